package org.fuer.publication.gate;

import java.io.IOException;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads what the reader of the cells passes over: joined cells, and where cells lead. */
final class SheetLinks {

    private static final String WORKBOOK = "xl/workbook.xml";

    private SheetLinks() {}

    /** Adds them to the sheets, which are given by the ids that the workbook knows them by. */
    static void read(PackageParts parts, Map<String, ReadSheet> byId) throws IOException {
        Map<String, String> related = parts.related(WORKBOOK);
        for (Map.Entry<String, ReadSheet> sheet : byId.entrySet()) {
            String part = related.get(sheet.getKey());
            if (part != null) {
                parts.read(part, xml -> read(xml, sheet.getValue()));
            }
        }
    }

    private static void read(XMLStreamReader xml, ReadSheet sheet) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                String element = xml.getLocalName();
                if (element.equals("mergeCell")) {
                    sheet.join(xml.getAttributeValue(null, "ref"));
                } else if (element.equals("hyperlink")) {
                    String location = xml.getAttributeValue(null, "location");
                    if (location != null) {
                        sheet.link(xml.getAttributeValue(null, "ref"), location);
                    }
                }
            }
        }
    }
}
