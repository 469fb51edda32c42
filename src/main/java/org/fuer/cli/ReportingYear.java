package org.fuer.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a year of four digits from the command line. */
final class ReportingYear implements ITypeConverter<Integer> {

    private static final Pattern FOUR_DIGITS = Pattern.compile("[12]\\d{3}");

    @Override
    public Integer convert(String typed) {
        if (!FOUR_DIGITS.matcher(typed).matches()) {
            throw new TypeConversionException(typed);
        }
        return Integer.valueOf(typed);
    }
}
