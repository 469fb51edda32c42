package org.fuer.batch;

import java.nio.file.Path;
import java.util.List;

/**
 * What a verification found.
 *
 * @param folders each folder that was verified, by place, then by year
 * @param list the file with all mismatches
 */
public record VerifyReport(List<Verified> folders, Path list) {

    public VerifyReport {
        folders = List.copyOf(folders);
    }

    /**
     * A published folder.
     *
     * @param place the code of the place; {@code _league} for a ranking of places
     * @param year its year
     * @param folder where it is
     * @param mismatches what is wrong, each as a line for the user
     * @param unchecked what could not be checked, and why
     */
    public record Verified(String place, int year, Path folder, List<String> mismatches, List<RunNotice> unchecked) {

        public Verified {
            mismatches = List.copyOf(mismatches);
            unchecked = List.copyOf(unchecked);
        }
    }

    /** How many mismatches there are. */
    public int mismatches() {
        return folders.stream().mapToInt(folder -> folder.mismatches().size()).sum();
    }
}
