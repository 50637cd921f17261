/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.digest;

import com.liferay.portal.kernel.dao.orm.FinderCache;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.klassenkring.notification.internal.jdbc.RowIds;
import nl.klassenkring.notification.internal.jdbc.Sql;
import nl.klassenkring.notification.internal.jdbc.TransactionConnection;
import nl.klassenkring.notification.service.persistence.DigestReaderPersistence;
import nl.klassenkring.notification.service.persistence.DigestRunPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How far digests are, as sets of rows; every method works in the current transaction. */
@Component(service = DigestTable.class)
public class DigestTable {

  /**
   * Waits for whoever writes a part of a run, and lets nobody else until the transaction ends.
   *
   * @return how far the run is; empty if it has ended
   */
  Optional<DigestProgress> lock(long digestRunId) {
    DigestProgress[] progress = new DigestProgress[1];

    TransactionConnection.apply(
        digestRunPersistence,
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setLong(1, digestRunId);

            if (statement.executeUpdate() == 0) {
              return;
            }
          }

          try (PreparedStatement statement = connection.prepareStatement(PROGRESS)) {
            statement.setLong(1, digestRunId);

            try (ResultSet resultSet = statement.executeQuery()) {
              if (resultSet.next()) {
                progress[0] =
                    new DigestProgress(
                        digestRunId,
                        resultSet.getLong(1),
                        resultSet.getLong(2),
                        resultSet.getString(3),
                        resultSet.getBoolean(4),
                        resultSet.getTimestamp(5).toInstant(),
                        resultSet.getLong(6));
              }
            }
          }
        });

    return Optional.ofNullable(progress[0]);
  }

  /** Notes who was served last. */
  void advance(long digestRunId, long lastUserId, Instant now) {
    TransactionConnection.apply(
        digestRunPersistence,
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(ADVANCE)) {
            statement.setLong(1, lastUserId);
            statement.setTimestamp(2, Timestamp.from(now));
            statement.setLong(3, digestRunId);
            statement.executeUpdate();
          }
        });
    finderCache.clearDSLQueryCache("KK_DigestRun");
  }

  /** Notes that everybody was served. */
  void end(long digestRunId, Instant now) {
    TransactionConnection.apply(
        digestRunPersistence,
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(END)) {
            statement.setTimestamp(1, Timestamp.from(now));
            statement.setTimestamp(2, Timestamp.from(now));
            statement.setLong(3, digestRunId);
            statement.executeUpdate();
          }
        });
    finderCache.clearDSLQueryCache("KK_DigestRun");
  }

  /** Gives what readers of a school were told by now, by the reader; nothing for a new one. */
  Map<Long, ToldUntil> told(long schoolGroupId, Collection<Long> userIds) {
    Map<Long, ToldUntil> told = new HashMap<>();

    TransactionConnection.apply(
        digestReaderPersistence,
        connection -> {
          try (PreparedStatement statement =
              connection.prepareStatement(TOLD + Sql.placeholders(userIds.size()))) {

            statement.setLong(1, schoolGroupId);

            int position = 2;

            for (long userId : userIds) {
              statement.setLong(position++, userId);
            }

            try (ResultSet resultSet = statement.executeQuery()) {
              while (resultSet.next()) {
                told.put(
                    resultSet.getLong(1),
                    new ToldUntil(
                        resultSet.getTimestamp(2).toInstant(),
                        resultSet.getTimestamp(3).toInstant()));
              }
            }
          }
        });

    return told;
  }

  /**
   * Keeps what readers of a school have been told, in two batches.
   *
   * @param told by the reader
   * @param known the readers of whom something was kept before
   */
  void tell(
      DigestProgress progress, Map<Long, ToldUntil> told, Collection<Long> known, Instant now) {

    update(progress.getSchoolGroupId(), only(told, known, true), now);
    insert(progress, only(told, known, false), now);
    finderCache.clearDSLQueryCache("KK_DigestReader");
  }

  private void update(long schoolGroupId, List<Map.Entry<Long, ToldUntil>> told, Instant now) {
    if (told.isEmpty()) {
      return;
    }

    TransactionConnection.apply(
        digestReaderPersistence,
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(TELL)) {
            for (Map.Entry<Long, ToldUntil> entry : told) {
              statement.setTimestamp(1, Timestamp.from(entry.getValue().getDigest()));
              statement.setTimestamp(2, Timestamp.from(entry.getValue().getPictures()));
              statement.setTimestamp(3, Timestamp.from(now));
              statement.setLong(4, schoolGroupId);
              statement.setLong(5, entry.getKey());
              statement.addBatch();
            }

            statement.executeBatch();
          }
        });
  }

  private void insert(DigestProgress progress, List<Map.Entry<Long, ToldUntil>> told, Instant now) {

    if (told.isEmpty()) {
      return;
    }

    TransactionConnection.apply(
        digestReaderPersistence,
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(TELL_FIRST)) {
            for (Map.Entry<Long, ToldUntil> entry : told) {
              statement.setLong(1, RowIds.next());
              statement.setLong(2, progress.getCompanyId());
              statement.setLong(3, entry.getKey());
              statement.setTimestamp(4, Timestamp.from(now));
              statement.setTimestamp(5, Timestamp.from(now));
              statement.setLong(6, progress.getSchoolGroupId());
              statement.setTimestamp(7, Timestamp.from(entry.getValue().getDigest()));
              statement.setTimestamp(8, Timestamp.from(entry.getValue().getPictures()));
              statement.addBatch();
            }

            statement.executeBatch();
          }
        });
  }

  private static List<Map.Entry<Long, ToldUntil>> only(
      Map<Long, ToldUntil> told, Collection<Long> known, boolean wanted) {

    return told.entrySet().stream()
        .filter(entry -> known.contains(entry.getKey()) == wanted)
        .collect(Collectors.toList());
  }

  /** Changes nothing, but keeps the row, on every database. */
  private static final String LOCK =
      "update KK_DigestRun set servedUpTo = servedUpTo where digestRunId = ? and endedDate is null";

  private static final String PROGRESS =
      "select companyId, schoolGroupId, runDay, weekly, placedUntil, servedUpTo from KK_DigestRun"
          + " where digestRunId = ?";

  private static final String ADVANCE =
      "update KK_DigestRun set mvccVersion = mvccVersion + 1, servedUpTo = ?, modifiedDate = ?"
          + " where digestRunId = ?";

  private static final String END =
      "update KK_DigestRun set mvccVersion = mvccVersion + 1, servedUpTo = 0, endedDate = ?,"
          + " modifiedDate = ? where digestRunId = ?";

  private static final String TOLD =
      "select userId, digestUntil, picturesUntil from KK_DigestReader where schoolGroupId = ? and"
          + " userId in ";

  private static final String TELL =
      "update KK_DigestReader set mvccVersion = mvccVersion + 1, digestUntil = ?, picturesUntil ="
          + " ?, modifiedDate = ? where schoolGroupId = ? and userId = ?";

  private static final String TELL_FIRST =
      "insert into KK_DigestReader (mvccVersion, digestReaderId, companyId, userId, createDate,"
          + " modifiedDate, schoolGroupId, digestUntil, picturesUntil) values (0, ?, ?, ?, ?, ?, ?,"
          + " ?, ?)";

  @Reference private DigestReaderPersistence digestReaderPersistence;

  @Reference private DigestRunPersistence digestRunPersistence;

  @Reference private FinderCache finderCache;
}
