package org.fuer.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.TargetCourse;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Wording;
import org.fuer.publication.ListSheet.Heading;

/** 目标达标判断一览: every target of the plans with its values over the period, by domain. */
final class CourseTable {

    private final EvaluationEdition evaluation;
    private final Naming naming;
    private final Wording words;
    private final TargetWords demands;
    private final Notes notes = new Notes();
    private final Map<String, CourseFigures> figures = new LinkedHashMap<>();

    CourseTable(EvaluationEdition evaluation, Catalogue catalogue, Naming naming) {
        this.evaluation = evaluation;
        this.naming = naming;
        this.words = naming.words();
        this.demands =
                new TargetWords(naming, evaluation.edition().place().settings().assessment());
        for (TargetCourse course : evaluation.courses()) {
            Indicator indicator =
                    catalogue.indicator(course.target().indicator()).orElseThrow();
            figures.put(course.target().code(), new CourseFigures(evaluation.edition(), indicator, course));
        }
    }

    /** The figures of a target. */
    CourseFigures figures(Assessment assessment) {
        return Objects.requireNonNull(figures.get(assessment.target().code()));
    }

    /** The title. */
    String title() {
        return words.say("evaluation.courses");
    }

    /** The years of the period whose data are there. */
    private List<Integer> years() {
        return IntStream.rangeClosed(evaluation.firstYear(), evaluation.year())
                .boxed()
                .toList();
    }

    /** The columns. */
    List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        headings.add(Heading.left(words.say("column.indicator"), 120));
        headings.add(Heading.centred(words.say("column.measure"), 44));
        headings.add(Heading.centred(words.say("column.demand"), 50).under(words.say("column.target")));
        headings.add(Heading.centred(words.say("column.due"), 32).under(words.say("column.target")));
        headings.add(Heading.centred(words.say("column.year"), 30).under(words.say("evaluation.base")));
        headings.add(Heading.figures(words.say("detail.value"), 46).under(words.say("evaluation.base")));
        for (int year : years()) {
            headings.add(Heading.figures(String.valueOf(year), 44).under(words.say("evaluation.values")));
        }
        headings.add(Heading.figures(words.say("evaluation.change"), 42).under(words.say("evaluation.since-base")));
        headings.add(Heading.centred(words.say("column.measure"), 46).under(words.say("evaluation.since-base")));
        headings.add(Heading.centred(words.say("evaluation.first-reached"), 46));
        headings.add(Heading.figures(words.say("evaluation.expected"), 46));
        headings.add(Heading.centred(words.say("evaluation.verdict"), 48));
        return headings;
    }

    /** The rows of each domain, in the order of the plans. */
    Map<Domain, List<List<Entry>>> rows() {
        Map<Domain, List<List<Entry>>> rows = new LinkedHashMap<>();
        for (Domain domain : Domain.of(evaluation.edition().assessments())) {
            rows.put(domain, domain.assessments().stream().map(this::row).toList());
        }
        return rows;
    }

    /** The notes under the table; complete once its rows are made. */
    List<String> notes() {
        List<String> all = new ArrayList<>();
        all.add(words.say("evaluation.note.course"));
        all.addAll(notes.all());
        return all;
    }

    private List<Entry> row(Assessment assessment) {
        CourseFigures course = figures(assessment);
        Indicator indicator = course.indicator();
        List<Entry> row = new ArrayList<>();
        row.add(Entry.words(naming.subject(assessment.target()) + broken(course)));
        row.add(Entry.words(naming.measure(indicator.unit())));
        row.add(demand(assessment));
        row.add(demands.due(assessment.target()));
        row.add(baseYear(assessment, course));
        row.add(base(course));
        years().forEach(year -> row.add(course.value(year)));
        row.add(course.changeFigure());
        row.add(changeUnit(course));
        row.add(firstReached(course));
        row.add(course.expected());
        row.add(verdict(assessment));
        return row;
    }

    private Entry demand(Assessment assessment) {
        Entry demand = demands.demand(assessment, notes);
        return demand instanceof Entry.Figure figure ? figure.saying(TargetWords.origin(assessment)) : demand;
    }

    private String broken(CourseFigures course) {
        Integer since = course.brokenSince();
        return since == null ? "" : notes.mark(words.say("evaluation.note.break", String.valueOf(since)));
    }

    private static Entry baseYear(Assessment assessment, CourseFigures course) {
        Integer year = assessment.baseYear();
        return year == null ? course.symbol("missing") : year(year, "");
    }

    private Entry base(CourseFigures course) {
        return course.base() instanceof Entry.Figure figure && course.basePrinted()
                ? figure.marked(notes.mark(words.say("evaluation.note.printed-base")))
                : course.base();
    }

    private Entry changeUnit(CourseFigures course) {
        String unit = course.changeUnit();
        return unit.isEmpty() ? course.symbol("not-applicable") : Entry.words(naming.measure(unit));
    }

    private Entry firstReached(CourseFigures course) {
        Integer reached = course.course().firstReached().orElse(null);
        if (reached == null) {
            return course.symbol("not-applicable");
        }
        List<Integer> fallen = course.course().fallenBackIn();
        return year(
                reached, fallen.isEmpty() ? "" : notes.mark(words.say("evaluation.note.fallen-back", years(fallen))));
    }

    private Entry verdict(Assessment assessment) {
        String mark = assessment.isCarriedForward(evaluation.year())
                ? notes.mark(words.say("detail.carried", String.valueOf(assessment.valueYear())))
                : "";
        return Entry.words(naming.status(assessment.status()) + mark);
    }

    private static Entry year(int year, String mark) {
        Entry.Figure figure = new Entry.Figure(BigDecimal.valueOf(year), "0");
        return mark.isEmpty() ? figure : figure.marked(mark);
    }

    /** Years one after the other. */
    private String years(List<Integer> years) {
        return naming.list(years.stream().map(String::valueOf).toList());
    }
}
