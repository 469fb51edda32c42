package org.fuer.batch;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.JobSettings.Output;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Sha256;

/** The versions and options that change what is published; they go into the fingerprint and stand in the manifest. */
final class Parameters {

    private static final String BUILD = "build";
    private static final String CATALOGUE = "catalogue";

    /** What decides on the figures of an edition, whatever is printed of them in which language. */
    static final Set<String> OF_CONTENT = Set.of(BUILD, CATALOGUE);

    private final Catalogue catalogue;
    private final Language language;
    private final String build;

    Parameters(Catalogue catalogue, Language language, String build) {
        this.catalogue = catalogue;
        this.language = language;
        this.build = build;
    }

    /** Those of an edition of a place that prints these outputs. */
    SortedMap<String, String> of(Place place, Set<Output> printed) {
        SortedMap<String, String> parameters = new TreeMap<>();
        parameters.put(BUILD, build);
        parameters.put(CATALOGUE, catalogue.fingerprint(place));
        parameters.put("language", language.code());
        parameters.put("outputs", printed.stream().sorted().map(Output::name).collect(Collectors.joining(" ")));
        parameters.put("writer", ProgramBuild.workbookWriter());
        return parameters;
    }

    /** Those of a ranking of places; what its editions were made with stands in their own. */
    SortedMap<String, String> ofLeague() {
        SortedMap<String, String> parameters = new TreeMap<>();
        parameters.put(BUILD, build);
        parameters.put("language", language.code());
        parameters.put("writer", ProgramBuild.workbookWriter());
        return parameters;
    }

    /** What reads the workbooks of a place: its readings hold as long as this is the same. */
    String reader(Place place) {
        return new Sha256().add(build).add(catalogue.fingerprint(place)).hexadecimal();
    }
}
