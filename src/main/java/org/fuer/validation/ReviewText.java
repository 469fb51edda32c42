package org.fuer.validation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fuer.catalogue.Severity;
import org.fuer.catalogue.Wording;
import org.fuer.fact.Finding;
import org.fuer.validation.ReviewLine.State;

/** What a line of the 审核意见 says in each of its columns. */
final class ReviewText {

    /** Where the sentence of a finding begins to say what to do. */
    private static final String REMEDY = "。请";

    private static final String WRITE = "说明";
    private static final String BETWEEN = "、";
    private static final int MOST_EXPECTATIONS = 10;

    private final Wording words;
    private final Function<Finding, String> sentences;

    ReviewText(Wording words, Function<Finding, String> sentences) {
        this.words = words;
        this.sentences = sentences;
    }

    String state(ReviewLine line) {
        return switch (line.state()) {
            case FIRST -> "";
            case NEW -> words.say("return.state.new");
            case REMAINING -> words.say("return.state.remaining");
            case EXPLAINED -> words.say("return.state.explained");
            case FIXED -> words.say("return.state.fixed");
        };
    }

    String severity(ReviewLine line) {
        return words.say("return.severity." + line.severity().code());
    }

    /** All addresses, so that a clerk can go through them. */
    String cells(ReviewLine line) {
        return line.findings().stream()
                .map(finding -> finding.source().cell())
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .collect(Collectors.joining(BETWEEN));
    }

    String problem(ReviewLine line) {
        String sentence = sentences.apply(line.first());
        int remedy = sentence.lastIndexOf(REMEDY);
        String problem = remedy < 0 ? sentence : sentence.substring(0, remedy + 1);
        int more = line.findings().size() - 1;
        return more == 0 ? problem : problem + words.say("return.more", more);
    }

    /** What should stand at each cell; said once where it is the same everywhere. */
    String expected(ReviewLine line) {
        return line.fault()
                .each(MOST_EXPECTATIONS, ReviewText::expected, (cell, text) -> words.say("return.at", cell, text));
    }

    private static String expected(Finding finding) {
        return finding.expected().replace(">=", "≥").replace("<=", "≤");
    }

    String suspects(ReviewLine line) {
        Set<String> suspects = new LinkedHashSet<>();
        for (Finding finding : line.findings()) {
            finding.suspects().forEach(suspect -> suspects.add(suspect.seenFrom(finding.source())));
        }
        return String.join(BETWEEN, suspects);
    }

    String remedy(ReviewLine line) {
        if (line.state() == State.FIXED || line.state() == State.EXPLAINED) {
            return words.say(line.state() == State.FIXED ? "return.remedy.fixed" : "return.remedy.explained");
        }
        String sentence = sentences.apply(line.first());
        int remedy = sentence.lastIndexOf(REMEDY);
        String text =
                remedy < 0 ? words.say("return.remedy." + line.severity().code()) : sentence.substring(remedy + 1);
        if (line.severity() == Severity.ERROR && !line.explanation().isEmpty()) {
            return text + words.say("return.remedy.no-words");
        }
        return line.severity() == Severity.WARNING && remedy >= 0 && !text.contains(WRITE)
                ? text + words.say("return.remedy.explain")
                : text;
    }

    /** What is said at a cell: each fault that stands there. */
    String remark(List<Finding> findings) {
        Set<String> said = new LinkedHashSet<>();
        for (Finding finding : findings) {
            String sentence = sentences.apply(finding);
            boolean explained = finding.severity() == Severity.WARNING
                    && !finding.explanation().isEmpty();
            said.add(explained ? sentence + "\n" + words.say("return.explained", finding.explanation()) : sentence);
        }
        if (said.size() == 1) {
            return said.iterator().next();
        }
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (String sentence : said) {
            number++;
            text.append(number == 1 ? "" : "\n").append(number).append(". ").append(sentence);
        }
        return text.toString();
    }

    /** The text, or its beginning where it is longer than this; never half a letter. */
    static String atMost(int letters, String text) {
        if (text.length() <= letters) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(letters - 1)) ? letters - 1 : letters);
    }

    /** How wide a text is in letters; a Chinese one is as wide as two. */
    static int width(String text) {
        return text.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
    }
}
