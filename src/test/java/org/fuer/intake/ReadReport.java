package org.fuer.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.CatalogueReader;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Wording;
import org.fuer.fact.Finding;

/** A report of 随州市曾都区 for 2025, read with the shipped catalogue. */
record ReadReport(Reading reading) {

    private static final Catalogue CATALOGUE = new CatalogueReader().read(Path.of("jobs"));
    private static final WorkbookIntake INTAKE = new WorkbookIntake(CATALOGUE);
    private static final Place ZENGDU = CATALOGUE.place("zengdu").orElseThrow();

    /** Reads a file under a name that says nothing. */
    static ReadReport of(Path content) {
        String name = content.getFileName().toString();
        return of(content, name);
    }

    /** Reads a file under this name. */
    static ReadReport of(Path content, String name) {
        Reading reading = INTAKE.read(content, name, "0".repeat(64), ZENGDU, 2025);
        assertThat(reading.ledger().closes()).as("the ledger closes").isTrue();
        for (Finding finding : reading.findings()) {
            for (Language language : Language.values()) {
                assertThat(Wording.of(finding.bundle(), language).say(finding.messageKey(), finding.arguments()))
                        .doesNotContain("{");
            }
        }
        return new ReadReport(reading);
    }

    /** What was read, by item and breakdown: the number, or what else stands there. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (FormReading form : reading.forms()) {
            for (CellReading cell : form.cells()) {
                values.put(
                        cell.key().item() + " " + cell.key().breakdown(),
                        cell.content() == CellContent.NUMBER
                                ? String.valueOf(cell.value())
                                : cell.content().name());
            }
        }
        return values;
    }

    /** What the columns of the year before say, by item and breakdown. */
    Map<String, String> lastYear() {
        Map<String, String> values = new LinkedHashMap<>();
        for (FormReading form : reading.forms()) {
            for (CellReading cell : form.lastYear()) {
                values.put(
                        cell.key().item() + " " + cell.key().breakdown(),
                        cell.value() == null ? cell.content().name() : String.valueOf(cell.value()));
            }
        }
        return values;
    }

    /** The addresses of what was read, by item and breakdown. */
    Map<String, String> addresses() {
        Map<String, String> addresses = new LinkedHashMap<>();
        for (FormReading form : reading.forms()) {
            form.cells()
                    .forEach(cell -> addresses.put(
                            cell.key().item() + " " + cell.key().breakdown(),
                            cell.source().sheet() + "!" + cell.source().cell()));
        }
        return addresses;
    }

    List<String> forms() {
        return reading.forms().stream().map(FormReading::form).toList();
    }

    /** Rule, severity and cell of each finding. */
    List<String> findings() {
        return reading.findings().stream()
                .map(finding -> finding.rule() + " " + finding.severity().code() + " "
                        + finding.source().cell())
                .map(String::strip)
                .toList();
    }

    /** The sentences of the findings in Chinese. */
    List<String> sentences() {
        return reading.findings().stream()
                .map(finding ->
                        Wording.of(finding.bundle(), Language.CHINESE).say(finding.messageKey(), finding.arguments()))
                .toList();
    }
}
