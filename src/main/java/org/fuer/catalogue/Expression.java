package org.fuer.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sum of references to items: {@code H01_09+H01_10-H01_11[F;R]}.
 *
 * @param references at least one, in the order printed
 */
public record Expression(List<Reference> references) {

    private static final Pattern REFERENCE = Pattern.compile("([+-]?)\\s*([A-Z]\\d{2}_\\d{2,3})(?:\\[([^\\]]*)])?\\s*");

    public Expression {
        references = List.copyOf(references);
        if (references.isEmpty()) {
            throw new IllegalArgumentException("an expression has at least one reference");
        }
    }

    /** Reads an expression; empty when the text is none. Whether the items exist is not asked here. */
    public static Optional<Expression> parse(String text) {
        List<Reference> references = new ArrayList<>();
        Matcher matcher = REFERENCE.matcher(text);
        int at = 0;
        while (at < text.length()) {
            matcher.region(at, text.length());
            if (!matcher.lookingAt() || (at > 0 && matcher.group(1).isEmpty())) {
                return Optional.empty();
            }
            Optional<Slice> slice = matcher.group(3) == null ? Optional.of(Slice.NONE) : Slice.parse(matcher.group(3));
            if (slice.isEmpty()) {
                return Optional.empty();
            }
            references.add(new Reference(matcher.group(1).equals("-") ? -1 : 1, matcher.group(2), slice.get()));
            at = matcher.end();
        }
        return references.isEmpty() ? Optional.empty() : Optional.of(new Expression(references));
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Reference reference : references) {
            if (reference.sign() < 0) {
                text.append('-');
            } else if (!text.isEmpty()) {
                text.append('+');
            }
            text.append(reference);
        }
        return text.toString();
    }
}
