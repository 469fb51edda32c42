package org.fuer.fact;

/** The status of an observation, with the codes of SDMX CL_OBS_STATUS 2.2 that Fuer uses. */
public enum ObsStatus {
    /** Normal. */
    A,
    /** Series break. */
    B,
    /** Estimated. */
    E,
    /** Missing; data cannot exist: not applicable. */
    M,
    /** Missing. */
    O,
    /** Provisional. */
    P,
    /** Suppressed. */
    Q,
    /** Low reliability: a warning on it is not explained. */
    U
}
