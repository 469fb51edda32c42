package org.fuer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A {@code job.yml} that is no settings file, by mistake or by intent. */
class HostileSettingsTests {

    private static final Duration SOON = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("nothing", "", 0, "yaml.no-keys"),
                Arguments.of("only remarks", "# later\n", 0, "yaml.no-keys"),
                Arguments.of("a list", "- a\n- b\n", 0, "yaml.no-keys"),
                Arguments.of("a sentence", "hello\n", 0, "yaml.no-keys"),
                Arguments.of("a tab for indentation", "place:\n\tname: a\n", 2, "yaml.syntax"),
                Arguments.of("an open quote", "place:\n  name: \"a\n", 3, "yaml.syntax"),
                Arguments.of("a colon too many", "place:\n  name: a: b\n", 2, "yaml.syntax"),
                Arguments.of("two documents", "place:\n---\nplace:\n", 2, "yaml.syntax"),
                Arguments.of("an unknown alias", "place: *nobody\n", 1, "yaml.syntax"),
                Arguments.of("a control character", "place:\n  name: a\u0007\n", 2, "yaml.character"),
                Arguments.of("a billion laughs", laughs(), 0, "yaml.hostile"),
                Arguments.of("deep brackets", "place: " + "[".repeat(100_000) + "\n", 0, "yaml.hostile"),
                Arguments.of("deep braces", "place: " + "{a: ".repeat(30_000) + "\n", 0, "yaml.hostile"),
                Arguments.of("a huge text", "place: " + "a".repeat(1 << 20) + "\n", 0, "yaml.too-long"));
    }

    private static String laughs() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [lol, lol]\n");
        IntStream.rangeClosed(1, 30)
                .forEach(i -> yaml.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1)));
        return yaml.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void itIsOneFaultAndSoon(String what, String yaml, int line, String messageKey) {
        JobsCopy jobs = JobsCopy.of(folder, "zengdu");
        jobs.write("zengdu/job.yml", yaml);

        List<CatalogueFault> faults = assertTimeoutPreemptively(SOON, jobs::faults);

        assertThat(faults).as(what).singleElement().satisfies(fault -> {
            assertThat(fault.messageKey()).isEqualTo(messageKey);
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.file()).isEqualTo("zengdu/job.yml");
        });
    }

    @Test
    void aTagMakesNoObject() {
        JobsCopy jobs = JobsCopy.of(folder, "zengdu");
        int line = jobs.change("zengdu/job.yml", "province", "湖北省", "!!javax.script.ScriptEngineManager [x]");
        int other = jobs.change("zengdu/job.yml", "cadence", "年度监测", "!java.net.URL 年度监测");

        assertThat(jobs.faults())
                .extracting(fault -> fault.line() + " " + fault.column() + " " + fault.messageKey())
                .containsExactly(line + " place.province yaml.tag", other + " monitoring.cadence yaml.tag");
    }

    @Test
    void aSectionThatHoldsItselfEnds() {
        JobsCopy jobs = JobsCopy.of(folder, "zengdu");
        jobs.write("zengdu/job.yml", jobs.text("zengdu/job.yml").replace("place:", "place: &me\n  self: *me"));

        List<CatalogueFault> faults = assertTimeoutPreemptively(SOON, jobs::faults);

        assertThat(faults).extracting(CatalogueFault::messageKey).containsExactly("yaml.key-unknown");
    }

    @Test
    void aKeyTwiceAndAKeyThatIsNoTextAreReportedWithTheirLines() {
        JobsCopy jobs = JobsCopy.of(folder, "zengdu");
        int lines = (int) jobs.text("zengdu/job.yml").lines().count();
        jobs.write("zengdu/job.yml", jobs.text("zengdu/job.yml") + "deadline: \"05-31\"\n[a, b]: c\n");

        assertThat(jobs.faults())
                .extracting(fault -> fault.line() + " " + fault.column() + " " + fault.messageKey())
                .containsExactly((lines + 1) + " deadline yaml.key-twice", (lines + 2) + "  yaml.key");
    }

    @Test
    void namesAndPlansAreAllThatIsNeeded() {
        JobsCopy jobs = JobsCopy.of(folder, "zengdu");
        jobs.write("zengdu/job.yml", "place:\n");

        assertThat(jobs.faults())
                .extracting(fault -> fault.column() + " " + fault.messageKey())
                .containsExactly("place.name yaml.key-missing", "plans job.no-plan");
    }
}
