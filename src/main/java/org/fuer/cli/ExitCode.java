package org.fuer.cli;

/** What the process tells the shell. */
enum ExitCode {
    /** Done as asked, or nothing was to do. */
    FINISHED(0),
    /** Something is wrong: the command line, the catalogue, a folder, the database, the program. */
    FAILED(1),
    /** With {@code --strict}: done, yet something is 初稿 or a unit owes data. */
    UNFINISHED(2),
    /** Another run is at work; nothing was done. */
    BUSY(3);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
