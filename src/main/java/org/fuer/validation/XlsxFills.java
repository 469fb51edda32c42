package org.fuer.validation;

import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellFill;
import org.fuer.catalogue.Severity;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTColor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPatternFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;

/**
 * The fills of {@code .xlsx}: {@code pattern;foreground;background}, a colour as {@code FFRRGGBB}, as
 * {@code theme:4:-0.25} or as {@code index:64}. They are read and written as the file has them: POI's own colours write
 * the colour of a theme into the sender's styles. Gradients are left alone.
 */
final class XlsxFills implements Fills {

    private static final String NO_COLOUR = "-";
    private static final Pattern NOTE = Pattern.compile("([A-Za-z0-9]+);([^;\\s]+);([^;\\s]+)");
    private static final Pattern COLOUR =
            Pattern.compile("([0-9A-Fa-f]{8})|theme:(\\d{1,3}):(-?[0-9.]{1,24})|index:(\\d{1,5})|auto|-");

    private final StylesTable styles;

    XlsxFills(XSSFWorkbook workbook) {
        this.styles = workbook.getStylesSource();
    }

    @Override
    public String colour(Severity severity) {
        return "solid;FF" + (severity == Severity.ERROR ? RED : ORANGE) + ";index:64";
    }

    @Override
    public @Nullable String note(CellStyle style) {
        CTXf format = ((XSSFCellStyle) style).getCoreXf();
        CTFill fill = styles.getFillAt(Math.toIntExact(format.getFillId())).getCTFill();
        if (fill.isSetGradientFill()) {
            return null;
        }
        CTPatternFill pattern = fill.getPatternFill();
        if (pattern == null || !pattern.isSetPatternType()) {
            return "none;-;-";
        }
        return pattern.getPatternType() + ";" + note(pattern.isSetFgColor() ? pattern.getFgColor() : null) + ";"
                + note(pattern.isSetBgColor() ? pattern.getBgColor() : null);
    }

    private static String note(@Nullable CTColor colour) {
        if (colour == null) {
            return NO_COLOUR;
        }
        if (colour.isSetTheme()) {
            return "theme:" + colour.getTheme() + ":" + (colour.isSetTint() ? colour.getTint() : 0);
        }
        if (colour.isSetRgb()) {
            return HexFormat.of().withUpperCase().formatHex(colour.getRgb());
        }
        return colour.isSetIndexed() ? "index:" + colour.getIndexed() : "auto";
    }

    @Override
    public void put(CellStyle style, String note) {
        Matcher parts = NOTE.matcher(note);
        STPatternType.Enum type = parts.matches() ? STPatternType.Enum.forString(parts.group(1)) : null;
        if (type == null) {
            return;
        }
        CTFill fill = CTFill.Factory.newInstance();
        CTPatternFill pattern = fill.addNewPatternFill();
        pattern.setPatternType(type);
        Matcher foreground = COLOUR.matcher(parts.group(2));
        if (foreground.matches() && !foreground.group().equals(NO_COLOUR)) {
            put(pattern.addNewFgColor(), foreground);
        }
        Matcher background = COLOUR.matcher(parts.group(3));
        if (background.matches() && !background.group().equals(NO_COLOUR)) {
            put(pattern.addNewBgColor(), background);
        }
        CTXf format = ((XSSFCellStyle) style).getCoreXf();
        format.setFillId(styles.putFill(new XSSFCellFill(fill, styles.getIndexedColors())));
        format.setApplyFill(true);
    }

    private static void put(CTColor colour, Matcher note) {
        if (note.group(1) != null) {
            colour.setRgb(HexFormat.of().parseHex(note.group(1).toUpperCase(Locale.ROOT)));
        } else if (note.group(2) != null) {
            colour.setTheme(Long.parseLong(note.group(2)));
            colour.setTint(tint(note.group(3)));
        } else if (note.group(4) != null) {
            colour.setIndexed(Long.parseLong(note.group(4)));
        } else {
            colour.setAuto(true);
        }
    }

    private static double tint(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
