package org.fuer.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the folder of one place. */
final class PlaceReader {

    private final JobFiles files;
    private final Faults faults;
    private final FormsFile forms;
    private final ItemsFile items;
    private final IndicatorsFile indicators;
    private final Cells cells;

    PlaceReader(
            JobFiles files, Faults faults, FormsFile forms, ItemsFile items, IndicatorsFile indicators, Cells cells) {
        this.files = files;
        this.faults = faults;
        this.forms = forms;
        this.items = items;
        this.indicators = indicators;
        this.cells = cells;
    }

    /** The place, or null when its settings could not be read, which is reported. */
    @Nullable
    Place read(String name) {
        UnitsFile units = UnitsFile.read(files, name, faults, forms);
        CsvTable targetTable = TargetsFile.table(files, name, faults);
        Codes targetCodes = Codes.of(targetTable, "target");
        JobFile job = JobFile.read(
                files, name, faults, units.codes(), targetTable, targetCodes, indicators.codes(), forms.codes());
        PlanRows plans = new PlanRows(name + "/job.yml", job.plans());
        List<Target> targets = TargetsFile.read(targetTable, indicators, cells, units.codes(), plans);
        List<Task> tasks = TasksFile.read(files, name, faults, targetCodes, units.codes(), plans);
        List<Baseline> baselines = BaselinesFile.read(files, name, faults, indicators, items, cells);
        List<Break> breaks = BreaksFile.read(files, name, faults, indicators);
        ExceptionsFile.check(files, name, faults);
        JobSettings settings = job.settings();
        return settings == null ? null : new Place(name, settings, units.units(), targets, tasks, baselines, breaks);
    }
}
