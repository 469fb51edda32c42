package org.fuer.catalogue;

import java.util.List;

/**
 * A member unit of the commission (成员单位), a department that reports.
 *
 * @param code such as {@code HEALTH}
 * @param nameZh the name it goes by in the place
 * @param department the kind of department
 * @param aliases other names it signs with
 * @param forms the codes of the forms it fills in; may be empty
 * @param note where the plan names it; may be empty
 */
public record Unit(
        String code, String nameZh, String department, List<String> aliases, List<String> forms, String note) {

    public Unit {
        aliases = List.copyOf(aliases);
        forms = List.copyOf(forms);
    }
}
