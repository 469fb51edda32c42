package org.fuer.validation;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.hssf.record.PaletteRecord;
import org.apache.poi.hssf.usermodel.HSSFPalette;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.fuer.catalogue.Severity;

/**
 * The fills of {@code .xls}: {@code pattern;foreground;background}, a colour as {@code RRGGBB}, or as {@code index:64}
 * where it stands for the system's. A cell names a colour by its place in the workbook's palette; the palette is the
 * sender's and stays as it is, so the nearest of its colours is taken.
 */
final class XlsFills implements Fills {

    private static final Pattern NOTE =
            Pattern.compile("(\\d{1,2});(?:([0-9A-F]{6})|index:(\\d{1,4}));(?:([0-9A-F]{6})|index:(\\d{1,4}))");

    // of the usual palette, which is wider apart than colours of our own choice
    private static final String ROSE = "FF99CC";
    private static final String TAN = "FFCC99";

    private static final int HEXADECIMAL = 16;

    /** The colours by their places in the palette. */
    private final Map<Short, Integer> palette = new TreeMap<>();

    XlsFills(HSSFWorkbook workbook) {
        // POI would make a palette where there is none, and lose count of the records behind it.
        boolean own = workbook.getInternalWorkbook().getWorkbookRecordList().getPalettepos() >= 0;
        HSSFPalette sent = own ? workbook.getCustomPalette() : null;
        for (short i = PaletteRecord.FIRST_COLOR_INDEX;
                i < PaletteRecord.FIRST_COLOR_INDEX + PaletteRecord.STANDARD_PALETTE_SIZE;
                i++) {
            HSSFColor colour = sent == null ? HSSFColor.getIndexHash().get((int) i) : sent.getColor(i);
            if (colour != null) {
                short[] parts = colour.getTriplet();
                palette.put(i, (parts[0] << 16) + (parts[1] << 8) + parts[2]);
            }
        }
    }

    @Override
    public String colour(Severity severity) {
        int wanted = Integer.parseInt(severity == Severity.ERROR ? ROSE : TAN, HEXADECIMAL);
        return FillPatternType.SOLID_FOREGROUND.getCode() + ";" + word(nearest(wanted)) + ";index:64";
    }

    @Override
    public String note(CellStyle style) {
        return style.getFillPattern().getCode() + ";" + word(style.getFillForegroundColor()) + ";"
                + word(style.getFillBackgroundColor());
    }

    private String word(short index) {
        Integer colour = palette.get(index);
        return colour == null ? "index:" + index : String.format(Locale.ROOT, "%06X", colour);
    }

    private short nearest(int wanted) {
        short nearest = PaletteRecord.FIRST_COLOR_INDEX;
        int least = Integer.MAX_VALUE;
        for (Map.Entry<Short, Integer> colour : palette.entrySet()) {
            int distance = 0;
            for (int shift = 0; shift <= 16; shift += 8) {
                int difference = ((colour.getValue() >> shift) & 0xFF) - ((wanted >> shift) & 0xFF);
                distance += difference * difference;
            }
            if (distance < least) {
                least = distance;
                nearest = colour.getKey();
            }
        }
        return nearest;
    }

    @Override
    public void put(CellStyle style, String note) {
        Matcher parts = NOTE.matcher(note);
        if (parts.matches() && Integer.parseInt(parts.group(1)) < FillPatternType.values().length) {
            style.setFillPattern(FillPatternType.forInt(Integer.parseInt(parts.group(1))));
            style.setFillForegroundColor(index(parts, 2));
            style.setFillBackgroundColor(index(parts, 4));
        }
    }

    private short index(Matcher parts, int group) {
        return parts.group(group) != null
                ? nearest(Integer.parseInt(parts.group(group), HEXADECIMAL))
                : Short.parseShort(parts.group(group + 1));
    }
}
