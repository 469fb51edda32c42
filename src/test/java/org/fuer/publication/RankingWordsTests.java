package org.fuer.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fuer.assessment.Assessment;
import org.fuer.catalogue.ChangedSettings;
import org.fuer.catalogue.JobSettings;
import org.fuer.catalogue.JobSettings.RankingSettings;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Unit;
import org.fuer.fact.Quotient;
import org.fuer.ranking.CompositeIndex;
import org.fuer.ranking.Discipline;
import org.fuer.ranking.RankInterval;
import org.fuer.ranking.RankedUnit;
import org.fuer.ranking.RankedUnit.Group;
import org.fuer.ranking.ScoreLine;
import org.fuer.ranking.ScoreLine.Role;
import org.fuer.ranking.TargetCounts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ranking.xlsx} of rankings made by hand, as a reader sees it. */
class RankingWordsTests {

    private static final Edition SHIPPED = Editions.of("meihekou", 2025, "");
    private static final List<Unit> UNITS = SHIPPED.place().units();
    private static final Discipline IN_TIME =
            new Discipline(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, new BigDecimal("90"), 1);

    @TempDir
    private Path folder;

    @Test
    void tiesAreNamedAndMovesInsideTheIntervalAreMarked() throws IOException {
        Map<String, List<String>> pages = print(
                SHIPPED.place(),
                List.of(
                        ranked(0, 1, 2, new RankInterval(1, BigDecimal.ONE, 2, 1)),
                        ranked(1, 2, 0, new RankInterval(1, BigDecimal.ONE, 3, 1)),
                        ranked(2, 2, null, new RankInterval(1, BigDecimal.ONE, 3, 1)),
                        ranked(3, 4, -1, new RankInterval(3, new BigDecimal("3.5"), 4, 2))),
                List.of(),
                new TreeMap<>());

        assertThat(pages.get("排序"))
                .contains(
                        name(0) + "|12|9|75.0%|1|上升2位",
                        name(1) + "|12|9|75.0%|2（并列）|持平",
                        name(2) + "|12|9|75.0%|2（并列）|—",
                        name(3) + "|12|9|75.0%|4|下降1位①")
                .anySatisfy(line -> assertThat(line).startsWith("①").contains("不可区分"));
        assertThat(pages.get("稳健性")).anySatisfy(line -> assertThat(line).startsWith(name(3) + "|4|3.5|3—4|第2档"));
    }

    @Test
    void listedUnitsStandUnderTheReason() throws IOException {
        Map<String, List<String>> pages = print(
                SHIPPED.place(),
                List.of(
                        listed(0, Group.LOW_COVERAGE, new TargetCounts(5, 2, 1, 0, 0, 0, 0, 0)),
                        listed(2, Group.FEW_TARGETS, TargetCounts.NONE),
                        listed(1, Group.FEW_TARGETS, new TargetCounts(2, 2, 1, 0, 0, 0, 0, 0)),
                        listed(3, Group.NEVER, TargetCounts.NONE)),
                List.of(),
                new TreeMap<>());

        assertThat(pages.get("排序"))
                .containsSubsequence(
                        "列示不排序（有数据的指标不足2/3）：1个单位",
                        name(0) + "|5|1|20.0%|—|—",
                        "列示不排序（计分指标少于3项）：1个单位",
                        name(1) + "|2|1|50.0%|—|—",
                        "列示不排序（没有牵头的数值指标）：1个单位",
                        name(2),
                        "按规定不参加排序的单位：" + name(3) + "。")
                .anySatisfy(line -> assertThat(line).contains("合计7项，其中达标2项、未达标2项、无数据或不可判3项，达标率28.6%"));
    }

    @Test
    void aLineWithoutDataTakesNoPartInTheDivision() throws IOException {
        Assessment assessment = SHIPPED.assessments().get(0);
        SortedMap<String, List<ScoreLine>> sheets = new TreeMap<>();
        sheets.put(
                UNITS.get(0).code(),
                List.of(
                        line(assessment, Role.COUNTED, "30", "20", "60", 2),
                        line(assessment, Role.COUNTED, "100", null, "60", 1),
                        line(assessment, Role.COUNTED, null, "20", "60", 5)));
        RankedUnit unit = scored(0, new BigDecimal("53.3333333333"));

        List<String> page =
                print(SHIPPED.place(), List.of(unit), List.of(), sheets).get(name(0));

        assertThat(page)
                .anySatisfy(line -> assertThat(line).endsWith("30.00|2|60.00"))
                .anySatisfy(line -> assertThat(line).endsWith("|—|5|—"))
                .anySatisfy(line -> assertThat(line).startsWith("合计").endsWith("|3|160.00"))
                .anySatisfy(line -> assertThat(line).startsWith("得分 =").endsWith("|53.33"))
                .anySatisfy(line -> assertThat(line).startsWith("例：").contains("（32 − 20）÷（60 − 20）× 100 = 30.00"))
                .anySatisfy(line -> assertThat(line).contains("□ 无异议", "□ 有异议"))
                .anySatisfy(line -> assertThat(line).contains("负责人签字", "日期", "联系人和电话"));
    }

