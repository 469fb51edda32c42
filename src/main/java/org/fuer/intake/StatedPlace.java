package org.fuer.intake;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuer.catalogue.Form;
import org.fuer.catalogue.Place;

/** Another place that a line over a table names. */
final class StatedPlace {

    private static final Pattern PLACE = Pattern.compile("\\p{IsHan}{2,}[省市区县旗州盟]");
    private static final Pattern NOBODYS = Pattern.compile("[全我本各辖]|(?:地|社|城|园|学|库|景)区$");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}年");

    private StatedPlace() {}

    /**
     * The place that a line names when it is not this one: a place of the catalogue, or whatever has the ending of a
     * place and stands before the year or the form's title.
     */
    static Optional<String> otherThan(Place place, String line, Form form, PlaceWords placeWords) {
        String tight = PlainText.tight(line);
        if (placeWords.names(place, tight)) {
            return Optional.empty();
        }
        Set<String> others = placeWords.otherPlaces(place, tight);
        if (!others.isEmpty()) {
            return Optional.of(String.join("、", others));
        }
        String before = tight.substring(0, beginOfYearOrTitle(tight, form));
        boolean isPlace =
                PLACE.matcher(before).matches() && !NOBODYS.matcher(before).find();
        return isPlace ? Optional.of(before) : Optional.empty();
    }

    private static int beginOfYearOrTitle(String tight, Form form) {
        Matcher year = YEAR.matcher(tight);
        if (year.find()) {
            return year.start();
        }
        return Math.max(tight.indexOf(PlainText.tight(form.titleZh())), 0);
    }
}
