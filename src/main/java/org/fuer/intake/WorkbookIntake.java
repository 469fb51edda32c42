package org.fuer.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Form;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Unit;

/** Reads one arrived file. Holds no state between files; safe for use by several threads. */
public final class WorkbookIntake {

    private final PlaceWords placeWords;
    private final TableFinder tableFinder;
    private final FormRecognition formRecognition;
    private final RowRecognition rowRecognition;
    private final Identity identity;

    /** An intake that knows the forms, items and layouts of this catalogue. */
    public WorkbookIntake(Catalogue catalogue) {
        FormWords formWords = new FormWords(catalogue);
        this.placeWords = new PlaceWords(catalogue);
        this.tableFinder = new TableFinder(new HeaderWords(catalogue), formWords);
        this.rowRecognition = new RowRecognition(formWords);
        this.formRecognition = new FormRecognition(formWords, rowRecognition);
        this.identity = new Identity(placeWords, catalogue);
    }

    /**
     * Reads a file of a place and year. A fault of the file is a finding of the reading; it never throws for one.
     *
     * @param content where its bytes are
     * @param file its name, relative to {@code input/<place>/<year>/}; its ending tells the format
     * @param sha256 the hash of its bytes
     */
    public Reading read(Path content, String file, String sha256, Place place, int year) {
        Arrival arrival = new Arrival(file, sha256, place, year);
        try {
            FileSheets sheets = FileSheets.of(open(content, file), tableFinder);
            List<RecognisedTable> tables = recognise(sheets, arrival);
            return reading(sheets, tables, arrival).read(sheets, tables);
        } catch (UnreadableFileException e) {
            return unreadable(arrival, e);
        }
    }

    /**
     * Reads a file as {@link #read} does and gives account of it: which table was taken for which form, which column for
     * which breakdown and which row for which item, and what else came into question.
     */
    public Recognition explain(Path content, String file, Place place, int year) {
        Arrival arrival = new Arrival(file, "", place, year);
        try {
            FileSheets sheets = FileSheets.of(open(content, file), tableFinder);
            List<RecognisedTable> tables = recognise(sheets, arrival);
            FileReading reading = reading(sheets, tables, arrival);
            Reading read = reading.read(sheets, tables);
            return new Recognition(new RecognitionAccount(formRecognition, file, year).of(reading.outcomes()), read);
        } catch (UnreadableFileException e) {
            return new Recognition(List.of(), unreadable(arrival, e));
        }
    }

    private List<RecognisedTable> recognise(FileSheets sheets, Arrival arrival) {
        List<Table> tables = sheets.reports().stream()
                .flatMap(grid -> tableFinder.find(grid).stream())
                .map(table -> table.in(arrival.year()))
                .toList();
        return formRecognition.recognise(tables, arrival.file());
    }

    private FileReading reading(FileSheets sheets, List<RecognisedTable> tables, Arrival arrival) {
        String unit = unitOf(sheets, tables, arrival);
        return new FileReading(
                arrival, unit, identity, formRecognition, rowRecognition, new TaskWords(arrival.place()));
    }

    /**
     * Opens the file. The libraries that parse what anybody may send throw what they like; here, and only here, that
     * becomes a fault of the file.
     */
    private static List<Grid> open(Path content, String file) {
        try {
            return FileFormat.grids(content, file);
        } catch (UnreadableFileException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw UnreadableFileException.unreadable("unreadable.broken");
        }
    }

    /**
     * The unit that a template was printed for, else the one that the tables name, else the file's name, else the one
     * that fills in the first form or that all tasks are for.
     */
    private String unitOf(FileSheets sheets, List<RecognisedTable> tables, Arrival arrival) {
        Place place = arrival.place();
        Optional<Unit> printedFor = Optional.ofNullable(sheets.identity())
                .filter(template -> template.place().equals(place.code()))
                .flatMap(template -> place.unit(template.unit()));
        return printedFor
                .or(() -> tables.stream()
                        .map(table -> identity.unitOf(table.table(), place))
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() -> sheets.tasks().stream()
                        .map(table -> identity.unitOf(table.around(), place))
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() -> placeWords.unitIn(place, arrival.file()))
                .or(() -> tables.stream()
                        .map(RecognisedTable::form)
                        .filter(form -> form != null)
                        .map(Form.class::cast)
                        .flatMap(form -> place.unitOf(form.code()).stream())
                        .findFirst())
                .map(Unit::code)
                .or(() -> TaskReader.unitOf(sheets.tasks(), new TaskWords(place)))
                .orElse("");
    }

    private Reading unreadable(Arrival arrival, UnreadableFileException fault) {
        String unit = placeWords
                .unitIn(arrival.place(), arrival.file())
                .map(Unit::code)
                .orElse("");
        FindingList findings = new FindingList(arrival.file(), unit);
        findings.onFile(fault.rule(), fault.messageKey(), fault.arguments());
        return new Reading(
                arrival.file(), arrival.sha256(), unit, false, null, List.of(), Ledger.EMPTY, findings.toList());
    }
}
