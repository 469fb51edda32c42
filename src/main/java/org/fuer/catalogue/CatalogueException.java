package org.fuer.catalogue;

import java.util.List;

/** The files under {@code jobs/} are broken. Carries every fault, in the order of file, line and column. */
public final class CatalogueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<CatalogueFault> faults;

    CatalogueException(List<CatalogueFault> faults) {
        super(faults.size() + " faults in the catalogue, the first: " + faults.get(0));
        this.faults = List.copyOf(faults);
    }

    /** All faults, at least one. */
    public List<CatalogueFault> faults() {
        return faults;
    }
}
