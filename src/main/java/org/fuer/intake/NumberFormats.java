package org.fuer.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
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

    private static Shown shown(String format) {
        String bare = format.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]", "");
        if (bare.indexOf('%') >= 0) {
            return Shown.PERCENT;
        }
        return DateUtil.isADateFormat(-1, format) ? Shown.DATE : Shown.PLAIN;
    }
}
