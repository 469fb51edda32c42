package org.fuer.publication.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fuer.catalogue.Age;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Residence;
import org.fuer.catalogue.Sex;
import org.fuer.fact.FactKey;
import org.fuer.indicator.IndicatorKey;

/** Reads the text of an {@link Origin} back. */
final class OriginText {

    private final String text;
    private int at;

    private OriginText(String text) {
        this.text = text;
    }

    /** The origin with this text; empty when it is none. */
    static Optional<Origin> parse(String text) {
        if (text.isEmpty()) {
            return Optional.of(Origin.NONE);
        }
        OriginText reader = new OriginText(text);
        try {
            Origin origin = reader.origin();
            return reader.at == text.length() ? Optional.of(origin) : Optional.empty();
        } catch (IllegalArgumentException notAnOrigin) {
            return Optional.empty();
        }
    }

    private Origin origin() {
        String kind = word();
        expect('(');
        Origin origin =
                switch (kind) {
                    case "fact" -> new Origin.OfFact(year(), new FactKey(nextWord(), breakdown(nextWord())));
                    case "indicator" ->
                        new Origin.OfIndicator(year(), new IndicatorKey(nextWord(), breakdown(nextWord())));
                    case "data" -> new Origin.OfData(word(), nextWord(), nextWord());
                    case "count" -> new Origin.OfCount(word(), nextWord());
                    default -> derived(kind);
                };
        expect(')');
        return origin;
    }

    private Origin derived(String kind) {
        Origin.Derivation how = Origin.Derivation.valueOf(kind.toUpperCase(Locale.ROOT));
        List<Origin> from = new ArrayList<>();
        from.add(origin());
        while (at < text.length() && text.charAt(at) == ',') {
            at++;
            from.add(origin());
        }
        return new Origin.Derived(how, from);
    }

    private int year() {
        return Integer.parseInt(word());
    }

    private String nextWord() {
        expect(',');
        return word();
    }

    private String word() {
        int from = at;
        while (at < text.length() && "(),".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at);
    }

    private void expect(char sign) {
        if (at >= text.length() || text.charAt(at) != sign) {
            throw new IllegalArgumentException("no " + sign + " at " + at + " of " + text);
        }
        at++;
    }

    private static Breakdown breakdown(String text) {
        String[] codes = text.split("/", -1);
        if (codes.length != 3) {
            throw new IllegalArgumentException("no breakdown: " + text);
        }
        return new Breakdown(
                Sex.ofCode(codes[0]).orElseThrow(() -> new IllegalArgumentException(text)),
                Age.ofCode(codes[1]).orElseThrow(() -> new IllegalArgumentException(text)),
                Residence.ofCode(codes[2]).orElseThrow(() -> new IllegalArgumentException(text)));
    }
}
