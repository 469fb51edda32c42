package org.fuer.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** Deals the workbooks of an edition that are still to be read out to partitions of several workbooks each. */
final class IntakePartitioner implements Partitioner {

    /** Where a partition keeps the files that are its own: their places in the list of arrivals. */
    static final String FILES = "files";

    private static final int FEWEST_WORKBOOKS = 8;

    private final EditionAtWork edition;
    private final ArrivalStore arrivals;
    private final ReadingStore readings;
    private final Parameters parameters;
    private final Progress progress;

    IntakePartitioner(
            EditionAtWork edition,
            ArrivalStore arrivals,
            ReadingStore readings,
            Parameters parameters,
            Progress progress) {
        this.edition = edition;
        this.arrivals = arrivals;
        this.readings = readings;
        this.parameters = parameters;
        this.progress = progress;
    }

    /** At most so many partitions, at least one, each with eight workbooks or more if there are enough. */
    @Override
    public Map<String, ExecutionContext> partition(int most) {
        List<Arrival> all = arrivals.of(edition.id());
        List<Arrival> unread = readings.unread(edition.placeYear(), parameters.reader(edition.place()), all);
        progress.workbooks(edition.placeYear(), all.size() - unread.size(), all.size());
        int count = Math.max(1, Math.min(most, unread.size() / FEWEST_WORKBOOKS));
        List<List<Integer>> hands = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            hands.add(new ArrayList<>());
        }
        for (int i = 0; i < unread.size(); i++) {
            hands.get(i % count).add(all.indexOf(unread.get(i)));
        }
        Map<String, ExecutionContext> partitions = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            ExecutionContext context = new ExecutionContext();
            context.putString(FILES, hands.get(i).stream().map(String::valueOf).collect(Collectors.joining(",")));
            partitions.put("part" + i, context);
        }
        return partitions;
    }
}
