package org.fuer.publication;

import java.util.List;
import java.util.stream.DoubleStream;
import org.fuer.catalogue.Wording;

/**
 * 主要统计指标解释 at the end of a chapter: a paragraph for each indicator, its name in front. The type is a little smaller,
 * or the explanations begin on a new page, where otherwise a few lines would stand alone on the last one.
 */
final class Explanations {

    private static final double HEADING = 24;

    /** A last page that is filled less than this is nearly empty. */
    private static final double NEARLY_EMPTY = 0.25;

    /** So much of a page is rather left blank than that the last one stays nearly empty. */
    private static final double BLANK = 0.5;

    private final PrintedSheet sheet;
    private final Wording words;

    Explanations(PrintedSheet sheet, Wording words) {
        this.sheet = sheet;
        this.words = words;
    }

    void print(List<Chapter.Explanation> explanations) {
        boolean newPage = false;
        Face face = Face.TABLE;
        if (leavesLittle(explanations, face, sheet.room())) {
            if (!leavesLittle(explanations, Face.NOTE, sheet.room())) {
                face = Face.NOTE;
            } else {
                newPage = sheet.room() < sheet.roomOfPage() * BLANK;
            }
        }
        sheet.keepTogether(newPage ? Double.MAX_VALUE : HEADING + 60);
        sheet.row(HEADING);
        sheet.across(
                0,
                sheet.columns() - 1,
                words.say("chapter.explanations"),
                Style.of(Face.SUBHEADING).centred());
        for (Chapter.Explanation explanation : explanations) {
            sheet.paragraph(explanation.name(), text(explanation), Style.of(face));
        }
    }

    /** Whether they would go on to a page that they hardly fill, when there is this room on the first. */
    private boolean leavesLittle(List<Chapter.Explanation> explanations, Face face, double room) {
        double left = room - HEADING;
        boolean first = true;
        for (double height : heights(explanations, face).toArray()) {
            if (height > left) {
                left = sheet.roomOfPage();
                first = false;
            }
            left -= height;
        }
        return !first && left > sheet.roomOfPage() * (1 - NEARLY_EMPTY);
    }

    private DoubleStream heights(List<Chapter.Explanation> explanations, Face face) {
        return explanations.stream()
                .mapToDouble(
                        explanation -> sheet.paragraphHeight(explanation.name() + text(explanation), Style.of(face)));
    }

    private String text(Chapter.Explanation explanation) {
        return words.say(
                "explanation",
                explanation.definition(),
                explanation.method(),
                explanation.measure(),
                explanation.source());
    }
}
