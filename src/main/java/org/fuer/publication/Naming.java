package org.fuer.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.Change;
import org.fuer.assessment.Status;
import org.fuer.assessment.StatusCounts;
import org.fuer.assessment.Warning;
import org.fuer.catalogue.Age;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Expression;
import org.fuer.catalogue.Form;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Reference;
import org.fuer.catalogue.Residence;
import org.fuer.catalogue.Rule;
import org.fuer.catalogue.Sex;
import org.fuer.catalogue.Slice;
import org.fuer.catalogue.Target;
import org.fuer.catalogue.Unit;
import org.fuer.catalogue.Wording;
import org.fuer.publication.lineage.Origin;
import org.fuer.publication.lineage.Statement;

/** How the things of a place are called in the language of a run, and, for the line beneath a title, in the other. */
final class Naming {

    /** Rows of forms are called 其中：… where they stand; away from there that says nothing. */
    static final String AMONG_THEM = "^其中[：:]?";

    private final Catalogue catalogue;
    private final Place place;
    private final Language language;
    private final Wording words;
    private final boolean bilingual;
    private final Wording beneath;
    private final Wording verdicts;

    Naming(Catalogue catalogue, Place place, Language language) {
        this.catalogue = catalogue;
        this.place = place;
        this.language = language;
        this.words = Wording.of("publication", language);
        this.bilingual = place.settings().yearbook().bilingual();
        Language other = language == Language.CHINESE ? Language.ENGLISH : Language.CHINESE;
        this.beneath = bilingual ? Wording.of("publication", other) : Wording.silent(other);
        this.verdicts = Wording.of("assessment", language);
    }

    /** The words of this stage. */
    Wording words() {
        return words;
    }

    /** The same in the other language, for the line beneath; nothing at all where the place prints one language. */
    Wording beneath() {
        return beneath;
    }

    String indicator(Indicator indicator) {
        return chinese() ? indicator.nameZh() : indicator.nameEn();
    }

    /** An indicator, with whom it is about where that is not everybody. */
    String indicator(Indicator indicator, Breakdown breakdown) {
        String name = indicator(indicator);
        return breakdown.isTotal() ? name : words.say("method.slice", name, breakdown(breakdown));
    }

    /** What a target is about, and whom. */
    String subject(Target target) {
        return indicator(target.indicator(), target.slice());
    }

    /** An indicator with the slice of it that is meant. */
    String indicator(String code, Slice slice) {
        return indicator(catalogue.indicator(code).orElseThrow(), slice.toBreakdown());
    }

    String indicator(String code) {
        return catalogue.indicator(code).map(this::indicator).orElse(code);
    }

    String form(Form form) {
        return chinese() ? form.titleZh() : form.titleEn();
    }

    String formBeneath(Form form) {
        return !bilingual ? "" : chinese() ? form.titleEn() : form.titleZh();
    }

    /** What a domain is called, with its plan where both plans have one of the name. */
    String domain(Domain domain) {
        return domain(words, domain);
    }

    /** The same in the other language. */
    String domainBeneath(Domain domain) {
        return bilingual ? domain(beneath, domain) : "";
    }

    /** What a plan calls a domain, without the plan. */
    String domain(String nameZh) {
        return domain(words, nameZh);
    }

    private static String domain(Wording wording, String nameZh) {
        String key = "domain." + nameZh;
        return wording.has(key) ? wording.say(key) : nameZh;
    }

    private static String domain(Wording wording, Domain domain) {
        String name = domain(wording, domain.nameZh());
        return domain.shared()
                ? wording.say(
                        "domain.of-plan",
                        name,
                        wording.say("plan." + domain.plan().code()))
                : name;
    }

    /** The forms with these codes, each with its code. */
    String forms(Iterable<String> codes) {
        List<String> names = new ArrayList<>();
        for (String code : codes) {
            names.add(code + catalogue.form(code).map(form -> " " + form(form)).orElse(""));
        }
        return list(names);
    }

    String unit(String code) {
        return place.unit(code).map(Unit::nameZh).orElse(code.isEmpty() ? words.say("unit.unknown") : code);
    }

    String units(Iterable<String> codes) {
        List<String> names = new ArrayList<>();
        codes.forEach(code -> names.add(unit(code)));
        return list(names);
    }

    /** The row of rules.csv with this code; empty for a built-in rule. */
    Optional<Rule> rule(String code) {
        return catalogue.rules().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst();
    }

    /** Names joined as the language joins a list. */
    String list(List<String> names) {
        return String.join(words.say("list"), names);
    }

    /** A unit of measure. */
    String measure(String unit) {
        return words.has("measure." + unit) ? words.say("measure." + unit) : unit;
    }

    /** A unit of measure right after a number. */
    String amount(String unit) {
        return words.has("amount." + unit) ? words.say("amount." + unit) : measure(unit);
    }

    /** A number with its unit, as sentences have it. */
    String quantity(BigDecimal number, String unit) {
        String key = "unit." + unit;
        if (!verdicts.has(key)) {
            return number.toPlainString() + unit;
        }
        boolean one = number.compareTo(BigDecimal.ONE) == 0 && verdicts.has(key + ".one");
        return number.toPlainString() + verdicts.say(one ? key + ".one" : key);
    }

    /** A number with its unit that says this. */
    Statement said(BigDecimal number, String unit, Origin origin) {
        return new Statement(quantity(number, unit), List.of(new Statement.Spoken(number.toPlainString(), origin)));
    }

