package org.fuer.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Unit;
import org.fuer.template.Templates;
import org.jspecify.annotations.Nullable;

/**
 * For whom templates are printed.
 *
 * @param units the units of each place, in the order of the places' codes
 */
record TemplateSelection(Map<Place, List<Unit>> units) {

    /**
     * Those of a request.
     *
     * @param unit the code or a name of the only unit, or null for all
     * @throws RunFailedException if no place has such a unit, or it owes nothing
     */
    static TemplateSelection of(Catalogue catalogue, RunRequest request, @Nullable String unit) {
        List<Place> places = places(catalogue, request);
        Templates templates = new Templates(catalogue, request.language());
        Map<Place, List<Unit>> units = new LinkedHashMap<>();
        List<Place> known = new ArrayList<>();
        for (Place place : places) {
            List<Unit> owing = templates.unitsOwing(place);
            List<Unit> asked = owing.stream()
                    .filter(one -> unit == null || isCalled(one, unit))
                    .toList();
            if (place.units().stream().anyMatch(one -> unit == null || isCalled(one, unit))) {
                known.add(place);
            }
            if (!asked.isEmpty()) {
                units.put(place, asked);
            }
        }
        if (units.isEmpty()) {
            String asked = unit == null ? "" : unit;
            throw known.isEmpty()
                    ? new RunFailedException(null, "template.unknown-unit", asked, listed(places, templates, request))
                    : new RunFailedException(null, "template.owes-nothing", asked, names(known, request.language()));
        }
        return new TemplateSelection(units);
    }

    private static List<Place> places(Catalogue catalogue, RunRequest request) {
        String code = request.place();
        if (code == null) {
            return List.copyOf(catalogue.places());
        }
        return List.of(catalogue
                .place(code)
                .orElseThrow(() -> new RunFailedException(
                        null,
                        "unknown-place",
                        code,
                        catalogue.places().stream().map(Place::code).collect(Collectors.joining(", ")))));
    }

    private static boolean isCalled(Unit unit, String name) {
        return unit.code().equalsIgnoreCase(name)
                || unit.nameZh().equals(name)
                || unit.aliases().contains(name);
    }

    /** The units that owe something: of one place with their names, of several by their codes. */
    private static String listed(List<Place> places, Templates templates, RunRequest request) {
        boolean named = places.size() == 1 && request.language() == Language.CHINESE;
        return places.stream()
                .flatMap(place -> templates.unitsOwing(place).stream())
                .map(unit -> named ? unit.code() + " " + unit.nameZh() : unit.code())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String names(List<Place> places, Language language) {
        return places.stream().map(place -> place.nameIn(language)).collect(Collectors.joining(", "));
    }
}
