package org.fuer.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Form;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Unit;
import org.fuer.fact.BuiltInRule;
import org.jspecify.annotations.Nullable;

/** Tells by its text whose table it is and of which year, and where that conflicts with the folder it lies in. */
final class Identity {

    private static final Pattern UNIT = Pattern.compile(
            "(?<!计量)(?:(?:填报|报送|填表)?单位(?:名称)?\\s*(?:[(](?:盖章|公章|章)[)])?" + "|填报部门|报送部门)\\s*:\\s*(\\S+)");

    /** The statutory marks of a form; the years and places in them are those of whoever made it. */
    private static final Pattern MARKS = Pattern.compile("(?:制[定表]机关|(?:批准|备案)(?:机关|文号)|有效期至?)\\s*:\\s*\\S*");

    private static final Pattern END = Pattern.compile("[)。;,、]");

    private final PlaceWords placeWords;
    private final Catalogue catalogue;

    Identity(PlaceWords placeWords, Catalogue catalogue) {
        this.placeWords = placeWords;
        this.catalogue = catalogue;
    }

    /**
     * A conflict between what a table says and where it arrived.
     *
     * @param rule WRONG-YEAR or WRONG-UNIT
     * @param row where it says so; the header when the file's name does
     * @param column where in that row; -1 for its first cell
     * @param messageKey the key of the sentence
     * @param found what it says
     * @param expected what it should say
     */
    record Conflict(BuiltInRule rule, int row, int column, String messageKey, String found, String expected) {

        private Conflict(BuiltInRule rule, int row, String messageKey, String found, String expected) {
            this(rule, row, -1, messageKey, found, expected);
        }
    }

    /**
     * What the file's name says; it counts only where no table of the file says it.
     *
     * @param years the years in it; empty when a table states one
     * @param unit the unit in it; empty when a table names one
     */
    record FileName(Set<Integer> years, Optional<Unit> unit) {

        /** A name that does not count: a template says everything itself. */
        static final FileName SILENT = new FileName(Set.of(), Optional.empty());
    }

    /** What the name of a file with these tables says. */
    FileName fileName(List<Table> tables, Place place, String file) {
        boolean yearStated = tables.stream()
                .flatMap(table -> table.headLines().stream())
                .anyMatch(line -> !StatedYear.in(withoutMarks(line)).isEmpty());
        boolean unitNamed = tables.stream().anyMatch(table -> unitName(table).isPresent());
        return new FileName(
                yearStated ? Set.of() : StatedYear.inFileName(file),
                unitNamed ? Optional.empty() : placeWords.unitIn(place, file));
    }

    /** The unit that the text over a table names; empty when it names none that the place has. */
    Optional<Unit> unitOf(Table table, Place place) {
        return unitName(table).flatMap(name -> placeWords.unitCalled(place, name));
    }

    /** The unit named over the table, else under it; 单位：万人 names none. */
    private static Optional<String> unitName(Table table) {
        return Stream.concat(table.headRows().stream(), table.signatures().stream())
                .map(table.grid()::line)
                .flatMap(line -> unitNameIn(line).stream())
                .findFirst();
    }

    private static Optional<String> unitNameIn(String line) {
        Matcher unit = UNIT.matcher(line);
        while (unit.find()) {
            if (!MeasureUnit.isMeasure(END.split(unit.group(1), 2)[0])) {
                return Optional.of(unit.group(1));
            }
        }
        return Optional.empty();
    }

    /**
     * The first conflict of a table of this form, if any: what the template says of itself, then what the table says.
     *
     * @param template what the template says of itself, or null where the file is none
     */
    Optional<Conflict> conflict(
            Table table, Form form, Place place, int year, FileName fileName, @Nullable IdentitySheet template) {
        return printedForAnother(table, form, place, year, template)
                .or(() -> wrongPlace(table, form, place))
                .or(() -> wrongYear(table, year, fileName))
                .or(() -> wrongUnit(table, form, place, fileName));
    }

