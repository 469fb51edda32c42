package org.fuer.template;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The one look of all blank forms: makes each cell style once per workbook. */
final class Look {

    private static final String LINE = "808080";

    private final XSSFWorkbook workbook;
    private final Map<Style, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Face, XSSFFont> fonts = new HashMap<>();

    Look(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** The typefaces. */
    enum Face {
        TITLE("黑体", 16, "000000"),
        HEADING("黑体", 11, "000000"),
        HEAD("宋体", 9, "000000"),
        TABLE("宋体", 9, "000000"),
        COLUMN("黑体", 9, "000000"),
        FIGURE("Times New Roman", 10, "000000"),
        LAST_YEAR("Times New Roman", 9, "7F7F7F"),
        LAST_TEXT("宋体", 9, "7F7F7F"),
        CHECK("宋体", 9, "C00000"),
        MARGIN("宋体", 8, "7F7F7F"),
        PROSE("宋体", 10.5, "000000");

        private final String family;
        private final double points;
        private final String rgb;

        Face(String family, double points, String rgb) {
            this.family = family;
            this.points = points;
            this.rgb = rgb;
        }

        double points() {
            return points;
        }
    }

    /** What is behind a cell. */
    enum Fill {
        NONE(""),
        HEADER("EDEDED"),
        LAST_YEAR("F7F7F7"),
        NO_CELL("E2E2E2");

        private final String rgb;

        Fill(String rgb) {
            this.rgb = rgb;
        }
    }

    /** The rules around a cell. */
    enum Rules {
        NONE,
        /** Of a table. */
        GRID,
        /** Of the first row of a table. */
        GRID_TOP,
        /** Of its last row. */
        GRID_BOTTOM,
        /** Under what is written by hand. */
        UNDER
    }

    /**
     * How a cell looks.
     *
     * @param indent steps in from the left
     * @param format the number format; empty for none
     * @param input whether it is filled in, and so not protected
     */
    record Style(
            Face face,
            HorizontalAlignment alignment,
            Rules rules,
            Fill fill,
            int indent,
            String format,
            boolean input) {

        static Style of(Face face) {
            return new Style(face, HorizontalAlignment.LEFT, Rules.NONE, Fill.NONE, 0, "", false);
        }

        Style centred() {
            return new Style(face, HorizontalAlignment.CENTER, rules, fill, indent, format, input);
        }

        Style right() {
            return new Style(face, HorizontalAlignment.RIGHT, rules, fill, indent, format, input);
        }

        Style grid() {
            return new Style(face, alignment, Rules.GRID, fill, indent, format, input);
        }

        Style gridTop() {
            return new Style(face, alignment, Rules.GRID_TOP, fill, indent, format, input);
        }

        Style gridBottom() {
            return new Style(face, alignment, Rules.GRID_BOTTOM, fill, indent, format, input);
        }

        Style under() {
            return new Style(face, alignment, Rules.UNDER, fill, indent, format, input);
        }

        Style on(Fill other) {
            return new Style(face, alignment, rules, other, indent, format, input);
        }

        Style indented(int steps) {
            return new Style(face, alignment, rules, fill, steps, format, input);
        }

        Style format(String other) {
            return new Style(face, alignment, rules, fill, indent, other, input);
        }

        Style toFillIn() {
            return new Style(face, alignment, rules, fill, indent, format, true);
        }
    }

    /** The cell style of this workbook for a style. */
    XSSFCellStyle of(Style style) {
        return styles.computeIfAbsent(style, this::make);
    }

    private XSSFCellStyle make(Style style) {
        XSSFCellStyle made = workbook.createCellStyle();
        made.setFont(fonts.computeIfAbsent(style.face(), this::font));
        made.setAlignment(style.alignment());
        made.setVerticalAlignment(VerticalAlignment.CENTER);
        made.setWrapText(style.face() != Face.CHECK);
        made.setIndention((short) style.indent());
        made.setLocked(!style.input());
        if (!style.format().isEmpty()) {
            made.setDataFormat(workbook.createDataFormat().getFormat(style.format()));
        }
        rule(made, style.rules());
        if (style.fill() != Fill.NONE) {
            made.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            made.setFillForegroundColor(colour(style.fill().rgb));
        }
        return made;
    }

    /** A heavy line above and below a table, light ones between its cells. */
    private static void rule(XSSFCellStyle made, Rules rules) {
        if (rules == Rules.NONE) {
            return;
        }
        made.setBorderBottom(rules == Rules.GRID_BOTTOM ? BorderStyle.MEDIUM : BorderStyle.THIN);
        if (rules == Rules.UNDER) {
            return;
        }
        made.setBorderTop(rules == Rules.GRID_TOP ? BorderStyle.MEDIUM : BorderStyle.THIN);
        made.setBorderLeft(BorderStyle.THIN);
        made.setBorderRight(BorderStyle.THIN);
        XSSFColor line = colour(LINE);
        made.setLeftBorderColor(line);
        made.setRightBorderColor(line);
        if (rules != Rules.GRID_TOP) {
            made.setTopBorderColor(line);
        }
        if (rules != Rules.GRID_BOTTOM) {
            made.setBottomBorderColor(line);
        }
    }

    private XSSFFont font(Face face) {
        XSSFFont font = workbook.createFont();
        font.setFontName(face.family);
        font.setFontHeight(face.points);
        font.setColor(colour(face.rgb));
        return font;
    }

    static XSSFColor colour(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex(rgb), new DefaultIndexedColorMap());
    }
}
