package org.fuer.publication.gate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether every mark of a note (① …) has its note below the table and every note its mark above it. A table begins at its
 * number; a part of it that goes on (续表) has none of its own, so that its notes stand under the last part.
 */
final class NoteCheck {

    /** The number of a table and its title. */
    private static final Pattern TITLE = Pattern.compile("^(?:表|附表|Table )?\\s?[0-9]+-[0-9]+\\s.*", Pattern.DOTALL);

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
            for (NavigableMap<Integer, ReadCell> row : sheet.rows().values()) {
                for (ReadCell cell : row.values()) {
                    if (TITLE.matcher(cell.text()).matches()) {
                        table.close(artefact, sheet);
                        table = new Table();
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
            String rest = cell.text();
            Matcher head = HEAD.matcher(rest);
            while (head.find()) {
                notes.putIfAbsent(head.group(1), cell.address());
            }
            Matcher mark = MARK.matcher(head.reset().replaceAll(" "));
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
