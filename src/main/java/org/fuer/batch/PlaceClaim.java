package org.fuer.batch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.fuer.batch.AnotherRunException.Running;
import org.fuer.catalogue.Sha256;

/**
 * The claim of a run to a place in a PostgreSQL database that several machines may share: an advisory lock, which the
 * database lets go of when the connection ends. The connection's name tells the others who holds it.
 */
final class PlaceClaim implements AutoCloseable {

    private static final String HOLDER =
            "SELECT application_name FROM pg_stat_activity a JOIN pg_locks l ON a.pid = l.pid"
                    + " WHERE l.locktype = 'advisory' AND l.granted"
                    + " AND (CAST(l.classid AS bigint) << 32 | CAST(l.objid AS bigint)) = ?";

    private final Connection connection;
    private final long key;

    private PlaceClaim(Connection connection, long key) {
        this.connection = connection;
        this.key = key;
    }

    /**
     * Claims a place.
     *
     * @throws AnotherRunException if another run has claimed it
     */
    static PlaceClaim take(DataSource database, String place, Instant now) throws SQLException {
        Connection connection = database.getConnection();
        try {
            long key = key(place);
            if (!tryLock(connection, key)) {
                throw new AnotherRunException(holder(connection, key, place));
            }
            String name = "fuer " + ProcessHandle.current().pid() + " " + now.getEpochSecond();
            try (PreparedStatement statement =
                    connection.prepareStatement("SELECT set_config('application_name', ?, false)")) {
                statement.setString(1, name);
                statement.execute();
            }
            return new PlaceClaim(connection, key);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static long key(String place) {
        byte[] hash = Sha256.digest().digest(("fuer " + place).getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(hash).getLong();
    }

    private static boolean tryLock(Connection connection, long key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
            statement.setLong(1, key);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static Running holder(Connection connection, long key, String place) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HOLDER)) {
            statement.setLong(1, key);
            try (ResultSet row = statement.executeQuery()) {
                String[] name = row.next() ? row.getString(1).split(" ") : new String[0];
                return name.length == 3
                        ? new Running(Long.parseLong(name[1]), Instant.ofEpochSecond(Long.parseLong(name[2])), place)
                        : new Running(0, Instant.EPOCH, place);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection;
                PreparedStatement statement = connection.prepareStatement("SELECT pg_advisory_unlock(?)")) {
            statement.setLong(1, key);
            statement.execute();
        }
    }
}
