package org.fuer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fuer.cli.CommandWatcher.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTests {

    @ParameterizedTest
    @ValueSource(strings = {"run", "templates", "evaluation", "check", "explain", "verify", "status"})
    void everyCommandExplainsItselfWithExamplesAndExitCodes(String command) {
        Said said = new CommandWatcher().say(command, "--help");

        assertThat(said.exit()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .contains("用法：java -jar fuer.jar " + command)
                .contains("举例：", "退出码：", "--jobs", "--input", "--output", "--database", "--lang");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "templates", "evaluation", "check", "explain", "verify", "status"})
    void everyCommandExplainsItselfInEnglish(String command) {
        Said said = new CommandWatcher().say(command, "--help", "--lang", "en");

        assertThat(said.exit()).isZero();
        assertThat(said.out())
                .contains("Usage: java -jar fuer.jar " + command, "Examples:", "Exit codes:")
                .doesNotContain("用法", "选项");
    }

    @Test
    void theProgramNamesItsCommandsAndFolders() {
        Said said = new CommandWatcher().say("--help");

        assertThat(said.exit()).isZero();
        assertThat(said.out())
                .contains(
                        "run",
                        "templates",
                        "check",
                        "explain",
                        "status",
                        "jobs/common/",
                        "input/<地区>/<年份>/",
                        "output/<地区>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theHelpNamesTheFoldersThatAreMeantWithoutOptionsAndNotThoseGiven(String language) {
        Said plain = new CommandWatcher().say("run", "--help", "--lang", language);
        Said given = new CommandWatcher()
                .say("run", "--output", "/elsewhere", "--jobs", "/elsewhere", "--help", "--lang", language);

        assertThat(given.out()).isEqualTo(plain.out());
        assertThat(plain.out()).doesNotContain("DEFAULT-VALUE");
    }

    @Test
    void noLineIsWiderThanTheScreen() {
        for (List<String> typed : List.of(
                List.of("--help"),
                List.of("run", "--help"),
                List.of("templates", "--help"),
                List.of("templates", "--help", "--lang=en"),
                List.of("evaluation", "--help"),
                List.of("evaluation", "--help", "--lang=en"),
                List.of("--lang", "en", "--help"),
                List.of("run", "--help", "--lang=en"))) {
            assertThat(new CommandWatcher().say(typed.toArray(String[]::new)).outLines())
                    .allSatisfy(line -> assertThat(TextTable.width(line)).isLessThanOrEqualTo(100));
        }
    }

    @Test
    void everyOptionIsExplained() {
        Stream.of("run", "templates", "check", "status")
                .flatMap(command -> Stream.of("zh", "en").flatMap(language -> new CommandWatcher()
                        .say(command, "--help", "--lang", language).outLines().stream()))
                .filter(line -> line.strip().startsWith("-"))
                .forEach(line -> assertThat(line.strip().split(" {2,}")).hasSizeGreaterThan(1));
    }

    @Test
    void theVersionIsOneLine() {
        Said said = new CommandWatcher().say("--version");

        assertThat(said.exit()).isZero();
        assertThat(said.outLines()).hasSize(1).first().asString().startsWith("Fuer 妇儿");
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(keys("en")).isEqualTo(keys("zh"));
    }

    private static TreeSet<String> keys(String language) {
        return new TreeSet<>(
                ResourceBundle.getBundle("messages/cli_" + language).keySet());
    }
}
