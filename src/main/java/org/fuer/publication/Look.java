package org.fuer.publication;

import java.util.EnumMap;
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

/** The one look of all workbooks: makes each {@link Style} once per workbook. */
final class Look {

    /** Light enough that the rules of a table stay the three that are seen first. */
    private static final String HAIRLINE = "BFBFBF";

    private final XSSFWorkbook workbook;
    private final Map<Style, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Face, XSSFFont> fonts = new EnumMap<>(Face.class);

    Look(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** The cell style of this workbook for a style. */
    XSSFCellStyle of(Style style) {
        return styles.computeIfAbsent(style, this::make);
    }

    /** The font of this workbook for a typeface. */
    XSSFFont font(Face face) {
        return fonts.computeIfAbsent(face, this::makeFont);
    }

    private XSSFCellStyle make(Style style) {
        XSSFCellStyle made = workbook.createCellStyle();
        made.setFont(font(style.face()));
        made.setAlignment(style.alignment());
        made.setVerticalAlignment(
                style.alignment() == HorizontalAlignment.GENERAL ? VerticalAlignment.TOP : VerticalAlignment.CENTER);
        made.setWrapText(style.wrap());
        made.setIndention((short) style.indent());
        if (!style.format().isEmpty()) {
            made.setDataFormat(workbook.createDataFormat().getFormat(style.format()));
        }
        made.setBorderTop(style.top());
        if (style.top() == BorderStyle.HAIR) {
            made.setTopBorderColor(colour(HAIRLINE));
        }
        made.setBorderBottom(style.bottom());
        made.setBorderLeft(style.left());
        if (style.band() != Style.Band.NONE) {
            made.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            made.setFillForegroundColor(colour(style.band().rgb()));
        }
        return made;
    }

    private XSSFFont makeFont(Face face) {
        XSSFFont font = workbook.createFont();
        font.setFontName(face.family());
        font.setFontHeight(face.points());
        font.setBold(face.bold());
        font.setColor(colour(face.ink().rgb()));
        return font;
    }

    private static XSSFColor colour(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex(rgb), new DefaultIndexedColorMap());
    }
}