    @Test
    void disciplineIsBlendedInWhereTheSettingsSaySo() throws IOException {
        Place place = withDiscipline(new BigDecimal("20"));
        SortedMap<String, List<ScoreLine>> sheets = new TreeMap<>();
        sheets.put(UNITS.get(0).code(), List.of(line(SHIPPED.assessments().get(0), Role.COUNTED, "30", "20", "60", 2)));

        Map<String, List<String>> pages = print(place, List.of(scored(0, new BigDecimal("42"))), List.of(), sheets);

        assertThat(pages.get(name(0)))
                .anySatisfy(line -> assertThat(line).startsWith("指标得分 =").endsWith("|30.00"))
                .anySatisfy(line -> assertThat(line).startsWith("报送质量得分（占20%）").endsWith("|90.00"))
                .anySatisfy(line -> assertThat(line).startsWith("得分 =").endsWith("|42.00"));
        assertThat(pages.get("报送质量").toString()).contains("占单位得分的20%");
        assertThat(pages.get("方法").toString()).contains("报送质量在得分中的权重为20%");
    }

    @Test
    void linesThatDoNotCountStandUnderTheReasonWithoutWeight() throws IOException {
        Assessment assessment = SHIPPED.assessments().get(0);
        SortedMap<String, List<ScoreLine>> sheets = new TreeMap<>();
        sheets.put(
                UNITS.get(0).code(),
                List.of(
                        line(assessment, Role.REPEATED, "30", "20", "60", 0),
                        line(assessment, Role.DIRECTION, null, "20", "60", 0),
                        line(assessment, Role.SUPPORTING, "30", "20", "60", 0)));

        List<String> page = print(SHIPPED.place(), List.of(), List.of(), sheets).get(name(0));

        assertThat(page)
                .contains("同一指标不重复计分：1项", "协办指标（列示）：1项")
                .anySatisfy(line -> assertThat(line).startsWith("方向性目标（单列，不计分"))
                .anySatisfy(line -> assertThat(line).startsWith("没有可以计分的指标"));
        assertThat(page.stream()
                        .filter(line -> line.startsWith(assessment.target().code())))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).endsWith("|—|—|—"));
    }

    @Test
    void anIndexThatIsWithheldIsExplained() throws IOException {
        String domain = SHIPPED.assessments().get(0).target().domainZh();
        List<CompositeIndex> composites = List.of(
                index(null, "", "100", new BigDecimal("80.126"), new BigDecimal("80.131"), null, 9, "0.9"),
                index(Plan.CHILDREN, "", "100", new BigDecimal("80.126"), null, null, 9, "0.9"),
                index(Plan.CHILDREN, domain, "40", null, null, null, 9, "0.5"));

        List<String> page =
                print(SHIPPED.place(), List.of(), composites, new TreeMap<>()).get("分领域");

        assertThat(page)
                .contains("综合指数（合计）|—|80.13|0.00|—|—|3|5|9|33.3%", domain + "|40.00|—|—|—|—|3|5|9|33.3%")
                .anySatisfy(line -> assertThat(line).startsWith("说明：").contains(domain, "50.0%", "40.0%"));
    }

    @Test
    void aNameFromOutsideIsNeverAFormulaAndAlwaysALegalNameOfASheet() throws IOException {
        List<Unit> units = new ArrayList<>(UNITS);
        String bad = "=1+1[某]*?:/\\局" + "很长的名称".repeat(8);
        for (int i = 0; i < 2; i++) {
            Unit unit = units.get(i);
            units.set(i, new Unit(unit.code(), bad, unit.department(), unit.aliases(), unit.forms(), unit.note()));
        }
        Place named = new Place(
                SHIPPED.place().code(),
                SHIPPED.place().settings(),
                units,
                SHIPPED.place().targets(),
                SHIPPED.place().tasks(),
                SHIPPED.place().baselines(),
                SHIPPED.place().breaks());

        Map<String, List<String>> pages =
                print(named, List.of(ranked(0, 1, 0, null), ranked(1, 2, 0, null)), List.of(), new TreeMap<>());

        assertThat(pages.keySet()).hasSize(7).allSatisfy(sheet -> assertThat(sheet)
                .hasSizeLessThanOrEqualTo(31)
                .doesNotContainPattern("[\\[\\]:*?/\\\\]"));
        assertThat(pages.get("排序")).contains(bad + "|12|9|75.0%|1|持平");
    }

    /** The rows of each sheet, every row as a reader sees it with a bar between cells; formulas only where we put them. */
    private Map<String, List<String>> print(
            Place place,
            List<RankedUnit> ranking,
            List<CompositeIndex> composites,
            SortedMap<String, List<ScoreLine>> sheets)
            throws IOException {
        Path file = folder.resolve("ranking.xlsx");
        Edition edition = Editions.ranked(SHIPPED, place, ranking, composites);
        new RankingWorkbook(
                        edition, Editions.CATALOGUE, new Naming(Editions.CATALOGUE, place, Language.CHINESE), sheets)
                .print(file);
        DataFormatter formatter = new DataFormatter();
        formatter.setUseCachedValuesForFormulaCells(true);
        Map<String, List<String>> pages = new TreeMap<>();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            workbook.forEach(sheet -> {
                List<String> rows = new ArrayList<>();
                sheet.forEach(row -> rows.add(shown(row, formatter)));
                pages.put(sheet.getSheetName(), rows);
            });
        }
        return pages;
    }

    private static String shown(Row row, DataFormatter formatter) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> {
            if (cell.getCellType() == CellType.FORMULA) {
                assertThat(cell.getCellFormula()).matches("[A-Z0-9:*/+().,\"><=-]+");
            }
            if (cell.getCellType() != CellType.BLANK) {
                cells.add(formatter.formatCellValue(cell).strip());
            }
        });
        return String.join("|", cells);
    }

    private static String name(int unit) {
        return UNITS.get(unit).nameZh();
    }

    private static RankedUnit ranked(int unit, int rank, @Nullable Integer move, @Nullable RankInterval interval) {
        return new RankedUnit(
                UNITS.get(unit).code(),
                Group.LARGE,
                rank,
                move == null ? null : rank + move,
                move,
                new BigDecimal("77.77"),
                interval,
                new TargetCounts(12, 11, 9, 0, 0, 0, 0, 0),
                BigDecimal.ONE,
                IN_TIME);
    }

    private static RankedUnit listed(int unit, Group group, TargetCounts counts) {
        return new RankedUnit(
                UNITS.get(unit).code(), group, null, null, null, null, null, counts, null, Discipline.NONE);
    }

    private static RankedUnit scored(int unit, BigDecimal score) {
        return new RankedUnit(
                UNITS.get(unit).code(),
                Group.SMALL,
                1,
                null,
                null,
                score,
                null,
                new TargetCounts(3, 2, 1, 0, 0, 0, 0, 0),
                BigDecimal.ONE,
                IN_TIME);
    }

    /** A line whose value lies so far on the way from 20 to 60 as the degree says. */
    private static ScoreLine line(
            Assessment assessment, Role role, @Nullable String degree, @Nullable String start, String end, int weight) {
        Quotient done = degree == null ? null : Quotient.of(new BigDecimal(degree));
        Quotient value = degree == null
                ? null
                : Quotient.of(new BigDecimal(20).add(new BigDecimal(degree).multiply(new BigDecimal("0.4"))));
        return new ScoreLine(
                assessment,
                role,
                value,
                false,
                start == null ? null : Quotient.of(new BigDecimal(start)),
                Quotient.of(new BigDecimal(end)),
                done,
                done,
                Quotient.of(weight));
    }

    private static CompositeIndex index(
            @Nullable Plan plan,
            String domain,
            String weight,
            @Nullable BigDecimal index,
            @Nullable BigDecimal previous,
            @Nullable Integer rank,
            int targets,
            String coverage) {
        return new CompositeIndex(
                plan,
                domain,
                new BigDecimal(weight),
                index,
                previous,
                rank,
                null,
                null,
                targets,
                5,
                3,
                new BigDecimal(coverage));
    }

    private static Place withDiscipline(BigDecimal weight) {
        Place place = SHIPPED.place();
        JobSettings settings = place.settings();
        RankingSettings ranking = settings.ranking();
        JobSettings changed = ChangedSettings.of(
                settings,
                settings.assessment(),
                ChangedSettings.of(ranking, ranking.keyTargets(), ranking.leadShare(), weight),
                settings.composite());
        return new Place(
                place.code(),
                changed,
                place.units(),
                place.targets(),
                place.tasks(),
                place.baselines(),
                place.breaks());
    }
}
