package org.fuer.intake;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Goes through the elements of one part of a workbook to its end; names are without prefixes. */
final class PartXml implements Closeable {

    private static final XMLInputFactory FACTORY = withoutDocumentTypes();

    private final InputStream bytes;
    private final XMLStreamReader reader;

    PartXml(InputStream bytes) throws IOException {
        this.bytes = bytes;
        try {
            this.reader = FACTORY.createXMLStreamReader(bytes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static XMLInputFactory withoutDocumentTypes() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Goes to the next beginning or end of an element, or to a text; false at the end of the part. */
    boolean next() throws IOException {
        try {
            return reader.hasNext() && reader.next() != XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /**
     * As {@link #next}, up to the end of an element.
     *
     * @return false at the end of the element
     */
    boolean nextWithin(String element) throws IOException {
        if (!next()) {
            throw new IOException("no end of " + element);
        }
        return !endsWith(element);
    }

    boolean begins() {
        return reader.isStartElement();
    }

    boolean ends() {
        return reader.isEndElement();
    }

    /** Whether letters stand here that are not those of a comment; some programs wrap them in CDATA. */
    boolean isText() {
        return switch (reader.getEventType()) {
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> true;
            default -> false;
        };
    }

    String text() {
        return reader.getText();
    }

    String name() {
        return reader.getLocalName();
    }

    boolean beginsWith(String name) {
        return begins() && name().equals(name);
    }

    boolean endsWith(String name) {
        return ends() && name().equals(name);
    }

    /** An attribute by its name without prefix; null when the element has none of that name. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** A whole number in an attribute. */
    int number(String name, int otherwise) throws IOException {
        String value = attribute(name);
        return value == null ? otherwise : number(value);
    }

    static int number(String digits) throws IOException {
        try {
            return Integer.parseInt(digits.strip());
        } catch (NumberFormatException e) {
            throw new IOException(e);
        }
    }

    /** A yes or no in an attribute; no when it is absent. */
    boolean flag(String name) {
        String value = attribute(name, "0");
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