    /** Joined as the language joins a list in a sentence: 甲、乙和丙. */
    Statement together(List<Statement> all) {
        if (all.size() == 1) {
            return all.get(0);
        }
        return Statement.of(
                words,
                "report.and",
                Statement.joined(words.say("list"), all.subList(0, all.size() - 1)),
                all.get(all.size() - 1));
    }

    /** An item of the population form; empty beneath a title when it has no name in that language. */
    String itemBeneath(Item item) {
        String key = "item." + item.code();
        return beneath.has(key) ? beneath.say(key) : "";
    }

    String item(Item item) {
        String key = "item." + item.code();
        return words.has(key) ? words.say(key) : item.nameZh();
    }

    /** An item away from the row above it, of which it is part. */
    String itemAlone(Item item) {
        return item(item).replaceFirst(AMONG_THEM, "");
    }

    /**
     * A name with its number in a hierarchical stub.
     *
     * @param level 1 for 一、, 2 for （一）
     * @param number from 1
     */
    String numbered(int level, int number, String name) {
        List<String> numerals = List.of(words.say("numerals").split(" "));
        String numeral = number <= numerals.size() ? numerals.get(number - 1) : String.valueOf(number);
        return words.say("stub.level-" + level, numeral, name);
    }

    String status(Status status) {
        return verdicts.say("status." + status.code());
    }

    /** The words for statuses, warnings and changes. */
    Wording verdicts() {
        return verdicts;
    }

    /** How many targets stand where, in words. */
    String counts(StatusCounts counts) {
        return counts.inWords(verdicts);
    }

    /** The 达标率 with its three counts and its denominator. */
    String rate(StatusCounts counts) {
        return counts.rateInWords(verdicts);
    }

    String warning(Warning warning) {
        return verdicts.say("warning." + warning.code());
    }

    /** What an indicator came to, and how it changed. */
    String change(Indicator indicator, Change change) {
        return words.say("changes.indicator", indicator(indicator), change.value(verdicts), change.words(verdicts));
    }

    /** A change in words: 提高14.3个百分点. */
    String change(Change change) {
        return change.words(verdicts);
    }

    /** The same with the earlier year: 比2010年提高14.3个百分点. */
    String changeSince(Change change, int year) {
        return change.since(year, verdicts);
    }

    /** Which way something changed: 提高. */
    String changeWay(Change change) {
        return change.way(verdicts);
    }

    /** By how much something changed: 14.3个百分点. */
    String changeAmount(Change change) {
        return change.amount(verdicts);
    }

    /** Whether a target is met and how certain that is; empty where the certainty is not known. */
    String certainty(Assessment assessment) {
        return assessment.certaintyLabel(verdicts);
    }

    /** The sentence that says why an assessment came out as it did. */
    String reason(String key, List<String> arguments) {
        return verdicts.say(key, arguments);
    }

    /** An item away from its form, where 其中 says nothing. */
    String item(String code) {
        return catalogue.item(code).map(this::itemAlone).orElse(code);
    }

    String sex(Sex sex) {
        return words.say("sex." + sex.code());
    }

    String residence(Residence residence) {
        return words.say("residence." + residence.code());
    }

    String age(Age age) {
        if (age.isTotal()) {
            return words.say("age.total");
        }
        int youngest = age.youngest().orElseThrow();
        return age.oldest().isPresent()
                ? words.say("age.band", youngest, age.oldest().getAsInt())
                : words.say("age.open", youngest);
    }

    /** What a breakdown fixes, in words; the word for the total when it fixes nothing. */
    String breakdown(Breakdown breakdown) {
        List<String> parts = new ArrayList<>();
        if (breakdown.residence() != Residence.TOTAL) {
            parts.add(residence(breakdown.residence()));
        }
        if (!breakdown.age().isTotal()) {
            parts.add(age(breakdown.age()));
        }
        if (breakdown.sex() != Sex.TOTAL) {
            parts.add(sex(breakdown.sex()));
        }
        return parts.isEmpty() ? words.say("sex._T") : list(parts);
    }

    /** How an indicator is computed, with the names of its items. */
    String method(Indicator indicator) {
        String numerator = sum(indicator.numerator());
        Expression denominator = indicator.denominator();
        if (denominator == null) {
            return words.say("method.reported", numerator);
        }
        return words.say(
                "method.quotient",
                numerator,
                sum(denominator),
                indicator.multiplier().stripTrailingZeros().toPlainString());
    }

    private String sum(Expression expression) {
        Map<String, Integer> terms = new LinkedHashMap<>();
        for (Reference reference : expression.references()) {
            terms.merge(reference(reference), reference.sign(), Integer::sum);
        }
        StringBuilder text = new StringBuilder();
        terms.forEach((name, times) -> {
            text.append(times < 0 ? " − " : text.isEmpty() ? "" : " + ").append(name);
            if (Math.abs(times) > 1) {
                text.append(" × ").append(Math.abs(times));
            }
        });
        return terms.size() > 1 ? "(" + text + ")" : text.toString();
    }

    private String reference(Reference reference) {
        String name = item(reference.item());
        Breakdown breakdown = reference.slice().toBreakdown();
        return breakdown.isTotal() ? name : words.say("method.slice", name, breakdown(breakdown));
    }

    private boolean chinese() {
        return language == Language.CHINESE;
    }
}
