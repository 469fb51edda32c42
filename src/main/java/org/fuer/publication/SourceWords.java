package org.fuer.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fuer.catalogue.Indicator;

/** 资料来源: the units that report something, each with its forms. */
final class SourceWords {

    private final Edition edition;
    private final Naming naming;

    SourceWords(Edition edition, Naming naming) {
        this.edition = edition;
        this.naming = naming;
    }

    /** Where the items of indicators come from. */
    String ofIndicators(Iterable<Indicator> indicators) {
        SortedSet<String> forms = new TreeSet<>();
        indicators.forEach(indicator -> forms.addAll(Figures.formsOf(indicator)));
        return ofForms(forms);
    }

    /** Where forms come from. */
    String ofForms(Iterable<String> forms) {
        Map<String, List<String>> formsByUnit = new LinkedHashMap<>();
        for (String form : forms) {
            edition.place().unitOf(form).ifPresent(unit -> formsByUnit
                    .computeIfAbsent(unit.nameZh(), any -> new ArrayList<>())
                    .add(form));
        }
        return naming.list(formsByUnit.entrySet().stream()
                .map(entry -> naming.words().say("source", entry.getKey(), naming.list(entry.getValue())))
                .toList());
    }
}
