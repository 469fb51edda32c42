package org.fuer.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.fuer.batch.AnotherRunException;
import org.fuer.batch.RunNotice;
import org.fuer.batch.VerifyReport;
import org.fuer.batch.VerifyReport.Verified;
import org.fuer.catalogue.CatalogueReader;
import org.fuer.catalogue.Wording;
import org.fuer.publication.LeagueEdition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code fuer verify}: computes and prints again what is published, and says where it differs. */
@Command(name = "verify", sortOptions = false, mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class VerifyCommand implements Callable<Integer> {

    /** So many mismatches of a folder fit on a screen; all of them are in the list. */
    private static final int SHOWN = 20;

    private final Desk desk;
    private final FuerCommand common;

    @Mixin
    private Selection selection = new Selection();

    VerifyCommand(Desk desk, FuerCommand common) {
        this.desk = desk;
        this.common = common;
    }

    @Override
    public Integer call() {
        Places places = new Places(
                new CatalogueReader().read(common.jobs()), desk.words().language());
        VerifyReport report;
        try {
            report = desk.verify().apply(common.request(selection.place(places), selection.year(), false));
        } catch (AnotherRunException busy) {
            return desk.refuse(busy, places);
        }
        report.folders().forEach(folder -> tell(folder, places));
        Wording words = desk.words();
        if (report.mismatches() == 0) {
            desk.screen()
                    .out()
                    .println(words.say("verify.all-right", report.folders().size()));
            return ExitCode.FINISHED.code();
        }
        desk.screen()
                .out()
                .println(words.say(
                        "verify.mismatches",
                        report.mismatches(),
                        common.output().show(report.list())));
        return ExitCode.FAILED.code();
    }

    private void tell(Verified folder, Places places) {
        Wording words = desk.words();
        String name = folder.place().equals(LeagueEdition.FOLDER)
                ? words.say("verify.league", folder.year())
                : words.say("place.year", places.name(folder.place()), folder.year());
        List<String> lines = folder.mismatches();
        desk.screen()
                .out()
                .println(
                        lines.isEmpty()
                                ? words.say("verify.folder.right", name)
                                : words.say(
                                        "verify.folder.wrong",
                                        name,
                                        lines.size(),
                                        common.output().show(folder.folder())));
        lines.stream().limit(SHOWN).forEach(line -> desk.screen().out().println("  " + line));
        if (lines.size() > SHOWN) {
            desk.screen().out().println("  " + words.say("verify.more", lines.size() - SHOWN));
        }
        Wording sentences = Wording.of("batch", words.language());
        for (RunNotice notice : folder.unchecked()) {
            desk.screen().out().println("  " + sentences.say(notice.messageKey(), notice.arguments()));
        }
    }
}
