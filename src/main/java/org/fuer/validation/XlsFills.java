package org.fuer.validation;

import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.hssf.usermodel.HSSFPalette;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.fuer.catalogue.Severity;

/**
 * The fills of {@code .xls}: {@code pattern;foreground;background} by their places in the workbook's palette. The
 * palette is the sender's; the nearest of its colours is taken.
 */
final class XlsFills implements Fills {

    private static final Pattern NOTE = Pattern.compile("(\\d{1,2});(\\d{1,5});(\\d{1,5})");
    private static final int AUTOMATIC = 64;

    private final HSSFPalette palette;

    XlsFills(HSSFWorkbook workbook) {
        this.palette = workbook.getCustomPalette();
    }

    @Override
    public String colour(Severity severity) {
        byte[] wanted = HexFormat.of().parseHex(severity == Severity.ERROR ? "FF99CC" : "FFCC99");
        HSSFColor nearest = palette.findSimilarColor(wanted[0], wanted[1], wanted[2]);
        return FillPatternType.SOLID_FOREGROUND.getCode() + ";" + nearest.getIndex() + ";" + AUTOMATIC;
    }

    @Override
    public String note(CellStyle style) {
        return style.getFillPattern().getCode()
                + ";" + style.getFillForegroundColor()
                + ";" + style.getFillBackgroundColor();
    }

    @Override
    public void put(CellStyle style, String note) {
        Matcher parts = NOTE.matcher(note);
        if (parts.matches() && Integer.parseInt(parts.group(1)) < FillPatternType.values().length) {
            style.setFillPattern(FillPatternType.forInt(Integer.parseInt(parts.group(1))));
            style.setFillForegroundColor((short) Integer.parseInt(parts.group(2)));
            style.setFillBackgroundColor((short) Integer.parseInt(parts.group(3)));
        }
    }
}
