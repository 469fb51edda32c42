package org.fuer.catalogue;

import java.math.BigDecimal;
import java.util.List;
import org.fuer.catalogue.JobSettings.AssessmentSettings;
import org.fuer.catalogue.JobSettings.CompositeSettings;
import org.fuer.catalogue.JobSettings.RankingSettings;

/** The settings of a place with another way to judge, to rank or to weigh. */
public final class ChangedSettings {

    private ChangedSettings() {}

    /** The same, judged, ranked and weighed otherwise. */
    public static JobSettings of(
            JobSettings settings, AssessmentSettings assessment, RankingSettings ranking, CompositeSettings composite) {
        return new JobSettings(
                settings.administrativeCode(),
                settings.name(),
                settings.shortName(),
                settings.province(),
                settings.level(),
                settings.plans(),
                settings.documentNumber(),
                settings.issueDate(),
                settings.monitoring(),
                settings.schedule(),
                settings.deadline(),
                settings.outputs(),
                settings.validation(),
                assessment,
                ranking,
                composite,
                settings.yearbook(),
                settings.templates());
    }

    /** The same with this discipline weight and lead share, and these targets as 重点 ones. */
    public static RankingSettings of(
            RankingSettings ranking, List<String> keyTargets, Share leadShare, BigDecimal disciplineWeight) {
        return new RankingSettings(
                keyTargets,
                ranking.keyWeight(),
                ranking.coverageFloor(),
                ranking.largeGroupFrom(),
                ranking.smallGroupFrom(),
                ranking.unranked(),
                leadShare,
                disciplineWeight,
                ranking.simulations(),
                ranking.seed());
    }
}
