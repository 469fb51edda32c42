package org.fuer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuer.cli.CommandWatcher.Said;
import org.junit.jupiter.api.Test;

class UsageFaultTests {

    @Test
    void anUnknownOptionIsAnsweredWithTheNearestOne() {
        Said said = new CommandWatcher().say("run", "--plcae", "zengdu");

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.errLines())
                .containsExactly("没有“--plcae”这个选项。", "是不是 --place？", "说明请看：java -jar fuer.jar run --help");
    }

    @Test
    void anUnknownCommandIsAnsweredWithTheNearestOne() {
        Said said = new CommandWatcher().say("staus");

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.errLines()).contains("没有“staus”这个命令，或者此处不该有它。", "是不是 status？");
    }

    @Test
    void theAnswerIsEnglishWhenAskedFor() {
        Said said = new CommandWatcher().say("run", "--strickt", "--lang", "en");

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.errLines()).contains("There is no option \"--strickt\".", "Did you mean --strict?");
    }

    @Test
    void aYearHasFourDigits() {
        Said said = new CommandWatcher().say("run", "--year", "25");

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.err()).contains("--year", "“25”", "四位数的年份");
    }

    @Test
    void aValueOutsideAListNamesTheList() {
        assertThat(new CommandWatcher().say("run", "--publish", "some").err()).contains("newest 或 all");
        assertThat(new CommandWatcher().say("check", "--lang", "fr").err()).contains("zh 或 en");
    }

    @Test
    void anOptionWithoutItsValueSaysWhatIsMissing() {
        Said said = new CommandWatcher().say("run", "--place");

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.err()).contains("--place", "地区的代码或名称");
    }

    @Test
    void anOptionCannotBeGivenTwice() {
        Said said = new CommandWatcher().say("run", "--year", "2024", "--year", "2025");

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.err()).contains("--year", "两次");
    }
}
