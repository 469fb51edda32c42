package org.fuer.cli;

import java.util.List;
import java.util.Locale;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Target;
import org.fuer.catalogue.Unit;
import org.fuer.catalogue.Wording;
import org.fuer.fact.FactKey;
import org.fuer.publication.Publication;
import org.fuer.publication.lineage.Origin;
import org.fuer.publication.lineage.PrintedFigure;

/**
 * What a printed figure says and where it stands, in words.
 *
 * @param words the language spoken
 * @param catalogue where the names stand
 * @param place the place of the figure
 */
record OriginWords(Wording words, Catalogue catalogue, Place place) {

    /** What it says. */
    String of(Origin origin) {
        if (origin instanceof Origin.OfFact fact) {
            return words.say("origin.fact", item(fact.key()), year(fact.year()), whom(fact.key()));
        }
        if (origin instanceof Origin.OfIndicator indicator) {
            return words.say(
                    "origin.indicator",
                    indicator(indicator.key().indicator()),
                    year(indicator.year()),
                    new Whom(words).of(indicator.key().breakdown()));
        }
        if (origin instanceof Origin.OfData data) {
            return data(data);
        }
        if (origin instanceof Origin.OfCount count) {
            return words.say("origin.count", scope(count.scope()), known("origin.what.", count.what()));
        }
        if (origin instanceof Origin.Derived derived) {
            return derived(derived);
        }
        return "";
    }

    /** Where it is printed. */
    String at(PrintedFigure figure) {
        String cell = figure.cell();
        if (figure.sheet().isEmpty()) {
            return words.say("origin.at.paragraph", figure.artefact(), cell.replaceFirst("^P", ""));
        }
        return words.say(
                figure.artefact().endsWith(".docx") ? "origin.at.table" : "origin.at.cell",
                figure.artefact(),
                figure.artefact().endsWith(".docx") ? figure.sheet().replaceFirst("^T", "") : figure.sheet(),
                cell);
    }

    /** An item with its code and its unit of measure. */
    String item(FactKey key) {
        return catalogue
                .item(key.item())
                .map(item -> words.say("origin.named", item.code(), name(item), item.unit()))
                .orElse(key.item());
    }

    private static String name(Item item) {
        return item.nameZh().replaceFirst("^其中[：:]?", "");
    }

    /** An indicator with its code and its unit of measure. */
    String indicator(String code) {
        return catalogue
                .indicator(code)
                .map(indicator -> words.say("origin.named", code, name(indicator), indicator.unit()))
                .orElse(code);
    }

    private String name(Indicator indicator) {
        return new Publication(catalogue, words.language()).name(place, indicator);
    }

    private String whom(FactKey key) {
        return new Whom(words).of(key.breakdown());
    }

    private String year(int year) {
        return words.say("origin.year", year);
    }

    private String data(Origin.OfData data) {
        String column = known("origin.column.", data.column());
        if (data.file().equals("assessments")) {
            return place.targets().stream()
                    .filter(target -> target.code().equals(data.row()))
                    .findFirst()
                    .map(target -> words.say("origin.target", data.row(), subject(target), column))
                    .orElse(words.say("origin.data", data.file(), data.row(), column));
        }
        String row = place.unit(data.row()).map(Unit::nameZh).orElse(data.row());
        return words.say("origin.data", data.file(), row, column);
    }

    private String subject(Target target) {
        String name = catalogue.indicator(target.indicator()).map(this::name).orElse(target.indicator());
        String slice = target.slice().toString();
        return slice.isEmpty()
                ? name
                : name + " " + new Whom(words).of(target.slice().toBreakdown());
    }

    private String scope(String scope) {
        int stroke = scope.indexOf('/');
        return stroke < 0
                ? known("origin.scope.", scope)
                : known("origin.scope.", scope.substring(0, stroke)) + " " + scope.substring(stroke + 1);
    }

    private String derived(Origin.Derived derived) {
        List<String> operands = derived.from().stream().map(this::of).toList();
        String key = "origin." + derived.how().name().toLowerCase(Locale.ROOT);
        return operands.size() == 2
                ? words.say(key, operands)
                : words.say(key + ".all", String.join(words.say("list.comma"), operands));
    }

    private String known(String prefix, String code) {
        return words.has(prefix + code) ? words.say(prefix + code) : code;
    }
}
