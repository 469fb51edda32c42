package org.fuer.publication.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that stand in a text, and which of them are accounted for. */
final class NumberTokens {

    private static final Pattern NUMBER =
            Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?");

    private final String text;
    private final List<Token> open = new ArrayList<>();

    /**
     * A number in a text.
     *
     * @param start where it begins
     * @param end where what follows begins
     * @param digits the number without grouping
     */
    record Token(int start, int end, String digits) {}

    NumberTokens(String text) {
        this.text = text;
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            open.add(new Token(matcher.start(), matcher.end(), matcher.group().replace(",", "")));
        }
    }

    /** Accounts for the first number that is printed like this, and tells whether there is one. */
    boolean take(String printed) {
        String digits = digits(printed);
        for (Token token : open) {
            if (token.digits().equals(digits)) {
                return open.remove(token);
            }
        }
        return false;
    }

    /** The digits of a printed figure: no sign, no grouping, no sign of per cent. */
    static String digits(String printed) {
        Matcher matcher = NUMBER.matcher(printed);
        return matcher.find() ? matcher.group().replace(",", "") : printed;
    }

    /** Whether the text is this figure alone, but for signs, units of one character and marks. */
    boolean isOnly(String printed) {
        String rest = text.replace(",", "").replace(digits(printed), "");
        return rest.chars().noneMatch(Character::isLetter);
    }

    /** The numbers that are not accounted for. */
    List<Token> open() {
        return open;
    }
}
