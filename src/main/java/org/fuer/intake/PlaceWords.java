package org.fuer.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Unit;

/** The names of the places and of their units, as reports and file names have them. */
final class PlaceWords {

    private static final String LEVELS = "区市县旗";

    private final Collection<Place> places;
    private final Map<String, Map<String, Unit>> unitsByPlace = new HashMap<>();

    PlaceWords(Catalogue catalogue) {
        this.places = catalogue.places();
        for (Place place : places) {
            unitsByPlace.put(place.code(), unitNames(place));
        }
    }

    private static Map<String, Unit> unitNames(Place place) {
        Map<String, Unit> names = new HashMap<>();
        for (Unit unit : place.units()) {
            unit.aliases().forEach(alias -> addName(names, place, alias, unit));
            addName(names, place, unit.nameZh(), unit);
        }
        return names;
    }

    /** 区卫健局 is also 曾都区卫健局, 随州市曾都区卫健局 and 曾都区区卫健局. */
    private static void addName(Map<String, Unit> names, Place place, String name, Unit unit) {
        String tight = PlainText.tight(name);
        if (tight.isEmpty()) {
            return;
        }
        names.put(tight, unit);
        for (String placeName :
                List.of(place.settings().name(), place.settings().shortName())) {
            names.putIfAbsent(placeName + tight, unit);
            if (tight.startsWith(place.settings().level()) || placeName.endsWith(tight.substring(0, 1))) {
                names.putIfAbsent(placeName + tight.substring(1), unit);
            }
        }
    }

    private Map<String, Unit> unitsOf(Place place) {
        return unitsByPlace.getOrDefault(place.code(), Map.of());
    }

    /** The unit that a report calls itself; a division named behind it does not matter. */
    Optional<Unit> unitCalled(Place place, String name) {
        String tight = PlainText.tight(name);
        Map<String, Unit> names = unitsOf(place);
        Unit exact = names.get(tight);
        if (exact != null) {
            return Optional.of(exact);
        }
        return longest(names.keySet().stream().filter(tight::startsWith).toList())
                .map(names::get);
    }

    /** The unit whose name the file's name holds, the longest when there are several. */
    Optional<Unit> unitIn(Place place, String file) {
        String tight = PlainText.tight(file);
        Map<String, Unit> names = unitsOf(place);
        return longest(names.keySet().stream().filter(tight::contains).toList()).map(names::get);
    }

    /** Whether a file's name holds any name of a unit. */
    boolean names(Place place, Unit unit, String file) {
        String tight = PlainText.tight(file);
        return unitsOf(place).entrySet().stream()
                .anyMatch(name -> name.getValue().equals(unit) && tight.contains(name.getKey()));
    }

    private static Optional<String> longest(List<String> names) {
        return names.stream().reduce((one, other) -> {
            int longer = Integer.compare(one.length(), other.length());
            return longer > 0 || (longer == 0 && one.compareTo(other) < 0) ? one : other;
        });
    }

    /**
     * Whether a name is that of a unit of another place: 市卫健局 where every unit is a 区's. A name that only is not among
     * those of this place is no conflict.
     */
    boolean isUnitElsewhere(Place place, String name) {
        String tight = PlainText.tight(name);
        if (tight.isEmpty()) {
            return false;
        }
        boolean otherLevel = LEVELS.indexOf(tight.charAt(0)) >= 0
                && !place.settings().level().endsWith(tight.substring(0, 1));
        return otherLevel
                && unitCalled(place, name).isEmpty()
                && places.stream().anyMatch(other -> unitCalled(other, name).isPresent());
    }

    /** Whether a text names the place. */
    boolean names(Place place, String text) {
        return text.contains(place.settings().shortName());
    }

    /** The other places of the catalogue that a text names. */
    Set<String> otherPlaces(Place place, String text) {
        Set<String> others = new TreeSet<>();
        for (Place other : places) {
            if (!other.code().equals(place.code()) && names(other, text)) {
                others.add(other.settings().name());
            }
        }
        return others;
    }
}
