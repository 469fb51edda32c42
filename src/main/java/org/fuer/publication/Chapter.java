package org.fuer.publication;

import java.util.List;
import org.fuer.publication.lineage.Statement;

/**
 * A chapter of the yearbook.
 *
 * @param title its title
 * @param beneath its title in the other language; may be empty
 * @param introduction 简要说明: what it holds, from whom, how it stands
 * @param charts its charts, in their order
 * @param tables its tables, in their order
 * @param explanations 主要统计指标解释
 */
record Chapter(
        String title,
        String beneath,
        List<Statement> introduction,
        List<ChartBlock> charts,
        List<TableBlock> tables,
        List<Explanation> explanations) {

    Chapter {
        introduction = List.copyOf(introduction);
        charts = List.copyOf(charts);
        tables = List.copyOf(tables);
        explanations = List.copyOf(explanations);
    }

    /** A chapter that has no charts yet. */
    Chapter(
            String title,
            String beneath,
            List<Statement> introduction,
            List<TableBlock> tables,
            List<Explanation> explanations) {
        this(title, beneath, introduction, List.of(), tables, explanations);
    }

    /** The same with charts. */
    Chapter with(List<ChartBlock> others) {
        return new Chapter(title, beneath, introduction, others, tables, explanations);
    }

    /** The width in points of the column that its widest figure needs. */
    double widestFigure() {
        return tables.stream()
                .flatMap(table -> table.groups().stream())
                .flatMap(group -> group.lines().stream())
                .flatMap(line -> line.entries().stream())
                .mapToDouble(Entry::figureWidth)
                .max()
                .orElse(0);
    }

    /**
     * What an indicator means.
     *
     * @param name its name
     * @param definition 定义
     * @param method 计算方法
     * @param measure 计量单位
     * @param source 资料来源
     */
    record Explanation(String name, String definition, String method, String measure, String source) {}
}
