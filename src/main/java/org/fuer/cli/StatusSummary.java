package org.fuer.cli;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fuer.batch.AnotherRunException.Running;
import org.fuer.batch.StatusReport;
import org.fuer.batch.StatusReport.YearState;
import org.fuer.batch.YearSummary;
import org.fuer.catalogue.Severity;
import org.fuer.catalogue.Wording;
import org.fuer.cli.TextTable.Column;
import org.fuer.cli.TextTable.Side;

/**
 * How things stand, as lines: who runs, then every place and year.
 *
 * @param words the language it speaks
 * @param places what places are called
 * @param output the output folder
 * @param zone where the reader's clock hangs
 */
record StatusSummary(Wording words, Places places, GivenFolder output, ZoneId zone) {

    private static final String NOT_THERE = "-";

    /** The lines for the screen. */
    List<String> lines(StatusReport report) {
        List<String> lines = new ArrayList<>();
        Running running = report.running();
        lines.add(
                running == null
                        ? words.say("status.idle")
                        : new RunningRun(words, zone).sentence(running, places.name(running.place())));
        if (report.years().isEmpty()) {
            lines.add(words.say("status.empty"));
            return lines;
        }
        lines.addAll(table().lines(report.years().stream().map(this::row).toList()));
        return lines;
    }

    private TextTable table() {
        return new TextTable(List.of(
                new Column(words.say("column.place"), Side.LEFT),
                new Column(words.say("column.year"), Side.RIGHT),
                new Column(words.say("column.state"), Side.LEFT),
                new Column(words.say("column.edition"), Side.LEFT),
                new Column(words.say("column.workbooks"), Side.RIGHT),
                new Column(words.say("column.facts"), Side.RIGHT),
                new Column(words.say("column.error"), Side.RIGHT),
                new Column(words.say("column.warning"), Side.RIGHT),
                new Column(words.say("column.missing"), Side.RIGHT),
                new Column(words.say("column.folder"), Side.LEFT)));
    }

    private List<String> row(YearState year) {
        return Stream.concat(
                        Stream.of(
                                places.name(year.place()),
                                String.valueOf(year.year()),
                                words.say("state." + year.state().name().toLowerCase(Locale.ROOT))),
                        published(year).stream())
                .toList();
    }

    private List<String> published(YearState year) {
        YearSummary summary = year.summary();
        if (summary == null) {
            return List.of(NOT_THERE, NOT_THERE, NOT_THERE, NOT_THERE, NOT_THERE, NOT_THERE, NOT_THERE);
        }
        return List.of(
                words.say(summary.draft() ? "edition.draft" : "edition.final"),
                Figures.grouped(summary.workbooks()),
                Figures.grouped(summary.facts()),
                Figures.grouped(summary.findings().getOrDefault(Severity.ERROR, 0)),
                Figures.grouped(summary.findings().getOrDefault(Severity.WARNING, 0)),
                Figures.grouped(summary.missingUnits().size()),
                output.show(summary.folder()));
    }
}
