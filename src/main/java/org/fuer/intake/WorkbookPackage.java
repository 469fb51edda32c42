package org.fuer.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks over the zip package of an {@code .xlsx} before anything is read from it. */
final class WorkbookPackage {

    private static final int PARTS = 2000;
    private static final long ALL_PARTS_BYTES = 4 * Bounds.PART_BYTES;

    /** No deflated byte can become more than this. */
    private static final int GREATEST_RATIO = 1032;

    /** A declaration of a document type stands at the beginning of a part. */
    private static final int BYTES_LOOKED_AT = 2048;

    private WorkbookPackage() {}

    /**
     * Passes a package that is whole and within bounds.
     *
     * @throws UnreadableFileException if it is broken, unpacks to too much, or holds macros or a document type
     */
    static void check(Path content) throws IOException {
        try (ZipFile zip = new ZipFile(content.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > PARTS) {
                throw UnreadableFileException.hostile("hostile.parts", String.valueOf(PARTS));
            }
            checkParts(zip);
            if (zip.getEntry("xl/workbook.xml") == null && zip.getEntry("[Content_Types].xml") == null) {
                throw UnreadableFileException.unreadable("unreadable.no-workbook");
            }
        } catch (ZipException e) {
            throw UnreadableFileException.unreadable("unreadable.broken");
        }
    }

    private static void checkParts(ZipFile zip) throws IOException {
        Set<String> names = new HashSet<>();
        long total = 0;
        for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
            ZipEntry part = parts.nextElement();
            String name = part.getName().toLowerCase(Locale.ROOT);
            if (!names.add(name)) {
                throw UnreadableFileException.hostile("hostile.twice", part.getName());
            }
            if (name.endsWith("vbaproject.bin")) {
                throw UnreadableFileException.hostile("hostile.macros");
            }
            total += Math.max(part.getSize(), 0);
            if (part.getSize() > Bounds.PART_BYTES || total > ALL_PARTS_BYTES || unpacksTooFar(zip, part)) {
                throw UnreadableFileException.hostile("hostile.unpacked", mebibytes());
            }
            if ((name.endsWith(".xml") || name.endsWith(".rels")) && declaresDocumentType(zip, part)) {
                throw UnreadableFileException.hostile("hostile.doctype");
            }
        }
    }

    private static String mebibytes() {
        return String.valueOf(Bounds.PART_BYTES >> 20);
    }

    /** The sizes that a package states may be lies; what is large when packed is unpacked to see. */
    private static boolean unpacksTooFar(ZipFile zip, ZipEntry part) throws IOException {
        if (part.getCompressedSize() * GREATEST_RATIO <= Bounds.PART_BYTES) {
            return false;
        }
        byte[] buffer = new byte[1 << 16];
        long unpacked = 0;
        try (InputStream bytes = zip.getInputStream(part)) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                unpacked += read;
                if (unpacked > Bounds.PART_BYTES) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean declaresDocumentType(ZipFile zip, ZipEntry part) throws IOException {
        try (InputStream bytes = zip.getInputStream(part)) {
            // without the zero bytes a part in UTF-16 reads the same
            String beginning =
                    new String(bytes.readNBytes(BYTES_LOOKED_AT), StandardCharsets.ISO_8859_1).replace("\0", "");
            return beginning.contains("<!DOCTYPE") || beginning.contains("<!ENTITY");
        }
    }
}
