package org.fuer.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Nearest;
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
        return catalogue.place(place).map(known -> known.nameIn(language)).orElse(place);
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
        String all = catalogue.places().stream().map(Places::label).collect(Collectors.joining(", "));
        String nearest = Nearest.to(
                typed, catalogue.places().stream().flatMap(Places::names).toList());
        return nearest == null
                ? new RefusedException("place.unknown", typed, all)
                : new RefusedException("place.unknown.nearest", typed, label(placeOf(nearest)), all);
    }

    private Place placeOf(String known) {
        return catalogue.places().stream()
                .filter(place -> names(place).anyMatch(known::equals))
                .findFirst()
                .orElseThrow();
    }

    private static String label(Place place) {
        return place.code() + " " + place.settings().shortName();
    }

    private static Stream<String> names(Place place) {
        return Stream.of(
                place.code(), place.settings().shortName(), place.settings().name());
    }
}
