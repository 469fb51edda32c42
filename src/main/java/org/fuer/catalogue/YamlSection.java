package org.fuer.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A group of keys in a YAML file. A key that is absent, or has nothing behind it, has its default; what cannot be read
 * is reported and has its default too. A key that nobody asked for by the time of {@link #close} is unknown.
 */
final class YamlSection {

    private static final Set<Tag> PLAIN_TAGS =
            Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.TIMESTAMP, Tag.NULL, Tag.MAP, Tag.SEQ);

    private final String file;
    private final String path;
    private final int line;
    private final Faults faults;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private boolean sound = true;

    YamlSection(String file, String path, MappingNode node, Faults faults) {
        this.file = file;
        this.path = path;
        this.line = line(node);
        this.faults = faults;
        node.getValue().forEach(this::take);
    }

    private YamlSection(String file, String path, int line, Faults faults) {
        this.file = file;
        this.path = path;
        this.line = line;
        this.faults = faults;
    }

    private void take(NodeTuple entry) {
        if (!(entry.getKeyNode() instanceof ScalarNode key)) {
            fault("", line(entry.getKeyNode()), "", null, "yaml.key");
        } else if (values.containsKey(key.getValue())) {
            fault(key.getValue(), line(key), "", null, "yaml.key-twice", key.getValue());
        } else {
            values.put(key.getValue(), entry.getValueNode());
            lines.put(key.getValue(), line(key));
        }
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /** Whether nothing was reported of these keys so far. */
    boolean isSound() {
        return sound;
    }

    /** The keys that stand there, in their order. */
    Set<String> keys() {
        return values.keySet();
    }

    /** Whether something stands behind a key. */
    boolean has(String key) {
        Node node = values.get(key);
        return node != null && !node.getTag().equals(Tag.NULL);
    }

    void fault(String key, String value, @Nullable String nearest, String messageKey, String... arguments) {
        fault(key, lines.getOrDefault(key, line), value, nearest, messageKey, arguments);
    }

    private void fault(
            String key, int at, String value, @Nullable String nearest, String messageKey, String... arguments) {
        sound = false;
        String column = path.isEmpty() ? key : key.isEmpty() ? path : path + "." + key;
        faults.add(file, at, column, value, nearest, messageKey, arguments);
    }

    /** The keys below a key; none when it is absent. */
    YamlSection section(String key) {
        String below = path.isEmpty() ? key : path + "." + key;
        Node node = value(key);
        if (node instanceof MappingNode mapping) {
            return new YamlSection(file, below, mapping, faults);
        }
        if (node != null) {
            fault(key, text(node), null, "yaml.section-wanted");
        }
        return new YamlSection(file, below, lines.getOrDefault(key, line), faults);
    }

    private @Nullable Node value(String key) {
        asked.add(key);
        Node node = values.get(key);
        if (node != null && !PLAIN_TAGS.contains(node.getTag())) {
            fault(key, node.getTag().getValue(), null, "yaml.tag");
            return null;
        }
        return node == null || node.getTag().equals(Tag.NULL) ? null : node;
    }

    /** What stands behind a key, read from its text. */
    <T> T value(String key, T absent, Function<String, Optional<T>> reading, String messageKey) {
        Node node = value(key);
        if (node == null) {
            return absent;
        }
        if (!(node instanceof ScalarNode scalar)) {
            fault(key, "", null, "yaml.text-wanted");
            return absent;
        }
        Optional<T> value = reading.apply(scalar.getValue());
        if (value.isEmpty()) {
            fault(key, scalar.getValue(), null, messageKey, scalar.getValue());
        }
        return value.orElse(absent);
    }

    /** The text behind a key. */
    String text(String key, String absent) {
        return value(key, absent, Optional::of, "");
    }

    /** The text behind a key that must be there. */
    String required(String key) {
        String text = text(key, "");
        if (text.isBlank()) {
            fault(key, "", null, "yaml.key-missing", key);
        }
        return text;
    }

    /** The codes of a list, each one of those known. */
    List<String> codes(String key, List<String> absent, Codes known) {
        return list(key, absent, part -> {
            String code = part.getValue();
            if (known.complete() && !known.has(code)) {
                fault(key, line(part), code, Nearest.to(code, known.known()), "code.unknown", code, known.file());
                return null;
            }
            return code;
        });
    }

    /** The words of a list, each one of those that the key knows. */
    <T> List<T> words(String key, List<T> absent, Map<String, T> words) {
        return list(key, absent, part -> word(key, part, words));
    }

    /** The values of a list, each read by itself; one that cannot be read is a fault with this message. */
    <T> List<T> values(String key, List<T> absent, Function<String, Optional<T>> reading, String messageKey) {
        return list(key, absent, part -> {
            Optional<T> read = reading.apply(part.getValue());
            if (read.isEmpty()) {
                fault(key, line(part), part.getValue(), null, messageKey, part.getValue());
            }
            return read.orElse(null);
        });
    }

    private <T> List<T> list(String key, List<T> absent, Function<ScalarNode, @Nullable T> reading) {
        Node node = value(key);
        if (node == null) {
            return absent;
        }
        if (!(node instanceof SequenceNode sequence)) {
            fault(key, text(node), null, "yaml.list-wanted");
            return absent;
        }
        List<T> values = new ArrayList<>();
        for (Node part : sequence.getValue()) {
            if (!(part instanceof ScalarNode scalar)) {
                fault(key, line(part), "", null, "yaml.text-wanted");
                continue;
            }
            T value = reading.apply(scalar);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** One of the words that the key knows. */
    <T> T word(String key, T absent, Map<String, T> words) {
        Node node = value(key);
        if (node == null) {
            return absent;
        }
        if (!(node instanceof ScalarNode scalar)) {
            fault(key, "", null, "yaml.text-wanted");
            return absent;
        }
        T meaning = word(key, scalar, words);
        return meaning == null ? absent : meaning;
    }

    private <T> @Nullable T word(String key, ScalarNode node, Map<String, T> words) {
        String text = node.getValue();
        T meaning = words.get(text);
        if (meaning == null) {
            fault(
                    key,
                    line(node),
                    text,
                    Nearest.to(text, words.keySet()),
                    "value.not-a-word",
                    text,
                    Words.list(words.keySet()));
        }
        return meaning;
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /** Reports the keys that nobody asked for. */
    void close() {
        for (String key : values.keySet()) {
            if (!asked.contains(key)) {
                Set<String> free = new LinkedHashSet<>(asked);
                free.removeAll(values.keySet());
                fault(key, key, Nearest.to(key, free), "yaml.key-unknown", key, Words.list(new TreeSet<>(asked)));
            }
        }
    }
}
