package org.fuer.publication;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.TargetAssessment;
import org.fuer.catalogue.Age;
import org.fuer.catalogue.Break;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.CatalogueReader;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Residence;
import org.fuer.catalogue.Severity;
import org.fuer.catalogue.Sex;
import org.fuer.catalogue.Unit;
import org.fuer.fact.AcceptedFacts;
import org.fuer.fact.Fact;
import org.fuer.fact.FactKey;
import org.fuer.fact.Finding;
import org.fuer.fact.ObsStatus;
import org.fuer.fact.Reporting;
import org.fuer.fact.RuleOutcome;
import org.fuer.fact.RuleOutcome.Reason;
import org.fuer.fact.Signature;
import org.fuer.fact.Source;
import org.fuer.fact.Submission;
import org.fuer.indicator.IndicatorCalculation;
import org.fuer.indicator.IndicatorHistory;
import org.fuer.indicator.IndicatorValue;
import org.fuer.ranking.Composite;
import org.fuer.ranking.CompositeIndex;
import org.fuer.ranking.RankedUnit;
import org.fuer.ranking.UnitRanking;

/**
 * Editions made of the true values of the shipped reports, as if validation had passed all of them but one form. One
 * value stands on a warning, and what senders write is as bad as can be.
 */
final class Editions {

    static final Catalogue CATALOGUE = new CatalogueReader().read(Path.of("jobs"));

    private static final Map<String, List<NamedCsvRecord>> TRUTH = truth();
    private static final String HASH = "0123456789abcdef".repeat(4);

    private Editions() {}

