package org.fuer.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.fuer.assessment.Assessment;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Wording;
import org.fuer.fact.ObsStatus;
import org.fuer.publication.lineage.Origin;
import org.jspecify.annotations.Nullable;

/** 规划目标监测一览: every target of the plans with what it demands, where it stands and where it is going. */
final class TargetsAppendix {

    private static final List<Integer> WIDTHS = List.of(36, 62, 152, 58, 30, 48, 50, 50, 38, 48, 30, 104);

    private final Edition edition;
    private final Catalogue catalogue;
    private final Naming naming;
    private final Wording words;
    private final Figures figures;
    private final TargetWords demands;
    private final JudgedValue values;

    TargetsAppendix(Edition edition, Catalogue catalogue, Naming naming) {
        this.edition = edition;
        this.catalogue = catalogue;
        this.naming = naming;
        this.words = naming.words();
        this.figures = new Figures(edition);
        this.demands = new TargetWords(naming, edition.place().settings().assessment());
        this.values = new JudgedValue(edition, naming);
    }

    Appendix appendix() {
        List<TableBlock> tables = new ArrayList<>();
        for (Plan plan : Plan.values()) {
            List<Domain> domains = Domain.of(edition.assessments()).stream()
                    .filter(domain -> domain.plan() == plan)
                    .toList();
            if (!domains.isEmpty()) {
                tables.add(table(plan, domains));
            }
        }
        return new Appendix(
                words.say("targets.sheet"),
                words.say("targets.title"),
                naming.beneath().say("targets.title"),
                Paper.LANDSCAPE,
                List.of(),
                WIDTHS,
                tables);
    }

    private TableBlock table(Plan plan, List<Domain> domains) {
        Notes notes = new Notes();
        List<TableBlock.Group> groups = new ArrayList<>();
        for (Domain domain : domains) {
            domain.assessments().forEach(assessment -> groups.add(row(domain, assessment, notes)));
        }
        List<String> below = new ArrayList<>(List.of(
                words.say(
                        "targets.base", edition.place().settings().assessment().baseYear()),
                words.say("targets.pace"),
                words.say("targets.projected")));
        below.addAll(notes.all());
        return new TableBlock(
                words.say("targets.table", words.say("plan." + plan.code()), edition.year()),
                naming.beneath().say("targets.table", naming.beneath().say("plan." + plan.code()), edition.year()),
                "",
                columns(),
                groups,
                below);
    }

    private List<TableBlock.Column> columns() {
        String target = words.say("column.target");
        String value = words.say("targets.values");
        String result = words.say("targets.result");
        return List.of(
                Appendix.words(words.say("column.target-code")),
                Appendix.words(words.say("column.domain")),
                Appendix.words(words.say("column.indicator")),
                Appendix.under(target, words.say("column.demand"), true),
                Appendix.under(target, words.say("column.due"), false),
                Appendix.under(value, words.say("targets.base-value"), true),
                Appendix.under(value, words.say("column.value-of", edition.year()), false),
                Appendix.under(result, words.say("column.status"), true),
                Appendix.under(result, words.say("targets.pace-ratio"), false),
                Appendix.under(result, words.say("targets.expected"), false),
                Appendix.under(result, words.say("column.warning"), false),
                new TableBlock.Column("", words.say("column.responsible"), false, true, false));
    }

    private TableBlock.Group row(Domain domain, Assessment assessment, Notes notes) {
        String code = assessment.target().code();
        Indicator indicator =
                catalogue.indicator(assessment.target().indicator()).orElseThrow();
        String subject =
                words.say("stub.measured", naming.subject(assessment.target()), naming.measure(indicator.unit()));
        Entry demand = demands.demand(assessment, notes);
        return Appendix.row(
                code,
                0,
                false,
                List.of(
                        Entry.words(naming.domain(domain.nameZh())),
                        Entry.words(subject),
                        assessment.targetValue() == null ? demand : demand.saying(Origin.target(code, "target_value")),
                        demands.due(assessment.target()),
                        base(assessment, indicator, notes),
                        values.of(assessment, indicator, notes),
                        Entry.words(naming.status(assessment.status())),
                        figure(assessment.movement().paceRatio(), 2, code, "pace_ratio"),
                        figure(assessment.movement().projected(), indicator.decimals(), code, "projected"),
                        Entry.words(naming.warning(assessment.warning())),
                        Entry.words(naming.units(assessment.target().units()))));
    }

    /** The value that progress is counted from; another year than usual is noted. */
    private Entry base(Assessment assessment, Indicator indicator, Notes notes) {
        Entry shown = figure(
                assessment.baseValue(),
                indicator.decimals(),
                assessment.target().code(),
                "base_value");
        Integer year = assessment.baseYear();
        return year != null
                        && year != edition.place().settings().assessment().baseYear()
                        && shown instanceof Entry.Figure figure
                ? figure.marked(notes.mark(words.say("targets.other-base", year)))
                : shown;
    }

    private Entry figure(@Nullable BigDecimal value, int decimals, String code, String column) {
        return value == null
                ? figures.symbol("not-applicable")
                : figures.figure(value, decimals, ObsStatus.A, Origin.target(code, column));
    }
}
