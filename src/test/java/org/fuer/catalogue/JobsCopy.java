package org.fuer.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the shipped {@code jobs/} to be broken. */
record JobsCopy(Path folder) {

    /** A copy of everything. */
    static JobsCopy of(Path folder) {
        copy(Path.of("jobs"), folder);
        return new JobsCopy(folder);
    }

    /** A copy of what is common and of one place. */
    static JobsCopy of(Path folder, String place) {
        for (String part : List.of("common", place)) {
            copy(Path.of("jobs", part), folder.resolve(part));
        }
        return new JobsCopy(folder);
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path copy = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    String text(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String name, String text) {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(String name, byte[] bytes) {
        try {
            Files.createDirectories(file(name).getParent());
            Files.write(file(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String name) {
        try {
            Files.delete(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes a text in the one line that begins so, and gives the number of the line. */
    int change(String name, String beginning, String from, String to) {
        List<String> lines = new ArrayList<>(text(name).lines().toList());
        int line = lineOf(lines, beginning);
        String changed = lines.get(line - 1).replace(from, to);
        if (changed.equals(lines.get(line - 1))) {
            throw new IllegalArgumentException("line " + line + " of " + name + " has no " + from);
        }
        lines.set(line - 1, changed);
        write(name, String.join("\n", lines) + "\n");
        return line;
    }

    private static int lineOf(List<String> lines, String beginning) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith(beginning)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("no line begins with " + beginning);
    }

    /** What is wrong with the copy; nothing when it can be read. */
    List<CatalogueFault> faults() {
        try {
            new CatalogueReader().read(folder);
            return List.of();
        } catch (CatalogueException e) {
            return e.faults();
        }
    }
}
