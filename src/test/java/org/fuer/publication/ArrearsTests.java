package org.fuer.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fuer.catalogue.JobSettings.Output;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Severity;
import org.fuer.fact.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a place waits for, and that everything printed agrees on it. */
class ArrearsTests {

    private static final Edition EDITION = Editions.of("zengdu", 2025, "");

    @TempDir
    private Path folder;

    @Test
    void aFormThatNeedNotBeSentMakesNoDraftAndNobodyMissing() throws IOException {
        Edition edition = edition(List.of(Editions.formMissing("STAT", "Q02", Severity.NOTICE)), "");

        assertThat(Publication.isDraft(edition)).isFalse();
        assertThat(Publication.missingUnits(edition)).isEmpty();
        assertThat(printed(edition, "yearbook.xlsx", "封面")).doesNotContain("初 稿");
        assertThat(printed(edition, "collection.xlsx", "报送情况"))
                .contains("已报齐", "可不报（本年没有数据时）：Q02")
                .doesNotContain("未报", "欠报");
    }

    @Test
    void aFormThatIsOwedMakesADraftAndItsUnitMissing() throws IOException {
        Edition edition = edition(List.of(Editions.formMissing("HEALTH", "H02", Severity.ERROR)), "");

        assertThat(Publication.isDraft(edition)).isTrue();
        assertThat(Publication.missingUnits(edition)).containsExactly("HEALTH");
        assertThat(printed(edition, "yearbook.xlsx", "封面")).contains("初 稿", "H02 儿童保健");
        assertThat(printed(edition, "collection.xlsx", "报送情况")).contains("欠报", "未报：H02");
    }

    @Test
    void aBlockedFormMakesADraftButNobodyMissing() throws IOException {
        Edition edition = edition(List.of(), "H02");

        assertThat(Publication.isDraft(edition)).isTrue();
        assertThat(Publication.missingUnits(edition)).isEmpty();
        assertThat(printed(edition, "collection.xlsx", "报送情况")).contains("待更正：H02");
    }

    @Test
    void aWarningThatNobodyExplainedMakesADraftAndANoticeDoesNot() {
        Finding warning = Editions.of("zengdu", 2025, "").findings().get(1);
        assertThat(warning.severity()).isEqualTo(Severity.WARNING);

        assertThat(Publication.isDraft(edition(List.of(warning), ""))).isTrue();
        assertThat(Publication.isDraft(edition(List.of(), ""))).isFalse();
    }

    private static Edition edition(List<Finding> findings, String blockedForm) {
        TreeMap<Integer, SortedSet<String>> blocked = new TreeMap<>();
        if (!blockedForm.isEmpty()) {
            blocked.put(EDITION.year(), new TreeSet<>(Set.of(blockedForm)));
        }
        return Editions.with(EDITION, findings, blocked);
    }

    private String printed(Edition edition, String file, String sheet) throws IOException {
        new Publication(Editions.CATALOGUE, Language.CHINESE)
                .print(edition, Set.of(Output.YEARBOOK), Editions::received, folder);
        return ReadWorkbook.of(folder.resolve(file)).sheet(sheet).toString();
    }
}
