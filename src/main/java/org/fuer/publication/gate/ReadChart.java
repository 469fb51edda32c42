package org.fuer.publication.gate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A chart as it was read back.
 *
 * @param part the part of the package
 * @param ranges what it draws, in the order of the part
 */
record ReadChart(String part, List<Range> ranges) {

    private static final Pattern CHART = Pattern.compile("(xl|word)/charts/chart\\d*\\.xml");

    /**
     * Cells that a chart draws.
     *
     * @param reference where they are: {@code 'a'!$A$1:$A$4}
     * @param points how many points it says there are; -1 when it does not say
     * @param cached what it shows without looking there, by the number of the point from 0
     */
    record Range(String reference, int points, SortedMap<Integer, String> cached) {}

    /** The charts of a package. */
    static List<ReadChart> all(PackageParts parts) throws IOException {
        List<ReadChart> charts = new ArrayList<>();
        for (String name : parts.names()) {
            if (CHART.matcher(name).matches()) {
                List<Range> ranges = new ArrayList<>();
                parts.read(name, xml -> read(xml, ranges));
                charts.add(new ReadChart(name, List.copyOf(ranges)));
            }
        }
        return charts;
    }

    private static void read(XMLStreamReader xml, List<Range> ranges) throws XMLStreamException {
        String reference = "";
        int point = 0;
        int points = -1;
        SortedMap<Integer, String> cached = new TreeMap<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "f" -> {
                        reference = xml.getElementText();
                        cached = new TreeMap<>();
                        points = -1;
                    }
                    case "ptCount" -> points = Integer.parseInt(xml.getAttributeValue(null, "val"));
                    case "pt" -> point = Integer.parseInt(xml.getAttributeValue(null, "idx"));
                    case "v" -> cached.put(point, xml.getElementText());
                    default -> {}
                }
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().endsWith("Ref")) {
                ranges.add(new Range(reference, points, cached));
            }
        }
    }
}
