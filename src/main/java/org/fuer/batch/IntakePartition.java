package org.fuer.batch;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.fuer.intake.Reading;
import org.fuer.intake.WorkbookIntake;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * One partition of the intake: takes its workbooks one by one, reads them and keeps the readings. What was read already,
 * by a run that stopped, is passed over. Used by one thread.
 */
class IntakePartition implements ItemReader<Arrival>, ItemProcessor<Arrival, Reading>, ItemWriter<Reading> {

    private final EditionAtWork edition;
    private final WorkbookIntake intake;
    private final Inbox inbox;
    private final ReadingStore readings;
    private final Progress progress;
    private final String reader;
    private final Iterator<Arrival> unread;

    /**
     * @param reader what reads the workbooks
     * @param files the places of its files in the list of arrivals, separated by commas
     */
    IntakePartition(
            EditionAtWork edition,
            WorkbookIntake intake,
            Inbox inbox,
            ArrivalStore arrivals,
            ReadingStore readings,
            Progress progress,
            String reader,
            String files) {
        this.edition = edition;
        this.intake = intake;
        this.inbox = inbox;
        this.readings = readings;
        this.progress = progress;
        this.reader = reader;
        List<Arrival> all = arrivals.of(edition.id());
        List<Arrival> own = new ArrayList<>();
        for (String place : files.split(",")) {
            if (!place.isEmpty()) {
                own.add(all.get(Integer.parseInt(place)));
            }
        }
        this.unread = readings.unread(edition.placeYear(), reader, own).iterator();
    }

    @Override
    public @Nullable Arrival read() {
        return unread.hasNext() ? unread.next() : null;
    }

    @Override
    public Reading process(Arrival arrival) {
        Arrival.Fault fault = arrival.fault();
        return fault == null
                ? intake.read(
                        inbox.copy(arrival.sha256()), arrival.file(), arrival.sha256(), edition.place(), edition.year())
                : SingleFaultReading.of(arrival.file(), fault);
    }

    @Override
    public void write(Chunk<? extends Reading> chunk) {
        readings.write(edition.placeYear(), reader, chunk.getItems());
        progress.workbooksRead(edition.placeYear(), chunk.size());
    }
}
