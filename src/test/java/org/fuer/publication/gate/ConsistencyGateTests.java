package org.fuer.publication.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder in which all agrees passes; one with exactly one fault is refused, and the fault named where it is. */
class ConsistencyGateTests {

    private static final String WOMEN = "fact(2025,Q01_01,F/_T/_T)";
    private static final String ALL = "fact(2025,Q01_01,_T/_T/_T)";
    private static final String SHARE = "share(" + WOMEN + "," + ALL + ")";

    @TempDir
    Path folder;

    private SmallEdition edition;

    @BeforeEach
    void sound() {
        edition = SmallEdition.sound(folder);
    }

    private static void assertOnly(List<Mismatch> found, String what, String sheet, String cell) {
        assertThat(found)
                .extracting(Mismatch::what, Mismatch::sheet, Mismatch::cell)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(what, sheet, cell));
    }

    @Test
    void anEditionThatAgreesWithItselfPasses() throws IOException {
        assertThat(edition.check()).isEmpty();
    }

    @Test
    void aFigureThatDoesNotStandWhereItSaysIsNamed() throws IOException {
        assertOnly(edition.noted("F2", "480", WOMEN).check(), "figure.no-cell", SmallEdition.SHEET, "F2");
    }

    @Test
    void aCellThatShowsAnotherFigureThanNotedIsNamed() throws IOException {
        List<Mismatch> found =
                edition.number("F2", 481, "0").noted("F2", "480", WOMEN).check();

        assertOnly(found, "figure.differs", SmallEdition.SHEET, "F2");
        assertThat(found.get(0).printed()).isEqualTo("481");
        assertThat(found.get(0).expected()).isEqualTo("480");
    }

    @Test
    void aSentenceWithoutItsFigureIsNamed() throws IOException {
        assertOnly(edition.said("女性占一半。", "48.0", SHARE).check(), "figure.not-said", "", "P2");
    }

    @Test
    void aWrongShareIsNamedWithTheRightOne() throws IOException {
        List<Mismatch> found = edition.figure("F2", 48.1, "0.0", SHARE).check();

        assertOnly(found, "figure.wrong", SmallEdition.SHEET, "F2");
        assertThat(found.get(0).expected()).isEqualTo("48.0");
    }

    @Test
    void moreDigitsInACellThanThoseOfTheValueAreNamed() throws IOException {
        assertOnly(edition.figure("F2", 48.04, "0.0", SHARE).check(), "figure.stored", SmallEdition.SHEET, "F2");
    }

    @Test
    void aFigureWithoutSourceIsNamed() throws IOException {
        assertOnly(
                edition.figure("F2", 5, "0", "fact(2025,Q01_02,_T/_T/_T)").check(),
                "figure.no-source",
                SmallEdition.SHEET,
                "F2");
    }

    @Test
    void aSpokenFigureThatNoTableHasIsNamed() throws IOException {
        assertOnly(edition.said("女性占48%。", "48", SHARE).check(), "spoken.not-in-table", "", "P2");
    }

    @Test
    void aChangeIsComputedFromPrintedFigures() throws IOException {
        String change = "difference(" + WOMEN + "," + ALL + ")";

        assertThat(edition.said("多520人。", "520", change).check()).isEmpty();
    }

    @Test
    void aWrongChangeIsNamed() throws IOException {
        String change = "difference(" + WOMEN + "," + ALL + ")";

        assertOnly(edition.said("多521人。", "521", change).check(), "figure.wrong", "", "P2");
    }

    @Test
    void aNumberInASentenceThatNobodyAccountsForIsNamed() throws IOException {
        List<Mismatch> found = edition.paragraph("2025年新增托位37个。").check();

        assertOnly(found, "text.number", "", "P2");
        assertThat(found.get(0).printed()).isEqualTo("37");
    }

    @Test
    void yearsHeadingsAndNamesOfTheCatalogueNeedNoSource() throws IOException {
        assertThat(edition.paragraph("（1）5岁以下儿童死亡率")
                        .paragraph("2. 到2030年")
                        .paragraph("表1-1")
                        .check())
                .isEmpty();
    }

    @Test
    void partsThatDoNotAddUpAreNamedAtTheTotal() throws IOException {
        List<Mismatch> found = new SmallEdition(folder)
                .fact("Q01_01,_T,_T,_T", "1001")
                .fact("Q01_01,F,_T,_T", "480")
                .fact("Q01_01,M,_T,_T", "520")
                .figure("B2", 1001, "#,##0_ ", ALL)
                .figure("C2", 480, "#,##0_ ", WOMEN)
                .figure("D2", 520, "#,##0_ ", "fact(2025,Q01_01,M/_T/_T)")
                .check();

        assertOnly(found, "counts.sum", SmallEdition.SHEET, "B2");
        assertThat(found.get(0).expected()).isEqualTo("1000");
    }

    @Test
    void anErrorInACellIsNamed() throws IOException {
        assertOnly(edition.text("A9", "NaN").check(), "cell.error", SmallEdition.SHEET, "A9");
    }

    @Test
    void aKeptResultThatItsFormulaDoesNotGiveIsNamed() throws IOException {
        List<Mismatch> found = edition.formula("G2", "C2*D2/100", 2497).check();

        assertOnly(found, "formula.result", SmallEdition.SHEET, "G2");
        assertThat(found.get(0).expected()).isEqualTo("2496");
    }

    @Test
    void theFormulasOfTheRankingAreUnderstood() throws IOException {
        assertThat(edition.formula("G2", "SUMPRODUCT(C2:C2,D2:D2)", 249600)
                        .formula("G3", "SUMIF(C2:C2,\">=0\",D2:D2)", 520)
                        .formula("G4", "C2*(1-0.25)+D2*0.25", 490)
                        .check())
                .isEmpty();
    }

    @Test
    void aMarkWithoutANoteIsNamed() throws IOException {
        assertOnly(edition.text("A4", "出生人口②").check(), "note.missing", SmallEdition.SHEET, "A4");
    }

    @Test
    void aNoteWithoutAMarkIsNamed() throws IOException {
        assertOnly(edition.text("A4", "②抽样调查。").check(), "note.no-mark", SmallEdition.SHEET, "A4");
    }

    @Test
    void theNotesOfATableThatGoesOnStandUnderItsLastPart() throws IOException {
        assertThat(edition.text("A4", "1-2  出生")
                        .text("A5", "出生人口①")
                        .text("A6", "1-2  出生（续表）")
                        .text("A7", "注：①抽样调查。")
                        .check())
                .isEmpty();
    }

    @Test
    void aLinkThatLeadsNowhereIsNamed() throws IOException {
        assertOnly(edition.link("A1", "'2 健康'!A1").check(), "link.nowhere", SmallEdition.SHEET, "A1");
    }

    @Test
    void anIndicatorThatItsFactsDoNotGiveIsNamed() throws IOException {
        List<Mismatch> found = edition.fact("Q01_02,_T,_T,_T", "10")
                .indicator("MMR,_T,_T,_T", "12.3")
                .check();

        assertThat(found)
                .extracting(Mismatch::what, Mismatch::file, Mismatch::cell)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("data.computed", "data/indicators.csv", "G2"));
    }
}
