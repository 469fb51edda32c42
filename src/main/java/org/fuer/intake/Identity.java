package org.fuer.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuer.catalogue.Form;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Unit;
import org.fuer.fact.BuiltInRule;

/** Tells by its text whose table it is and of which year, and where that conflicts with the folder it lies in. */
final class Identity {

    private static final Pattern UNIT =
            Pattern.compile("(?<!计量)(?:(?:填报|报送|填表)?单位(?:名称)?\\s*(?:[(](?:盖章|公章|章)[)])?|填报部门|报送部门)\\s*:\\s*(\\S+)");
    private static final Pattern PLACE_BEFORE_YEAR =
            Pattern.compile("^([\\p{IsHan}]{2,}[省市区县旗州盟])(?=(?:19|20)\\d{2}年)");
    private static final Pattern ANY_PLACE = Pattern.compile("[全我本各辖]");

    private final PlaceWords placeWords;

    Identity(PlaceWords placeWords) {
        this.placeWords = placeWords;
    }

    /**
     * A conflict between what a table says and where it arrived.
     *
     * @param rule WRONG-YEAR or WRONG-UNIT
     * @param row where it says so; the header when the file's name does
     * @param messageKey the key of the sentence
     * @param found what it says
     * @param expected what it should say
     */
    record Conflict(BuiltInRule rule, int row, String messageKey, String found, String expected) {}

    /** The unit that the text over a table names; empty when it names none that the place has. */
    Optional<Unit> unitOf(Table table, Place place) {
        return unitName(table).flatMap(name -> placeWords.unitCalled(place, name));
    }

    private static Optional<String> unitName(Table table) {
        for (String line : table.headLines()) {
            Matcher unit = UNIT.matcher(line);
            if (unit.find()) {
                return Optional.of(unit.group(1));
            }
        }
        return Optional.empty();
    }

    /**
     * The first conflict of a table, if any.
     *
     * @param form the form it was recognised as
     * @param file the file's name, which counts where the table is silent
     */
    Optional<Conflict> conflict(Table table, Form form, Place place, int year, String file) {
        return wrongPlace(table, place)
                .or(() -> wrongYear(table, year, file))
                .or(() -> wrongUnit(table, form, place, file));
    }

    private Optional<Conflict> wrongPlace(Table table, Place place) {
        for (int row : table.headRows()) {
            String line = PlainText.tight(table.grid().line(row));
            if (placeWords.names(place, line)) {
                continue;
            }
            Set<String> others = placeWords.otherPlaces(place, line);
            Matcher beforeYear = PLACE_BEFORE_YEAR.matcher(line);
            if (others.isEmpty()
                    && beforeYear.find()
                    && !ANY_PLACE.matcher(beforeYear.group(1)).find()) {
                others = Set.of(beforeYear.group(1));
            }
            if (!others.isEmpty()) {
                return Optional.of(new Conflict(
                        BuiltInRule.WRONG_UNIT,
                        row,
                        "wrong-place",
                        String.join("、", others),
                        place.settings().name()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Conflict> wrongYear(Table table, int year, String file) {
        Set<Integer> stated = new TreeSet<>();
        for (int row : table.headRows()) {
            Set<Integer> years = StatedYear.in(table.grid().line(row));
            if (!years.isEmpty() && !years.contains(year)) {
                return Optional.of(wrongYear(row, years, year));
            }
            stated.addAll(years);
        }
        Set<Integer> inName = StatedYear.inFileName(file);
        return stated.isEmpty() && !inName.isEmpty() && !inName.contains(year)
                ? Optional.of(wrongYear(table.headerRow(), inName, year))
                : Optional.empty();
    }

    private static Conflict wrongYear(int row, Set<Integer> found, int year) {
        List<String> years = found.stream().map(String::valueOf).toList();
        return new Conflict(BuiltInRule.WRONG_YEAR, row, "wrong-year", String.join("、", years), String.valueOf(year));
    }

    private Optional<Conflict> wrongUnit(Table table, Form form, Place place, String file) {
        int row = table.headRow(line -> UNIT.matcher(line).find()).orElse(table.headerRow());
        Optional<String> name = unitName(table);
        Optional<Place> otherPlace = name.flatMap(called -> placeWords.otherPlaceWithUnit(place, called));
        Optional<Unit> owner = place.unitOf(form.code());
        String expected = owner.map(Unit::nameZh).orElse(place.settings().name());
        if (name.isPresent() && otherPlace.isPresent()) {
            return Optional.of(new Conflict(BuiltInRule.WRONG_UNIT, row, "wrong-unit", name.get(), expected));
        }
        Optional<Unit> unit = name.isPresent()
                ? name.flatMap(called -> placeWords.unitCalled(place, called))
                : placeWords.unitIn(place, file);
        return unit.isPresent()
                        && owner.isPresent()
                        && !unit.get().code().equals(owner.get().code())
                ? Optional.of(new Conflict(
                        BuiltInRule.WRONG_UNIT, row, "wrong-unit", unit.get().nameZh(), expected))
                : Optional.empty();
    }
}
