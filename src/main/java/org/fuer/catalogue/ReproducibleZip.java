package org.fuer.catalogue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a workbook so that the same content gives the same bytes: entries in the order of their names, one fixed time. */
public final class ReproducibleZip {

    /**
     * A local time, so that no time zone shifts it. Not the very first one a zip can hold: that one is taken to mean
     * "earlier still" and stored once more with the machine's time zone.
     */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private ReproducibleZip() {}

    /** Writes the entries of a packed file again, sorted and without their times. */
    public static void write(byte[] packed, Path file) throws IOException {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        write(entries, file);
    }

    /** Writes these entries, each by its name. */
    public static void write(SortedMap<String, byte[]> entries, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(entries, bytes);
        Files.write(file, bytes.toByteArray());
    }

    private static void write(SortedMap<String, byte[]> entries, OutputStream bytes) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry header = new ZipEntry(entry.getKey());
                header.setTimeLocal(NO_TIME);
                out.putNextEntry(header);
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
    }
}
