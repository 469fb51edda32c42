package org.fuer.publication.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether every number in the text of a workbook or document is accounted for: a figure of {@code lineage.csv}, a year that
 * the edition speaks of, the number of a heading, table or note, or a part of a known text.
 */
final class TextCheck {

    /** The numbers that count chapters, tables, paragraphs and lines, and what refers to them. */
    private static final List<Pattern> ORDINALS = List.of(
            Pattern.compile("^\\s*(?:表|附表|图|Table |Chart |Figure )?\\s?([0-9]+(?:-[0-9]+)*)(?=[\\s.．、　]|$)"),
            Pattern.compile("^\\s*[（(]([0-9]+)[)）]"),
            Pattern.compile("(?:表|附表|图|Table |Chart |Figure )\\s?([0-9]+(?:-[0-9]+)*)"),
            Pattern.compile("第\\s?([0-9]+)\\s?(?:[页章部分]|部分)"));

    private final KnownTexts texts;
    private final Set<String> years;
    private final FigureCheck figures;
    private final Findings findings;

    TextCheck(KnownTexts texts, Set<String> years, FigureCheck figures, Findings findings) {
        this.texts = texts;
        this.years = Set.copyOf(years);
        this.figures = figures;
        this.findings = findings;
    }

    void check(Artefact artefact) {
        for (ReadSheet sheet : artefact.sheets().values()) {
            for (ReadCell cell : sheet.cells()) {
                if (cell.kind() == ReadCell.Kind.TEXT) {
                    check(artefact.place(sheet, cell.address()), cell);
                }
            }
        }
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
                    && !texts.hold(cell.text(), token.start(), token.end())) {
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
