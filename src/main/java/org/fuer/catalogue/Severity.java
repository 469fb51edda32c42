package org.fuer.catalogue;

import java.util.Locale;

/** How grave a finding is, by what the unit must do. */
public enum Severity {
    /** 强制性: the form is not accepted until it is corrected. */
    ERROR,
    /** 核实性: correct it or explain it in writing. */
    WARNING,
    /** 提示: nothing need be done. */
    NOTICE;

    /** The code in data files: {@code error}, {@code warning} or {@code notice}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
