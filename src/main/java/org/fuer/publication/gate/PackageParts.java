package org.fuer.publication.gate;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of an Office file, each read from front to back. */
final class PackageParts implements AutoCloseable {

    private static final XMLInputFactory XML = factory();

    private final ZipFile zip;

    PackageParts(Path file) throws IOException {
        this.zip = new ZipFile(file.toFile());
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** What is done with a part. */
    interface Reading {
        void of(XMLStreamReader xml) throws XMLStreamException;
    }

    /** The names of all parts, short ones first so that the second comes before the tenth. */
    List<String> names() {
        return zip.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Whether there is a part of this name. */
    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** The bytes of a part. */
    byte[] bytes(String name) throws IOException {
        try (InputStream in = zip.getInputStream(entry(name))) {
            return in.readAllBytes();
        }
    }

    /** Reads a part of XML. */
    void read(String name, Reading reading) throws IOException {
        try (InputStream in = zip.getInputStream(entry(name))) {
            XMLStreamReader xml = XML.createXMLStreamReader(in);
            try {
                reading.of(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw new IOException(zip.getName() + " " + name + ": " + e.getMessage(), e);
        }
    }

    private ZipEntry entry(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(zip.getName() + " has no part " + name);
        }
        return entry;
    }

    /** The parts that a part refers to, by the id of the reference. */
    Map<String, String> related(String part) throws IOException {
        Map<String, String> targets = new HashMap<>();
        int slash = part.lastIndexOf('/') + 1;
        String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        if (has(name)) {
            read(name, xml -> {
                while (xml.hasNext()) {
                    if (xml.next() == XMLStreamReader.START_ELEMENT
                            && xml.getLocalName().equals("Relationship")) {
                        String target = xml.getAttributeValue(null, "Target");
                        targets.put(
                                xml.getAttributeValue(null, "Id"),
                                target.startsWith("/")
                                        ? target.substring(1)
                                        : Path.of("/" + part.substring(0, slash), target)
                                                .normalize()
                                                .toString()
                                                .replace('\\', '/')
                                                .replaceFirst("^[A-Za-z]?:?/", ""));
                    }
                }
            });
        }
        return targets;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
