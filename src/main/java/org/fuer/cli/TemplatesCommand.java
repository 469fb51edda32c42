package org.fuer.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.fuer.batch.AnotherRunException;
import org.fuer.batch.TemplateReport;
import org.fuer.batch.TemplateReport.PlaceTemplates;
import org.fuer.batch.TemplateReport.UnitTemplate;
import org.fuer.catalogue.CatalogueReader;
import org.fuer.catalogue.Wording;
import org.fuer.cli.TextTable.Column;
import org.fuer.cli.TextTable.Side;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fuer templates}: prints the blank forms and says what stands where. */
@Command(
        name = "templates",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class)
final class TemplatesCommand implements Callable<Integer> {

    private final Desk desk;
    private final FuerCommand common;

    @Mixin
    private Selection selection = new Selection();

    @Option(names = "--unit", paramLabel = "UNIT", order = 3)
    private @Nullable String unit;

    TemplatesCommand(Desk desk, FuerCommand common) {
        this.desk = desk;
        this.common = common;
    }

    @Override
    public Integer call() {
        Places places = new Places(
                new CatalogueReader().read(common.jobs()), desk.words().language());
        TemplateReport report;
        try {
            report = desk.templates().apply(common.request(selection.place(places), selection.year(), false), unit);
        } catch (AnotherRunException busy) {
            return desk.refuse(busy, places);
        }
        report.places().stream()
                .flatMap(place -> lines(place, places).stream())
                .forEach(desk.screen().out()::println);
        return ExitCode.FINISHED.code();
    }

    private List<String> lines(PlaceTemplates printed, Places places) {
        Wording words = desk.words();
        String year = String.valueOf(printed.year());
        String before = String.valueOf(printed.year() - 1);
        List<String> lines = new ArrayList<>();
        lines.add(words.say(
                "templates.place",
                places.name(printed.place()),
                year,
                printed.units().size(),
                common.output().show(printed.folder())));
        TextTable table = new TextTable(List.of(
                new Column(words.say("column.unit"), Side.LEFT),
                new Column(words.say("column.forms"), Side.LEFT),
                new Column(words.say("column.file"), Side.LEFT)));
        table.lines(printed.units().stream()
                        .map(one -> List.of(
                                places.unitName(printed.place(), one.unit()),
                                String.join(words.say("list.comma"), sheets(one)),
                                one.file()))
                        .toList())
                .forEach(line -> lines.add("  " + line));
        lines.add(words.say(printed.lastYear() ? "templates.last-year" : "templates.no-last-year", before));
        Path input = Path.of(printed.place(), year);
        lines.add(words.say("templates.next", common.input().resolve(input)));
        lines.add("");
        return lines;
    }

    private List<String> sheets(UnitTemplate one) {
        List<String> sheets = new ArrayList<>(one.forms());
        if (one.tasks() > 0) {
            sheets.add(desk.words().say("templates.tasks"));
        }
        return sheets;
    }
}
