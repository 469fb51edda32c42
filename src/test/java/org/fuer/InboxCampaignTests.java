package org.fuer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuer.batch.AnnualRun;
import org.fuer.batch.RunListener;
import org.fuer.batch.RunRequest;
import org.fuer.catalogue.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The annual run over everything that ships under {@code input/}, held against what is known of it: {@code truth.csv}
 * has every value and the cell it stands in, {@code faults.csv} every fault that was put in on purpose.
 */
class InboxCampaignTests {

    private static final Map<String, Set<String>> RULES_OF_A_FAULT = Map.of(
            "sum_mismatch", Set.of("SUM-SEX", "SUM-AGE", "SUM-RESIDENCE"),
            "part_gt_parent", Set.of("PART"),
            "negative", Set.of("RANGE"),
            "text_in_number", Set.of("NUMBER"),
            "missing_required", Set.of("REQUIRED"),
            "decimal_in_count", Set.of("INTEGER"),
            "error_cell", Set.of("CELL-ERROR"));

    @TempDir
    static Path output;

    private static List<Map<String, String>> truth;
    private static List<Map<String, String>> faults;
    private static List<Map<String, String>> facts;
    private static List<Map<String, String>> findings;
    private static List<Map<String, String>> submissions;

    @BeforeAll
    static void runEverything() {
        new AnnualRun(Clock.systemUTC())
                .run(
                        new RunRequest(
                                Path.of("jobs"), Path.of("input"), output, null, Language.CHINESE, null, null, false),
                        RunListener.SILENT);
        truth = CsvRows.ofInbox("truth.csv");
        faults = CsvRows.ofInbox("faults.csv");
        facts = CsvRows.ofEveryYear(output, "facts.csv");
        findings = CsvRows.ofEveryYear(output, "findings.csv");
        submissions = CsvRows.ofEveryYear(output, "submissions.csv");
    }

