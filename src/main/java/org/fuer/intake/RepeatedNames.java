package org.fuer.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fuer.catalogue.Item;
import org.fuer.intake.RowMeaning.Doubt;
import org.jspecify.annotations.Nullable;

/**
 * Settles rows without a code whose name several rows of the form have (已参保人数, 近视人数). Such a row stands under its
 * catalogue parent: the last row above that can be it. Where the parent stands in an earlier block, or nowhere, the
 * order of the rows tells, if the table keeps the order of the form and leaves one way only; then the numbers of the
 * parents in earlier blocks. Everything else stays open.
 */
final class RepeatedNames {

    /**
     * A row that is still open.
     *
     * @param index its place among the meanings
     * @param row its place on the sheet
     * @param candidates the items with its name, in the order of the form
     */
    record Open(int index, int row, List<Item> candidates) {}

    /** More rows than this of repeated names are no rows of a form; trying to settle them takes for ever. */
    private static final int MOST = 200;

    private final FormWords formWords;
    private final PartOfWhole parts;
    private final Set<String> earlier;

    /**
     * @param parts compares a row with its possible parents in earlier blocks
     * @param earlier the items that stand in earlier blocks of the same form
     */
    RepeatedNames(FormWords formWords, PartOfWhole parts, Set<String> earlier) {
        this.formWords = formWords;
        this.parts = parts;
        this.earlier = earlier;
    }

    /** The meanings with the open ones settled, or in doubt. */
    List<RowMeaning> settle(List<@Nullable RowMeaning> meanings, List<Open> open) {
        List<@Nullable RowMeaning> settled = new ArrayList<>(meanings);
        if (open.size() > MOST) {
            open.forEach(row -> settled.set(row.index(), RowMeaning.doubtful(row.row(), Doubt.AMBIGUOUS)));
        }
        boolean inOrder = keepsOrder(settled);
        for (int i = 0; i < open.size(); i++) {
            Open row = open.get(i);
            if (settled.get(row.index()) == null) {
                settleFrom(settled, open.subList(i, open.size()), inOrder);
            }
        }
        return settled.stream()
                .filter(Objects::nonNull)
                .map(meaning -> (RowMeaning) meaning)
                .toList();
    }

    private boolean keepsOrder(List<@Nullable RowMeaning> meanings) {
        int last = -1;
        for (RowMeaning meaning : meanings) {
            Item item = meaning == null ? null : meaning.item();
            if (item != null) {
                if (formWords.position(item) < last) {
                    return false;
                }
                last = formWords.position(item);
            }
        }
        return true;
    }

    /** Settles the first of the open rows, and with it those of the same name that follow without a row between. */
    private void settleFrom(List<@Nullable RowMeaning> settled, List<Open> open, boolean inOrder) {
        Open first = open.get(0);
        List<Item> left = left(settled, first, inOrder);
        Item underParent = underParent(settled, first, left);
        if (underParent != null) {
            settled.set(first.index(), RowMeaning.named(first.row(), underParent));
            return;
        }
        List<Open> run = open.stream()
                .filter(row -> row.candidates().equals(first.candidates())
                        && settledBetween(settled, first.index(), row.index()) == 0)
                .toList();
        boolean oneWay = inOrder && !left.isEmpty() && run.size() == left.size();
        if (oneWay) {
            for (int i = 0; i < run.size(); i++) {
                settled.set(run.get(i).index(), RowMeaning.named(run.get(i).row(), left.get(i)));
            }
        } else {
            Item item = run.size() == 1 ? underEarlierParent(first.row(), left) : null;
            settled.set(
                    first.index(),
                    item == null
                            ? RowMeaning.doubtful(first.row(), Doubt.AMBIGUOUS)
                            : RowMeaning.named(first.row(), item));
        }
    }

    /** The only candidate whose parent in an earlier block the row does not exceed, or is in every column; or null. */
    private @Nullable Item underEarlierParent(int row, List<Item> candidates) {
        if (!candidates.stream().allMatch(parts::hasParent)) {
            return null;
        }
        List<Item> possible =
                candidates.stream().filter(item -> parts.fits(row, item)).toList();
        if (possible.size() > 1) {
            possible =
                    possible.stream().filter(item -> parts.isWhole(row, item)).toList();
        }
        return possible.size() == 1 ? possible.get(0) : null;
    }

    /** The candidates that do not stand in the form already and, in a table that keeps the order, fit in between. */
    private List<Item> left(List<@Nullable RowMeaning> settled, Open row, boolean inOrder) {
        Set<String> taken = new HashSet<>(earlier);
        int lower = -1;
        int upper = Integer.MAX_VALUE;
        for (int i = 0; i < settled.size(); i++) {
            RowMeaning meaning = settled.get(i);
            Item item = meaning == null ? null : meaning.item();
            if (item != null) {
                taken.add(item.code());
                int position = formWords.position(item);
                if (i < row.index()) {
                    lower = Math.max(lower, position);
                } else {
                    upper = Math.min(upper, position);
                }
            }
        }
        int from = inOrder ? lower : -1;
        int to = inOrder ? upper : Integer.MAX_VALUE;
        return row.candidates().stream()
                .filter(item -> !taken.contains(item.code()))
                .filter(item -> formWords.position(item) > from && formWords.position(item) < to)
                .toList();
    }

    /** The candidate whose parent is the nearest row above in the same block, or null. */
    private static @Nullable Item underParent(List<@Nullable RowMeaning> settled, Open row, List<Item> candidates) {
        for (int i = row.index() - 1; i >= 0; i--) {
            RowMeaning above = settled.get(i);
            Item parent = above == null ? null : above.item();
            if (parent != null) {
                for (Item candidate : candidates) {
                    if (parent.code().equals(candidate.parent())) {
                        return candidate;
                    }
                }
            }
        }
        return null;
    }

    private static long settledBetween(List<@Nullable RowMeaning> settled, int from, int to) {
        return settled.subList(from, Math.max(from, to)).stream()
                .filter(Objects::nonNull)
                .count();
    }
}
