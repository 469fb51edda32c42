package org.fuer.batch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The places and years that have a folder in the input folder, and what else lies about there.
 *
 * @param years the folders {@code <place>/<year>}
 * @param strayPlaces folders of no known place
 * @param strays what lies in a place's folder, or beside the places' folders, and is no year
 */
record InputTree(SortedSet<PlaceYear> years, List<Path> strayPlaces, List<Path> strays) {

    private static final Pattern YEAR = Pattern.compile("(19|20|21)\\d\\d");

    /**
     * Looks at an input folder.
     *
     * @param places the codes of the known places
     */
    static InputTree of(Path input, SortedSet<String> places) throws IOException {
        InputTree tree = new InputTree(new TreeSet<>(), new ArrayList<>(), new ArrayList<>());
        for (Path entry : visible(input)) {
            String name = entry.getFileName().toString();
            if (!Files.isDirectory(entry)) {
                tree.strays.add(entry);
            } else if (!places.contains(name)) {
                tree.strayPlaces.add(entry);
            } else {
                tree.addYears(name, entry);
            }
        }
        return tree;
    }

    private void addYears(String place, Path folder) throws IOException {
        for (Path entry : visible(folder)) {
            String name = entry.getFileName().toString();
            if (Files.isDirectory(entry) && YEAR.matcher(name).matches()) {
                years.add(new PlaceYear(place, Integer.parseInt(name)));
            } else {
                strays.add(entry);
            }
        }
    }

    private static List<Path> visible(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
                for (Path entry : stream) {
                    if (!Inbox.passedOver(entry)) {
                        entries.add(entry);
                    }
                }
            }
        }
        entries.sort(Comparator.comparing(Path::toString));
        return entries;
    }
}
