package org.fuer.publication.gate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuer.catalogue.Age;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Residence;
import org.fuer.catalogue.Sex;
import org.fuer.fact.FactKey;
import org.fuer.fact.ItemValues;
import org.fuer.publication.lineage.LineageFile;
import org.fuer.publication.lineage.LineageRow;

/** The facts that an edition names: those of its year in {@code facts.csv}, those of earlier years in {@code lineage.csv}. */
final class KnownFacts {

    private final Catalogue catalogue;
    private final int year;
    private final Map<Integer, Map<FactKey, BigDecimal>> years = new HashMap<>();

    private KnownFacts(Catalogue catalogue, int year) {
        this.catalogue = catalogue;
        this.year = year;
    }

    /** The facts of an edition's year and those behind its figures; what contradicts is found. */
    static KnownFacts of(
            Catalogue catalogue, int year, EditionData data, List<NotedFigure> figures, Findings findings) {
        KnownFacts facts = new KnownFacts(catalogue, year);
        for (DataTable.Row row : data.table("facts").rows()) {
            key(row).ifPresent(key ->
                    row.number("value").ifPresent(value -> facts.of(year).put(key, value)));
        }
        for (NotedFigure figure : figures) {
            Mismatch.Place place = new Mismatch.Place(
                    LineageFile.NAME, figure.figure().sheet(), figure.figure().cell());
            figure.parts().forEach(part -> facts.add(part, place, findings));
        }
        return facts;
    }

    private void add(LineageRow.Part part, Mismatch.Place place, Findings findings) {
        Map<FactKey, BigDecimal> facts = of(part.year());
        BigDecimal before = part.year() == year ? facts.get(part.key()) : facts.putIfAbsent(part.key(), part.value());
        if (before == null && part.year() == year) {
            findings.add(place, "fact.unknown", part.key().toString(), "");
        } else if (before != null && before.compareTo(part.value()) != 0) {
            findings.add(
                    place,
                    "fact.differs",
                    part.value().toPlainString(),
                    before.toPlainString(),
                    part.key().item(),
                    String.valueOf(part.year()));
        }
    }

    private Map<FactKey, BigDecimal> of(int ofYear) {
        return years.computeIfAbsent(ofYear, any -> new HashMap<>());
    }

    /** What a row of facts.csv is about; empty when its codes are none. */
    static Optional<FactKey> key(DataTable.Row row) {
        return breakdown(row).map(breakdown -> new FactKey(row.get("item"), breakdown));
    }

    /** The breakdown of a row with the three columns of one. */
    static Optional<Breakdown> breakdown(DataTable.Row row) {
        Optional<Sex> sex = Sex.ofCode(row.get("sex"));
        Optional<Age> age = Age.ofCode(row.get("age"));
        Optional<Residence> residence = Residence.ofCode(row.get("residence"));
        return sex.isPresent() && age.isPresent() && residence.isPresent()
                ? Optional.of(new Breakdown(sex.get(), age.get(), residence.get()))
                : Optional.empty();
    }

    /** The facts of a year as values of items. */
    ItemValues values(int ofYear) {
        Map<FactKey, BigDecimal> facts = of(ofYear);
        return new ItemValues(catalogue, key -> Optional.ofNullable(facts.get(key)));
    }
}
