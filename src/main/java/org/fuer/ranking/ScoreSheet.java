package org.fuer.ranking;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fuer.assessment.Assessment;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Place;

/** How the score of each unit comes about, target by target. */
public final class ScoreSheet {

    private final Catalogue catalogue;

    /** Score sheets by the indicators of this catalogue. */
    public ScoreSheet(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The lines of every unit that a target names, by its code: the counted ones first, 约束性 before 预期性, then by the
     * target's code. The order of the assessments does not matter.
     */
    public SortedMap<String, List<ScoreLine>> of(Place place, int year, List<Assessment> assessments) {
        return new TreeMap<>();
    }
}
