package org.fuer.publication.gate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether every number in a table says something, and every number in the text of a workbook or document is accounted for: a figure of {@code lineage.csv}, a year that
 * the edition speaks of, the number of a heading, table or note, or a part of a known text.
 */
final class TextCheck {

    /** The numbers that count chapters, tables, paragraphs and lines, and what refers to them. */
    private static final List<Pattern> ORDINALS = List.of(
            Pattern.compile("^\\s*([0-9]+(?:-[0-9]+)*)(?=[\\s.．、　]|$)"),
            Pattern.compile("^\\s*[（(]([0-9]+)[)）]"),
            Pattern.compile("(?:表|附表|附录|附|图|Table |Chart |Figure |Appendix |Annex |Chapter )\\s?([0-9]+(?:-[0-9]+)*)"),
            Pattern.compile("\\t([0-9]+)$"),
            Pattern.compile("第\\s?([0-9]+)\\s?(?:[页章部分]|部分)"));

    private static final Pattern NOTE = Pattern.compile("^\\s*(?:注[：:])?\\s*[①-⑳㉑-㉟]|^Notes?: ?[①-⑳㉑-㉟]");
    private static final List<String> VALUES = List.of("value", "lower", "upper", "pooled");
    private static final int SHARE_DIGITS = 8;

    private final KnownTexts texts;
    private final Set<String> years;
    private final FigureCheck figures;
    private final DataTable indicators;
    private final Findings findings;

    TextCheck(KnownTexts texts, Set<String> years, FigureCheck figures, DataTable indicators, Findings findings) {
        this.texts = texts;
        this.years = Set.copyOf(years);
        this.figures = figures;
        this.indicators = indicators;
        this.findings = findings;
    }

    void check(Artefact artefact) {
        for (ReadSheet sheet : artefact.sheets().values()) {
            Set<Integer> speaking = speaking(sheet);
            int lines = LineNumbers.last(sheet);
            for (ReadCell cell : sheet.cells()) {
                if (cell.kind() == ReadCell.Kind.TEXT) {
                    if (!LineNumbers.areIn(cell.text(), lines)) {
                        check(artefact.place(sheet, cell.address()), cell);
                    }
                } else if (speaking.contains(cell.column()) && !isAccountedFor(sheet, cell)) {
                    findings.add(artefact.place(sheet, cell.address()), "figure.not-noted", cell.shown(), "");
                }
            }
        }
    }

    /** The columns of the sheet in which some figure says something: then all of them must. */
    private Set<Integer> speaking(ReadSheet sheet) {
        Set<Integer> columns = new HashSet<>();
        for (ReadCell cell : sheet.cells()) {
            if (figures.isNoted(cell)) {
                columns.add(cell.column());
            }
        }
        return columns;
    }

    /** A year, and the page beside a line of the contents, say nothing that could be looked up. */
    private boolean isAccountedFor(ReadSheet sheet, ReadCell cell) {
        boolean besideLink =
                sheet.row(cell).stream().anyMatch(other -> sheet.links().containsKey(other.address()));
        return figures.isNoted(cell)
                || years.contains(cell.shown())
                || besideLink
                || cell.number().filter(texts::isEndOfBand).isPresent()
                || isShareOfRow(sheet, cell);
    }

    /** A percentage of two counts beside it needs no other source than those. */
    private static boolean isShareOfRow(ReadSheet sheet, ReadCell cell) {
        if (cell.format().indexOf('%') < 0 || cell.number().isEmpty()) {
            return false;
        }
        List<BigDecimal> numbers = sheet.row(cell).stream()
                .filter(other -> other != cell)
                .flatMap(other -> other.number().stream())
                .filter(number -> number.signum() >= 0)
                .toList();
        return numbers.stream().anyMatch(part -> numbers.stream()
                .filter(whole -> whole.signum() > 0)
                .anyMatch(whole -> part.divide(whole, SHARE_DIGITS, RoundingMode.HALF_EVEN)
                                .compareTo(cell.number().get().setScale(SHARE_DIGITS, RoundingMode.HALF_EVEN))
                        == 0));
    }

    /** A note may say the value of an indicator and its interval: a figure of {@code indicators.csv}, rounded. */
    private boolean isOfNote(ReadCell cell, NumberTokens.Token token) {
        if (!NOTE.matcher(cell.text()).find() || token.digits().indexOf('.') < 0) {
            return false;
        }
        BigDecimal said = new BigDecimal(token.digits());
        return indicators.rows().stream().anyMatch(row -> VALUES.stream()
                .flatMap(column -> row.number(column).stream())
                .anyMatch(value -> value.setScale(said.scale(), RoundingMode.HALF_UP)
                                        .compareTo(said)
                                == 0
                        || value.setScale(said.scale(), RoundingMode.HALF_EVEN).compareTo(said) == 0));
    }

    private void check(Mismatch.Place place, ReadCell cell) {
        List<NumberTokens.Token> open = figures.open(cell).open();
        if (open.isEmpty()) {
            return;
        }
        Set<Integer> ordinals = ordinals(cell.text());
        for (NumberTokens.Token token : open) {
            if (!years.contains(token.digits())
                    && !ordinals.contains(token.start())
                    && !texts.hold(cell.text(), token.start(), token.end())
                    && !isOfNote(cell, token)) {
                findings.add(place, "text.number", token.digits(), "", cell.text());
            }
        }
    }

    private static Set<Integer> ordinals(String text) {
        Set<Integer> starts = new HashSet<>();
        for (Pattern pattern : ORDINALS) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                for (int at = matcher.start(1); at < matcher.end(1); at++) {
                    starts.add(at);
                }
            }
        }
        return starts;
    }
}
