package org.fuer.publication;

import java.util.HashMap;
import java.util.Map;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Wording;
import org.fuer.fact.Finding;

/** The sentences of findings, each from the bundle of the stage that found it. */
final class FindingWords {

    private final Language language;
    private final Map<String, Wording> bundles = new HashMap<>();

    FindingWords(Language language) {
        this.language = language;
    }

    /** What is wrong, what should be, what to do. */
    String say(Finding finding) {
        return bundles.computeIfAbsent(finding.bundle(), bundle -> Wording.of(bundle, language))
                .say(finding.messageKey(), finding.arguments());
    }
}
