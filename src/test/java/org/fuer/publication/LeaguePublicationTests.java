package org.fuer.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fuer.CsvRows;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Place;
import org.fuer.ranking.CompositeIndex;
import org.fuer.ranking.League;
import org.fuer.ranking.LeagueIndicator;
import org.fuer.ranking.LeaguePlace;
import org.fuer.ranking.LeagueRow;
import org.fuer.ranking.LeagueValue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ranking of the shipped places, read back. */
class LeaguePublicationTests {

    private static final int YEAR = 2025;

    @TempDir
    private static Path folder;

    private static LeagueEdition league;
    private static ReadWorkbook workbook;

    @BeforeAll
    static void print() throws IOException {
        league = league(List.copyOf(Editions.CATALOGUE.places()));
        new LeaguePublication(Editions.CATALOGUE, Language.CHINESE).print(league, folder);
        workbook = ReadWorkbook.of(folder.resolve("league.xlsx"));
    }

    private static LeagueEdition league(List<Place> places) {
        League ranking = new League(Editions.CATALOGUE, places);
        List<LeaguePlace> brought = new ArrayList<>();
        for (Place place : places) {
            Edition edition = Editions.of(place.code().replaceFirst("-.*", ""), YEAR, "");
            brought.add(ranking.bring(place, YEAR, edition.composites(), edition.assessments(), edition.indicators()));
        }
        return new LeagueEdition(
                ranking.rank(YEAR, brought),
                places,
                Set.of("zengdu"),
                "fingerprint",
                new TreeMap<>(Map.of("zengdu/2025", "fingerprint-of-zengdu")),
                new TreeMap<>(Map.of("language", "zh")));
    }

    @Test
    void everyPlaceStandsOnTheFirstPageWithItsRankAndItsThreeCounts() {
        List<List<Object>> rows = workbook.sheet("总排序");

        for (LeagueRow row : league.table().by(null, "")) {
            CompositeIndex index = row.index();
            Integer rank = row.placement().rank();
            String name = league.place(row.place()).settings().shortName();
            List<Object> printed = rows.stream()
                    .filter(cells -> cells.contains(name))
                    .findFirst()
                    .orElseThrow();
            assertThat(text(printed.get(0))).isEqualTo(rank == null ? "—" : rank.toString());
            assertThat(printed.subList(3, 6).stream().map(LeaguePublicationTests::text))
                    .containsExactly(
                            String.valueOf(index.targets()),
                            String.valueOf(index.assessed()),
                            String.valueOf(index.met()));
        }
    }

    @Test
    void whoIsNotRankedAndWhoIsADraftIsSaidBeneath() {
        List<String> unranked = league.table().by(null, "").stream()
                .filter(row -> row.placement().rank() == null)
                .map(row -> league.place(row.place()).settings().shortName())
                .toList();
        String text = workbook.sheet("总排序").toString();

        assertThat(text).contains("初稿的地区：曾都区");
        assertThat(unranked).allSatisfy(name -> assertThat(text).containsPattern("列示不排序：[^。]*" + name));
    }

    @Test
    void thereIsAPageForPlansDomainsIndicatorsFirmnessAndMethod() {
        assertThat(workbook.sheets()).containsExactly("总排序", "两规划", "分领域", "分指标", "稳健性", "其他方法", "排序方法");
        assertThat(workbook.faults()).isEmpty();
    }

    @Test
    void anIndicatorHasALineWithValueAndRankOfEveryPlace() {
        List<List<Object>> rows = workbook.sheet("分指标");
        LeagueIndicator first = league.table().indicators().get(0);
        List<Object> printed = rows.stream()
                .filter(row ->
                        row.size() > 10 && !row.get(1).equals("") && !row.get(1).equals("计量单位"))
                .findFirst()
                .orElseThrow();

        assertThat(printed).hasSize(3 + 2 * league.places().size());
        for (int i = 0; i < first.values().size(); i++) {
            LeagueValue value = first.values().get(i);
            Integer rank = value.placement().rank();
            assertThat(text(printed.get(4 + 2 * i))).isEqualTo(rank == null ? "—" : rank.toString());
            if (value.exact() == null) {
                assertThat(printed.get(3 + 2 * i)).isEqualTo("无数据");
            }
        }
    }

