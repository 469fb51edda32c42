package org.fuer.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.fuer.catalogue.JobSettings.Output;
import org.fuer.catalogue.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** What stands in a published folder. */
@Isolated("changes the default locale and time zone")
class PublicationTests {

    private static final Edition EDITION = Editions.of("meihekou", 2025, "H02");

    @TempDir
    private Path folder;

    @Test
    void everythingAskedForIsPrinted() throws IOException {
        print(EDITION, EnumSet.allOf(Output.class), folder);

        assertThat(contents(folder).keySet())
                .containsExactly(
                        "collection.xlsx",
                        "data/assessments.csv",
                        "data/composite.csv",
                        "data/datapackage.json",
                        "data/dictionary.xlsx",
                        "data/facts.csv",
                        "data/findings.csv",
                        "data/gender.csv",
                        "data/indicators.csv",
                        "data/ranking.csv",
                        "data/revisions.csv",
                        "data/rules.csv",
                        "data/sdmx-structure.xml",
                        "data/sdmx.csv",
                        "data/submissions.csv",
                        "data/tasks.csv",
                        "lineage.csv",
                        "manifest.json",
                        "ranking.xlsx",
                        "report.docx",
                        "returns/2025年市统计局报表.xlsx.审核意见.xlsx",
                        "warnings.xlsx",
                        "yearbook.xlsx");
    }

    @Test
    void dataAndCollectionArePrintedAlways() throws IOException {
        print(EDITION, Set.of(), folder);

        assertThat(contents(folder).keySet())
                .contains("collection.xlsx", "data/facts.csv", "manifest.json")
                .doesNotContain("yearbook.xlsx", "ranking.xlsx", "warnings.xlsx");
    }

    @Test
    void theSameEditionGivesTheSameBytesUnderAnyLocaleAndTimeZone() throws IOException {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
            print(EDITION, EnumSet.allOf(Output.class), first);
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            print(EDITION, EnumSet.allOf(Output.class), second);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        assertThat(contents(second)).isEqualTo(contents(first));
    }

    @Test
    void aWorkbookNamesTheProgramThatWroteIt() throws IOException {
        print(EDITION, EnumSet.of(Output.YEARBOOK), folder);

        try (ZipFile zip = new ZipFile(folder.resolve("yearbook.xlsx").toFile());
                InputStream properties = zip.getInputStream(zip.getEntry("docProps/app.xml"))) {
            assertThat(new String(properties.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("Application>Fuer</")
                    .doesNotContain("POI");
        }
    }

    @Test
    void aFileThatIsNotAtHandGoesBackAsItsFindingsAlone() throws IOException {
        print(EDITION, Set.of(Output.RETURNS), folder);

        String file = EDITION.findings().get(0).source().file();
        assertThat(ReadWorkbook.of(folder.resolve("returns").resolve(file + ".审核意见.xlsx"))
                        .sheets())
                .containsExactly("审核意见");
        assertThat(contents(folder)).containsKey("returns/" + file + ".审核意见.xlsx");
    }

    @Test
    void itIsPrintedInEnglishToo() throws IOException {
        new Publication(Editions.CATALOGUE, Language.ENGLISH)
                .print(EDITION, EnumSet.allOf(Output.class), Editions::received, folder);

        assertThat(ReadWorkbook.of(folder.resolve("yearbook.xlsx")).sheets())
                .startsWith("Cover", "Editor's note", "Contents", "1 General Survey", "2 Children and Health");
    }

    private static void print(Edition edition, Set<Output> outputs, Path folder) throws IOException {
        new Publication(Editions.CATALOGUE, Language.CHINESE).print(edition, outputs, Editions::received, folder);
    }

    /** The hashes of the files of a folder. */
    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString().replace('\\', '/'), Hash.of(file));
            }
        }
        return contents;
    }
}
