package org.fuer.variety;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Form;

/**
 * A workbook as a department might send it, with all that must be read from it.
 *
 * @param recipe what it was made from
 * @param report what it says
 * @param sheets what stands in it
 * @param truth what must be read
 * @param planted the faults in it
 * @param file the name it is sent under
 */
record ForeignWorkbook(
        Recipe recipe, Report report, List<PaperSheet> sheets, Truth truth, List<Planted> planted, String file) {

    /** The workbook of a recipe. */
    static ForeignWorkbook of(Recipe recipe, Catalogue catalogue, Relations relations) {
        Report report = Report.draw(recipe, catalogue);
        FormPlanner planner = new FormPlanner(recipe, catalogue, report);
        String unitName = unitName(recipe, report);
        List<FormPlan> plans = new ArrayList<>();
        for (Form form : report.forms()) {
            plans.add(planner.plan(form, unitName));
        }
        List<Planted> planted = new FaultPlanter(recipe, catalogue, report, relations).plant(plans);
        Truth truth = new Truth();
        TablePrinter tables = new TablePrinter(recipe, new RowSpelling(recipe, catalogue), truth);
        List<PaperSheet> sheets = new Placement(recipe, tables, new HeadPrinter(recipe, report, truth)).print(plans);
        if (planted.stream().anyMatch(fault -> fault.fault() == Fault.OTHER_FORM)) {
            sheets.add(OtherSheets.unknownForm());
            truth.reject(org.fuer.intake.CellContent.NUMBER);
        }
        new OtherSheets(recipe, report).addTo(sheets);
        return new ForeignWorkbook(recipe, report, sheets, truth, planted, file(recipe, report));
    }

    private static String unitName(Recipe recipe, Report report) {
        List<String> names = new ArrayList<>(report.unit().aliases());
        names.add(report.unit().nameZh());
        names.add(report.unit().nameZh());
        return names.get(recipe.random("unit").nextInt(names.size()));
    }

    private static String file(Recipe recipe, Report report) {
        Random random = recipe.random("file");
        String unit = report.unit().nameZh();
        int year = report.year();
        String ending = "." + PaperFile.ending(recipe);
        if (recipe.has(Trait.HEAD_FILE_NAME)) {
            return unit + year + "年" + report.forms().get(0).titleZh() + ending;
        }
        List<String> telling =
                List.of(unit + year + "年统计报表", "报送_" + unit + "_" + year, unit + "妇女儿童监测数据（" + year + "）");
        List<String> silent = List.of("附件1", "报表", "妇女儿童监测数据");
        List<String> names = recipe.has(Trait.HEAD_SHEET_NAME) || random.nextBoolean() ? telling : silent;
        return names.get(random.nextInt(names.size())) + ending;
    }

    /** The day that is printed as the day of the report. */
    static LocalDate reportedOn(Recipe recipe, Report report) {
        return LocalDate.of(report.year() + 1, 1, 5 + recipe.random("day").nextInt(60) % 25);
    }

    Path writeTo(Path folder) {
        Path path = folder.resolve(recipe.seed() + "-" + file);
        new PaperFile(recipe).write(sheets, path);
        return path;
    }

    /** The same with other sheets. */
    ForeignWorkbook withSheets(List<PaperSheet> others) {
        return new ForeignWorkbook(recipe, report, others, truth, planted, file);
    }

    /** The same under another name. */
    ForeignWorkbook named(String name) {
        return new ForeignWorkbook(recipe, report, sheets, truth, planted, name);
    }

    /** The same with something else in one cell. */
    ForeignWorkbook with(Truth.Place place, PaperCell cell) {
        return withSheets(sheets.stream()
                .map(sheet ->
                        recipe.isCsv() || sheet.name().equals(place.sheet()) ? sheet.with(place.cell(), cell) : sheet)
                .toList());
    }
}
