package org.fuer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocaleGuardTests {

    @ParameterizedTest
    @CsvSource({
        "Linux,UTF-8,true",
        "Linux,GB18030,true",
        "Linux,GBK,true",
        "Mac OS X,UTF-8,true",
        "Linux,ANSI_X3.4-1968,false",
        "Linux,ISO-8859-1,false",
        "Linux,no-such-charset,false",
        "Linux,'',true",
        "Windows 11,Cp1252,true",
        "Windows 11,GBK,true"
    })
    void chineseFileNamesNeedACharacterSetThatHoldsThem(String system, String fileNames, boolean allowed) {
        assertThat(new LocaleGuard(system, fileNames).allowsChinese()).isEqualTo(allowed);
    }
}