    /** Two ranks never stand beside two values that look the same; values in a balanced range may differ and share one. */
    @Test
    void whoStandsBeforeWhomCanBeSeenFromThePrintedValues() {
        List<List<Object>> rows = workbook.sheet("分指标");
        long compared = 0;
        for (List<Object> row : rows) {
            for (int i = 3; i + 3 < row.size(); i += 2) {
                for (int j = i + 2; j + 1 < row.size(); j += 2) {
                    if (row.get(i) instanceof BigDecimal one
                            && row.get(j) instanceof BigDecimal other
                            && row.get(i + 1) instanceof BigDecimal rank
                            && row.get(j + 1) instanceof BigDecimal otherRank
                            && !row.get(2).equals("≈")) {
                        compared++;
                        assertThat(one.compareTo(other) == 0).as("%s", row).isEqualTo(rank.compareTo(otherRank) == 0);
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(1000);
    }

    @Test
    void theDataFilesHoldTheSameRanks() throws IOException {
        List<Map<String, String>> places = CsvRows.of(folder.resolve("data/places.csv"));
        List<Map<String, String>> indicators = CsvRows.of(folder.resolve("data/indicators.csv"));

        assertThat(places).allSatisfy(row -> assertThat(row.keySet())
                .startsWith(
                        "year",
                        "place",
                        "plan",
                        "index",
                        "rank",
                        "previous_rank",
                        "rank_low",
                        "median_rank",
                        "rank_high",
                        "tier",
                        "targets",
                        "assessed",
                        "met"));
        assertThat(places.stream().filter(row -> row.get("plan").equals("_T"))).hasSize(5);
        assertThat(indicators).hasSize(league.table().indicators().size() * 5);
        assertThat(indicators).allSatisfy(row -> {
            assertThat(row.keySet())
                    .startsWith(
                            "year",
                            "indicator",
                            "sex",
                            "age",
                            "residence",
                            "place",
                            "value",
                            "value_year",
                            "pooled",
                            "rank",
                            "previous_rank",
                            "places");
            assertThat(row.get("value").isEmpty())
                    .isEqualTo(row.get("value_year").isEmpty());
            if (row.get("value").isEmpty()) {
                assertThat(row.get("rank")).isEmpty();
            }
        });
    }

    @Test
    void theManifestKnowsItsEditionsAndItsFolder() throws IOException {
        Manifest manifest = Manifest.of(folder).orElseThrow();

        assertThat(manifest.place()).isEqualTo("_league");
        assertThat(manifest.year()).isEqualTo(YEAR);
        assertThat(manifest.inputs()).isEqualTo(league.inputs());
        assertThat(manifest.matches(folder)).isTrue();
        assertThat(manifest.outputs().keySet())
                .containsExactly("data/domains.csv", "data/indicators.csv", "data/places.csv", "league.xlsx");
    }

    @Test
    void theSameLeagueGivesTheSameBytes(@TempDir Path again) throws IOException {
        new LeaguePublication(Editions.CATALOGUE, Language.CHINESE).print(league, again);

        assertThat(Files.readAllBytes(again.resolve("manifest.json")))
                .isEqualTo(Files.readAllBytes(folder.resolve("manifest.json")));
    }

    @Test
    void manyPlacesGoOnFurtherSheets(@TempDir Path many) throws IOException {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            Place shipped = Editions.CATALOGUE.place("meihekou").orElseThrow();
            places.add(new Place(
                    "meihekou-" + i,
                    shipped.settings(),
                    shipped.units(),
                    shipped.targets(),
                    shipped.tasks(),
                    shipped.baselines(),
                    shipped.breaks()));
        }

        new LeaguePublication(Editions.CATALOGUE, Language.ENGLISH).print(league(places), many);

        ReadWorkbook read = ReadWorkbook.of(many.resolve("league.xlsx"));
        assertThat(read.sheets())
                .containsExactly(
                        "Total",
                        "Plans",
                        "Domains",
                        "Domains_2",
                        "Indicators",
                        "Indicators_2",
                        "Firmness",
                        "Other methods",
                        "Method");
        assertThat(read.sheet("Indicators_2").toString()).contains("meihekou-5", "meihekou-6");
        assertThat(read.cells()).noneSatisfy(cell -> assertThat(cell.toString()).containsPattern("[\\u4e00-\\u9fff]"));
    }

    /** A whole number as it is written, whatever digits the file keeps. */
    private static String text(Object cell) {
        return cell instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : cell.toString();
    }
}
