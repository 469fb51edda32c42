package org.fuer.catalogue;

/** Checks {@code exceptions.csv} of a place, which explains to people why a printed number is no target row. */
final class ExceptionsFile {

    private ExceptionsFile() {}

    /** Nothing is computed from the file; a place may do without it. */
    static void check(JobFiles files, String place, Faults faults) {
        String file = place + "/exceptions.csv";
        if (files.exists(file)) {
            CsvTable table = CsvTable.read(files, file, faults, "target", "reason");
            for (CsvRow row : table.rows()) {
                row.required("target", PlanRows.CODE, "code.target");
                row.required("reason");
            }
        }
    }
}
