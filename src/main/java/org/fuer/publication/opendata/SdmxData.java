package org.fuer.publication.opendata;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.ValueType;
import org.fuer.fact.Fact;
import org.fuer.fact.ObsStatus;
import org.fuer.indicator.IndicatorValue;
import org.jspecify.annotations.Nullable;

/**
 * The facts and indicators of a place and year as observations of SDMX-CSV 2.0: three columns that say which structure
 * and what to do, the dimensions, the value, the attributes.
 */
final class SdmxData {

    /** The columns. */
    static final List<String> HEADER = header();

    private static final String STRUCTURE_ID =
            SdmxStructure.AGENCY + ":" + SdmxStructure.ID + "(" + SdmxStructure.VERSION + ")";
    private static final String INFORMATION = "I";
    private static final int DECIMALS_OF_AMOUNTS = 2;
    private static final int PUBLISHED_DECIMALS = 10;

    private final Catalogue catalogue;
    private final MeasureUnits units;

    SdmxData(Catalogue catalogue, MeasureUnits units) {
        this.catalogue = catalogue;
        this.units = units;
    }

    private static List<String> header() {
        List<String> header = new ArrayList<>(List.of("STRUCTURE", "STRUCTURE_ID", "ACTION"));
        header.addAll(SdmxStructure.DIMENSIONS);
        header.add(SdmxStructure.TIME);
        header.add(SdmxStructure.MEASURE);
        header.add(SdmxStructure.STATUS);
        header.addAll(SdmxStructure.OF_INDICATOR);
        return List.copyOf(header);
    }

    /** A row for each fact and each indicator value, those without a number too: their status says why. */
    List<List<String>> rows(String place, int year, Collection<Fact> facts, Collection<IndicatorValue> indicators) {
        List<List<String>> rows = new ArrayList<>();
        for (Fact fact : facts) {
            catalogue
                    .item(fact.key().item())
                    .ifPresent(item -> rows.add(row(
                            place,
                            year,
                            item.code(),
                            fact.key().breakdown(),
                            fact.value(),
                            fact.status(),
                            item.unit(),
                            item.valueType() == ValueType.COUNT ? 0 : DECIMALS_OF_AMOUNTS)));
        }
        for (IndicatorValue value : indicators) {
            catalogue
                    .indicator(value.key().indicator())
                    .ifPresent(indicator -> rows.add(row(
                            place,
                            year,
                            indicator.code(),
                            value.key().breakdown(),
                            value.value(),
                            value.status(),
                            indicator.unit(),
                            indicator.decimals())));
        }
        return rows;
    }

    private List<String> row(
            String place,
            int year,
            String code,
            Breakdown breakdown,
            @Nullable BigDecimal value,
            ObsStatus status,
            String unit,
            int decimals) {
        MeasureUnits.MeasureUnit measure = units.of(unit);
        return List.of(
                "datastructure",
                STRUCTURE_ID,
                INFORMATION,
                "A",
                place,
                code,
                breakdown.sex().code(),
                breakdown.age().code(),
                breakdown.residence().code(),
                String.valueOf(year),
                value == null ? "" : plain(value),
                status.name(),
                measure.code(),
                String.valueOf(measure.multiplier()),
                String.valueOf(decimals));
    }

    /** As in the other data files. */
    private static String plain(BigDecimal value) {
        BigDecimal rounded = value.setScale(PUBLISHED_DECIMALS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
