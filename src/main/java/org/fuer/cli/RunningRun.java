package org.fuer.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.fuer.batch.AnotherRunException.Running;
import org.fuer.catalogue.Wording;

/**
 * Who runs since when, in a sentence.
 *
 * @param words the language it speaks
 * @param zone where the reader's clock hangs
 */
record RunningRun(Wording words, ZoneId zone) {

    private static final DateTimeFormatter CLOCK_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    /** Why a command does nothing now. */
    String refusal(Running running, Places places) {
        return words.say("running.refused", sentence(running, places.name(running.place())));
    }

    /**
     * The sentence.
     *
     * @param place what the place it is at is called; empty before the first
     */
    String sentence(Running running, String place) {
        String who = running.process() == 0
                ? words.say("running.elsewhere")
                : words.say("running.process", running.process());
        String since = running.since().equals(Instant.EPOCH)
                ? ""
                : words.say("running.since", CLOCK_TIME.format(running.since().atZone(zone)));
        String at = place.isEmpty() ? "" : words.say("running.at", place);
        return words.say("running", who, since, at);
    }
}
