package org.fuer.batch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes one number in one file of a finished edition; the file stays readable, and nothing else is made to fit. */
final class NumberMutation {

    private static final Pattern CELL =
            Pattern.compile("<c r=\"([A-Z]+[0-9]+)\"(?![^>]*t=\"s\")[^>]*>(?:<f>[^<]*</f>)?<v>([^<]*[0-9][^<]*)</v>");
    private static final Pattern TEXT = Pattern.compile("<(?:w:)?t(?: [^>]*)?>([^<]*[0-9][^<]*)</(?:w:)?t>");
    private static final Pattern CACHE = Pattern.compile("<c:v>([^<]*[0-9][^<]*)</c:v>");
    private static final Pattern VALUE = Pattern.compile("(?<=: \")[^\"]*[0-9][^\"]*(?=\")|(?<=: )[0-9]+(?=,?\n)");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    private final Random random;

    NumberMutation(Random random) {
        this.random = random;
    }

    /**
     * What was changed.
     *
     * @param file the file, relative to the folder
     * @param kind what kind of number it was
     * @param place what the message must hold beside the file: an address, a part, or nothing
     */
    record Mutated(String file, String kind, String place, String before, String after) {}

    private record Site(String part, int start, int end, String kind, String place) {}

    /** Changes a number in a file of the folder that has any. */
    Mutated of(Path folder) throws IOException {
        List<String> files = files(folder);
        while (true) {
            String file = files.get(random.nextInt(files.size()));
            Path path = folder.resolve(file);
            Map<String, byte[]> parts = isPackage(file)
                    ? unpacked(Files.readAllBytes(path))
                    : new LinkedHashMap<>(Map.of("", Files.readAllBytes(path)));
            List<Site> sites = new ArrayList<>();
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                sites.addAll(sites(file, part.getKey(), new String(part.getValue(), StandardCharsets.UTF_8)));
            }
            if (!sites.isEmpty()) {
                return change(path, file, parts, any(sites));
            }
        }
    }

    /** Every kind of number is as likely as any other, or the long lists would be all. */
    private Site any(List<Site> sites) {
        List<String> kinds = sites.stream().map(Site::kind).distinct().toList();
        String kind = kinds.get(random.nextInt(kinds.size()));
        List<Site> ofKind =
                sites.stream().filter(site -> site.kind().equals(kind)).toList();
        return ofKind.get(random.nextInt(ofKind.size()));
    }

    private Mutated change(Path path, String file, Map<String, byte[]> parts, Site site) throws IOException {
        String text = new String(parts.get(site.part()), StandardCharsets.UTF_8);
        List<Integer> digits = DIGIT.matcher(text)
                .region(site.start(), site.end())
                .results()
                .map(MatchResult::start)
                .toList();
        int at = digits.get(random.nextInt(digits.size()));
        char other = (char) ('0' + (text.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
        String changed = text.substring(0, at) + other + text.substring(at + 1);
        parts.put(site.part(), changed.getBytes(StandardCharsets.UTF_8));
        Files.write(path, isPackage(file) ? packed(parts) : parts.get(""));
        return new Mutated(
                file,
                site.kind(),
                site.place(),
                text.substring(site.start(), site.end()),
                changed.substring(site.start(), site.end()));
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> isPackage(file) || file.endsWith(".csv") || file.equals("manifest.json"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isPackage(String file) {
        return file.endsWith(".xlsx") || file.endsWith(".docx");
    }

    private static List<Site> sites(String file, String part, String text) {
        if (file.endsWith(".csv")) {
            return fields(text);
        }
        if (part.isEmpty()) {
            return found(VALUE, 0, part, text, "manifest", "");
        }
        if (part.startsWith("xl/worksheets/sheet")) {
            List<Site> sites = new ArrayList<>();
            Matcher matcher = CELL.matcher(text);
            while (matcher.find()) {
                sites.add(new Site(part, matcher.start(2), matcher.end(2), "cell", matcher.group(1)));
            }
            sites.addAll(found(TEXT, 1, part, text, "inline text", ""));
            return sites;
        }
        if (part.contains("/charts/chart")) {
            return found(CACHE, 1, part, text, "chart", part);
        }
        boolean words = part.equals("xl/sharedStrings.xml") || part.equals("word/document.xml");
        return words ? found(TEXT, 1, part, text, "text", "") : List.of();
    }

    private static List<Site> found(Pattern pattern, int group, String part, String text, String kind, String place) {
        return pattern.matcher(text)
                .results()
                .map(one -> new Site(part, one.start(group), one.end(group), kind, place))
                .toList();
    }

    /** The fields of the records below the header that hold a digit; quoted ones may hold commas and line breaks. */
    private static List<Site> fields(String text) {
        List<Site> sites = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        int line = 0;
        int column = 0;
        for (int at = 0; at <= text.length(); at++) {
            char sign = at < text.length() ? text.charAt(at) : '\n';
            if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && (sign == ',' || sign == '\n')) {
                if (line > 0 && DIGIT.matcher(text.substring(start, at)).find()) {
                    sites.add(new Site("", start, at, "field", address(line, column)));
                }
                start = at + 1;
                column = sign == ',' ? column + 1 : 0;
                line += sign == '\n' ? 1 : 0;
            }
        }
        return sites;
    }

    private static String address(int line, int column) {
        String letters = column < 26
                ? String.valueOf((char) ('A' + column))
                : String.valueOf((char) ('A' + column / 26 - 1)) + (char) ('A' + column % 26);
        return letters + (line + 1);
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
