package org.fuer.publication.document;

import java.util.Locale;

/**
 * The kinds of paragraph of a document, each a style of that name: 黑体 for titles, 宋体 for text, Times New Roman for
 * letters and figures. Lines have exact heights, so that pages end at the same line whatever fonts a machine has.
 */
enum Face {
    ISSUER("黑体", 18, 32, 0, 0, Align.CENTRE),
    TITLE("黑体", 28, 44, 0, 0, Align.CENTRE),
    SUBTITLE("黑体", 18, 32, 0, 0, Align.CENTRE),
    COVER_NOTE("宋体", 12, 20, 0, 0, Align.CENTRE),
    COVER_FOOT("黑体", 14, 26, 0, 0, Align.CENTRE),
    CONTENTS("黑体", 18, 32, 0, 16, Align.CENTRE),
    CONTENTS_1("黑体", 12, 24, 4, 0, Align.LEFT),
    CONTENTS_2("宋体", 12, 22, 0, 0, Align.LEFT),
    HEADING_1("黑体", 16, 32, 12, 0, Align.LEFT),
    HEADING_2("黑体", 14, 28, 6, 0, Align.LEFT),
    HEADING_3("黑体", 12, 24, 2, 0, Align.LEFT),
    HEADLINE("黑体", 18, 48, 0, 0, Align.CENTRE),
    BODY("宋体", 12, 22, 0, 0, Align.BOTH),
    TABLE_TITLE("黑体", 10.5, 18, 10, 0, Align.CENTRE),
    TABLE_UNIT("宋体", 9, 14, 0, 0, Align.RIGHT),
    CELL("宋体", 9, 14, 0, 0, Align.LEFT),
    NOTE("宋体", 9, 14, 0, 0, Align.LEFT),
    PICTURE("宋体", 1, 0, 6, 0, Align.CENTRE),
    PICTURE_TITLE("黑体", 10.5, 24, 0, 0, Align.CENTRE),
    SECTION_END("宋体", 1, 1, 0, 0, Align.LEFT);

    /** Where lines stand between the margins. */
    enum Align {
        LEFT,
        CENTRE,
        RIGHT,
        BOTH
    }

    private final String font;
    private final double points;
    private final int line;
    private final int before;
    private final int after;
    private final Align align;

    Face(String font, double points, int line, int before, int after, Align align) {
        this.font = font;
        this.points = points;
        this.line = line;
        this.before = before;
        this.after = after;
        this.align = align;
    }

    /** The heading of a level from 1 to 3. */
    static Face heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            default -> throw new IllegalArgumentException("no heading of level " + level);
        };
    }

    /** The name of its style. */
    String style() {
        StringBuilder name = new StringBuilder();
        for (String word : name().split("_")) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }

    /** The font of Chinese text. */
    String font() {
        return font;
    }

    /** The size of the type in points. */
    double points() {
        return points;
    }

    /** The height of a line in points; 0 for one as high as what stands in it. */
    int line() {
        return line;
    }

    /** The space above in points. */
    int before() {
        return before;
    }

    /** The space below in points. */
    int after() {
        return after;
    }

    Align align() {
        return align;
    }

    /** By how many points its first line begins further right: two letters in running text. */
    double firstIndent() {
        return this == BODY ? 2 * points : 0;
    }

    /** By how many points all its lines begin further right. */
    double indent() {
        return this == CONTENTS_2 ? 2 * points : 0;
    }

    /** Whether it never stands at the foot of a page without what follows. */
    boolean keptWithNext() {
        return switch (this) {
            case HEADLINE, HEADING_1, HEADING_2, HEADING_3, TABLE_TITLE, TABLE_UNIT, PICTURE, CONTENTS -> true;
            default -> false;
        };
    }

    /** The level in the outline of the document, from 1; 0 for what is no heading. */
    int level() {
        return switch (this) {
            case HEADING_1 -> 1;
            case HEADING_2 -> 2;
            case HEADING_3 -> 3;
            default -> 0;
        };
    }
}
