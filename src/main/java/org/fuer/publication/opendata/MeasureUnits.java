package org.fuer.publication.opendata;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** The units of measure of the catalogue as codes of SDMX: 万元 is {@code CNY} with the multiplier 4, 10⁴. */
final class MeasureUnits {

    private final Map<String, MeasureUnit> units = new LinkedHashMap<>();

    /**
     * A unit of measure.
     *
     * @param code its code
     * @param multiplier the power of ten that values are multiplied by
     * @param nameZh its name without that power
     * @param nameEn the same in English
     */
    record MeasureUnit(String code, int multiplier, String nameZh, String nameEn) {}

    MeasureUnits() {
        ResourceTable.rows("units.csv")
                .forEach(row -> units.put(
                        row.getField("unit"),
                        new MeasureUnit(
                                row.getField("code"),
                                Integer.parseInt(row.getField("multiplier")),
                                row.getField("name_zh"),
                                row.getField("name_en"))));
    }

    /** The unit that the catalogue calls so; one that was never heard of has a code made of its letters. */
    MeasureUnit of(String unit) {
        return units.computeIfAbsent(
                unit,
                unknown -> new MeasureUnit(
                        "X_" + HexFormat.of().formatHex(unknown.getBytes(StandardCharsets.UTF_8)),
                        0,
                        unknown,
                        unknown));
    }

    /** Every unit so far, each code once. */
    Collection<MeasureUnit> all() {
        Map<String, MeasureUnit> byCode = new LinkedHashMap<>();
        units.values().forEach(unit -> byCode.putIfAbsent(unit.code(), unit));
        return byCode.values();
    }
}
