package org.fuer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.fuer.CsvRows;
import org.fuer.batch.AnnualRun;
import org.fuer.batch.RunListener;
import org.fuer.batch.RunRequest;
import org.fuer.catalogue.Language;
import org.fuer.cli.CommandWatcher.Said;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where printed figures come from and cells of reports went, asked of what a run published. */
class ExplainFigureTests {

    private static final Random SEEDS = new Random();

    @TempDir
    static Path folder;

    private static Path output;
    private static List<Map<String, String>> lineage;

    @BeforeAll
    static void publish() throws Exception {
        Path reports = folder.resolve("input/meihekou");
        for (int year : new int[] {2024, 2025}) {
            Path to = Files.createDirectories(reports.resolve(String.valueOf(year)));
            try (var files = Files.list(Path.of("input/meihekou", String.valueOf(year)))) {
                for (Path file : files.toList()) {
                    Files.copy(file, to.resolve(file.getFileName()));
                }
            }
        }
        output = folder.resolve("output");
        new AnnualRun(Clock.systemUTC())
                .run(
                        new RunRequest(
                                Path.of("jobs"),
                                folder.resolve("input"),
                                output,
                                null,
                                Language.CHINESE,
                                null,
                                null,
                                false),
                        RunListener.SILENT);
        lineage = CsvRows.of(output.resolve("meihekou/2025/lineage.csv"));
    }

    private static Said explain(String... arguments) {
        String[] typed = new String[arguments.length + 3];
        typed[0] = "explain";
        typed[1] = "--output";
        typed[2] = output.toString();
        System.arraycopy(arguments, 0, typed, 3, arguments.length);
        return new CommandWatcher().say(typed);
    }

    @RepeatedTest(12)
    void aPrintedCellLeadsToItsReportsAndTheyLeadBack() {
        long seed = SEEDS.nextLong();
        Random random = new Random(seed);
        List<Map<String, String>> withFacts =
                lineage.stream().filter(row -> !row.get("file").isEmpty()).toList();
        Map<String, String> row = withFacts.get(random.nextInt(withFacts.size()));
        String cell = row.get("artefact")
                + (row.get("sheet").isEmpty() ? "" : "!" + row.get("sheet"))
                + "!"
                + row.get("cell");

        Said forth = explain(cell, "--year", "2025");
        assertThat(forth.exit()).as("seed %d: %s", seed, forth.err()).isZero();
        assertThat(forth.out())
                .as("seed %d", seed)
                .contains(row.get("printed"), row.get("item"), row.get("file"), row.get("source_cell"))
                .contains(row.get("sha256"), row.get("submission"));

        String source = row.get("file")
                + (row.get("source_sheet").isEmpty() ? "" : "!" + row.get("source_sheet"))
                + "!" + row.get("source_cell");
        Said back = explain("--source", source, "--year", row.get("fact_year"));
        assertThat(back.exit()).as("seed %d: %s", seed, back.err()).isZero();
        assertThat(back.out())
                .as("seed %d", seed)
                .contains(row.get("item"), row.get("sha256"))
                .contains("2025年版 " + at(row) + "：");
    }

    private static String at(Map<String, String> row) {
        String cell = row.get("cell");
        if (row.get("sheet").isEmpty()) {
            return row.get("artefact") + "第" + cell.substring(1) + "段";
        }
        return row.get("artefact").equals("yearbook.xlsx")
                ? row.get("artefact") + "“" + row.get("sheet") + "”" + cell
                : row.get("artefact") + "第" + row.get("sheet").substring(1) + "张表 " + cell;
    }

    @Test
    void anIndicatorIsSaidWithItsFormulaBothSidesAndTheRoundingInPrint() {
        Said said = explain("5岁以下儿童死亡率");

        assertThat(said.exit()).as(said.err()).isZero();
        assertThat(said.outLines().get(1)).isEqualTo("  说的是：指标 U5MR 5岁以下儿童死亡率（‰），2025年，合计");
        assertThat(said.outLines().get(2)).startsWith("  算法：").contains("活产数").endsWith("× 1000");
        assertThat(said.outLines().get(3)).matches("  计算：\\d+ ÷ \\d+ × 1000 = [\\d.]+，印作 [\\d.]+");
        assertThat(explain("U5MR").out()).isEqualTo(said.out());
        assertThat(explain("U5MR", "--lang", "en").out()).contains("Under-five").contains("numerator");
    }

    @Test
    void aCellWithoutAFigureSaysSoAndNamesThoseNearby() {
        Said said = explain("yearbook.xlsx!1 综合!A1");

        assertThat(said.exit()).isZero();
        assertThat(said.outLines().get(0)).contains("没有可以查的数");
        assertThat(said.outLines().get(2)).startsWith("  yearbook.xlsx“1 综合”").contains("Q01_01");
    }

    @Test
    void aCellThatWasRejectedSaysWhy() {
        Map<String, String> rejected = CsvRows.of(output.resolve("meihekou/2025/data/findings.csv")).stream()
                .filter(row -> row.get("severity").equals("error")
                        && !row.get("cell").isEmpty()
                        && !row.get("sheet").isEmpty())
                .findFirst()
                .orElseThrow();
        Said said = explain(
                "--from",
                rejected.get("file") + "!" + rejected.get("sheet") + "!" + rejected.get("cell"),
                "--year",
                "2025");

        assertThat(said.exit()).isZero();
        assertThat(said.out()).contains("没有入库", rejected.get("rule"), rejected.get("message"));
    }

    @Test
    void whatIsNotKnownIsRefusedWithTheNearestThatIs() {
        assertThat(explain("5岁以下儿童死王率").err()).contains("是不是“5岁以下儿童死亡率”");
        assertThat(explain("yearbok.xlsx!1 综合!B10").err()).contains("是不是 yearbook.xlsx");
        assertThat(explain("1 综和!B10").err()).contains("是不是“1 综合”");
        assertThat(explain("1 综合!甲10").err()).contains("不是单元格");
        assertThat(explain("U5MR[妇]").err()).contains("MMR[R]");
        assertThat(explain("--source", "报送_市教局_2025.xlsx!E01!D5").err()).contains("是不是“报送_市教育局_2025.xlsx”");
        assertThat(explain("--source", "随便").err()).contains("文件!工作表!单元格");
        assertThat(explain("U5MR", "--year", "2019").err()).contains("还没有可以查的输出");
        assertThat(explain("U5MR", "--year", "2024").exit()).isEqualTo(1);
        assertThat(explain().err()).contains("--source");
        assertThat(explain("U5MR", "--source", "x").err()).contains("只写其中一个");
    }
}