    private Optional<Conflict> printedForAnother(
            Table table, Form form, Place place, int year, @Nullable IdentitySheet template) {
        if (template == null) {
            return Optional.empty();
        }
        int row = table.firstRow();
        if (!template.place().equals(place.code())) {
            String other = catalogue
                    .place(template.place())
                    .map(known -> known.settings().name())
                    .orElse(template.place());
            String here = place.settings().name();
            return Optional.of(new Conflict(BuiltInRule.WRONG_UNIT, row, "template.wrong-place", other, here));
        }
        if (template.year() != year) {
            String printed = String.valueOf(template.year());
            String asked = String.valueOf(year);
            return Optional.of(new Conflict(BuiltInRule.WRONG_YEAR, row, "template.wrong-year", printed, asked));
        }
        Unit owner = place.unitOf(form.code()).orElse(null);
        if (owner != null && !owner.code().equals(template.unit())) {
            String other = place.unit(template.unit()).map(Unit::nameZh).orElse(template.unit());
            return Optional.of(new Conflict(BuiltInRule.WRONG_UNIT, row, "template.wrong-unit", other, owner.nameZh()));
        }
        return Optional.empty();
    }

    /** The unit that the name of a template's file names when it is not the one it was printed for. */
    Optional<Unit> renamedTo(IdentitySheet template, Place place, String file) {
        Optional<Unit> printedFor =
                template.place().equals(place.code()) ? place.unit(template.unit()) : Optional.empty();
        boolean namesItsOwn = printedFor.isEmpty() || placeWords.names(place, printedFor.get(), file);
        return namesItsOwn ? Optional.empty() : placeWords.unitIn(place, file);
    }

    /** Whether a template was printed when the form was another than it is now. */
    boolean isOtherVersion(IdentitySheet template, Form form) {
        String printed = template.formVersions().get(form.code());
        return printed != null && !printed.equals(catalogue.formVersion(form.code()));
    }

    private static String withoutMarks(String line) {
        return MARKS.matcher(line).replaceAll("");
    }

    private Optional<Conflict> wrongPlace(Table table, Form form, Place place) {
        for (int row : table.headRows()) {
            Optional<String> other =
                    StatedPlace.otherThan(place, withoutMarks(table.grid().line(row)), form, placeWords);
            if (other.isPresent()) {
                return Optional.of(new Conflict(
                        BuiltInRule.WRONG_UNIT,
                        row,
                        "wrong-place",
                        other.get(),
                        place.settings().name()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Conflict> wrongYear(Table table, int year, FileName fileName) {
        for (int row : table.headRows()) {
            Set<Integer> years = StatedYear.in(withoutMarks(table.grid().line(row)));
            if (!years.isEmpty() && !years.contains(year)) {
                return Optional.of(wrongYear(row, years, year));
            }
        }
        Optional<Table.Column> otherYear = table.wrongYear(year);
        if (otherYear.isPresent()) {
            return otherYear.map(column -> wrongYear(table, column, year));
        }
        Set<Integer> years = fileName.years();
        return years.isEmpty() || years.contains(year)
                ? Optional.empty()
                : Optional.of(wrongYear(table.headerRow(), years, year));
    }

    private static Conflict wrongYear(int row, Set<Integer> found, int year) {
        List<String> years = found.stream().sorted().map(String::valueOf).toList();
        return new Conflict(BuiltInRule.WRONG_YEAR, row, "wrong-year", String.join("、", years), String.valueOf(year));
    }

    /** No column is of this year. */
    private static Conflict wrongYear(Table table, Table.Column column, int year) {
        ColumnYear other = Objects.requireNonNull(column.year());
        return new Conflict(
                BuiltInRule.WRONG_YEAR,
                table.headerRow(),
                column.index(),
                "wrong-year.columns",
                String.valueOf(other.in(year)),
                String.valueOf(year));
    }

    private Optional<Conflict> wrongUnit(Table table, Form form, Place place, FileName fileName) {
        Optional<Unit> owner = place.unitOf(form.code());
        String expected = owner.map(Unit::nameZh).orElse(place.settings().name());
        int row = table.headRow(line -> unitNameIn(line).isPresent()).orElse(table.headerRow());
        Optional<String> name = unitName(table);
        if (name.isPresent() && placeWords.isUnitElsewhere(place, name.get())) {
            return Optional.of(new Conflict(BuiltInRule.WRONG_UNIT, row, "wrong-unit", name.get(), expected));
        }
        Optional<Unit> unit = unitOf(table, place).or(fileName::unit);
        boolean isOther = unit.isPresent() && owner.isPresent() && !unit.equals(owner);
        return isOther
                ? Optional.of(new Conflict(
                        BuiltInRule.WRONG_UNIT, row, "wrong-unit", unit.get().nameZh(), expected))
                : Optional.empty();
    }
}
