package org.fuer;

/** How much of a random test runs: a little at every build, much in the Maven profile {@code nightly}. */
public final class Nightly {

    private static final String PROPERTY = "fuer.nightly";

    private Nightly() {}

    /** The number of cases to try: {@code ci} at every build, {@code nightly} under {@code mvn -Pnightly verify}. */
    public static int workload(int ci, int nightly) {
        return Boolean.getBoolean(PROPERTY) ? nightly : ci;
    }
}
