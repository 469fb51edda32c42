package org.fuer.batch;

import java.nio.file.Path;
import org.fuer.catalogue.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a run is asked to do.
 *
 * @param jobs the folder that holds {@code common/} and a folder for each place
 * @param input the folder of what arrived, {@code <place>/<year>/…}
 * @param output the folder to publish into; made when it does not exist
 * @param database the JDBC URL of a PostgreSQL database, or null for an H2 file in {@code output/.state/}
 * @param language what the printed outputs speak
 * @param place the code of the only place to run, or null for every place that has input
 * @param year the only year to run, or null for every year that has input; stale earlier years of a place are brought
 *     up to date first
 * @param publishAll whether the printed outputs are made for every year and not for the newest one of a place only
 */
public record RunRequest(
        Path jobs,
        Path input,
        Path output,
        @Nullable String database,
        Language language,
        @Nullable String place,
        @Nullable Integer year,
        boolean publishAll) {}
