package org.fuer.publication.gate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Holds a published folder against what the same edition gives when it is printed anew: workbooks cell by cell, documents
 * paragraph by paragraph, data files field by field, and every other part of a package.
 */
public final class FolderComparison {

    private static final List<String> TEXTS = List.of(".json", ".xml", ".txt", ".md");

    private final Path published;
    private final Path expected;
    private final Findings findings = new Findings();

    private FolderComparison(Path published, Path expected) {
        this.published = published;
        this.expected = expected;
    }

    /**
     * Every difference, in the order of the files' names; files of one content with other bytes agree.
     *
     * @param but the names of files that are passed over, with {@code /}
     * @throws IOException if a folder cannot be read
     */
    public static List<Mismatch> of(Path published, Path expected, SortedSet<String> but) throws IOException {
        FolderComparison comparison = new FolderComparison(published, expected);
        SortedSet<String> files = files(published);
        files.addAll(files(expected));
        files.removeAll(but);
        for (String file : files) {
            comparison.compare(file);
        }
        return comparison.findings.all();
    }

    private static SortedSet<String> files(Path folder) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(
                            file -> names.add(folder.relativize(file).toString().replace('\\', '/')));
        }
        return names;
    }

    private void compare(String file) throws IOException {
        Path one = published.resolve(file);
        Path other = expected.resolve(file);
        if (!Files.exists(one)) {
            findings.add(Mismatch.Place.of(file), "file.missing", "", "");
        } else if (!Files.exists(other)) {
            findings.add(Mismatch.Place.of(file), "file.extra", "", "");
        } else if (Files.mismatch(one, other) >= 0) {
            try {
                compare(file, one, other);
            } catch (IOException e) {
                findings.add(Mismatch.Place.of(file), "file.unreadable", String.valueOf(e.getMessage()), "");
            }
        }
    }

    private void compare(String file, Path one, Path other) throws IOException {
        if (Artefact.isOne(file)) {
            int before = findings.all().size();
            new ArtefactComparison(findings).compare(Artefact.read(published, file), Artefact.read(expected, file));
            boolean cellsDiffer = findings.all().size() > before;
            try (PackageParts parts = new PackageParts(one);
                    PackageParts others = new PackageParts(other)) {
                new PartComparison(file, findings, cellsDiffer).compare(parts, others);
            }
        } else if (file.endsWith(".csv")) {
            compare(DataTable.read(published, file), DataTable.read(expected, file));
        } else if (TEXTS.stream().anyMatch(file::endsWith)) {
            lines(file, Files.readString(one, StandardCharsets.UTF_8), Files.readString(other, StandardCharsets.UTF_8));
        } else {
            findings.add(Mismatch.Place.of(file), "file.bytes", "", "");
        }
    }

    private void compare(DataTable one, DataTable other) {
        int before = findings.all().size();
        for (int i = 0; i < Math.max(one.rows().size(), other.rows().size()); i++) {
            List<String> fields = i < one.rows().size() ? one.rows().get(i).fields() : List.of();
            List<String> others = i < other.rows().size() ? other.rows().get(i).fields() : List.of();
            for (int column = 0; column < Math.max(fields.size(), others.size()); column++) {
                String field = column < fields.size() ? fields.get(column) : "";
                String right = column < others.size() ? others.get(column) : "";
                if (!field.equals(right)) {
                    findings.add(
                            new Mismatch.Place(one.file(), "", Addresses.of(i + 1, column)), "differs", field, right);
                }
            }
        }
        if (findings.all().size() == before) {
            findings.add(Mismatch.Place.of(one.file()), "file.header", "", "");
        }
    }

    private void lines(String file, String one, String other) {
        List<String> lines = one.lines().toList();
        List<String> others = other.lines().toList();
        for (int i = 0; i < Math.max(lines.size(), others.size()); i++) {
            String line = i < lines.size() ? lines.get(i) : "";
            String right = i < others.size() ? others.get(i) : "";
            if (!line.equals(right)) {
                findings.add(new Mismatch.Place(file, "", "L" + (i + 1)), "differs", line.strip(), right.strip());
            }
        }
    }
}
