package org.fuer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, under the locale of a shell. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows names files without a character set")
class ProgramTests {

    @TempDir
    Path folder;

    @Test
    void underALocaleWithoutChineseItSaysWhatToTypeAndTouchesNothing() throws Exception {
        Result result = program("C");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("LC_ALL=C.UTF-8 java -jar", "中文文件名", "Chinese file names");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void underAUnicodeLocaleItSpeaksChinese() throws Exception {
        Result result = program("C.UTF-8", "--help");

        assertThat(result.exit()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("用法：", "妇女儿童发展规划");
    }

    private Result program(String locale, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                FuerApplication.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("LC_ALL", locale);
        Path err = Path.of(folder + ".err");
        Process process = builder.redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        return new Result(exit, out, java.nio.file.Files.readString(err));
    }

    private record Result(int exit, String out, String err) {}
}
