package org.fuer.publication.opendata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fuer.catalogue.Age;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Layout;
import org.fuer.catalogue.Residence;
import org.fuer.catalogue.Sex;
import org.fuer.catalogue.Wording;
import org.fuer.fact.ObsStatus;

/** The code lists of the data: those of SDMX as far as there are any, and those of the catalogue. */
final class SdmxCodes {

    private static final List<Integer> MULTIPLIERS = List.of(0, 4);

    private final Catalogue catalogue;
    private final MeasureUnits units;
    private final Wording chinese = Wording.of("opendata", Language.CHINESE);
    private final Wording english = Wording.of("opendata", Language.ENGLISH);

    SdmxCodes(Catalogue catalogue, MeasureUnits units) {
        this.catalogue = catalogue;
        this.units = units;
    }

    /**
     * A code list.
     *
     * @param concept the dimension or attribute that takes its values from it
     * @param names what it is called
     * @param codes its codes
     */
    record CodeList(String concept, Names names, List<Code> codes) {

        /** Its identification. */
        String id() {
            return "CL_" + concept;
        }
    }

    /** A name in both languages. */
    record Names(String zh, String en) {}

    /** A code and what it means. */
    record Code(String id, Names names) {}

    /** All of them. */
    List<CodeList> all() {
        return List.of(
                new CodeList("FREQ", names("structure.frequencies"), List.of(code("FREQ", "A"))),
                new CodeList("REF_AREA", names("structure.areas"), places()),
                new CodeList("INDICATOR", names("structure.indicators"), indicatorsAndItems()),
                new CodeList(
                        "SEX",
                        names("structure.sexes"),
                        Arrays.stream(Sex.values())
                                .map(sex -> code("SEX", sex.code()))
                                .toList()),
                new CodeList("AGE", names("structure.ages"), ages()),
                new CodeList(
                        "RESIDENCE",
                        names("structure.residences"),
                        Arrays.stream(Residence.values())
                                .map(residence -> code("RESIDENCE", residence.code()))
                                .toList()),
                new CodeList(
                        "OBS_STATUS",
                        names("structure.statuses"),
                        Arrays.stream(ObsStatus.values())
                                .map(status -> code("OBS_STATUS", status.name()))
                                .toList()),
                new CodeList("UNIT_MEASURE", names("structure.units"), measures()),
                new CodeList(
                        "UNIT_MULT",
                        names("structure.multipliers"),
                        MULTIPLIERS.stream()
                                .map(power -> code("UNIT_MULT", power.toString()))
                                .toList()));
    }

    /** What something is called. */
    Names names(String key, Object... arguments) {
        return new Names(chinese.say(key, arguments), english.say(key, arguments));
    }

    private Code code(String concept, String id) {
        return new Code(id, names("code." + concept + "." + id));
    }

    private List<Code> places() {
        return catalogue.places().stream()
                .map(place -> new Code(place.code(), new Names(place.settings().name(), place.code())))
                .toList();
    }

    private List<Code> indicatorsAndItems() {
        List<Code> codes = new ArrayList<>();
        for (Indicator indicator : catalogue.indicators()) {
            codes.add(new Code(indicator.code(), new Names(indicator.nameZh(), indicator.nameEn())));
        }
        for (Item item : catalogue.items()) {
            codes.add(new Code(item.code(), new Names(item.nameZh(), item.code())));
        }
        return codes;
    }

    private List<Code> ages() {
        SortedSet<Age> ages = new TreeSet<>();
        ages.add(Age.TOTAL);
        for (Layout layout : catalogue.layouts()) {
            layout.columns().forEach(column -> ages.add(column.breakdown().age()));
        }
        catalogue.places().stream()
                .flatMap(place -> place.targets().stream())
                .map(target -> target.slice().age())
                .filter(Objects::nonNull)
                .forEach(ages::add);
        return ages.stream().map(age -> new Code(age.code(), names(age))).toList();
    }

    private Names names(Age age) {
        if (age.isTotal()) {
            return names("code.AGE._T");
        }
        int youngest = age.youngest().orElseThrow();
        return age.oldest().isPresent()
                ? names("code.AGE.band", youngest, age.oldest().getAsInt())
                : names("code.AGE.open", youngest);
    }

    private List<Code> measures() {
        catalogue.indicators().forEach(indicator -> units.of(indicator.unit()));
        catalogue.items().forEach(item -> units.of(item.unit()));
        return units.all().stream()
                .map(unit -> new Code(unit.code(), new Names(unit.nameZh(), unit.nameEn())))
                .toList();
    }
}
