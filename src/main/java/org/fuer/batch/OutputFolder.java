package org.fuer.batch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fuer.catalogue.EvaluationKind;
import org.fuer.publication.LeagueEdition;

/**
 * The output folder: what is published, and in {@code .state/} what a run needs for itself.
 *
 * @param root the folder
 */
record OutputFolder(Path root) {

    private static final String EVALUATION = "evaluation";

    OutputFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** Where a place and year stands published. */
    Path published(PlaceYear year) {
        return root.resolve(year.place()).resolve(String.valueOf(year.year()));
    }

    /** The ranking of places of a year: it stands, is built and moved as a place of its own would. */
    static PlaceYear league(int year) {
        return new PlaceYear(LeagueEdition.FOLDER, year);
    }

    /** The years of which a ranking of places stands, or waits aside where a run was killed. */
    SortedSet<Integer> leagues() throws IOException {
        SortedSet<PlaceYear> standing = new TreeSet<>(movedAside());
        standing.addAll(
                InputTree.of(root, new TreeSet<>(Set.of(LeagueEdition.FOLDER))).years());
        SortedSet<Integer> years = new TreeSet<>();
        standing.stream()
                .filter(folder -> folder.place().equals(LeagueEdition.FOLDER))
                .forEach(folder -> years.add(folder.year()));
        return years;
    }

    /** What a run needs for itself. */
    Path state() {
        return root.resolve(".state");
    }

    /** Where an edition is built. */
    Path build(PlaceYear year) {
        return state().resolve("build").resolve(year.toString());
    }

    /** Where the edition before waits while the new one takes its place. */
    Path aside(PlaceYear year) {
        return state().resolve("aside").resolve(year.toString());
    }

    /** Where an edition stands, is built, and is replaced. */
    Slot slot(PlaceYear year) {
        return new Slot(published(year), build(year), aside(year));
    }

    /** The same of an evaluation of a place; a folder that is no year is none of a run's. */
    Slot evaluation(String place, EvaluationKind kind, int year) {
        String name = kind.code() + "-" + year;
        Path below = Path.of(EVALUATION, place, name);
        return new Slot(
                root.resolve(place).resolve(EVALUATION).resolve(name),
                state().resolve("build").resolve(below),
                state().resolve("aside").resolve(below));
    }

    /** The places and years of which an edition waits aside; only a run that was killed leaves any. */
    SortedSet<PlaceYear> movedAside() throws IOException {
        SortedSet<PlaceYear> years = new TreeSet<>();
        Path aside = state().resolve("aside");
        if (Files.isDirectory(aside)) {
            try (DirectoryStream<Path> folders = Files.newDirectoryStream(aside)) {
                for (Path folder : folders) {
                    PlaceYear.parse(folder.getFileName().toString()).ifPresent(years::add);
                }
            }
        }
        return years;
    }

    /** The copies of what arrived. */
    Path received() {
        return state().resolve("received");
    }

    /** What stands in the edition that is published, readable without the database. */
    Path summary(PlaceYear year) {
        return state().resolve("summary").resolve(year + ".json");
    }

    /** What the libraries have to say of a run; the screen belongs to the user. */
    Path log() {
        return state().resolve("fuer.log");
    }

    /** All that the consistency gate or a verification found wrong in something. */
    Path mismatches(String name) {
        return state().resolve("mismatches").resolve(name + ".txt");
    }

    /** Where a published edition is printed anew to be compared. */
    Path reprint(PlaceYear year) {
        return state().resolve("reprint").resolve(year.toString());
    }

    /** The file that the run at work holds locked. */
    Path lock() {
        return state().resolve("run.lock");
    }

    /** The H2 database, without its ending. */
    Path database() {
        return state().resolve("fuer");
    }
}
