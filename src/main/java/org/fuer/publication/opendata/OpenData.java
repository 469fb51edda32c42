package org.fuer.publication.opendata;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Place;
import org.fuer.fact.Fact;
import org.fuer.indicator.IndicatorValue;

/**
 * What others need to use an edition's data: the observations in SDMX-CSV 2.0 ({@code sdmx.csv}), their structure in
 * SDMX-ML 2.1 ({@code sdmx-structure.xml}), and a description of every data file ({@code datapackage.json}).
 */
public final class OpenData {

    private static final Comparator<List<String>> BY_KEY = Comparator.comparing(row -> String.join("\n", row));

    private final SdmxData data;
    private final byte[] structure;
    private final DataPackage description;
    private final Language language;

    /** The open data of places of this catalogue, described in this language. */
    public OpenData(Catalogue catalogue, Language language) {
        MeasureUnits units = new MeasureUnits();
        this.structure = SdmxStructure.message(new SdmxCodes(catalogue, units));
        this.data = new SdmxData(catalogue, units);
        this.description = new DataPackage(language);
        this.language = language;
    }

    /**
     * Writes them beside the data files that are there already, which the description covers.
     *
     * @param folder the folder of the data files
     * @throws IOException if it cannot be written
     */
    public void write(Path folder, Place place, int year, Collection<Fact> facts, Collection<IndicatorValue> indicators)
            throws IOException {
        List<List<String>> rows = new ArrayList<>(data.rows(place.code(), year, facts, indicators));
        rows.sort(BY_KEY);
        try (CsvWriter writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(folder.resolve("sdmx.csv"), StandardCharsets.UTF_8)) {
            writer.writeRecord(SdmxData.HEADER);
            rows.forEach(writer::writeRecord);
        }
        Files.write(folder.resolve("sdmx-structure.xml"), structure);
        description.write(folder, place.code(), place.nameIn(language), year);
    }
}
