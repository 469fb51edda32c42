package org.fuer.batch;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.fuer.catalogue.Plan;
import org.fuer.fact.DecimalColumn;
import org.fuer.ranking.CompositeIndex;
import org.fuer.ranking.RankInterval;
import org.springframework.jdbc.core.JdbcTemplate;

/** The composite indices of each edition in the database, in their order. */
final class CompositeStore {

    private static final int ROWS_AT_ONCE = 500;

    private static final String INSERT =
            "INSERT INTO composite_index (edition_id, line_number, plan, domain_zh, weight,"
                    + " index_value, previous_index, index_rank, previous_rank, rank_low, rank_median, rank_high, tier, targets,"
                    + " assessed, met, coverage) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;

    CompositeStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the indices of an edition that is being built; those it has already are replaced. */
    void write(long edition, List<CompositeIndex> indices) {
        jdbc.update("DELETE FROM composite_index WHERE edition_id = ?", edition);
        List<Line> lines = new ArrayList<>();
        indices.forEach(index -> lines.add(new Line(lines.size(), index)));
        jdbc.batchUpdate(INSERT, lines, ROWS_AT_ONCE, (statement, line) -> {
            statement.setLong(1, edition);
            statement.setInt(2, line.number());
            set(statement, line.index());
        });
    }

    private record Line(int number, CompositeIndex index) {}

    private static void set(PreparedStatement statement, CompositeIndex index) throws SQLException {
        Plan plan = index.plan();
        RankInterval interval = index.interval();
        statement.setString(3, plan == null ? null : plan.code());
        statement.setString(4, index.domainZh());
        statement.setBigDecimal(5, DecimalColumn.plain(index.weight()));
        statement.setBigDecimal(6, DecimalColumn.kept(index.index()));
        statement.setBigDecimal(7, DecimalColumn.kept(index.previousIndex()));
        statement.setObject(8, index.rank(), Types.INTEGER);
        statement.setObject(9, index.previousRank(), Types.INTEGER);
        statement.setObject(10, interval == null ? null : interval.low(), Types.INTEGER);
        statement.setBigDecimal(11, interval == null ? null : interval.median());
        statement.setObject(12, interval == null ? null : interval.high(), Types.INTEGER);
        statement.setObject(13, interval == null ? null : interval.tier(), Types.INTEGER);
        statement.setInt(14, index.targets());
        statement.setInt(15, index.assessed());
        statement.setInt(16, index.met());
        statement.setBigDecimal(17, DecimalColumn.plain(index.coverage()));
    }

    /** The indices of an edition, in the order they were written. */
    List<CompositeIndex> of(long edition) {
        return jdbc.query(
                "SELECT * FROM composite_index WHERE edition_id = ? ORDER BY line_number",
                (row, number) -> index(row),
                edition);
    }

    private static CompositeIndex index(ResultSet row) throws SQLException {
        String plan = row.getString("plan");
        return new CompositeIndex(
                plan == null ? null : Plan.ofCode(plan).orElseThrow(),
                row.getString("domain_zh"),
                DecimalColumn.plain(row.getBigDecimal("weight")),
                DecimalColumn.read(row, "index_value"),
                DecimalColumn.read(row, "previous_index"),
                row.getObject("index_rank", Integer.class),
                row.getObject("previous_rank", Integer.class),
                RankingStore.interval(row),
                row.getInt("targets"),
                row.getInt("assessed"),
                row.getInt("met"),
                DecimalColumn.plain(row.getBigDecimal("coverage")));
    }
}
