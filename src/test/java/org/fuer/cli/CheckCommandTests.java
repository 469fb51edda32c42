package org.fuer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fuer.cli.CommandWatcher.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTests {

    private static final Path SHIPPED = Path.of("jobs");

    @TempDir
    Path folder;

    @Test
    void theShippedCatalogueIsSound() {
        Said said = new CommandWatcher().say("check");

        assertThat(said.exit()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.outLines()).containsExactly("目录无误：5 个地区，33 张报表，525 个数据项，411 个指标，119 条审核规则，804 个目标，238 项任务。");
    }

    @Test
    void everyFaultIsListedWithFileLineAndColumn() throws IOException {
        Path jobs = brokenCatalogue();

        Said said = new CommandWatcher().say("check", "--jobs", jobs.toString());

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.err()).isEmpty();
        assertThat(said.outLines())
                .anySatisfy(line -> assertThat(line)
                        .startsWith(jobs + "/common/items.csv:2 ")
                        .contains("layout")
                        .contains("QQ"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith(jobs + "/zengdu/targets.csv:2 ")
                        .contains("indicator")
                        .contains("NO_SUCH"))
                .last()
                .asString()
                .startsWith("共 ");
    }

    @Test
    void aRunOverABrokenCatalogueListsTheSameAndWritesNothing() throws IOException {
        Path jobs = brokenCatalogue();
        Path output = folder.resolve("output");
        List<String> checked =
                new CommandWatcher().say("check", "--jobs", jobs.toString()).outLines();

        Said said = new CommandWatcher().say("run", "--jobs", jobs.toString(), "--output", output.toString());

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.errLines()).isEqualTo(checked);
        assertThat(output).doesNotExist();
    }

    @Test
    void aCatalogueWithoutAnyPlaceIsAFault() throws IOException {
        Path jobs = folder.resolve("jobs");
        Files.createDirectories(jobs.resolve("common"));
        try (Stream<Path> files = Files.list(Path.of("jobs/common"))) {
            files.forEach(file -> copy(file, jobs.resolve("common").resolve(file.getFileName())));
        }

        Said said = new CommandWatcher().say("check", "--jobs", jobs.toString());

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.outLines()).hasSize(2).first().asString().contains(jobs.toString(), "没有地区");
    }

    @Test
    void aFolderThatIsNotThereIsOneSentence() {
        Said said = new CommandWatcher()
                .say("check", "--jobs", folder.resolve("nowhere").toString());

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.outLines().get(0)).contains("nowhere", "--jobs");
    }

    private Path brokenCatalogue() throws IOException {
        Path jobs = folder.resolve("jobs");
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            files.forEach(file -> copy(file, jobs.resolve(SHIPPED.relativize(file))));
        }
        breakFirstRow(jobs.resolve("common/items.csv"), "layout", "QQ");
        breakFirstRow(jobs.resolve("zengdu/targets.csv"), "indicator", "NO_SUCH");
        return jobs;
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a word into a column of the first row, which has no quoted field before it. */
    private static void breakFirstRow(Path file, String column, String word) throws IOException {
        List<String> lines = new java.util.ArrayList<>(Files.readAllLines(file));
        int position = List.of(lines.get(0).split(",", -1)).indexOf(column);
        String[] fields = lines.get(1).split(",", -1);
        fields[position] = word;
        lines.set(1, String.join(",", fields));
        Files.write(file, lines);
    }
}
