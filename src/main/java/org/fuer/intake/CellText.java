package org.fuer.intake;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a cell as a workbook stores it. */
final class CellText {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CellText() {}

    /** Reads the text within an element, all its runs; how it is pronounced is no part of it. */
    static String read(PartXml xml, String element) throws IOException {
        StringBuilder text = new StringBuilder();
        int spoken = 0;
        boolean letters = false;
        while (xml.nextWithin(element)) {
            if (xml.begins()) {
                spoken += xml.name().equals("rPh") ? 1 : 0;
                letters = xml.name().equals("t");
            } else if (xml.ends()) {
                spoken -= xml.name().equals("rPh") ? 1 : 0;
                letters = false;
            } else if (letters && spoken == 0 && xml.isText()) {
                text.append(xml.text());
            }
        }
        return unescaped(text.toString());
    }

    /** Reads the letters within an element that holds nothing but letters. */
    static String letters(PartXml xml, String element) throws IOException {
        StringBuilder letters = new StringBuilder();
        while (xml.nextWithin(element)) {
            if (xml.isText()) {
                letters.append(xml.text());
            } else if (xml.begins()) {
                throw new IOException("unexpected " + xml.name());
            }
        }
        return letters.toString();
    }

    /** Letters that XML cannot hold are written {@code _x000D_}. */
    static String unescaped(String text) {
        if (text.indexOf("_x") < 0) {
            return text;
        }
        Matcher escaped = ESCAPED.matcher(text);
        StringBuilder plain = new StringBuilder();
        while (escaped.find()) {
            char letter = (char) Integer.parseInt(escaped.group(1), 16);
            escaped.appendReplacement(plain, Matcher.quoteReplacement(String.valueOf(letter)));
        }
        return escaped.appendTail(plain).toString();
    }

    /**
     * The text without what no database and no printed file can hold: zeros, halves of letters, and what is no letter. A
     * mark stands in their place, so that a number with one in it is none.
     */
    static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSpoilt(text, i)) {
                return cleaned(text);
            }
        }
        return text;
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            clean.append(isSpoilt(text, i) ? '\uFFFD' : text.charAt(i));
        }
        return clean.toString();
    }

    private static boolean isSpoilt(String text, int index) {
        char letter = text.charAt(index);
        if (Character.isHighSurrogate(letter)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(letter)) {
            return index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
        }
        return letter == 0 || letter >= 0xFFFE;
    }
}
