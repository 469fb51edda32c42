package org.fuer.catalogue;

import java.util.List;
import java.util.ListResourceBundle;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words a stage speaks in: its message bundle {@code messages/<stage>_<language>.properties}. A place for a word is
 * {@code {0}}, {@code {1}} …; nothing else in a message is special, so quotes and braces need no escape, and numbers
 * are filled in as the text they are, whatever the machine's locale. A place {@code {key:0}} is filled with the word of
 * the same bundle whose key the argument is, so that one sentence serves 提高 and 降低 in every language. A place
 * {@code {text:0}} is filled with a text that holds such words itself, each as its key in braces, what fills the word's
 * own places behind bars: {@code 5{unit.人}} is 5 persons. What stands behind a bar may hold words again.
 */
public final class Wording {

    private static final Pattern PLACE = Pattern.compile("\\{(key:|text:)?(\\d{1,2})}");
    private static final Pattern WORD = Pattern.compile("\\{([^{}|]+)((?:\\|[^{}|]*)*)}");
    private static final Pattern BAR = Pattern.compile("\\|");

    private static final ResourceBundle NOTHING = new ListResourceBundle() {
        @Override
        protected Object[][] getContents() {
            return new Object[0][];
        }
    };

    private final ResourceBundle bundle;
    private final Language language;

    private Wording(ResourceBundle bundle, Language language) {
        this.bundle = bundle;
        this.language = language;
    }

    /**
     * The words of a stage in a language.
     *
     * @throws MissingResourceException if the stage has no bundle in that language
     */
    public static Wording of(String stage, Language language) {
        return new Wording(
                ResourceBundle.getBundle(
                        "messages/" + stage,
                        language.locale(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)),
                language);
    }

    /** Words that are all empty, in the place of those of a language that is not spoken. */
    public static Wording silent(Language language) {
        return new Wording(NOTHING, language);
    }

    /** The language spoken. */
    public Language language() {
        return language;
    }

    /**
     * The sentence with this key, its places filled.
     *
     * @throws MissingResourceException if the bundle has no such key
     */
    public String say(String key, Object... arguments) {
        if (bundle == NOTHING) {
            return "";
        }
        // In one pass, so that braces in what is filled in stay as they are.
        return PLACE.matcher(bundle.getString(key)).replaceAll(place -> {
            int index = Integer.parseInt(place.group(2));
            if (index >= arguments.length) {
                return Matcher.quoteReplacement(place.group());
            }
            String argument = String.valueOf(arguments[index]);
            return Matcher.quoteReplacement(filling(place.group(1), argument));
        });
    }

    private String filling(@Nullable String kind, String argument) {
        if (kind == null) {
            return argument;
        }
        return kind.equals("key:") ? bundle.getString(argument) : words(argument);
    }

    /** The innermost words first, until there are none left. */
    private String words(String text) {
        String said = text;
        while (WORD.matcher(said).find()) {
            said = innermostWords(said);
        }
        return said;
    }

    private String innermostWords(String text) {
        return WORD.matcher(text).replaceAll(word -> {
            Object[] places = word.group(2).isEmpty()
                    ? new Object[0]
                    : BAR.split(word.group(2).substring(1), -1);
            return Matcher.quoteReplacement(say(word.group(1), places));
        });
    }

    /** As {@link #say(String, Object...)}, with the places in a list. */
    public String say(String key, List<String> arguments) {
        return say(key, arguments.toArray());
    }

    /** Whether the sentence with this key has a place for the argument with this number. */
    public boolean holds(String key, int argument) {
        return PLACE.matcher(bundle.getString(key))
                .results()
                .anyMatch(place -> Integer.parseInt(place.group(2)) == argument);
    }

    /** Whether the bundle has this key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
