package org.fuer.publication;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fuer.catalogue.Catalogue;
import org.fuer.publication.lineage.PrintedFigures;

/** {@code yearbook.xlsx}: cover, contents, editor's note, the population and a chapter for each domain of the plans. */
final class YearbookWorkbook {

    /** The file in the edition's folder. */
    static final String FILE = "yearbook.xlsx";

    private final Catalogue catalogue;

    YearbookWorkbook(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Prints the yearbook of an edition into its folder and notes its figures. */
    void print(Edition edition, Naming naming, PrintedFigures figures, Path folder) throws IOException {
        String title =
                naming.words().say("yearbook.title", edition.place().settings().shortName());
        Arrears arrears = Arrears.of(edition);
        YearColumns years = YearColumns.of(edition);
        List<Chapter> chapters = chapters(edition, naming, years);
        try (Book book = new Book(title + " " + edition.year(), edition.year(), FILE, figures)) {
            new Cover(edition, naming).print(book, arrears);
            Contents contents = new Contents(book, naming);
            PrintedSheet note = new EditorsNote(edition, catalogue, naming).print(book, arrears);
            contents.addFront(naming.words().say("note.title"), note.name());
            ChapterPrinter printer = new ChapterPrinter(
                    book,
                    naming.words(),
                    title + "  " + edition.year(),
                    years.years().size());
            List<ChartsPrinter.PrintedChart> charts = new ArrayList<>();
            int page = 1;
            for (int i = 0; i < chapters.size(); i++) {
                Chapter chapter = chapters.get(i);
                PrintedSheet sheet = printer.sheet(i + 1, chapter, i > 0);
                ChapterPrinter.PrintedChapter printed = printer.print(sheet, i + 1, page, chapter);
                contents.add(printed);
                charts.addAll(printed.charts());
                page += printed.pages();
            }
            new ChartData(book, naming.words()).print(charts, page);
            contents.print();
            book.write(folder.resolve(FILE));
        }
    }

    private List<Chapter> chapters(Edition edition, Naming naming, YearColumns years) {
        List<Chapter> chapters = new ArrayList<>();
        List<ChartBlock> population = new PopulationCharts(edition, catalogue, naming, years).charts();
        chapters.add(new PopulationChapter(edition, catalogue, naming, years)
                .chapter()
                .with(population));
        DomainChapter domainChapter = new DomainChapter(edition, catalogue, naming, years);
        DomainCharts charts = new DomainCharts(edition, catalogue, naming, years);
        Domain.of(edition.assessments())
                .forEach(domain -> chapters.add(domainChapter.chapter(domain).with(charts.of(domain))));
        return chapters;
    }
}
