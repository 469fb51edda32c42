package org.fuer.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Target;
import org.fuer.catalogue.Task;
import org.fuer.catalogue.Unit;
import org.fuer.catalogue.Wording;
import org.fuer.publication.opendata.DataColumns;

/**
 * {@code dictionary.xlsx}: what the columns and codes of a place's data files mean. It is the same for all years, so it
 * is printed once for a place and copied beside the data of each year.
 */
final class DataDictionary {

    private static final String FILE = "dictionary.xlsx";

    /** It is about no year; a workbook must have a date. */
    private static final int UNDATED = 2020;

    private final Catalogue catalogue;
    private final Language language;
    private final DataColumns columns;
    private final Map<String, byte[]> printed = new ConcurrentHashMap<>();

    DataDictionary(Catalogue catalogue, Language language) {
        this.catalogue = catalogue;
        this.language = language;
        this.columns = new DataColumns(language);
    }

    /** Puts the dictionary of a place into a folder. */
    void copyTo(Path folder, Place place) throws IOException {
        Path file = folder.resolve(FILE);
        byte[] known = printed.get(place.code());
        if (known != null) {
            Files.write(file, known);
            return;
        }
        Naming naming = new Naming(catalogue, place, language);
        try (Book book = new Book(naming.words().say("dictionary.title"), UNDATED)) {
            files(book, naming);
            items(book, naming);
            indicators(book, naming);
            units(book, place, naming);
            targets(book, place, naming);
            book.write(file);
        }
        printed.put(place.code(), Files.readAllBytes(file));
    }

    private void files(Book book, Naming naming) {
        Wording words = naming.words();
        ListSheet list = list(
                book,
                words,
                "files",
                List.of(
                        heading(words, "file", 90),
                        heading(words, "column", 110),
                        heading(words, "type", 60),
                        heading(words, "codes", 190),
                        heading(words, "meaning", 290)));
        DataFiles.HEADERS.forEach((file, header) -> {
            list.section(file + ".csv  " + columns.title(file));
            for (String name : header.split(",")) {
                DataColumns.DataColumn column = columns.of(file, name);
                list.add(row(
                        file + ".csv",
                        name,
                        words.say("dictionary.type." + column.type()),
                        String.join(" ", column.codes()),
                        column.description()));
            }
        });
        end(list);
    }

    private void items(Book book, Naming naming) {
        Wording words = naming.words();
        ListSheet list = list(
                book,
                words,
                "items",
                List.of(
                        heading(words, "code", 60),
                        heading(words, "name", 280),
                        heading(words, "measure", 70),
                        heading(words, "breakdown", 250),
                        heading(words, "required", 50)));
        String form = "";
        for (Item item : catalogue.items()) {
            if (!item.form().equals(form)) {
                form = item.form();
                list.section(naming.forms(List.of(form)));
            }
            list.add(row(
                    item.code(),
                    naming.item(item),
                    naming.measure(item.unit()),
                    naming.list(item.layout().columns().stream()
                            .map(column -> breakdown(naming, column.breakdown()))
                            .toList()),
                    words.say(item.required() ? "dictionary.yes" : "dictionary.no")));
        }
        end(list);
    }

    private static String breakdown(Naming naming, Breakdown breakdown) {
        return breakdown.isTotal() ? naming.sex(breakdown.sex()) : breakdown.toString();
    }

    private void indicators(Book book, Naming naming) {
        Wording words = naming.words();
        ListSheet list = list(
                book,
                words,
                "indicators",
                List.of(
                        heading(words, "code", 110),
                        heading(words, "name", 150),
                        heading(words, "measure", 60),
                        heading(words, "direction", 50),
                        heading(words, "method", 190),
                        heading(words, "definition", 200)));
        for (Indicator indicator : catalogue.indicators()) {
            list.add(row(
                    indicator.code(),
                    naming.indicator(indicator),
                    naming.measure(indicator.unit()),
                    words.say("dictionary.direction." + indicator.direction().name()),
                    naming.method(indicator),
                    indicator.definitionZh()));
        }
        end(list);
    }

    private static void units(Book book, Place place, Naming naming) {
        Wording words = naming.words();
        ListSheet list = list(
                book,
                words,
                "units",
                List.of(
                        heading(words, "code", 80),
                        heading(words, "name", 170),
                        heading(words, "aliases", 260),
                        heading(words, "forms", 230)));
        for (Unit unit : place.units()) {
            list.add(row(unit.code(), unit.nameZh(), naming.list(unit.aliases()), String.join(" ", unit.forms())));
        }
        end(list);
    }

    private static void targets(Book book, Place place, Naming naming) {
        Wording words = naming.words();
        ListSheet list = list(
                book,
                words,
                "targets",
                List.of(
                        heading(words, "code", 50),
                        heading(words, "plan", 60),
                        heading(words, "domain", 130),
                        heading(words, "subject", 280),
                        heading(words, "units", 150),
                        heading(words, "clause", 90)));
        for (Target target : place.targets()) {
            list.add(target(
                    naming,
                    target.code(),
                    target.plan(),
                    target.domainZh(),
                    naming.subject(target),
                    target.units(),
                    target.clause()));
        }
        for (Task task : place.tasks()) {
            list.add(target(
                    naming, task.code(), task.plan(), task.domainZh(), task.summaryZh(), task.units(), task.clause()));
        }
        end(list);
    }

    private static List<Entry> target(
            Naming naming, String code, Plan plan, String domain, String subject, List<String> units, String clause) {
        return row(
                code,
                naming.words().say("plan." + plan.code()),
                naming.domain(domain),
                subject,
                naming.units(units),
                clause);
    }

    private static ListSheet list(Book book, Wording words, String name, List<ListSheet.Heading> headings) {
        String title = words.say("dictionary." + name);
        return new ListSheet(book, title, Paper.LANDSCAPE, title, words.say("dictionary." + name + "-note"), headings);
    }

    private static ListSheet.Heading heading(Wording words, String column, double width) {
        return ListSheet.Heading.left(words.say("dictionary.column." + column), width);
    }

    private static List<Entry> row(String... texts) {
        return List.of(texts).stream().map(Entry::words).toList();
    }

    private static void end(ListSheet list) {
        list.letFilter();
        list.end(List.of());
    }
}
