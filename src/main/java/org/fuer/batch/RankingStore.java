package org.fuer.batch;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.fuer.fact.DecimalColumn;
import org.fuer.ranking.Discipline;
import org.fuer.ranking.RankInterval;
import org.fuer.ranking.RankedUnit;
import org.fuer.ranking.TargetCounts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The ranking of each edition in the database, in its order. */
final class RankingStore {

    private static final int ROWS_AT_ONCE = 500;

    private static final String INSERT =
            "INSERT INTO ranked_unit (edition_id, line_number, unit, unit_group, unit_rank,"
                    + " previous_rank, score, rank_low, rank_high, indicators, assessed, met, coverage, completeness,"
                    + " timeliness, first_pass, rank_median, tier, binding, binding_met, directions, directions_assessed,"
                    + " directions_kept, unrevised, discipline_score, discipline_rank, rank_move)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;

    RankingStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the ranking of an edition that is being built; what it has already is replaced. */
    void write(long edition, List<RankedUnit> ranking) {
        jdbc.update("DELETE FROM ranked_unit WHERE edition_id = ?", edition);
        List<Line> lines = new ArrayList<>();
        ranking.forEach(unit -> lines.add(new Line(lines.size(), unit)));
        jdbc.batchUpdate(INSERT, lines, ROWS_AT_ONCE, (statement, line) -> {
            statement.setLong(1, edition);
            statement.setInt(2, line.number());
            set(statement, line.unit());
        });
    }

    private record Line(int number, RankedUnit unit) {}

    private static void set(PreparedStatement statement, RankedUnit unit) throws SQLException {
        statement.setString(3, unit.unit());
        statement.setString(4, unit.group().name());
        statement.setObject(5, unit.rank(), Types.INTEGER);
        statement.setObject(6, unit.previousRank(), Types.INTEGER);
        statement.setBigDecimal(7, DecimalColumn.kept(unit.score()));
        RankInterval interval = unit.interval();
        statement.setObject(8, interval == null ? null : interval.low(), Types.INTEGER);
        statement.setObject(9, interval == null ? null : interval.high(), Types.INTEGER);
        TargetCounts counts = unit.counts();
        statement.setInt(10, counts.indicators());
        statement.setInt(11, counts.assessed());
        statement.setInt(12, counts.met());
        Discipline discipline = unit.discipline();
        statement.setBigDecimal(13, DecimalColumn.kept(unit.coverage()));
        statement.setBigDecimal(14, DecimalColumn.kept(discipline.completeness()));
        statement.setBigDecimal(15, DecimalColumn.kept(discipline.timeliness()));
        statement.setBigDecimal(16, DecimalColumn.kept(discipline.firstPass()));
        statement.setBigDecimal(17, interval == null ? null : interval.median());
        statement.setObject(18, interval == null ? null : interval.tier(), Types.INTEGER);
        statement.setInt(19, counts.binding());
        statement.setInt(20, counts.bindingMet());
        statement.setInt(21, counts.directions());
        statement.setInt(22, counts.directionsAssessed());
        statement.setInt(23, counts.directionsKept());
        statement.setBigDecimal(24, DecimalColumn.kept(discipline.unrevised()));
        statement.setBigDecimal(25, DecimalColumn.kept(discipline.score()));
        statement.setObject(26, discipline.rank(), Types.INTEGER);
        statement.setObject(27, unit.move(), Types.INTEGER);
    }

    /** The ranking of an edition, in the order it was written. */
    List<RankedUnit> of(long edition) {
        return jdbc.query(
                "SELECT * FROM ranked_unit WHERE edition_id = ? ORDER BY line_number",
                (row, number) -> unit(row),
                edition);
    }

    private static RankedUnit unit(ResultSet row) throws SQLException {
        return new RankedUnit(
                row.getString("unit"),
                RankedUnit.Group.valueOf(row.getString("unit_group")),
                row.getObject("unit_rank", Integer.class),
                row.getObject("previous_rank", Integer.class),
                row.getObject("rank_move", Integer.class),
                DecimalColumn.read(row, "score"),
                interval(row),
                new TargetCounts(
                        row.getInt("indicators"),
                        row.getInt("assessed"),
                        row.getInt("met"),
                        row.getInt("binding"),
                        row.getInt("binding_met"),
                        row.getInt("directions"),
                        row.getInt("directions_assessed"),
                        row.getInt("directions_kept")),
                DecimalColumn.read(row, "coverage"),
                new Discipline(
                        DecimalColumn.read(row, "completeness"),
                        DecimalColumn.read(row, "timeliness"),
                        DecimalColumn.read(row, "first_pass"),
                        DecimalColumn.read(row, "unrevised"),
                        DecimalColumn.read(row, "discipline_score"),
                        row.getObject("discipline_rank", Integer.class)));
    }

    /** The interval of a unit, a domain or a place; null where it has none. */
    static @Nullable RankInterval interval(ResultSet row) throws SQLException {
        BigDecimal median = DecimalColumn.read(row, "rank_median");
        return median == null
                ? null
                : new RankInterval(row.getInt("rank_low"), median, row.getInt("rank_high"), row.getInt("tier"));
    }
}
