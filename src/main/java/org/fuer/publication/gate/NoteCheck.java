package org.fuer.publication.gate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether every mark of a note (① …) has its note below the table and every note its mark above it. A table begins at its
 * number; the parts in which it goes on (续表) have the same or none, so that its notes stand under the last part.
 */
final class NoteCheck {

    /** The number of a table and its title. */
    private static final Pattern TITLE = Pattern.compile("^(?:表|附表|附|Table |Annex )?\\s?([0-9]+-[0-9]+)\\s");

    /** The marks at the end of a text; those in the middle of one explain what a mark is. */
    private static final Pattern TRAILING = Pattern.compile("[①-⑳㉑-㉟]+\\s*$");

    private static final Pattern MARK = Pattern.compile("[①-⑳㉑-㉟]");

    /** What stands before the mark at the head of a note. */
    private static final Pattern HEAD = Pattern.compile("(?:^|[注：:；;。.\\s\\u3000])([①-⑳㉑-㉟])(?=\\s*[^①-⑳㉑-㉟\\s])");

    private final Findings findings;

    NoteCheck(Findings findings) {
        this.findings = findings;
    }

    void check(Artefact artefact) {
        for (ReadSheet sheet : artefact.sheets().values()) {
            Table table = new Table();
            String number = "";
            for (NavigableMap<Integer, ReadCell> row : sheet.rows().values()) {
                for (ReadCell cell : row.values()) {
                    Matcher title = TITLE.matcher(cell.text());
                    if (title.find() && !title.group(1).equals(number)) {
                        table.close(artefact, sheet);
                        table = new Table();
                        number = title.group(1);
                    }
                    table.add(cell);
                }
            }
            table.close(artefact, sheet);
        }
    }

    private final class Table {

        private final Map<String, String> marks = new LinkedHashMap<>();
        private final Map<String, String> notes = new LinkedHashMap<>();

        private void add(ReadCell cell) {
            Matcher beside = MARK.matcher(NumberFormat.marks(cell.format()));
            while (beside.find()) {
                marks.putIfAbsent(beside.group(), cell.address());
            }
            if (cell.kind() != ReadCell.Kind.TEXT) {
                return;
            }
            Matcher head = HEAD.matcher(cell.text());
            while (head.find()) {
                notes.putIfAbsent(head.group(1), cell.address());
            }
            Matcher trailing = TRAILING.matcher(cell.text());
            Matcher mark = MARK.matcher(trailing.find() ? trailing.group() : "");
            while (mark.find()) {
                marks.putIfAbsent(mark.group(), cell.address());
            }
        }

        private void close(Artefact artefact, ReadSheet sheet) {
            marks.forEach((mark, cell) -> {
                if (!notes.containsKey(mark)) {
                    findings.add(artefact.place(sheet, cell), "note.missing", mark, "");
                }
            });
            notes.forEach((mark, cell) -> {
                if (!marks.containsKey(mark)) {
                    findings.add(artefact.place(sheet, cell), "note.no-mark", mark, "");
                }
            });
        }
    }
}
