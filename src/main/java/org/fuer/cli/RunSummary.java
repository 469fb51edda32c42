package org.fuer.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.fuer.assessment.Status;
import org.fuer.assessment.StatusCounts;
import org.fuer.batch.RunReport;
import org.fuer.batch.YearSummary;
import org.fuer.batch.YearSummary.Outcome;
import org.fuer.catalogue.Severity;
import org.fuer.catalogue.Wording;
import org.fuer.cli.TextTable.Column;
import org.fuer.cli.TextTable.Side;

/**
 * What a run says at its end: one table of what arrived, one of the targets, one of the 达标率, the units that are missing, where to look.
 *
 * @param words the language it speaks
 * @param places what places and units are called
 * @param output the output folder
 */
record RunSummary(Wording words, Places places, GivenFolder output) {

    /** Where there is no share, because nothing can be judged. */
    private static final String NONE = "-";

    /** The lines for the screen; a single one when nothing was to do. */
    List<String> lines(RunReport report) {
        if (report.nothingToDo()) {
            return List.of(nothing(report));
        }
        List<YearSummary> published = report.years().stream()
                .filter(year -> year.outcome() == Outcome.PUBLISHED)
                .toList();
        List<String> lines = new ArrayList<>();
        if (published.isEmpty()) {
            lines.add(nothing(report));
            lines.addAll(leagues(report));
            return lines;
        }
        lines.add(words.say("run.reports"));
        lines.addAll(reports(published));
        lines.add("");
        lines.add(words.say("run.targets"));
        lines.addAll(targets(published));
        lines.add("");
        lines.add(words.say("run.met-share"));
        lines.addAll(metShares(published));
        List<String> missing = new MissingUnits(words, places).lines(published);
        if (!missing.isEmpty()) {
            lines.add("");
            lines.add(words.say("run.missing"));
            lines.addAll(missing);
        }
        lines.add("");
        lines.add(words.say(
                "run.finished",
                published.size(),
                report.years().size() - published.size(),
                report.years().size() - drafts(report.years()),
                drafts(report.years())));
        lines.addAll(leagues(report));
        lines.add(words.say("run.next"));
        return lines;
    }

    private String nothing(RunReport report) {
        return words.say("run.nothing", report.years().size(), drafts(report.years()));
    }

    private List<String> leagues(RunReport report) {
        return report.leagues().stream()
                .filter(league -> league.outcome() == Outcome.PUBLISHED)
                .map(league -> words.say("run.league", league.year(), league.places(), output.show(league.folder())))
                .toList();
    }

    private static long drafts(List<YearSummary> years) {
        return years.stream().filter(YearSummary::draft).count();
    }

    private List<String> reports(List<YearSummary> years) {
        TextTable table = new TextTable(Stream.concat(
                        placeAndYear(),
                        Stream.of(
                                right("column.workbooks"),
                                right("column.facts"),
                                right("column.error"),
                                right("column.warning"),
                                right("column.notice"),
                                right("column.missing"),
                                left("column.edition"),
                                left("column.folder")))
                .toList());
        return table.lines(years.stream().map(this::report).toList());
    }

    private List<String> report(YearSummary year) {
        return List.of(
                places.name(year.place()),
                String.valueOf(year.year()),
                Figures.grouped(year.workbooks()),
                Figures.grouped(year.facts()),
                findings(year, Severity.ERROR),
                findings(year, Severity.WARNING),
                findings(year, Severity.NOTICE),
                Figures.grouped(year.missingUnits().size()),
                words.say(year.draft() ? "edition.draft" : "edition.final"),
                output.show(year.folder()));
    }

    private static String findings(YearSummary year, Severity severity) {
        return Figures.grouped(year.findings().getOrDefault(severity, 0));
    }

    private List<String> targets(List<YearSummary> years) {
        Stream<Column> statuses = Arrays.stream(Status.values()).map(status -> right("target." + status.code()));
        TextTable table = new TextTable(Stream.of(placeAndYear(), statuses, Stream.of(right("target.all")))
                .flatMap(columns -> columns)
                .toList());
        return table.lines(years.stream().map(this::targets).toList());
    }

    private List<String> targets(YearSummary year) {
        List<String> row = new ArrayList<>();
        row.add(places.name(year.place()));
        row.add(String.valueOf(year.year()));
        StatusCounts counts = new StatusCounts(year.targets());
        for (Status status : Status.values()) {
            row.add(Figures.grouped(counts.of(status)));
        }
        row.add(Figures.grouped(counts.targets()));
        return row;
    }

    private List<String> metShares(List<YearSummary> years) {
        TextTable table = new TextTable(Stream.concat(
                        placeAndYear(),
                        Stream.of(
                                right("target.all"),
                                right("target.all-met"),
                                right("target.all-not-met"),
                                right("target.unjudged"),
                                right("target.judged"),
                                right("target.met-share")))
                .toList());
        return table.lines(years.stream().map(this::metShare).toList());
    }

    private List<String> metShare(YearSummary year) {
        StatusCounts counts = new StatusCounts(year.targets());
        return List.of(
                places.name(year.place()),
                String.valueOf(year.year()),
                Figures.grouped(counts.targets()),
                Figures.grouped(counts.met()),
                Figures.grouped(counts.notMet()),
                Figures.grouped(counts.unjudged()),
                Figures.grouped(counts.judged()),
                counts.metPercent()
                        .map(percent -> percent.toPlainString() + "%")
                        .orElse(NONE));
    }

    private Stream<Column> placeAndYear() {
        return Stream.of(left("column.place"), right("column.year"));
    }

    private Column left(String key) {
        return new Column(words.say(key), Side.LEFT);
    }

    private Column right(String key) {
        return new Column(words.say(key), Side.RIGHT);
    }
}
