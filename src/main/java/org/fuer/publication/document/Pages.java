package org.fuer.publication.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** On which page each heading comes to stand. Lines have exact heights, so that it can be counted. */
final class Pages {

    private final List<Block> blocks;
    private final Map<String, Integer> pages = new HashMap<>();
    private Paper paper;
    private int page = 1;
    private double used;

    /** Space above the first line of a page is kept where the page was asked for, and dropped where it just followed. */
    private boolean askedFor = true;

    private Pages(List<Block> blocks) {
        this.blocks = blocks;
        this.paper = Paper.PORTRAIT;
    }

    /** The page of each heading by its bookmark, the first page after the contents being 1. */
    static Map<String, Integer> of(List<Block> blocks) {
        Pages pages = new Pages(blocks);
        int first = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Contents) {
                first = i + 2;
            }
        }
        for (int i = first; i < blocks.size(); i++) {
            pages.place(i);
        }
        return Map.copyOf(pages.pages);
    }

    private void place(int index) {
        Block block = blocks.get(index);
        if (block instanceof Block.SectionEnd) {
            nextSection(index + 1);
            return;
        }
        if (block instanceof Block.PageEnd) {
            newPage();
            askedFor = true;
            return;
        }
        boolean follows = index > 0 && keptWithNext(blocks.get(index - 1));
        if (!follows && used > 0 && used + needed(index) > paper.textHeight()) {
            newPage();
        }
        if (block instanceof Block.Heading heading) {
            pages.put(heading.bookmark(), page);
        }
        if (block instanceof Block.Rows rows) {
            rows(Grid.of(rows.table(), paper.textWidth()));
        } else if (block instanceof Block.Picture picture) {
            used += above(Face.PICTURE) + picture.drawing().height();
        } else {
            paragraph(face(block), text(block));
        }
    }

    private void nextSection(int from) {
        for (int i = from; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.SectionEnd next) {
                paper = next.paper();
                break;
            }
        }
        newPage();
        askedFor = true;
    }

    private void newPage() {
        page++;
        used = 0;
        askedFor = false;
    }

    private void paragraph(Face face, String text) {
        used += above(face);
        for (int i = LineCount.of(text, face, paper.textWidth()); i > 0; i--) {
            if (used > 0 && used + face.line() > paper.textHeight()) {
                newPage();
            }
            used += face.line();
        }
        used += face.after();
    }

    private double above(Face face) {
        return used > 0 || askedFor ? face.before() : 0;
    }

    private void rows(Grid grid) {
        double header = 0;
        for (int i = 0; i < grid.headerRows(); i++) {
            header += grid.height(i);
        }
        used += header;
        for (int i = grid.headerRows(); i < grid.rows().size(); i++) {
            double height = grid.height(i);
            if (used + height + Grid.HEAVY > paper.textHeight() && used > header) {
                newPage();
                used = header;
            }
            used += height;
        }
        used += Grid.HEAVY;
    }

    /** The height of a block, the ones that it is kept with and what may not be parted from those. */
    private double needed(int index) {
        double sum = 0;
        for (int i = index; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Rows rows) {
                Grid grid = Grid.of(rows.table(), paper.textWidth());
                for (int row = 0; row <= Math.min(grid.headerRows(), grid.rows().size() - 1); row++) {
                    sum += grid.height(row);
                }
                sum += Grid.HEAVY;
            } else if (block instanceof Block.Picture picture) {
                sum += Face.PICTURE.before() + picture.drawing().height();
            } else if (block instanceof Block.Text || block instanceof Block.Heading) {
                Face face = face(block);
                int lines = keptWithNext(block) ? LineCount.of(text(block), face, paper.textWidth()) : 1;
                sum += face.before() + lines * face.line();
            }
            if (!keptWithNext(block)) {
                break;
            }
        }
        return sum;
    }

    private static boolean keptWithNext(Block block) {
        return block instanceof Block.Picture
                || ((block instanceof Block.Text || block instanceof Block.Heading)
                        && face(block).keptWithNext());
    }

    private static Face face(Block block) {
        return block instanceof Block.Heading heading ? Face.heading(heading.level()) : ((Block.Text) block).face();
    }

    private static String text(Block block) {
        return block instanceof Block.Heading heading
                ? heading.text()
                : ((Block.Text) block).text().text();
    }
}
