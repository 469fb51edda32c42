package org.fuer.catalogue;

import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** Reads a YAML file as nodes: each knows its line, and no tag in the file can make an object of anything. */
final class YamlReader {

    private static final int LONGEST_TEXT = 1 << 18;
    private static final int DEEPEST_NESTING = 10;
    private static final int MOST_ALIASES = 10;

    private YamlReader() {}

    /** The keys of the file, or null when it could not be read, which is reported. */
    static @Nullable YamlSection read(JobFiles files, String file, Faults faults) {
        String text = files.text(file);
        if (text == null) {
            return null;
        }
        if (text.length() > LONGEST_TEXT) {
            faults.addFile(file, "yaml.too-long", Integer.toString(LONGEST_TEXT >> 10));
            return null;
        }
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST_NESTING);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        options.setAllowRecursiveKeys(false);
        // Nodes are never made into objects, so a tag is harmless here and reported with its key.
        options.setTagInspector(tag -> true);
        try {
            Node root = new Yaml(options).compose(new StringReader(text));
            if (root instanceof MappingNode mapping) {
                return new YamlSection(file, "", mapping, faults);
            }
            faults.addFile(file, "yaml.no-keys");
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
            int line = mark == null ? 0 : mark.getLine() + 1;
            faults.add(file, line, "", line(text, line), null, "yaml.syntax");
        } catch (ReaderException e) {
            int line = 1
                    + (int) text.codePoints()
                            .limit(e.getPosition())
                            .filter(c -> c == '\n')
                            .count();
            faults.add(file, line, "", "", null, "yaml.character");
        } catch (YAMLException e) {
            // What is left are the limits above.
            faults.addFile(file, "yaml.hostile");
        }
        return null;
    }

    private static String line(String text, int line) {
        return line == 0
                ? ""
                : text.lines().skip(line - 1).findFirst().orElse("").strip();
    }
}
