package org.fuer.intake;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The zip package of an {@code .xlsx}. What it holds beside sheets that could do something is refused before anything is
 * read, and every part is looked through once, also those that nobody here reads: the marked-up copy that goes back
 * carries them on.
 */
final class WorkbookPackage implements Closeable {

    static final String CONTENT_TYPES = "[content_types].xml";

    private static final long ALL_BYTES = 96L << 20;
    private static final long SHEET_BYTES = 64L << 20;
    private static final long OTHER_XML_BYTES = 8L << 20;
    private static final int BUFFER = 1 << 13;

    private final ZipFile zip;
    private final Set<String> seen = new HashSet<>();

    private WorkbookPackage(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Opens a package that is whole and within bounds.
     *
     * @throws UnreadableFileException if it is broken, states to unpack to too much, or holds what no report needs
     */
    static WorkbookPackage open(Path content) throws IOException {
        ZipDirectory.check(content);
        ZipFile zip;
        try {
            zip = new ZipFile(content.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            throw UnreadableFileException.unreadable("unreadable.broken");
        }
        try {
            WorkbookPackage opened = new WorkbookPackage(zip);
            opened.checkParts();
            return opened;
        } catch (RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private void checkParts() {
        long total = 0;
        boolean hasTypes = false;
        for (ZipEntry part : entries()) {
            String name = name(part);
            total += Math.max(part.getSize(), 0);
            if (total > ALL_BYTES || part.getSize() > mostBytes(name)) {
                throw UnreadableFileException.hostile("hostile.unpacked", String.valueOf(mostBytes(name) >> 20));
            }
            ForbiddenParts.checkName(name);
            hasTypes |= name.equals(CONTENT_TYPES);
        }
        if (!hasTypes) {
            throw UnreadableFileException.unreadable("unreadable.no-workbook");
        }
    }

    /** The bytes of a part, watched; null when there is no such part. */
    @Nullable
    InputStream part(String path) throws IOException {
        String name = path.startsWith("/") ? path.substring(1) : path;
        ZipEntry part = zip.getEntry(name);
        if (part == null) {
            part = entries().stream()
                    .filter(entry -> entry.getName().equalsIgnoreCase(name))
                    .findFirst()
                    .orElse(null);
        }
        if (part == null) {
            return null;
        }
        seen.add(name(part));
        return watched(part);
    }

    /** As {@link #part}, where a workbook without the part is broken. */
    InputStream required(String path) throws IOException {
        InputStream part = part(path);
        if (part == null) {
            throw new FileNotFoundException(path);
        }
        return part;
    }

    /** The parts that say what belongs to what. */
    List<String> relations() {
        return entries().stream()
                .map(ZipEntry::getName)
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".rels"))
                .toList();
    }

    /** Looks through the parts that were not read. */
    void checkRest() throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (ZipEntry part : entries()) {
            String name = name(part);
            if (!seen.contains(name)) {
                if (isXml(name)) {
                    try (MarkupGuard bytes = watched(part)) {
                        bytes.drain(buffer);
                    }
                } else {
                    checkBytes(part, buffer);
                }
            }
        }
    }

    /** Pictures and the like: they are what was packed, no more than stated, and no package within the package. */
    private void checkBytes(ZipEntry part, byte[] buffer) throws IOException {
        CRC32 crc = new CRC32();
        long unpacked = 0;
        try (InputStream bytes = zip.getInputStream(part)) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                if (unpacked == 0 && ForbiddenParts.isPackage(buffer, read)) {
                    throw UnreadableFileException.hostile("hostile.embedded");
                }
                unpacked += read;
                crc.update(buffer, 0, read);
                if (unpacked > SHEET_BYTES) {
                    throw UnreadableFileException.hostile("hostile.unpacked", String.valueOf(SHEET_BYTES >> 20));
                }
            }
        }
        if (crc.getValue() != part.getCrc()) {
            throw UnreadableFileException.unreadable("unreadable.broken");
        }
    }

    private MarkupGuard watched(ZipEntry part) throws IOException {
        return new MarkupGuard(zip.getInputStream(part), part.getCrc(), mostBytes(name(part)));
    }

    private static long mostBytes(String name) {
        return isXml(name) && !name.contains("sheets/") ? OTHER_XML_BYTES : SHEET_BYTES;
    }

    private static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
    }

    private static String name(ZipEntry part) {
        return part.getName().toLowerCase(Locale.ROOT);
    }

    private List<ZipEntry> entries() {
        List<ZipEntry> entries = new ArrayList<>();
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            entries.add(all.nextElement());
        }
        return entries;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