    @Test
    void everyFormWithoutAPlantedFaultGivesExactlyItsTrueFacts() {
        Set<String> planted = plantedForms();
        Map<String, String> expected = new TreeMap<>();
        truth.stream()
                .filter(row -> !planted.contains(formOf(row)))
                .forEach(row -> expected.put(keyOf(row), valueAndPlaceOf(row)));
        Map<String, String> actual = new TreeMap<>();
        facts.stream().filter(row -> !planted.contains(formOf(row))).forEach(row -> assertThat(
                        actual.put(keyOf(row), valueAndPlaceOf(row)))
                .as("two facts for %s", keyOf(row))
                .isNull());

        assertThat(expected).hasSizeGreaterThan(20_000);
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void aFormWithAnAcceptedFaultHasNoOtherFactsThanTrueOnes() {
        Map<String, String> known = new HashMap<>();
        truth.forEach(row -> known.put(keyOf(row), valueAndPlaceOf(row)));
        Set<String> plantedCells =
                faults.stream().map(InboxCampaignTests::cellOf).collect(toSet());

        assertThat(facts).filteredOn(row -> !plantedCells.contains(cellOf(row))).allSatisfy(row -> assertThat(known)
                .containsEntry(keyOf(row), valueAndPlaceOf(row)));
    }

    @Test
    void everyPlantedFaultIsFoundByTheRightRuleAtExactlyItsCell() {
        Map<String, Set<String>> rulesByCell = new HashMap<>();
        findings.forEach(row -> rulesByCell
                .computeIfAbsent(cellOf(row), cell -> new HashSet<>())
                .add(row.get("rule")));

        assertThat(faults).hasSize(113).allSatisfy(fault -> {
            Set<String> rules = rulesByCell.getOrDefault(cellOf(fault), Set.of());
            Set<String> right = RULES_OF_A_FAULT.get(fault.get("kind"));
            if (right == null) {
                assertThat(fault.get("kind")).isEqualTo("extra_zero");
                assertThat(rules.contains("JUMP") || aRelationBreaksIn(fault))
                        .as("%s", fault)
                        .isTrue();
            } else {
                assertThat(rules).as("%s", fault).containsAnyElementsOf(right);
            }
        });
    }

    /** An extra zero may show as a broken relation of its row instead of a jump: part, sum, or a rule of its form. */
    private static boolean aRelationBreaksIn(Map<String, String> fault) {
        return findings.stream()
                .filter(row ->
                        row.get("severity").equals("error") || row.get("rule").startsWith("R"))
                .filter(row -> row.get("file").equals(fault.get("file"))
                        && row.get("place").equals(fault.get("place"))
                        && row.get("year").equals(fault.get("year")))
                .anyMatch(row -> row.get("cell").equals(fault.get("cell"))
                        || row.get("item").equals(fault.get("item")));
    }

    @Test
    void noErrorStandsWhereNoPlantedCellExplainsIt() {
        Set<String> planted = plantedForms();
        Map<String, Set<String>> formsOfRules = formsOfRules();

        assertThat(findings)
                .filteredOn(row -> row.get("severity").equals("error"))
                .filteredOn(row -> !planted.contains(formOf(row)))
                .allSatisfy(row -> {
                    String year = row.get("place") + "|" + row.get("year") + "|";
                    assertThat(formsOfRules.getOrDefault(row.get("rule"), Set.of()))
                            .as("forms that share the relation of %s", row)
                            .anyMatch(form -> planted.contains(year + form));
                });
    }

    /** The forms that each row of rules.csv relates. */
    private static Map<String, Set<String>> formsOfRules() {
        Map<String, Set<String>> forms = new HashMap<>();
        for (Map<String, String> rule : CsvRows.of(Path.of("jobs", "common", "rules.csv"))) {
            Matcher items = Pattern.compile("([A-Z]\\d{2})_\\d+").matcher(rule.get("left") + " " + rule.get("right"));
            while (items.find()) {
                forms.computeIfAbsent(rule.get("rule"), code -> new HashSet<>()).add(items.group(1));
            }
        }
        return forms;
    }

    @Test
    void atMostOneWarningInAThousandCleanCells() {
        Set<String> planted = plantedForms();
        List<Map<String, String>> unexplained = findings.stream()
                .filter(row -> row.get("severity").equals("warning"))
                .filter(row -> !planted.contains(formOf(row)))
                .toList();
        long clean =
                truth.stream().filter(row -> !planted.contains(formOf(row))).count();

        assertThat(unexplained).hasSizeLessThanOrEqualTo((int) (clean / 1000));
    }

    @Test
    void theLedgerOfEveryFileCloses() {
        assertThat(submissions).hasSize(548).allSatisfy(row -> assertThat(number(row, "cells"))
                .isEqualTo(number(row, "facts")
                        + number(row, "blanks")
                        + number(row, "symbols")
                        + number(row, "rejected")));
    }

    @Test
    void indicatorsOfUntouchedFormsEqualTheTrueOnes() {
        Map<String, Map<String, String>> computed = new HashMap<>();
        CsvRows.ofEveryYear(output, "indicators.csv").forEach(row -> computed.put(indicatorKeyOf(row), row));
        Map<String, Set<String>> touched = faults.stream()
                .collect(groupingBy(
                        row -> row.get("place") + "|" + row.get("year"),
                        java.util.stream.Collectors.mapping(
                                row -> row.get("item").substring(0, 3), toSet())));
        Set<String> untouchedYears = new TreeSet<>();
        int compared = 0;
        for (Map<String, String> expected : CsvRows.ofInbox("indicators.csv")) {
            String year = expected.get("place") + "|" + expected.get("year");
            if (touched.containsKey(year)) {
                continue;
            }
            untouchedYears.add(year);
            compared++;
            Map<String, String> actual = computed.get(indicatorKeyOf(expected));
            assertThat(actual).as("%s", expected).isNotNull();
            if (expected.get("value").isEmpty()) {
                assertThat(actual.get("value")).as("%s", expected).isEmpty();
            } else {
                assertThat(new BigDecimal(actual.get("value")))
                        .as("%s", expected)
                        .isEqualByComparingTo(new BigDecimal(expected.get("value")));
            }
        }
        assertThat(untouchedYears).hasSizeGreaterThanOrEqualTo(15);
        assertThat(compared).isGreaterThan(8_000);
    }

    @Test
    void theStatusesOfEveryPlaceAndYearAddUpToItsTargets() {
        Map<String, Long> counts = CsvRows.ofEveryYear(output, "assessments.csv").stream()
                .collect(groupingBy(row -> row.get("place"), TreeMap::new, java.util.stream.Collectors.counting()));

        assertThat(counts)
                .isEqualTo(Map.of(
                        "hebei", 6 * 178L,
                        "jiangbei", 6 * 158L,
                        "lechang", 6 * 211L,
                        "meihekou", 6 * 59L,
                        "zengdu", 6 * 198L));
    }

    private static Set<String> plantedForms() {
        return faults.stream().map(InboxCampaignTests::formOf).collect(toSet());
    }

    private static String formOf(Map<String, String> row) {
        String item = row.get("item");
        return String.join(
                "|", row.get("place"), row.get("year"), item.isEmpty() ? "" : item.substring(0, item.indexOf('_')));
    }

    private static String cellOf(Map<String, String> row) {
        return String.join("|", row.get("place"), row.get("year"), row.get("file"), row.get("sheet"), row.get("cell"));
    }

    private static String keyOf(Map<String, String> row) {
        return String.join(
                "|",
                row.get("place"),
                row.get("year"),
                row.get("item"),
                row.get("sex"),
                row.get("age"),
                row.get("residence"));
    }

    private static String indicatorKeyOf(Map<String, String> row) {
        return String.join(
                "|",
                row.get("place"),
                row.get("year"),
                row.get("indicator"),
                row.get("sex"),
                row.get("age"),
                row.get("residence"));
    }

    private static String valueAndPlaceOf(Map<String, String> row) {
        return new BigDecimal(row.get("value")).stripTrailingZeros().toPlainString() + " in "
                + String.join("|", row.get("unit"), row.get("file"), row.get("sheet"), row.get("cell"));
    }

    private static int number(Map<String, String> row, String column) {
        return Integer.parseInt(row.get(column));
    }
}
