package org.fuer.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Tells what a stored number is by the number format of its cell. For one file. */
final class NumberFormats {

    private enum Shown {
        PLAIN,
        PERCENT,
        DATE
    }

    private static final double LAST_DAY = 2_958_466;

    /** Spreadsheet programs take 255 letters; patterns that look for dates take long over long ones. */
    private static final int LONGEST_FORMAT = 1000;

    private static final String CHINESE_DATE = "yyyy\"年\"m\"月\"d\"日\"";

    private final Map<String, Shown> known = new HashMap<>();
    private final boolean date1904;

    NumberFormats(boolean date1904) {
        this.date1904 = date1904;
    }

    /** The cell of a number with this format; null and General are plain. */
    GridCell cell(BigDecimal number, @Nullable String format) {
        if (format == null || format.equals("General")) {
            return GridCell.number(number);
        }
        return switch (known.computeIfAbsent(format, NumberFormats::shown)) {
            case PERCENT -> GridCell.percent(number);
            case DATE -> date(number);
            case PLAIN -> GridCell.number(number);
        };
    }

    private GridCell date(BigDecimal number) {
        double serial = number.doubleValue();
        if (serial < 0 || serial >= LAST_DAY) {
            return GridCell.number(number);
        }
        LocalDate date = DateUtil.getLocalDateTime(serial, date1904).toLocalDate();
        return GridCell.date(date.toString());
    }

    /** The format that every spreadsheet program has under this number, as a Chinese one shows it. */
    static String builtIn(int id) {
        if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)) {
            return CHINESE_DATE;
        }
        String format = BuiltinFormats.getBuiltinFormat(id);
        return format == null ? "General" : format;
    }

    private static Shown shown(String format) {
        if (format.length() > LONGEST_FORMAT) {
            throw UnreadableFileException.hostile("hostile.styles");
        }
        String bare = format.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]", "");
        if (bare.indexOf('%') >= 0) {
            return Shown.PERCENT;
        }
        return DateUtil.isADateFormat(-1, format) ? Shown.DATE : Shown.PLAIN;
    }
}
