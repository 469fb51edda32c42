package org.fuer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ScreenTests {

    private static final Charset GBK = Charset.forName("GBK");

    @Test
    void aWindowsConsoleIsWrittenInItsOwnCharacterSet() {
        assertThat(Screen.windowsCharset(null, GBK, "windows-1252")).isEqualTo(GBK);
    }

    @Test
    void whatTheJvmSaysOfStandardOutputGoesFirst() {
        assertThat(Screen.windowsCharset("UTF-8", GBK, "GBK")).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void aRedirectedWindowsOutputTakesTheSystemsCharacterSet() {
        assertThat(Screen.windowsCharset(null, null, "GBK")).isEqualTo(GBK);
        assertThat(Screen.windowsCharset(null, null, null)).isEqualTo(StandardCharsets.UTF_8);
    }
}
