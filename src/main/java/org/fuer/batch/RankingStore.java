package org.fuer.batch;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.fuer.fact.DecimalColumn;
import org.fuer.ranking.RankedUnit;
import org.springframework.jdbc.core.JdbcTemplate;

/** The ranking of each edition in the database, in its order. */
final class RankingStore {

    private static final int ROWS_AT_ONCE = 500;

    private static final String INSERT =
            "INSERT INTO ranked_unit (edition_id, line_number, unit, unit_group, unit_rank,"
                    + " previous_rank, score, rank_low, rank_high, indicators, assessed, met, coverage, completeness,"
                    + " timeliness, first_pass) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

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
        statement.setObject(8, unit.rankLow(), Types.INTEGER);
        statement.setObject(9, unit.rankHigh(), Types.INTEGER);
        statement.setInt(10, unit.indicators());
        statement.setInt(11, unit.assessed());
        statement.setInt(12, unit.met());
        statement.setBigDecimal(13, DecimalColumn.kept(unit.coverage()));
        statement.setBigDecimal(14, DecimalColumn.kept(unit.completeness()));
        statement.setBigDecimal(15, DecimalColumn.kept(unit.timeliness()));
        statement.setBigDecimal(16, DecimalColumn.kept(unit.firstPass()));
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
                DecimalColumn.read(row, "score"),
                row.getObject("rank_low", Integer.class),
                row.getObject("rank_high", Integer.class),
                row.getInt("indicators"),
                row.getInt("assessed"),
                row.getInt("met"),
                DecimalColumn.read(row, "coverage"),
                DecimalColumn.read(row, "completeness"),
                DecimalColumn.read(row, "timeliness"),
                DecimalColumn.read(row, "first_pass"));
    }
}
