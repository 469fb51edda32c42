package org.fuer.catalogue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads and checks everything under {@code jobs/}. */
public final class CatalogueReader {

    private static final Pattern PLACE = Pattern.compile("[a-z][a-z0-9-]*");

    /**
     * Reads the folder.
     *
     * @param jobs the folder that holds {@code common/} and a folder for each place
     * @throws CatalogueException if anything in it is broken; it carries every fault
     */
    public Catalogue read(Path jobs) {
        Faults faults = new Faults();
        if (!Files.isDirectory(jobs)) {
            faults.addFile(".", "folder.missing", jobs.toString());
            throw new CatalogueException(faults.sorted());
        }
        JobFiles files = new JobFiles(jobs, faults);
        LayoutsFile layouts = LayoutsFile.read(files, faults);
        FormsFile forms = FormsFile.read(files, faults, layouts.codes());
        ItemsFile items = ItemsFile.read(files, faults, forms.codes(), layouts);
        Cells cells = new Cells(items);
        IndicatorsFile indicators = IndicatorsFile.read(files, faults, cells);
        List<Rule> rules = RulesFile.read(files, faults, forms.codes(), cells);
        PlaceReader reader = new PlaceReader(files, faults, forms, items, indicators, cells);
        List<Place> places = new ArrayList<>();
        Map<String, String> fingerprints = new LinkedHashMap<>();
        for (String name : files.places()) {
            if (!PLACE.matcher(name).matches()) {
                faults.addFile(name, "folder.name", name);
                continue;
            }
            Place place = reader.read(name);
            if (place != null) {
                places.add(place);
                fingerprints.put(name, files.fingerprint(name));
            }
        }
        List<CatalogueFault> found = faults.sorted();
        if (!found.isEmpty()) {
            throw new CatalogueException(found);
        }
        return new Catalogue(
                layouts.layouts().values(),
                forms.forms().values(),
                items.items().values(),
                indicators.indicators().values(),
                rules,
                places,
                fingerprints);
    }
}
