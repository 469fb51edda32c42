package org.fuer.intake;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The symbols that stand for a number: — 无 … × / and their widths. */
final class CellSymbol {

    private static final Set<String> NOT_APPLICABLE = Set.of("×", "✕", "✖", "╳", "/");
    private static final Pattern BELOW_HALF = Pattern.compile("\\.{3,6}|⋯{1,2}");
    private static final int LONGEST = 6;

    private CellSymbol() {}

    /** What a text means when it is one of the symbols. */
    static Optional<CellContent> of(String plain) {
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        if (plain.equals("无") || plain.chars().allMatch(letter -> PlainText.isDash((char) letter))) {
            return Optional.of(CellContent.NIL);
        }
        if (BELOW_HALF.matcher(plain).matches()) {
            return Optional.of(CellContent.BELOW_HALF);
        }
        return NOT_APPLICABLE.contains(plain) ? Optional.of(CellContent.NOT_APPLICABLE) : Optional.empty();
    }
}
