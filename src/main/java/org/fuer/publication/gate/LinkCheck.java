package org.fuer.publication.gate;

import java.util.List;

/** Whether every link of a workbook leads to a row that is there. */
final class LinkCheck {

    private final Findings findings;

    LinkCheck(Findings findings) {
        this.findings = findings;
    }

    void check(Artefact artefact) {
        for (ReadSheet sheet : artefact.sheets().values()) {
            sheet.links().forEach((cell, target) -> {
                if (!leads(artefact, sheet, target)) {
                    findings.add(artefact.place(sheet, cell), "link.nowhere", target, "");
                }
            });
        }
    }

    private static boolean leads(Artefact artefact, ReadSheet from, String target) {
        ReadSheet sheet = artefact.sheets().get(Addresses.sheet(target).orElse(from.name()));
        List<String> cells = Addresses.cells(target);
        if (sheet == null || cells.isEmpty()) {
            return false;
        }
        return sheet.rows().containsKey(Addresses.row(cells.get(0)));
    }
}
