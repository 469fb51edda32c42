package org.fuer.publication.gate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** Holds the parts of a package against what they should be: texts and attributes of XML, and bytes of anything else. */
final class PartComparison {

    /** What the comparison of cells and paragraphs has looked at already. */
    private static final Pattern CELLS =
            Pattern.compile("xl/worksheets/[^/]+\\.xml|xl/sharedStrings\\.xml|word/document\\.xml");

    /** So many differences of a part tell enough. */
    private static final int MOST = 20;

    private final String file;
    private final Findings findings;
    private final boolean cellsDiffer;

    PartComparison(String file, Findings findings, boolean cellsDiffer) {
        this.file = file;
        this.findings = findings;
        this.cellsDiffer = cellsDiffer;
    }

    void compare(PackageParts one, PackageParts other) throws IOException {
        SortedSet<String> names = new TreeSet<>(one.names());
        names.addAll(other.names());
        for (String name : names) {
            if (!one.has(name) || !other.has(name)) {
                findings.add(place(name), one.has(name) ? "file.extra" : "file.missing", "", "");
            } else if (!Arrays.equals(one.bytes(name), other.bytes(name))
                    && !(cellsDiffer && CELLS.matcher(name).matches())) {
                part(name, one, other);
            }
        }
    }

    private Mismatch.Place place(String part) {
        return new Mismatch.Place(file, "", part);
    }

    private void part(String name, PackageParts one, PackageParts other) throws IOException {
        List<String> pieces = pieces(name, one);
        List<String> others = pieces(name, other);
        if (pieces.isEmpty() || pieces.equals(others)) {
            findings.add(place(name), "file.bytes", "", "");
            return;
        }
        int told = 0;
        for (int i = 0; i < Math.max(pieces.size(), others.size()) && told < MOST; i++) {
            String piece = i < pieces.size() ? pieces.get(i) : "";
            String right = i < others.size() ? others.get(i) : "";
            if (!piece.equals(right)) {
                findings.add(place(name), "differs", piece, right);
                told++;
            }
        }
    }

    /** The elements with their attributes, and the texts; none where it is no XML. */
    private static List<String> pieces(String name, PackageParts parts) throws IOException {
        List<String> pieces = new ArrayList<>();
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            parts.read(name, xml -> {
                while (xml.hasNext()) {
                    int event = xml.next();
                    if (event == XMLStreamReader.START_ELEMENT) {
                        pieces.add(element(xml));
                    } else if (event == XMLStreamReader.CHARACTERS) {
                        pieces.add(xml.getText());
                    }
                }
            });
        }
        return pieces;
    }

    private static String element(XMLStreamReader xml) {
        StringBuilder element = new StringBuilder("<").append(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            element.append(' ')
                    .append(xml.getAttributeLocalName(i))
                    .append("=\"")
                    .append(xml.getAttributeValue(i))
                    .append('"');
        }
        return element.append('>').toString();
    }
}
