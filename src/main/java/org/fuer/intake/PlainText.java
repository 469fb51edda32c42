package org.fuer.intake;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts made comparable: one width, one dash, no spaces. */
final class PlainText {

    private static final Pattern NUMBERING = Pattern.compile(
            "(?:\\d{1,2}[.、)]|\\(\\d{1,2}\\)|[一二三四五六七八九十]{1,3}[、.]" + "|\\([一二三四五六七八九十]{1,3}\\)|[\u2460-\u2473])(?=.)");
    private static final Pattern PART_OF = Pattern.compile("(?:其中[:,]?|#)(?=.)");
    private static final Pattern LAST_BRACKET = Pattern.compile("(.+)\\(([^()]{1,10})\\)", Pattern.DOTALL);
    private static final int LETTERS_OF_A_NAME = 200;

    private PlainText() {}

    /** The text in half-width characters, spaces of every kind at both ends removed. */
    static String of(String text) {
        return strip(halfWidth(text));
    }

    /** As {@link #of}, with one space where several of any kind follow each other. */
    static String words(String text) {
        String plain = of(text);
        StringBuilder words = new StringBuilder(plain.length());
        boolean space = false;
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            if (!isSpace(letter)) {
                words.append(letter);
            } else if (!space) {
                words.append(' ');
            }
            space = isSpace(letter);
        }
        return words.toString();
    }

    /** NFKC; most letters of a report are as they should be, and asking is cheaper than normalising. */
    private static String halfWidth(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean asItShouldBe = letter < 0x80 || (letter >= 0x4E00 && letter <= 0x9FFF);
            if (!asItShouldBe) {
                return visible(Normalizer.normalize(text, Normalizer.Form.NFKC));
            }
        }
        return text;
    }

    private static String visible(String text) {
        int first = 0;
        while (first < text.length() && !isInvisible(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length());
        text.chars().filter(letter -> !isInvisible((char) letter)).forEach(letter -> visible.append((char) letter));
        return visible.toString();
    }

    /** As {@link #of}, and without any space or line break inside. */
    static String tight(String text) {
        String plain = halfWidth(text);
        StringBuilder tight = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            if (!isSpace(letter)) {
                tight.append(joins(letter) ? '-' : letter);
            }
        }
        return tight.toString();
    }

    /** The name of a row as it stands, made comparable, 0至17岁 as 0-17岁: numbering and 其中 at its front kept. */
    static String name(String text) {
        return comparable(tight(shortened(text)));
    }

    /** As {@link #name}, without numbering, 其中 and # at its front: {@code 1.3—5岁人口数} is {@code 3-5岁人口数}. */
    static String bareName(String text) {
        String bare = tight(withoutCircledNumber(shortened(text)));
        boolean again = true;
        while (again) {
            Matcher numbering = NUMBERING.matcher(bare);
            Matcher partOf = PART_OF.matcher(bare);
            again = numbering.lookingAt() || partOf.lookingAt();
            if (numbering.lookingAt()) {
                bare = bare.substring(numbering.end());
            } else if (partOf.lookingAt()) {
                bare = bare.substring(partOf.end());
            }
        }
        return comparable(bare);
    }

    /** What stands in brackets at the end, such as a unit of measure; empty when there are none. */
    static String lastBracket(String text) {
        Matcher bracket = LAST_BRACKET.matcher(of(text));
        return bracket.matches() ? bracket.group(2) : "";
    }

    static String withoutLastBracket(String text) {
        String bare = withoutCircledNumber(text);
        Matcher bracket = LAST_BRACKET.matcher(of(bare));
        return bracket.matches() ? bracket.group(1) : bare;
    }

    /** NFKC would turn ① into a digit of the name. */
    private static String withoutCircledNumber(String text) {
        String stripped = strip(text);
        return !stripped.isEmpty() && stripped.charAt(0) >= '\u2460' && stripped.charAt(0) <= '\u2473'
                ? stripped.substring(1)
                : stripped;
    }

    private static String shortened(String text) {
        return text.length() > LETTERS_OF_A_NAME ? text.substring(0, LETTERS_OF_A_NAME) : text;
    }

    private static String comparable(String tight) {
        StringBuilder letters = new StringBuilder(tight.length());
        for (int i = 0; i < tight.length(); i++) {
            char letter = tight.charAt(i);
            boolean afterDigit = i > 0 && Character.isDigit(tight.charAt(i - 1));
            boolean decimalPoint = letter == '.' && afterDigit;
            boolean to = letter == '至' && afterDigit;
            if (to) {
                letters.append('-');
            } else if (Character.isLetterOrDigit(letter) || letter == '-' || letter == '%' || decimalPoint) {
                letters.append(letter);
            }
        }
        return letters.toString();
    }

    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The text without the spaces of every kind at both ends. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || isInvisible(letter);
    }

    /** Zero-width characters, marks of direction and soft hyphens, as they come along from web pages and chats. */
    private static boolean isInvisible(char letter) {
        return (letter >= '\u200B' && letter <= '\u200F')
                || (letter >= '\u202A' && letter <= '\u202E')
                || (letter >= '\u2060' && letter <= '\u2064')
                || letter == '\u00AD'
                || letter == '\uFEFF';
    }

    /** Every dash and wave that stands between the ends of an age band. */
    static boolean joins(char letter) {
        return isDash(letter) || letter == '~' || letter == '\u301C' || letter == '\uFF5E';
    }

    /** Every dash and minus. */
    static boolean isDash(char letter) {
        return letter == '-'
                || (letter >= '\u2010' && letter <= '\u2015')
                || letter == '\u2212'
                || letter == '\u2500'
                || letter == '\uFF0D';
    }
}