    private static Map<String, List<NamedCsvRecord>> truth() {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(Editions.class.getResourceAsStream("/inbox/truth.csv")),
                        StandardCharsets.UTF_8))) {
            return reader.stream().collect(Collectors.groupingBy(row -> row.getField("place")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The edition of a place and year in which the form with this code is blocked; empty for none. */
    static Edition of(String placeCode, int year, String blockedForm) {
        Place place = CATALOGUE.place(placeCode).orElseThrow();
        SortedMap<Integer, List<Fact>> facts = facts(placeCode, year, blockedForm);
        IndicatorCalculation calculation = new IndicatorCalculation(CATALOGUE);
        SortedMap<Integer, List<IndicatorValue>> indicators = new TreeMap<>();
        facts.forEach((each, values) -> indicators.put(each, calculation.calculate(place, values)));
        IndicatorHistory history = IndicatorHistory.of(indicators);
        TargetAssessment assessment = new TargetAssessment(CATALOGUE);
        List<Assessment> assessments = assessment.assess(place, year, history);
        List<Assessment> previous = assessment.assess(place, year - 1, history.upTo(year - 1));
        List<Submission> submissions = submissions(placeCode, year, blockedForm);
        List<Reporting> reportings = reportings(place, submissions);
        return new Edition(
                place,
                year,
                "fingerprint-of-" + placeCode,
                new TreeMap<>(submissions.stream().collect(Collectors.toMap(Submission::file, Submission::sha256))),
                new TreeMap<>(Map.of("language", "zh", "version", "test")),
                AcceptedFacts.of(facts),
                history,
                assessments,
                new UnitRanking(CATALOGUE).rank(place, year, assessments, previous, reportings),
                new Composite(CATALOGUE).of(place, year, assessments, previous),
                findings(submissions.get(0)),
                new TreeMap<>(),
                submissions,
                hashes(facts),
                reportings,
                new TreeMap<>(blockedForm.isEmpty() ? Map.of() : Map.of(year, new TreeSet<>(Set.of(blockedForm)))),
                new TreeMap<>(),
                outcomes(submissions.get(0).file()),
                List.of(),
                PreviousEdition.NONE);
    }

    /** The same with other findings and blocked forms. */
    static Edition with(Edition edition, List<Finding> findings, SortedMap<Integer, SortedSet<String>> blockedByYear) {
        return copy(
                edition,
                findings,
                edition.findingsBefore(),
                edition.submissions(),
                edition.reportings(),
                blockedByYear,
                edition.earlierContacts());
    }

    /** The same with other submissions, and with contacts of earlier years. */
    static Edition with(Edition edition, List<Submission> submissions, Map<String, Contact> earlierContacts) {
        return copy(
                edition,
                edition.findings(),
                edition.findingsBefore(),
                submissions,
                reportings(edition.place(), submissions),
                edition.blockedByYear(),
                new TreeMap<>(earlierContacts));
    }

    /** The same after units had sent something else, with what was found on that. */
    static Edition after(Edition edition, Map<String, List<Finding>> findingsBefore) {
        return copy(
                edition,
                edition.findings(),
                new TreeMap<>(findingsBefore),
                edition.submissions(),
                edition.reportings(),
                edition.blockedByYear(),
                edition.earlierContacts());
    }

    /** The same with another ranking and other composite indices, in a place with other settings. */
    static Edition ranked(Edition edition, Place place, List<RankedUnit> ranking, List<CompositeIndex> composites) {
        return new Edition(
                place,
                edition.year(),
                edition.fingerprint(),
                edition.inputs(),
                edition.parameters(),
                edition.facts(),
                edition.indicators(),
                edition.assessments(),
                ranking,
                composites,
                edition.findings(),
                edition.findingsBefore(),
                edition.submissions(),
                edition.earlierHashes(),
                edition.reportings(),
                edition.blockedByYear(),
                edition.earlierContacts(),
                edition.outcomes(),
                List.of(),
                PreviousEdition.NONE);
    }

    /** The same of a place in which series break; the verdicts are those of before. */
    static Edition with(Edition edition, List<Break> breaks) {
        Place place = edition.place();
        Place broken = new Place(
                place.code(),
                place.settings(),
                place.units(),
                place.targets(),
                place.tasks(),
                place.baselines(),
                breaks);
        return ranked(edition, broken, edition.ranking(), edition.composites());
    }

    /** The same figures of another collection. */
    private static Edition copy(
            Edition edition,
            List<Finding> findings,
            SortedMap<String, List<Finding>> findingsBefore,
            List<Submission> submissions,
            List<Reporting> reportings,
            SortedMap<Integer, SortedSet<String>> blockedByYear,
            SortedMap<String, Contact> earlierContacts) {
        return new Edition(
                edition.place(),
                edition.year(),
                edition.fingerprint(),
                edition.inputs(),
                edition.parameters(),
                edition.facts(),
                edition.indicators(),
                edition.assessments(),
                edition.ranking(),
                edition.composites(),
                findings,
                findingsBefore,
                submissions,
                edition.earlierHashes(),
                reportings,
                blockedByYear,
                earlierContacts,
                edition.outcomes(),
                List.of(),
                PreviousEdition.NONE);
    }

    private static List<RuleOutcome> outcomes(String file) {
        return List.of(
                new RuleOutcome("JUMP", "H01", 0, 0, 0, 118, Reason.NO_HISTORY, List.of()),
                new RuleOutcome("R001", "Q01", 0, 0, 0, 1, Reason.FAULTY, List.of(new Source(file, "=Sheet1", "D6"))),
                new RuleOutcome("R007", "H01", 0, 0, 0, 1, Reason.FORM_ABSENT, List.of()),
                new RuleOutcome("R008", "H01", 1, 0, 0, 0, null, List.of()),
                new RuleOutcome("SUM-SEX", "Q01", 17, 1, 2, 0, null, List.of()),
                new RuleOutcome(
                        "SUM-SEX",
                        "Q01",
                        0,
                        0,
                        0,
                        2,
                        Reason.INCOMPLETE,
                        List.of(new Source(file, "=Sheet1", "E7"), new Source(file, "=Sheet1", "F8"))));
    }

    /** Where a received file would be; here none was. */
    static Path received(String sha256) {
        return Path.of("target", "never-received", sha256);
    }

    /** That a form of a unit did not arrive, as validation says it. */
    static Finding formMissing(String unit, String form, Severity severity) {
        return new Finding(
                unit,
                new Source("", "", ""),
                "FORM-MISSING",
                severity,
                null,
                "",
                "",
                "validation",
                severity == Severity.ERROR ? "FORM-MISSING" : "FORM-MISSING-OPTIONAL",
                List.of(form, "title", "title", unit));
    }

    private static SortedMap<Integer, List<Fact>> facts(String place, int lastYear, String blockedForm) {
        SortedMap<Integer, List<Fact>> facts = new TreeMap<>();
        for (NamedCsvRecord row : TRUTH.getOrDefault(place, List.of())) {
            int year = Integer.parseInt(row.getField("year"));
            String item = row.getField("item");
            if (year > lastYear || (year == lastYear && !blockedForm.isEmpty() && item.startsWith(blockedForm))) {
                continue;
            }
            facts.computeIfAbsent(year, any -> new ArrayList<>()).add(fact(row, item, year == lastYear));
        }
        return facts;
    }

    private static Fact fact(NamedCsvRecord row, String item, boolean newest) {
        FactKey key = new FactKey(
                item,
                new Breakdown(
                        Sex.ofCode(row.getField("sex")).orElseThrow(),
                        new Age(row.getField("age")),
                        Residence.ofCode(row.getField("residence")).orElseThrow()));
        ObsStatus status = newest && item.equals("Q01_08") ? ObsStatus.U : ObsStatus.A;
        return new Fact(
                key,
                new BigDecimal(row.getField("value")),
                false,
                status,
                row.getField("unit"),
                Submission.idOf(row.getField("unit"), HASH),
                new Source(row.getField("file"), row.getField("sheet"), row.getField("cell")));
    }

    private static SortedMap<String, String> hashes(SortedMap<Integer, List<Fact>> facts) {
        SortedMap<String, String> hashes = new TreeMap<>();
        facts.values().forEach(ofYear -> ofYear.forEach(fact -> hashes.put(fact.submission(), HASH)));
        return hashes;
    }

    private static List<Submission> submissions(String place, int year, String blockedForm) {
        SortedMap<String, List<NamedCsvRecord>> byFile = new TreeMap<>(TRUTH.getOrDefault(place, List.of()).stream()
                .filter(row -> row.getField("year").equals(String.valueOf(year)))
                .collect(Collectors.groupingBy(row -> row.getField("file"))));
        List<Submission> submissions = new ArrayList<>();
        byFile.forEach((file, rows) -> {
            List<String> forms = rows.stream()
                    .map(row -> Figures.formOf(row.getField("item")))
                    .distinct()
                    .sorted()
                    .toList();
            submissions.add(new Submission(
                    rows.get(0).getField("unit"),
                    file,
                    HASH,
                    forms,
                    forms.contains(blockedForm) ? Submission.State.PARTLY : Submission.State.ACCEPTED,
                    rows.size() + 2,
                    rows.size(),
                    1,
                    1,
                    0,
                    0,
                    0,
                    submissions.size() % 5 == 0
                            ? null
                            : LocalDate.of(year + 1, 4, 10 + submissions.size() % 30 * 2 / 3),
                    0,
                    Signature.NONE));
        });
        return submissions;
    }

    private static List<Reporting> reportings(Place place, List<Submission> submissions) {
        List<Reporting> reportings = new ArrayList<>();
        Set<String> owed =
                CATALOGUE.owedItems(place).stream().map(Figures::formOf).collect(Collectors.toSet());
        for (Unit unit : place.units()) {
            List<String> forms = unit.forms().stream().filter(owed::contains).toList();
            Set<String> received = submissions.stream()
                    .flatMap(submission -> submission.forms().stream())
                    .filter(forms::contains)
                    .collect(Collectors.toSet());
            LocalDate reported = submissions.stream()
                    .filter(submission -> submission.unit().equals(unit.code()))
                    .map(Submission::reportedOn)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            if (!unit.forms().isEmpty()) {
                reportings.add(new Reporting(
                        unit.code(),
                        forms.size() * 40,
                        received.size() * 40,
                        forms.size(),
                        received.size(),
                        received.size(),
                        0,
                        reported));
            }
        }
        return reportings;
    }

    private static List<Finding> findings(Submission submission) {
        FactKey key = new FactKey("Q01_01", Breakdown.TOTAL);
        return List.of(
                new Finding(
                        submission.unit(),
                        new Source(submission.file(), "=Sheet1", "D6"),
                        "NUMBER",
                        Severity.ERROR,
                        key,
                        "=HYPERLINK(\"http://example.org\")",
                        "数字",
                        "publication",
                        "table.measure",
                        List.of("1")),
                new Finding(
                        submission.unit(),
                        new Source(submission.file(), "", "D7"),
                        "RANGE",
                        Severity.WARNING,
                        key,
                        "-10081",
                        ">=0",
                        "publication",
                        "table.measure",
                        List.of("2")),
                new Finding(
                        "",
                        new Source("-某表.xlsx", "", ""),
                        "UNREADABLE",
                        Severity.ERROR,
                        null,
                        "",
                        "",
                        "publication",
                        "table.measure",
                        List.of("3,\"4\"\n5")));
    }
}
