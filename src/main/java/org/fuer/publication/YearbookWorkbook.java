package org.fuer.publication;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fuer.catalogue.Catalogue;
import org.fuer.publication.lineage.PrintedFigure;
import org.fuer.publication.lineage.PrintedFigures;

/**
 * {@code yearbook.xlsx}: cover, editor's note, contents, the population, a chapter for each domain of the plans, and the
 * appendices. Note and contents speak of what follows them, so they are filled last.
 */
final class YearbookWorkbook {

    /** The file in the edition's folder. */
    static final String FILE = "yearbook.xlsx";

    private final Catalogue catalogue;
    private final Edition edition;
    private final Naming naming;

    YearbookWorkbook(Catalogue catalogue, Edition edition, Naming naming) {
        this.catalogue = catalogue;
        this.edition = edition;
        this.naming = naming;
    }

    /**
     * Prints the yearbook into the edition's folder and notes its figures.
     *
     * @return which of the figures the edition before printed otherwise
     */
    List<RevisedFigure> print(PrintedFigures figures, Path folder) throws IOException {
        String title =
                naming.words().say("yearbook.title", edition.place().settings().shortName());
        Arrears arrears = Arrears.of(edition);
        try (Book book = new Book(title + " " + edition.year(), edition.year(), FILE, figures)) {
            new Cover(edition, naming).print(book, arrears);
            EditorsNote note = new EditorsNote(edition, catalogue, naming);
            PrintedSheet noteSheet = note.sheet(book);
            Contents contents = new Contents(book, naming);
            contents.addFront(naming.words().say("note.title"), noteSheet, 0);
            String runningTitle = title + "  " + edition.year();
            List<Bound> chapters = chapters(book, runningTitle);
            chapters.forEach(chapter -> contents.add(chapter.printed()));
            List<PrintedFigure> printed = figures.all().stream()
                    .filter(figure -> figure.artefact().equals(FILE))
                    .toList();
            List<RevisedFigure> revised = RevisedFigures.of(edition, catalogue, printed);
            AppendixPrinter appendices = new AppendixPrinter(book, naming.words(), runningTitle);
            List<Appendix> first = List.of(
                    new ReportingAppendix(edition, naming, arrears).appendix(),
                    new StatusAppendix(edition, naming).appendix(),
                    new TargetsAppendix(edition, catalogue, naming).appendix(),
                    new RankingAppendix(edition, naming).appendix(),
                    new RevisionsAppendix(edition, naming, revised).appendix());
            first.forEach(appendix -> contents.add(appendices.print(appendix).contents()));
            contents.add(sources(appendices, chapters, new TableSources(printed, edition.factsBehind(catalogue))));
            new ChartData(book, naming.words())
                    .print(chapters.stream()
                            .flatMap(chapter -> chapter.printed().charts().stream())
                            .toList());
            note.print(noteSheet, arrears, revised);
            contents.print();
            book.write(folder.resolve(FILE));
            return revised;
        }
    }

    private List<Bound> chapters(Book book, String runningTitle) {
        YearColumns years = YearColumns.of(edition);
        List<Chapter> chapters = new ArrayList<>();
        List<ChartBlock> population = new PopulationCharts(edition, catalogue, naming, years).charts();
        chapters.add(new PopulationChapter(edition, catalogue, naming, years)
                .chapter()
                .with(population));
        DomainChapter domainChapter = new DomainChapter(edition, catalogue, naming, years);
        DomainCharts charts = new DomainCharts(edition, catalogue, naming, years);
        Domain.of(edition.assessments())
                .forEach(domain -> chapters.add(domainChapter.chapter(domain).with(charts.of(domain))));
        ChapterPrinter printer = new ChapterPrinter(
                book, naming.words(), runningTitle, years.years().size());
        List<Bound> bound = new ArrayList<>();
        for (int i = 0; i < chapters.size(); i++) {
            PrintedSheet sheet = printer.sheet(i + 1, chapters.get(i));
            bound.add(new Bound(sheet, printer.print(sheet, i + 1, 1, chapters.get(i))));
        }
        return bound;
    }

    /** Prints 数据来源; each table leads to its line there, and the line back to the table. */
    private ChapterPrinter.PrintedChapter sources(
            AppendixPrinter appendices, List<Bound> chapters, TableSources ofTables) {
        SourcesAppendix sources = new SourcesAppendix(naming);
        chapters.forEach(chapter -> sources.add(chapter.printed(), ofTables));
        AppendixPrinter.PrintedAppendix printed = appendices.print(sources.appendix());
        for (Bound chapter : chapters) {
            for (ChapterPrinter.PrintedTable table : chapter.printed().tables()) {
                Spot place = new Spot(chapter.sheet().name(), table.row());
                printed.sheet().rowLeadingTo(place).ifPresent(row -> chapter.sheet()
                        .link(table.row(), 0, printed.sheet().name(), row));
            }
        }
        return printed.contents();
    }

    /**
     * A chapter in the book.
     *
     * @param sheet its sheet
     * @param printed what was printed on it
     */
    private record Bound(PrintedSheet sheet, ChapterPrinter.PrintedChapter printed) {}
}
