package org.fuer.publication.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Sex;
import org.fuer.fact.FactKey;
import org.fuer.indicator.IndicatorKey;
import org.fuer.publication.lineage.Origin.Derivation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTests {

    static Origin[] origins() {
        Origin women = Origin.fact(2025, new FactKey("Q01_01", Breakdown.TOTAL.withSex(Sex.FEMALE)));
        Origin all = Origin.fact(2025, new FactKey("Q01_01", Breakdown.TOTAL));
        Origin rate = Origin.indicator(2024, new IndicatorKey("MMR", Breakdown.TOTAL));
        return new Origin[] {
            Origin.NONE,
            women,
            rate,
            Origin.target("w-003", "value"),
            new Origin.OfData("composite", "women/妇女与健康", "index"),
            new Origin.OfCount("women/妇女与健康", "early"),
            Origin.derived(Derivation.SHARE, women, all),
            Origin.derived(Derivation.GROWTH, Origin.derived(Derivation.SHARE, women, all), rate)
        };
    }

    @ParameterizedTest
    @MethodSource("origins")
    void theTextOfAnOriginIsReadBack(Origin origin) {
        assertThat(Origin.parse(origin.toString())).contains(origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "indicator",
                "indicator(2025,MMR)",
                "share()",
                "sum(fact(2025,Q01_01,F/_T/_T)",
                "x(1,2)",
                "fact(a,b,c)"
            })
    void anyOtherTextIsNone(String text) {
        assertThat(Origin.parse(text)).isEmpty();
    }
}
