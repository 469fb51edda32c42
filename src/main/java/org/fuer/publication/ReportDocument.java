package org.fuer.publication;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.JobSettings;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Unit;
import org.fuer.catalogue.Wording;
import org.fuer.publication.document.Document;
import org.fuer.publication.lineage.PrintedFigures;

/**
 * {@code report.docx}, the 年度统计监测报告 of a place and year: how the whole stands, each domain, the problems, what
 * is proposed, and the tables that every number in it stands in.
 */
final class ReportDocument {

    private static final String FILE = "report.docx";

    /** The kinds of department that make the report. */
    private static final List<String> COMPILERS = List.of("working_committee", "statistics");

    private final Catalogue catalogue;

    ReportDocument(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Prints the report of an edition into its folder and notes its figures. */
    void print(Edition edition, Naming naming, PrintedFigures figures, Path folder) throws IOException {
        Wording words = naming.words();
        Arrears arrears = Arrears.of(edition);
        List<String> draft = ReportProblems.arrears(edition, arrears, naming, catalogue);
        List<Domain> domains = Domain.of(edition.assessments());
        ReportCharts charts = new ReportCharts(edition, naming);
        ReportNumbers numbers = new ReportNumbers(words);
        JobSettings settings = edition.place().settings();
        String year = words.say("report.year", edition.year());
        String title = words.say(
                "report.title", settings.shortName(), edition.year(), plans("report.plans.short.", settings, words));
        Document document = new Document(title, edition.year());
        document.cover(
                List.of(settings.name()),
                List.of(plans("report.plans.", settings, words), words.say("report.name")),
                draft.isEmpty() ? List.of(year) : List.of(year, words.say("report.draft-mark")),
                draft,
                compilers(edition));
        document.contents(words.say("report.contents"));
        document.title(title);
        ReportOverview overview = new ReportOverview(edition, naming);
        overview.open(document, draft);
        document.heading(1, numbers.chapter(words.say("report.overall")));
        overview.print(document, charts, domains);
        document.heading(1, numbers.chapter(words.say("report.by-domain")));
        ReportDomain domainPrinter = new ReportDomain(edition, catalogue, naming, charts);
        for (Domain domain : domains) {
            document.heading(2, numbers.section(naming.domain(domain)));
            domainPrinter.print(document, domain);
        }
        document.heading(1, numbers.chapter(words.say("report.problems")));
        new ReportProblems(edition, catalogue, naming).print(document, domains, arrears, numbers);
        document.heading(1, numbers.chapter(words.say("report.advice")));
        new ReportProposals(edition, catalogue, naming).print(document, domains, numbers);
        new ReportAnnex(edition, catalogue, naming).print(document, domains);
        document.write(folder, FILE, figures);
    }

    private static String plans(String key, JobSettings settings, Wording words) {
        List<Plan> plans = new ArrayList<>(settings.plans().keySet());
        return words.say(key + (plans.size() > 1 ? "both" : plans.get(0).code()));
    }

    private static List<String> compilers(Edition edition) {
        return edition.place().units().stream()
                .filter(unit -> COMPILERS.contains(unit.department()))
                .map(ReportDocument::fullName)
                .toList();
    }

    private static String fullName(Unit unit) {
        return unit.aliases().isEmpty() ? unit.nameZh() : unit.aliases().get(0);
    }
}
