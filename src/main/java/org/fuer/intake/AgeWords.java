package org.fuer.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.fuer.catalogue.Age;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Layout;

/**
 * The age bands that the words of a header mean: 0—2岁, 0至2周岁, 3岁以下, 不满3岁, 2岁及以下, 60岁及以上, 满60岁, 60+. Only bands that
 * some layout has: 1-2 may as well be a running number. 3岁以下 does not hold the third birthday, 3岁及以下 does; 60岁以上
 * holds the sixtieth, as everywhere in the reports of statistics.
 */
final class AgeWords {

    private static final String YEARS = "(?:周?岁)";
    private static final String NUMBER = "(\\d{1,3})";

    private static final List<Writing> WRITINGS = List.of(
            new Writing(
                    NUMBER + YEARS + "?(?:-|至|到)" + NUMBER + YEARS + "?",
                    ends -> band(number(ends, 1), number(ends, 2))),
            new Writing(
                    "年?满?" + NUMBER + YEARS + "?(?:(?:及其?|[(]含[)])?以上|\\+)|年?满" + NUMBER + YEARS + "|[≥>=]{1,2}"
                            + NUMBER + YEARS + "?",
                    ends -> "Y_GE" + number(ends, 1)),
            new Writing(
                    NUMBER + YEARS + "?(?:及其?|[(]含[)])以下|(?:≤|<=)" + NUMBER + YEARS + "?",
                    ends -> band(0, number(ends, 1))),
            new Writing(
                    NUMBER + YEARS + "?以下|(?:不满|未满|不足)" + NUMBER + YEARS + "|<" + NUMBER + YEARS + "?",
                    ends -> band(0, number(ends, 1) - 1)));

    /**
     * One way to write a band.
     *
     * @param pattern the words; each alternative has its numbers in groups of its own
     * @param code the SDMX code they mean
     */
    private record Writing(Pattern pattern, Function<List<Integer>, String> code) {
        Writing(String pattern, Function<List<Integer>, String> code) {
            this(Pattern.compile(pattern), code);
        }
    }

    /**
     * An age band found in a text.
     *
     * @param age the band
     * @param end where its words end
     */
    record Found(Age age, int end) {}

    private final Set<Age> ages = new HashSet<>();

    AgeWords(Catalogue catalogue) {
        for (Layout layout : catalogue.layouts()) {
            layout.columns().forEach(column -> ages.add(column.breakdown().age()));
        }
    }

    /** The age band whose words begin at this place of a text without spaces. */
    Optional<Found> at(String text, int at) {
        for (Writing writing : WRITINGS) {
            Matcher matcher = writing.pattern().matcher(text).region(at, text.length());
            if (matcher.lookingAt()) {
                Optional<Age> age =
                        Age.ofCode(writing.code().apply(numbers(matcher))).filter(ages::contains);
                if (age.isPresent()) {
                    return Optional.of(new Found(age.get(), matcher.end()));
                }
            }
        }
        return Optional.empty();
    }

    private static List<Integer> numbers(Matcher matcher) {
        return IntStream.rangeClosed(1, matcher.groupCount())
                .filter(group -> matcher.group(group) != null)
                .mapToObj(group -> Integer.valueOf(matcher.group(group)))
                .toList();
    }

    private static int number(List<Integer> numbers, int place) {
        return numbers.get(place - 1);
    }

    private static String band(int youngest, int oldest) {
        return "Y" + youngest + "T" + oldest;
    }
}
