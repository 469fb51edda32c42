package org.fuer.batch;

import java.nio.file.Path;
import java.util.List;

/**
 * The blank forms that were printed.
 *
 * @param places one for each place, in the order of their codes
 */
public record TemplateReport(List<PlaceTemplates> places) {

    public TemplateReport {
        places = List.copyOf(places);
    }

    /**
     * Those of a place.
     *
     * @param place the code of the place
     * @param year the reporting year
     * @param folder where they stand
     * @param lastYear whether there are accepted figures of the year before to print beside the cells
     * @param units one for each unit, in the order of {@code units.csv}
     */
    public record PlaceTemplates(String place, int year, Path folder, boolean lastYear, List<UnitTemplate> units) {

        public PlaceTemplates {
            units = List.copyOf(units);
        }
    }

    /**
     * That of a unit.
     *
     * @param unit the code of the unit
     * @param forms the codes of the forms in it
     * @param tasks how many tasks it reports on
     * @param file its name
     */
    public record UnitTemplate(String unit, List<String> forms, int tasks, String file) {

        public UnitTemplate {
            forms = List.copyOf(forms);
        }
    }
}
