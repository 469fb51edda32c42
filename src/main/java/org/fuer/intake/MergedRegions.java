package org.fuer.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.CellAddress;

/** Reads the merged regions of a sheet of an {@code .xlsx} from its XML. */
final class MergedRegions {

    private static final String WORKBOOK_FOLDER = "xl/";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final Pattern REFERENCE = Pattern.compile("[A-Z]{1,3}\\d{1,7}:[A-Z]{1,3}\\d{1,7}");
    private static final int MOST = 20_000;

    private MergedRegions() {}

    /**
     * The merged regions of the sheet with this relation id.
     *
     * @throws UnreadableFileException if its XML is broken
     */
    static List<MergedRegion> read(Path content, String relationId) {
        List<MergedRegion> regions = new ArrayList<>();
        try (ZipFile zip = new ZipFile(content.toFile())) {
            String part = partOf(zip, relationId);
            forEachElement(zip, part, "mergeCell", element -> {
                String reference = element.getAttributeValue(null, "ref");
                if (reference != null && REFERENCE.matcher(reference).matches() && regions.size() < MOST) {
                    regions.add(region(reference));
                }
            });
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw UnreadableFileException.unreadable("unreadable.broken");
        }
        return regions;
    }

    private static String partOf(ZipFile zip, String relationId) throws IOException, XMLStreamException {
        String[] target = {""};
        forEachElement(zip, RELATIONS, "Relationship", element -> {
            if (relationId.equals(element.getAttributeValue(null, "Id"))) {
                target[0] = element.getAttributeValue(null, "Target");
            }
        });
        return target[0].startsWith("/") ? target[0].substring(1) : WORKBOOK_FOLDER + target[0];
    }

    private static void forEachElement(ZipFile zip, String part, String name, Consumer<XMLStreamReader> action)
            throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        try (InputStream bytes = zip.getInputStream(entry)) {
            XMLStreamReader reader = withoutDocumentTypes().createXMLStreamReader(bytes);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals(name)) {
                    action.accept(reader);
                }
            }
            reader.close();
        }
    }

    private static XMLInputFactory withoutDocumentTypes() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static MergedRegion region(String reference) {
        int colon = reference.indexOf(':');
        CellAddress first = new CellAddress(reference.substring(0, colon));
        CellAddress last = new CellAddress(reference.substring(colon + 1));
        return new MergedRegion(first.getRow(), first.getColumn(), last.getRow(), last.getColumn());
    }
}
