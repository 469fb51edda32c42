package org.fuer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damages a report at random: its bytes, the parts of its package, or the elements of its XML. */
final class Mutation {

    private static final Pattern ELEMENT = Pattern.compile("<([a-zA-Z:]+)(?: [^<>]*)?(?:/>|>[^<>]*</\\1>)");
    private static final Pattern ROW = Pattern.compile("<row[ >].*?</row>", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z:]+)=\"([^\"]*)\"");

    private final Random random;

    private Mutation(Random random) {
        this.random = random;
    }

    /** A damaged file and what was done to it. */
    record Mutated(String kind, byte[] bytes) {}

    /** Damages a file; parts may come from another one. */
    static Mutated of(Path file, Path other, Random random) throws IOException {
        Mutation mutation = new Mutation(random);
        byte[] bytes = Files.readAllBytes(file);
        String ending = file.toString().substring(file.toString().lastIndexOf('.') + 1);
        if (!ending.equals("xlsx")) {
            return switch (random.nextInt(4)) {
                case 0 -> new Mutated(ending + " cut", Arrays.copyOf(bytes, random.nextInt(bytes.length)));
                case 1 -> new Mutated(ending + " piece moved", mutation.pieceMoved(bytes));
                default -> new Mutated(ending + " bytes", mutation.flipped(bytes));
            };
        }
        return switch (random.nextInt(12)) {
            case 0, 1 -> new Mutated("xlsx bytes", mutation.flipped(bytes));
            case 2 -> new Mutated("xlsx cut", Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            case 3 -> new Mutated("xlsx piece moved", mutation.pieceMoved(bytes));
            case 4 -> mutation.parts(bytes, "part cut", mutation::partCut);
            case 5 -> mutation.parts(bytes, "part removed", parts -> parts.remove(mutation.anyPart(parts)));
            case 6 ->
                other.toString().endsWith("xlsx")
                        ? mutation.swapped(bytes, Files.readAllBytes(other))
                        : new Mutated("xlsx bytes", mutation.flipped(bytes));
            case 7 ->
                mutation.parts(
                        bytes,
                        "part bytes",
                        parts -> parts.computeIfPresent(
                                mutation.anyPart(parts), (name, part) -> mutation.flipped(part)));
            case 8 -> mutation.elements(bytes, "element removed", ELEMENT, found -> "");
            case 9 ->
                mutation.elements(
                        bytes,
                        "element twice",
                        mutation.random.nextBoolean() ? ELEMENT : ROW,
                        found -> found.group() + found.group());
            case 10 -> mutation.rowsSwapped(bytes);
            default -> mutation.elements(bytes, "attribute changed", ATTRIBUTE, mutation::changed);
        };
    }

    private interface Change {
        void to(Map<String, byte[]> parts);
    }

    private interface Piece {
        String by(MatchResult found);
    }

    private byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        int count = 1 + random.nextInt(random.nextBoolean() ? 3 : 60);
        for (int i = 0; i < count && flipped.length > 0; i++) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private byte[] pieceMoved(byte[] bytes) {
        byte[] moved = bytes.clone();
        int length = random.nextInt(Math.min(600, moved.length));
        System.arraycopy(
                bytes, random.nextInt(bytes.length - length), moved, random.nextInt(bytes.length - length), length);
        return moved;
    }

    private void partCut(Map<String, byte[]> parts) {
        parts.computeIfPresent(anyPart(parts), (name, part) -> Arrays.copyOf(part, random.nextInt(part.length + 1)));
    }

    private Mutated swapped(byte[] bytes, byte[] other) throws IOException {
        Map<String, byte[]> parts = unpacked(bytes);
        Map<String, byte[]> others = unpacked(other);
        String name = anyPart(others);
        parts.put(name, others.get(name));
        return new Mutated("part of another file", packed(parts));
    }

    private Mutated parts(byte[] bytes, String kind, Change change) throws IOException {
        Map<String, byte[]> parts = unpacked(bytes);
        change.to(parts);
        return new Mutated(kind, packed(parts));
    }

    private Mutated elements(byte[] bytes, String kind, Pattern pattern, Piece piece) throws IOException {
        return parts(
                bytes,
                kind,
                parts -> parts.computeIfPresent(anyXml(parts), (name, part) -> {
                    String xml = new String(part, StandardCharsets.UTF_8);
                    List<MatchResult> found = pattern.matcher(xml).results().toList();
                    if (found.isEmpty()) {
                        return part;
                    }
                    MatchResult one = found.get(random.nextInt(found.size()));
                    return (xml.substring(0, one.start()) + piece.by(one) + xml.substring(one.end()))
                            .getBytes(StandardCharsets.UTF_8);
                }));
    }

    private Mutated rowsSwapped(byte[] bytes) throws IOException {
        return parts(
                bytes,
                "rows in another order",
                parts -> parts.replaceAll((name, part) -> {
                    if (!name.startsWith("xl/worksheets/sheet")) {
                        return part;
                    }
                    String xml = new String(part, StandardCharsets.UTF_8);
                    List<MatchResult> rows = ROW.matcher(xml).results().toList();
                    if (rows.size() < 2) {
                        return part;
                    }
                    int first = random.nextInt(rows.size() - 1);
                    MatchResult one = rows.get(first);
                    MatchResult two = rows.get(first + 1);
                    return (xml.substring(0, one.start())
                                    + two.group()
                                    + xml.substring(one.end(), two.start())
                                    + one.group()
                                    + xml.substring(two.end()))
                            .getBytes(StandardCharsets.UTF_8);
                }));
    }

    /** Another value of the attribute: a number out of range, another number, or none. */
    private String changed(MatchResult attribute) {
        String value =
                switch (random.nextInt(5)) {
                    case 0 -> "";
                    case 1 -> "99999";
                    case 2 -> "-1";
                    case 3 -> attribute.group(2) + random.nextInt(10);
                    default ->
                        attribute.group(2).isEmpty() ? "x" : attribute.group(2).substring(1);
                };
        return attribute.group(1) + "=\"" + value + "\"";
    }

    private String anyPart(Map<String, byte[]> parts) {
        return new ArrayList<>(parts.keySet()).get(random.nextInt(parts.size()));
    }

    /** Mostly a sheet or the texts: what is in them counts. */
    private String anyXml(Map<String, byte[]> parts) {
        List<String> telling = parts.keySet().stream()
                .filter(name -> name.startsWith("xl/worksheets/sheet") || name.endsWith("sharedStrings.xml"))
                .toList();
        return random.nextInt(4) == 0 || telling.isEmpty()
                ? anyPart(parts)
                : telling.get(random.nextInt(telling.size()));
    }

    private static Map<String, byte[]> unpacked(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] packed(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
