package org.fuer.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Unit;

/**
 * What places and units are called on the screen: in Chinese by their names, in English by their codes.
 *
 * @param catalogue where the names stand
 * @param language which of them is meant
 */
record Places(Catalogue catalogue, Language language) {

    /** The name of the place, or its code where the catalogue does not know it. */
    String name(String place) {
        return catalogue
                .place(place)
                .filter(known -> language == Language.CHINESE)
                .map(known -> known.settings().shortName())
                .orElse(place);
    }

    /** The name of the unit of a place, or its code where the catalogue does not know it. */
    String unitName(String place, String unit) {
        return catalogue
                .place(place)
                .flatMap(known -> known.unit(unit))
                .filter(known -> language == Language.CHINESE)
                .map(Unit::nameZh)
                .orElse(unit);
    }

    /**
     * The code of the place somebody means by its code, its short or its full name.
     *
     * @throws RefusedException if there is no such place; it names the one that comes nearest and all there are
     */
    String code(String typed) {
        return catalogue.places().stream()
                .filter(place -> names(place).anyMatch(typed::equals))
                .map(Place::code)
                .findFirst()
                .orElseThrow(() -> unknown(typed));
    }

    private RefusedException unknown(String typed) {
        List<String> all = catalogue.places().stream()
                .map(place -> place.code() + " " + place.settings().shortName())
                .toList();
        return nearest(typed)
                .map(place -> new RefusedException(
                        "place.unknown.nearest",
                        typed,
                        place.code() + " " + place.settings().shortName(),
                        String.join(", ", all)))
                .orElseGet(() -> new RefusedException("place.unknown", typed, String.join(", ", all)));
    }

    private Optional<Place> nearest(String typed) {
        return catalogue.places().stream()
                .filter(place -> strokesApart(typed, place) <= Math.max(1, typed.length() / 2))
                .min(Comparator.comparingInt(place -> strokesApart(typed, place)));
    }

    private static int strokesApart(String typed, Place place) {
        return names(place)
                .mapToInt(name -> EditDistance.between(typed, name))
                .min()
                .orElseThrow();
    }

    private static Stream<String> names(Place place) {
        return Stream.of(
                place.code(), place.settings().shortName(), place.settings().name());
    }
}
