package org.fuer.batch;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.Movement;
import org.fuer.assessment.Status;
import org.fuer.assessment.Warning;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Target;
import org.fuer.fact.DecimalColumn;
import org.fuer.fact.Quotient;
import org.fuer.fact.TextList;
import org.fuer.indicator.PooledValue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The assessments of each edition in the database, in their order. */
final class AssessmentStore {

    private static final int ROWS_AT_ONCE = 500;

    private static final String INSERT = "INSERT INTO assessment (edition_id, line_number, target, target_value,"
            + " target_year, obs_value, value_year, base_value, base_year, status, pace_ratio, projected, lower_bound,"
            + " upper_bound, certainty, warning, reason_key, arguments, exact_target, exact_value, exact_base, needed,"
            + " points, projection_method, volatility, pooled_from, pooled_to, pooled_value)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;

    AssessmentStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the assessments of an edition that is being built; those it has already are replaced. */
    void write(long edition, List<Assessment> assessments) {
        jdbc.update("DELETE FROM assessment WHERE edition_id = ?", edition);
        List<Line> lines = new ArrayList<>();
        assessments.forEach(assessment -> lines.add(new Line(lines.size(), kept(assessment))));
        jdbc.batchUpdate(INSERT, lines, ROWS_AT_ONCE, (statement, line) -> {
            statement.setLong(1, edition);
            statement.setInt(2, line.number());
            set(statement, line.assessment());
        });
    }

    private record Line(int number, Assessment assessment) {}

    private static void set(PreparedStatement statement, Assessment assessment) throws SQLException {
        statement.setString(3, assessment.target().code());
        statement.setBigDecimal(4, assessment.targetValue());
        statement.setString(5, assessment.targetYear());
        statement.setBigDecimal(6, assessment.value());
        statement.setObject(7, assessment.valueYear(), Types.INTEGER);
        statement.setBigDecimal(8, assessment.baseValue());
        statement.setObject(9, assessment.baseYear(), Types.INTEGER);
        statement.setString(10, assessment.status().name());
        Movement movement = assessment.movement();
        statement.setBigDecimal(11, movement.paceRatio());
        statement.setBigDecimal(12, movement.projected());
        statement.setBigDecimal(13, movement.lower());
        statement.setBigDecimal(14, movement.upper());
        statement.setString(15, assessment.certainty());
        statement.setString(16, assessment.warning().name());
        statement.setString(17, assessment.reasonKey());
        statement.setString(18, TextList.join(assessment.reasonArguments()));
        statement.setString(19, text(assessment.goal()));
        statement.setString(20, text(assessment.current()));
        statement.setString(21, text(assessment.base()));
        statement.setBigDecimal(22, movement.needed());
        statement.setInt(23, movement.points());
        statement.setString(24, movement.method().name());
        statement.setBigDecimal(25, movement.volatility());
        PooledValue pooled = assessment.pooled();
        statement.setObject(26, pooled == null ? null : pooled.firstYear(), Types.INTEGER);
        statement.setObject(27, pooled == null ? null : pooled.lastYear(), Types.INTEGER);
        statement.setString(28, pooled == null ? null : text(pooled.exact()));
    }

    private static @Nullable String text(@Nullable Quotient exact) {
        return exact == null ? null : exact.toString();
    }

    private static @Nullable Quotient exact(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : Quotient.parse(text);
    }

    /**
     * The assessment as the database keeps it: value, goal and base exact, so that what is computed from them is not
     * computed from rounded figures; the others to 10 decimals.
     */
    static Assessment kept(Assessment assessment) {
        return new Assessment(
                assessment.target(),
                assessment.goal(),
                assessment.targetYear(),
                assessment.current(),
                assessment.valueYear(),
                assessment.base(),
                assessment.baseYear(),
                assessment.status(),
                kept(assessment.movement()),
                assessment.pooled(),
                assessment.certainty(),
                assessment.warning(),
                assessment.reasonKey(),
                assessment.reasonArguments());
    }

    private static Movement kept(Movement movement) {
        return new Movement(
                DecimalColumn.kept(movement.paceRatio()),
                DecimalColumn.kept(movement.needed()),
                movement.points(),
                movement.method(),
                DecimalColumn.kept(movement.projected()),
                DecimalColumn.kept(movement.lower()),
                DecimalColumn.kept(movement.upper()),
                DecimalColumn.kept(movement.volatility()));
    }

    /** The assessments of an edition of this place, in the order they were written. */
    List<Assessment> of(long edition, Place place) {
        Map<String, Target> targets = new HashMap<>();
        place.targets().forEach(target -> targets.put(target.code(), target));
        return jdbc.query(
                "SELECT * FROM assessment WHERE edition_id = ? ORDER BY line_number",
                (row, number) -> {
                    Target target = targets.get(row.getString("target"));
                    if (target == null) {
                        throw new IllegalStateException("no target " + row.getString("target"));
                    }
                    return assessment(target, row);
                },
                edition);
    }

    private static Assessment assessment(Target target, ResultSet row) throws SQLException {
        return new Assessment(
                target,
                exact(row, "exact_target"),
                row.getString("target_year"),
                exact(row, "exact_value"),
                row.getObject("value_year", Integer.class),
                exact(row, "exact_base"),
                row.getObject("base_year", Integer.class),
                Status.valueOf(row.getString("status")),
                new Movement(
                        DecimalColumn.read(row, "pace_ratio"),
                        DecimalColumn.read(row, "needed"),
                        row.getInt("points"),
                        Movement.Method.valueOf(row.getString("projection_method")),
                        DecimalColumn.read(row, "projected"),
                        DecimalColumn.read(row, "lower_bound"),
                        DecimalColumn.read(row, "upper_bound"),
                        DecimalColumn.read(row, "volatility")),
                pooled(row),
                row.getString("certainty"),
                Warning.valueOf(row.getString("warning")),
                row.getString("reason_key"),
                TextList.split(row.getString("arguments")));
    }

    private static @Nullable PooledValue pooled(ResultSet row) throws SQLException {
        Quotient exact = exact(row, "pooled_value");
        return exact == null ? null : new PooledValue(row.getInt("pooled_from"), row.getInt("pooled_to"), exact);
    }
}
