package org.fuer.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Plan;
import org.fuer.ranking.CompositeIndex;
import org.fuer.ranking.LeagueIndicator;
import org.fuer.ranking.LeagueRow;
import org.fuer.ranking.LeagueValue;
import org.fuer.ranking.RankInterval;

/** The data files of a league: in the format of those of an edition. */
final class LeagueData {

    private static final String PLACES = "year,place,plan,index,rank,previous_rank,rank_low,median_rank,rank_high,tier,"
            + "targets,assessed,met,coverage,move";
    private static final String DOMAINS =
            "year,plan,domain,place,index,rank,previous_rank,targets,assessed,met,coverage,move";
    private static final String INDICATORS = "year,indicator,sex,age,residence,place,value,value_year,pooled,rank,"
            + "previous_rank,places,obs_status,move";

    private final LeagueEdition league;
    private final String year;

    LeagueData(LeagueEdition league) {
        this.league = league;
        this.year = String.valueOf(league.table().year());
    }

    /** Writes all three into a folder. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        DataFiles.write(folder.resolve("places.csv"), PLACES, places());
        DataFiles.write(folder.resolve("domains.csv"), DOMAINS, domains());
        DataFiles.write(folder.resolve("indicators.csv"), INDICATORS, indicators());
    }

    private List<List<String>> places() {
        List<List<String>> rows = new ArrayList<>();
        for (LeagueRow row : league.table().rows()) {
            CompositeIndex index = row.index();
            RankInterval interval = row.interval();
            if (index.domainZh().isEmpty()) {
                rows.add(List.of(
                        year,
                        row.place(),
                        plan(index),
                        PlainText.number(index.index()),
                        PlainText.number(row.placement().rank()),
                        PlainText.number(row.placement().previousRank()),
                        interval == null ? "" : PlainText.number(interval.low()),
                        interval == null ? "" : PlainText.number(interval.median()),
                        interval == null ? "" : PlainText.number(interval.high()),
                        interval == null ? "" : PlainText.number(interval.tier()),
                        String.valueOf(index.targets()),
                        String.valueOf(index.assessed()),
                        String.valueOf(index.met()),
                        PlainText.number(index.coverage()),
                        PlainText.number(row.placement().move())));
            }
        }
        return rows;
    }

    private List<List<String>> domains() {
        List<List<String>> rows = new ArrayList<>();
        for (LeagueRow row : league.table().rows()) {
            CompositeIndex index = row.index();
            if (!index.domainZh().isEmpty()) {
                rows.add(List.of(
                        year,
                        plan(index),
                        index.domainZh(),
                        row.place(),
                        PlainText.number(index.index()),
                        PlainText.number(row.placement().rank()),
                        PlainText.number(row.placement().previousRank()),
                        String.valueOf(index.targets()),
                        String.valueOf(index.assessed()),
                        String.valueOf(index.met()),
                        PlainText.number(index.coverage()),
                        PlainText.number(row.placement().move())));
            }
        }
        return rows;
    }

    private static String plan(CompositeIndex index) {
        Plan plan = index.plan();
        return plan == null ? DataFiles.TOTAL : plan.code();
    }

    private List<List<String>> indicators() {
        List<List<String>> rows = new ArrayList<>();
        for (LeagueIndicator indicator : league.table().indicators()) {
            Breakdown breakdown = indicator.key().breakdown();
            for (LeagueValue value : indicator.values()) {
                rows.add(List.of(
                        year,
                        indicator.key().indicator(),
                        breakdown.sex().code(),
                        breakdown.age().code(),
                        breakdown.residence().code(),
                        value.place(),
                        PlainText.number(value.value()),
                        PlainText.number(value.valueYear()),
                        String.valueOf(value.pooled()),
                        PlainText.number(value.placement().rank()),
                        PlainText.number(value.placement().previousRank()),
                        String.valueOf(indicator.withData()),
                        value.status().name(),
                        PlainText.number(value.placement().move())));
            }
        }
        return rows;
    }
}
