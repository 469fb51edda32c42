package org.fuer.batch;

import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.EvaluationKind;
import org.fuer.catalogue.JobSettings.Output;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Sha256;
import org.fuer.publication.Manifest;

/** The versions and options that change what is published; they go into the fingerprint and stand in the manifest. */
final class Parameters {

    private static final String BUILD = "build";
    private static final String CATALOGUE = "catalogue";

    /** What decides on the figures of an edition, whatever is printed of them in which language. */
    private static final Set<String> OF_CONTENT = Set.of(BUILD, CATALOGUE);

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

    /** Whether this program made an edition of a place, from this catalogue. */
    boolean agree(Place place, Manifest manifest) {
        SortedMap<String, String> now = of(place, Set.of());
        return OF_CONTENT.stream()
                .allMatch(name -> Objects.equals(manifest.parameters().get(name), now.get(name)));
    }

    /** Those of a ranking of places; what its editions were made with stands in their own. */
    SortedMap<String, String> ofLeague() {
        SortedMap<String, String> parameters = new TreeMap<>();
        parameters.put(BUILD, build);
        parameters.put("language", language.code());
        parameters.put("writer", ProgramBuild.workbookWriter());
        return parameters;
    }

    /** Those of an evaluation of a place. */
    SortedMap<String, String> ofEvaluation(Place place, EvaluationKind kind, EvaluationYear evaluated) {
        SortedMap<String, String> parameters = ofLeague();
        parameters.put(CATALOGUE, catalogue.fingerprint(place));
        parameters.put("evaluation", kind.code());
        parameters.put("plans", evaluated.plans().stream().map(Plan::code).collect(Collectors.joining(" ")));
        parameters.put("year", evaluated.basis().code() + " " + evaluated.year());
        return parameters;
    }

    /** What reads the workbooks of a place: its readings hold as long as this is the same. */
    String reader(Place place) {
        return new Sha256().add(build).add(catalogue.fingerprint(place)).hexadecimal();
    }
}
