package org.fuer.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceTests {

    private static Source cell(String address) {
        return new Source("a.xlsx", "Q01", address);
    }

    @Test
    void rowTenStandsAfterRowNineAndColumnAaAfterColumnZ() {
        List<Source> read =
                Stream.of("", "Z9", "AA9", "A10").map(SourceTests::cell).toList();

        assertThat(read).isSorted();
        assertThat(read).extracting(Source::row).containsExactly(0, 9, 9, 10);
    }

    @Test
    void theFileComesBeforeTheSheetAndTheSheetBeforeTheCell() {
        assertThat(List.of(
                        new Source("a.xlsx", "Q01", "B10"),
                        new Source("a.xlsx", "Q02", "A1"),
                        new Source("b.xlsx", "Q01", "A1")))
                .isSorted();
    }

    @Test
    void aCellIsCalledByItsSheetAndFileOnlyWhereTheyAreOthers() {
        Source here = cell("C5");

        assertThat(cell("D6").seenFrom(here)).isEqualTo("D6");
        assertThat(new Source("a.xlsx", "Q02", "D6").seenFrom(here)).isEqualTo("Q02!D6");
        assertThat(new Source("b.xlsx", "Q01", "D6").seenFrom(here)).isEqualTo("[b.xlsx]Q01!D6");
        assertThat(new Source("b.csv", "", "D6").seenFrom(here)).isEqualTo("[b.csv]D6");
    }
}
