package org.fuer.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.fuer.catalogue.Age;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Residence;
import org.fuer.catalogue.Sex;
import org.fuer.fact.DecimalColumn;
import org.fuer.fact.ObsStatus;
import org.fuer.indicator.IndicatorKey;
import org.fuer.indicator.IndicatorValue;
import org.springframework.jdbc.core.JdbcTemplate;

/** The indicators of each edition in the database. */
final class IndicatorStore {

    private static final int ROWS_AT_ONCE = 1000;

    private static final String INSERT = "INSERT INTO indicator_value (edition_id, indicator, sex, age, residence,"
            + " obs_value, numerator, denominator, obs_status, small_number, lower_bound, upper_bound)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;

    IndicatorStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the indicators of an edition that is being built; those it has already are replaced. */
    void write(long edition, List<IndicatorValue> indicators) {
        jdbc.update("DELETE FROM indicator_value WHERE edition_id = ?", edition);
        jdbc.batchUpdate(INSERT, indicators, ROWS_AT_ONCE, (statement, indicator) -> {
            Breakdown breakdown = indicator.key().breakdown();
            statement.setLong(1, edition);
            statement.setString(2, indicator.key().indicator());
            statement.setString(3, breakdown.sex().code());
            statement.setString(4, breakdown.age().code());
            statement.setString(5, breakdown.residence().code());
            statement.setBigDecimal(6, DecimalColumn.kept(indicator.value()));
            statement.setBigDecimal(7, DecimalColumn.kept(indicator.numerator()));
            statement.setBigDecimal(8, DecimalColumn.kept(indicator.denominator()));
            statement.setString(9, indicator.status().name());
            statement.setBoolean(10, indicator.smallNumber());
            statement.setBigDecimal(11, DecimalColumn.kept(indicator.lower()));
            statement.setBigDecimal(12, DecimalColumn.kept(indicator.upper()));
        });
    }

    /** The indicators of an edition, sorted by key. */
    List<IndicatorValue> of(long edition) {
        return jdbc
                .query("SELECT * FROM indicator_value WHERE edition_id = ?", (row, number) -> indicator(row), edition)
                .stream()
                .sorted(Comparator.comparing(IndicatorValue::key))
                .toList();
    }

    private static IndicatorValue indicator(ResultSet row) throws SQLException {
        return new IndicatorValue(
                new IndicatorKey(
                        row.getString("indicator"),
                        new Breakdown(
                                Sex.ofCode(row.getString("sex")).orElseThrow(),
                                new Age(row.getString("age")),
                                Residence.ofCode(row.getString("residence")).orElseThrow())),
                DecimalColumn.read(row, "obs_value"),
                DecimalColumn.read(row, "numerator"),
                DecimalColumn.read(row, "denominator"),
                ObsStatus.valueOf(row.getString("obs_status")),
                row.getBoolean("small_number"),
                DecimalColumn.read(row, "lower_bound"),
                DecimalColumn.read(row, "upper_bound"));
    }
}
