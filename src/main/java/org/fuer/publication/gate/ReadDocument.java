package org.fuer.publication.gate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A document as it was read back.
 *
 * @param paragraphs the text of each paragraph that is a direct child of the body
 * @param tables the tables that are direct children of the body, as sheets {@code T1}, {@code T2} …
 * @param charts its charts
 */
record ReadDocument(List<String> paragraphs, List<ReadSheet> tables, List<ReadChart> charts) {

    private static final String PART = "word/document.xml";

    /**
     * Reads a document.
     *
     * @throws IOException if it cannot be read, or is none
     */
    static ReadDocument of(Path file) throws IOException {
        Body body = new Body();
        try (PackageParts parts = new PackageParts(file)) {
            parts.read(PART, body);
            return new ReadDocument(body.paragraphs, body.tables, ReadChart.all(parts));
        }
    }

    private static final class Body implements PackageParts.Reading {

        private final List<String> paragraphs = new ArrayList<>();
        private final List<ReadSheet> tables = new ArrayList<>();

        @Override
        public void of(XMLStreamReader xml) throws XMLStreamException {
            int depth = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.START_ELEMENT) {
                    boolean direct = depth == 2;
                    if (direct && xml.getLocalName().equals("p")) {
                        paragraphs.add(text(xml, "p"));
                    } else if (direct && xml.getLocalName().equals("tbl")) {
                        tables.add(table(xml));
                    } else {
                        depth++;
                    }
                } else if (event == XMLStreamReader.END_ELEMENT) {
                    depth--;
                }
            }
        }

        private ReadSheet table(XMLStreamReader xml) throws XMLStreamException {
            ReadSheet table = new ReadSheet("T" + (tables.size() + 1));
            int row = -1;
            int column = 0;
            int depth = 1;
            while (depth > 0) {
                int event = xml.next();
                if (event == XMLStreamReader.END_ELEMENT) {
                    depth--;
                } else if (event == XMLStreamReader.START_ELEMENT) {
                    if (xml.getLocalName().equals("tc")) {
                        String text = text(xml, "tc");
                        if (!text.isEmpty()) {
                            table.add(new ReadCell(row, column, ReadCell.Kind.TEXT, text, "", ""));
                        }
                        column += span;
                    } else {
                        depth++;
                        if (xml.getLocalName().equals("tr")) {
                            row++;
                            column = 0;
                        }
                    }
                }
            }
            return table;
        }

        private int span = 1;

        /** The text of an element that was just begun, its paragraphs joined by line breaks; reads to its end. */
        private String text(XMLStreamReader xml, String element) throws XMLStreamException {
            StringBuilder text = new StringBuilder();
            span = 1;
            int depth = 1;
            while (depth > 0) {
                int event = xml.next();
                if (event == XMLStreamReader.END_ELEMENT) {
                    depth--;
                } else if (event == XMLStreamReader.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "t" -> text.append(xml.getElementText());
                        case "gridSpan" -> {
                            span = Integer.parseInt(attribute(xml, "val"));
                            depth++;
                        }
                        case "p" -> {
                            text.append(element.equals("tc") && !text.isEmpty() ? "\n" : "");
                            depth++;
                        }
                        case "tab" -> {
                            text.append('\t');
                            depth++;
                        }
                        case "br" -> {
                            text.append('\n');
                            depth++;
                        }
                        default -> depth++;
                    }
                }
            }
            return text.toString();
        }

        private static String attribute(XMLStreamReader xml, String name) {
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                if (xml.getAttributeLocalName(i).equals(name)) {
                    return xml.getAttributeValue(i);
                }
            }
            return "";
        }
    }
}
