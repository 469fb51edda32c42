package org.fuer.template;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.NewWorkbook;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Unit;
import org.fuer.catalogue.Wording;
import org.fuer.fact.AcceptedFacts;
import org.fuer.fact.ObsStatus;
import org.fuer.fact.TaskProgress;
import org.fuer.intake.IdentitySheet;
import org.fuer.intake.TaskReport;
import org.fuer.template.Look.Face;
import org.fuer.template.Look.Style;

/**
 * The blank forms of a year: a workbook for each unit, with only the forms and rows that it owes and, where it has tasks,
 * a sheet for their progress. The words that are read back stay Chinese in every language; instructions, prompts and checks speak the language.
 */
public final class Templates {

    private static final String PLAIN_FONT = "Times New Roman";
    private static final double PLAIN_POINTS = 10.5;

    private final Catalogue catalogue;
    private final Wording words;

    /** Templates of the forms of this catalogue. */
    public Templates(Catalogue catalogue, Language language) {
        this.catalogue = catalogue;
        this.words = Wording.of("template", language);
    }

    /** The units of a place that owe rows or have tasks, in the order of {@code units.csv}. */
    public List<Unit> unitsOwing(Place place) {
        return place.units().stream()
                .filter(unit -> !FormTable.of(catalogue, place, unit).isEmpty() || tasks(place, unit) > 0)
                .toList();
    }

    /** How many tasks stand in the workbook of a unit. */
    public int tasks(Place place, Unit unit) {
        return TaskSheet.tasksOf(place, unit).size();
    }

    /** The codes of the forms in the workbook of a unit, in their order; empty when it owes no rows. */
    public List<String> forms(Place place, Unit unit) {
        return FormTable.of(catalogue, place, unit).stream()
                .map(table -> table.form().code())
                .toList();
    }

    /** What the workbook of a unit is called: {@code 曾都区_区卫健局_2026年.xlsx}; intake knows such a name again. */
    public static String fileName(Place place, Unit unit, int year) {
        String name = place.settings().shortName() + "_" + unit.nameZh() + "_" + year + "年";
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "、") + ".xlsx";
    }

    /**
     * Prints the workbook of a unit; the same content gives the same bytes.
     *
     * @param unit a unit that owes rows or has tasks
     * @param year the reporting year
     * @param accepted the accepted facts; those of the year before stand beside the cells
     * @param progress what was reported of the tasks for the year before
     * @param file where to; what stands there is replaced
     * @throws IllegalArgumentException if the unit owes nothing
     */
    public void print(Place place, Unit unit, int year, AcceptedFacts accepted, List<TaskProgress> progress, Path file)
            throws IOException {
        List<FormTable> tables = FormTable.of(catalogue, place, unit);
        int tasks = tasks(place, unit);
        if (tables.isEmpty() && tasks == 0) {
            throw new IllegalArgumentException(unit.code() + " owes nothing in " + place.code());
        }
        try (XSSFWorkbook workbook = NewWorkbook.of(year, PLAIN_FONT, PLAIN_POINTS)) {
            workbook.getProperties()
                    .getCoreProperties()
                    .setTitle(fileName(place, unit, year).replace(".xlsx", ""));
            Look look = new Look(workbook);
            Checks checks = checks(tables, year, accepted);
            for (FormTable table : tables) {
                Leaf leaf = new Leaf(workbook.createSheet(table.sheet()), look, FormSheet.widths(table));
                FormHead head = new FormHead(leaf, table, words);
                head.printOver(place, unit, year);
                new FormSheet(leaf, table, checks, words, key -> accepted.find(year - 1, key)).print();
                head.printUnder();
                Pages.breakUp(leaf, table, head.repeatedRows());
                leaf.protect();
                leaf.finish(table.form().code() + "  — &P / &N —");
            }
            if (tasks > 0) {
                Leaf leaf = new Leaf(workbook.createSheet(TaskReport.TITLE), look, TaskSheet.WIDTHS);
                new TaskSheet(leaf, words).print(place, unit, year, progress);
                leaf.protect();
                leaf.finish(TaskReport.TITLE + "  — &P / &N —");
            }
            Leaf guide = new Leaf(workbook.createSheet(IdentitySheet.INSTRUCTIONS), look, Instructions.WIDTHS);
            new Instructions(catalogue, guide, words).print(place, unit, year, tables, tasks);
            guide.protect();
            guide.finish("— &P / &N —");
            identify(workbook, look, place, unit, year, tables);
            NewWorkbook.write(workbook, file);
        }
    }

    private Checks checks(List<FormTable> tables, int year, AcceptedFacts accepted) {
        CellPlaces places = new CellPlaces(tables);
        Checks checks = new Checks(words);
        StructuralChecks structural = new StructuralChecks(catalogue, places, checks, words);
        tables.forEach(structural::add);
        new RuleChecks(catalogue, places, checks, key -> accepted.find(year - 1, key)
                        .filter(fact -> fact.status() != ObsStatus.U && !fact.belowHalf())
                        .isPresent())
                .add();
        return checks;
    }

    private void identify(XSSFWorkbook workbook, Look look, Place place, Unit unit, int year, List<FormTable> tables) {
        SortedMap<String, String> versions = new TreeMap<>();
        tables.forEach(table -> versions.put(
                table.form().code(), catalogue.formVersion(table.form().code())));
        IdentitySheet identity = new IdentitySheet(place.code(), year, unit.code(), 0, versions);
        XSSFSheet sheet = workbook.createSheet(IdentitySheet.NAME);
        Leaf leaf = new Leaf(sheet, look, 80, 80);
        List<List<String>> rows = identity.rows();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                leaf.text(row, column, rows.get(row).get(column), Style.of(Face.HEAD));
            }
        }
        leaf.protect();
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }
}
