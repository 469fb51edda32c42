package org.fuer.publication;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.fuer.assessment.Warning;

/**
 * How a cell looks. A value: two cells with equal styles share one cell style of the workbook.
 *
 * @param face its typeface
 * @param alignment left, right or centred; general for running text
 * @param wrap whether long text goes on in further lines
 * @param indent steps in from the left
 * @param format the number format; empty for text
 * @param top the rule above
 * @param bottom the rule below
 * @param left the rule at the left
 * @param band the colour behind it
 */
record Style(
        Face face,
        HorizontalAlignment alignment,
        boolean wrap,
        int indent,
        String format,
        BorderStyle top,
        BorderStyle bottom,
        BorderStyle left,
        Band band) {

    /** Text in the face, at the left, without rules. */
    static Style of(Face face) {
        return new Style(
                face,
                HorizontalAlignment.LEFT,
                false,
                0,
                "",
                BorderStyle.NONE,
                BorderStyle.NONE,
                BorderStyle.NONE,
                Band.NONE);
    }

    Style with(Face other) {
        return new Style(other, alignment, wrap, indent, format, top, bottom, left, band);
    }

    Style centred() {
        return aligned(HorizontalAlignment.CENTER);
    }

    Style right() {
        return aligned(HorizontalAlignment.RIGHT);
    }

    /** At the right as figures stand, unless it is centred. */
    Style figure() {
        return alignment == HorizontalAlignment.CENTER ? this : right();
    }

    /** The same in the face of figures, in one line. */
    Style number() {
        return new Style(face.ofFigures(), alignment, false, indent, format, top, bottom, left, band);
    }

    Style aligned(HorizontalAlignment other) {
        return new Style(face, other, wrap, indent, format, top, bottom, left, band);
    }

    /** As running text: at the left, in as many lines as it needs, from the top. */
    Style prose() {
        return aligned(HorizontalAlignment.GENERAL).wrapped();
    }

    Style wrapped() {
        return new Style(face, alignment, true, indent, format, top, bottom, left, band);
    }

    Style indented(int steps) {
        return new Style(face, alignment, wrap, steps, format, top, bottom, left, band);
    }

    Style format(String other) {
        return new Style(face, alignment, wrap, indent, other, top, bottom, left, band);
    }

    Style top(BorderStyle other) {
        return new Style(face, alignment, wrap, indent, format, other, bottom, left, band);
    }

    Style bottom(BorderStyle other) {
        return new Style(face, alignment, wrap, indent, format, top, other, left, band);
    }

    Style left(BorderStyle other) {
        return new Style(face, alignment, wrap, indent, format, top, bottom, other, band);
    }

    Style on(Band other) {
        return new Style(face, alignment, wrap, indent, format, top, bottom, left, other);
    }

    /** The colours behind cells; all light enough to be read in black and white. */
    enum Band {
        NONE(""),
        NEWEST("EEF3FA"),
        /** Must be told from white in print by itself: it is the only thing drawn. */
        RANGE("C9D6EA"),
        RED("F4D3CF"),
        ORANGE("FBE5CC"),
        YELLOW("FFF5CC"),
        GREEN("E0EFDC"),
        GREY("E7E6E6");

        private final String rgb;

        Band(String rgb) {
            this.rgb = rgb;
        }

        /** The colour of a warning. */
        static Band of(Warning warning) {
            return switch (warning) {
                case RED -> RED;
                case ORANGE -> ORANGE;
                case GREEN -> GREEN;
                case GREY -> GREY;
            };
        }

        /** Red, green and blue in hexadecimal; empty for none. */
        String rgb() {
            return rgb;
        }
    }
}
