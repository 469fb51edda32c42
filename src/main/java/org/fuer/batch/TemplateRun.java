package org.fuer.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.fuer.batch.TemplateReport.PlaceTemplates;
import org.fuer.batch.TemplateReport.UnitTemplate;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.CatalogueException;
import org.fuer.catalogue.CatalogueReader;
import org.fuer.catalogue.JobSettings.PlanDocument;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Unit;
import org.fuer.fact.AcceptedFacts;
import org.fuer.fact.TaskProgress;
import org.fuer.template.Templates;
import org.jspecify.annotations.Nullable;

/**
 * Prints the blank forms of places into {@code output/_templates/<place>/<year>/}, with what was accepted for the year
 * before. The folder of a place and year is replaced as a whole or not at all.
 */
public final class TemplateRun {

    /** A plan that has run out is reported on until the next one is issued. */
    private static final int YEARS_AFTER = 5;

    private final Clock clock;

    /**
     * A run that tells time by this clock.
     *
     * @param clock says since when the run is at work; nothing printed depends on it
     */
    public TemplateRun(Clock clock) {
        this.clock = clock;
    }

    /**
     * Prints.
     *
     * @param request its place and year may be null: every place, and the year after the newest one that is accepted or,
     *     where none is, has reports
     * @param unit the code or a name of the only unit to print for, or null for all that owe something; the files of the
     *     others then stay as they are
     * @throws CatalogueException if the catalogue is broken
     * @throws AnotherRunException if a run is at work
     * @throws RunFailedException if there is no such place or unit, no year to go by, a year before or long after its
     *     plans, or something else in the way; what
     *     was printed before stays whole
     */
    public TemplateReport print(RunRequest request, @Nullable String unit) {
        Catalogue catalogue = new CatalogueReader().read(request.jobs());
        TemplateSelection selection = TemplateSelection.of(catalogue, request, unit);
        selection.units().keySet().forEach(place -> checkYear(request, place));
        Templates templates = new Templates(catalogue, request.language());
        try (RunLock lock = RunLock.take(new OutputFolder(request.output()).lock(), clock.instant());
                LatestFacts known = LatestFacts.open(request, catalogue)) {
            List<PlaceTemplates> printed = new ArrayList<>();
            for (Place place : selection.units().keySet()) {
                lock.at(place.code());
                List<Unit> units = selection.units().getOrDefault(place, List.of());
                printed.add(print(request, templates, known, place, units, unit == null));
            }
            return new TemplateReport(printed);
        } catch (IOException e) {
            throw new RunFailedException(e, "files", RunFailedException.rootMessage(e));
        }
    }

    private static PlaceTemplates print(
            RunRequest request, Templates templates, LatestFacts known, Place place, List<Unit> units, boolean all)
            throws IOException {
        int year = year(request, known, place);
        AcceptedFacts accepted = known.of(place, year - 1);
        List<TaskProgress> progress = known.taskProgress(place, year - 1);
        TemplateFolder folder =
                new TemplateFolder(new OutputFolder(request.output()), new PlaceYear(place.code(), year));
        Path build = folder.emptyBuild();
        List<UnitTemplate> printed = new ArrayList<>();
        for (Unit unit : units) {
            String file = Templates.fileName(place, unit, year);
            templates.print(place, unit, year, accepted, progress, build.resolve(file));
            printed.add(
                    new UnitTemplate(unit.code(), templates.forms(place, unit), templates.tasks(place, unit), file));
        }
        if (all) {
            folder.replace();
        } else {
            folder.add();
        }
        boolean lastYear = !accepted.of(year - 1).isEmpty();
        return new PlaceTemplates(place.code(), year, folder.printed(), lastYear, printed);
    }

    /** Refuses a year that no plan of a place has anything to do with: a slip of the hand. */
    private static void checkYear(RunRequest request, Place place) {
        Integer asked = request.year();
        Collection<PlanDocument> plans = place.settings().plans().values();
        if (asked == null || plans.isEmpty()) {
            return;
        }
        int first = plans.stream().mapToInt(PlanDocument::start).min().orElseThrow() - 1;
        int last = plans.stream().mapToInt(PlanDocument::end).max().orElseThrow() + YEARS_AFTER;
        if (asked < first || asked > last) {
            throw new RunFailedException(
                    null,
                    "template.year",
                    place.nameIn(request.language()),
                    String.valueOf(asked),
                    String.valueOf(first),
                    String.valueOf(last));
        }
    }

    private static int year(RunRequest request, LatestFacts known, Place place) throws IOException {
        Integer asked = request.year();
        if (asked != null) {
            return asked;
        }
        Integer newest = known.newestYear(place).orElse(null);
        if (newest == null) {
            newest = newestReports(request.input(), place);
        }
        if (newest == null) {
            throw new RunFailedException(null, "template.no-year", place.nameIn(request.language()));
        }
        return newest + 1;
    }

    private static @Nullable Integer newestReports(Path input, Place place) throws IOException {
        TreeSet<String> only = new TreeSet<>(List.of(place.code()));
        Integer newest = null;
        for (PlaceYear year : InputTree.of(input, only).years()) {
            newest = Inbox.hasReports(year.in(input)) ? (Integer) year.year() : newest;
        }
        return newest;
    }
}
