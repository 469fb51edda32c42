package org.fuer.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Wording;
import org.fuer.fact.FactKey;
import org.fuer.fact.Finding;

/** The sentences of findings, each from the bundle of the stage that found it. */
final class FindingWords {

    private final Language language;
    private final Naming naming;
    private final Map<String, Wording> bundles = new HashMap<>();

    FindingWords(Language language, Naming naming) {
        this.language = language;
        this.naming = naming;
    }

    /** What is wrong, what should be, what to do. The codes of whom the cell counts are said in words. */
    String say(Finding finding) {
        return bundles.computeIfAbsent(finding.bundle(), bundle -> Wording.of(bundle, language))
                .say(finding.messageKey(), arguments(finding));
    }

    private List<String> arguments(Finding finding) {
        FactKey key = finding.key();
        if (key == null) {
            return finding.arguments();
        }
        Breakdown breakdown = key.breakdown();
        String codes = breakdown.toString();
        return finding.arguments().stream()
                .map(argument -> argument.equals(codes) ? naming.breakdown(breakdown) : argument)
                .toList();
    }
}
