/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.outbox;

import com.liferay.petra.function.UnsafeConsumer;
import com.liferay.portal.kernel.dao.orm.FinderCache;
import com.liferay.portal.kernel.util.LocaleUtil;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.klassenkring.notification.constants.OutboxMailStatuses;
import nl.klassenkring.notification.internal.jdbc.RowIds;
import nl.klassenkring.notification.internal.jdbc.Sql;
import nl.klassenkring.notification.internal.jdbc.TransactionConnection;
import nl.klassenkring.notification.mail.OutgoingMail;
import nl.klassenkring.notification.service.persistence.OutboxMailPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The rows of the outbox as sets: Liferay's persistence writes row by row, and what several nodes
 * do at once must be decided by the database. Every method works in the current transaction.
 */
@Component(service = OutboxTable.class)
public class OutboxTable {

  /** Gives those of the keys that were queued before, in one statement. */
  Set<String> queuedKeys(long companyId, Collection<String> keys) {
    Set<String> queued = new HashSet<>();

    apply(
        connection -> {
          try (PreparedStatement statement =
              connection.prepareStatement(QUEUED + Sql.placeholders(keys.size()))) {

            statement.setLong(1, companyId);

            int position = 2;

            for (String key : keys) {
              statement.setString(position++, key);
            }

            try (ResultSet resultSet = statement.executeQuery()) {
              while (resultSet.next()) {
                queued.add(resultSet.getString(1));
              }
            }
          }
        });

    return queued;
  }

  /** Adds rows, in one batch. */
  void insert(List<DueMail> dueMails, Instant now) {
    apply(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (DueMail dueMail : dueMails) {
              set(statement, dueMail, RowIds.next(), now);
              statement.addBatch();
            }

            statement.executeBatch();
          }
        });
    changed();
  }

  /** Gives the keys of the mails that are due, longest due first. */
  List<Long> dueIds(int count, Instant now) {
    List<Long> ids = new ArrayList<>();

    apply(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(DUE)) {
            statement.setMaxRows(count);
            statement.setTimestamp(1, Timestamp.from(now));

            try (ResultSet resultSet = statement.executeQuery()) {
              while (resultSet.next()) {
                ids.add(resultSet.getLong(1));
              }
            }
          }
        });

    return ids;
  }

  /**
   * Takes those of the mails that nobody else has taken since, until a moment.
   *
   * @return how many
   */
  int claim(List<Long> ids, String claimKey, Instant now, Instant until) {
    int[] claimed = new int[1];

    apply(
        connection -> {
          try (PreparedStatement statement =
              connection.prepareStatement(CLAIM + Sql.placeholders(ids.size()))) {

            statement.setString(1, claimKey);
            statement.setTimestamp(2, Timestamp.from(until));
            statement.setTimestamp(3, Timestamp.from(now));
            statement.setTimestamp(4, Timestamp.from(now));

            int position = 5;

            for (long id : ids) {
              statement.setLong(position++, id);
            }

            claimed[0] = statement.executeUpdate();
          }
        });
    changed();

    return claimed[0];
  }

  /**
   * Notes that a mail was sent, and forgets its text.
   *
   * @return false if it was not claimed under this key any more
   */
  public boolean sent(long outboxMailId, String claimKey, Instant now) {
    return update(
        SENT,
        statement -> {
          statement.setTimestamp(1, Timestamp.from(now));
          statement.setTimestamp(2, Timestamp.from(now));
          statement.setLong(3, outboxMailId);
          statement.setString(4, claimKey);
        });
  }

  /**
   * Notes that a mail is to be tried again, or cannot be delivered.
   *
   * @param status one of {@link OutboxMailStatuses}
   * @param due when to try again
   * @return false if it was not claimed under this key any more
   */
  public boolean notSent(
      long outboxMailId, String claimKey, int status, Instant due, String reason, Instant now) {

    return update(
        NOT_SENT,
        statement -> {
          statement.setInt(1, status);
          statement.setTimestamp(2, Timestamp.from(due));
          statement.setTimestamp(3, Timestamp.from(now));
          statement.setString(4, reason);
          statement.setTimestamp(5, Timestamp.from(now));
          statement.setLong(6, outboxMailId);
          statement.setString(7, claimKey);
        });
  }

  /**
   * Lets a mail that could not be delivered wait again, as if it were new.
   *
   * @return false if it is none of these any more
   */
  public boolean retry(long outboxMailId, String emailAddress, Instant now) {
    return update(
        RETRY,
        statement -> {
          statement.setString(1, emailAddress);
          statement.setTimestamp(2, Timestamp.from(now));
          statement.setTimestamp(3, Timestamp.from(now));
          statement.setLong(4, outboxMailId);
        });
  }

  /**
   * Deletes the mails that nobody has begun to send.
   *
   * @param keyPrefix that their keys begin with, without wildcards of SQL
   */
  public void deleteWaiting(long companyId, String keyPrefix) {
    update(
        DELETE_WAITING,
        statement -> {
          statement.setLong(1, companyId);
          statement.setString(2, keyPrefix + "%");
        });
  }

  /** Deletes the mails that ended before a moment. */
  public void deleteEnded(Instant before) {
    update(DELETE_ENDED, statement -> statement.setTimestamp(1, Timestamp.from(before)));
  }

  private boolean update(String sql, UnsafeConsumer<PreparedStatement, SQLException> parameters) {
    int[] updated = new int[1];

    apply(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            parameters.accept(statement);
            updated[0] = statement.executeUpdate();
          }
        });
    changed();

    return updated[0] > 0;
  }

  private static void set(
      PreparedStatement statement, DueMail dueMail, long outboxMailId, Instant now)
      throws SQLException {

    OutgoingMail mail = dueMail.getMail();

    statement.setLong(1, outboxMailId);
    statement.setLong(2, mail.getCompanyId());
    statement.setLong(3, mail.getUserId());
    statement.setTimestamp(4, Timestamp.from(now));
    statement.setTimestamp(5, Timestamp.from(now));
    statement.setLong(6, mail.getGroupId());
    statement.setLong(7, dueMail.getSchoolGroupId());
    statement.setString(8, mail.getKey());
    statement.setString(9, mail.getCategory().name());
    statement.setString(10, mail.getEmailAddress());
    statement.setString(11, LocaleUtil.toLanguageId(mail.getLocale()));
    statement.setString(12, mail.getSubject());
    statement.setString(13, mail.getText());
    statement.setString(14, mail.getHtml().orElse(""));
    statement.setInt(15, OutboxMailStatuses.WAITING);
    statement.setInt(16, 0);
    statement.setTimestamp(17, Timestamp.from(dueMail.getDue()));
    statement.setString(18, "");
    statement.setString(19, "");
  }

  private void apply(UnsafeConsumer<Connection, SQLException> work) {
    TransactionConnection.apply(outboxMailPersistence, work);
  }

  /** What was found by a query before is not what is there now. */
  private void changed() {
    finderCache.clearDSLQueryCache(TABLE);
  }

  private static final String TABLE = "KK_OutboxMail";

  private static final String QUEUED =
      "select mailKey from KK_OutboxMail where companyId = ? and mailKey in ";

  private static final String INSERT =
      "insert into KK_OutboxMail (mvccVersion, outboxMailId, companyId, userId, createDate,"
          + " modifiedDate, groupId, schoolGroupId, mailKey, category, emailAddress, languageId,"
          + " subject, plainText, htmlText, status, attempts, dueDate, claimKey, reason) values"
          + " (0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String UNSENT =
      "status in (" + OutboxMailStatuses.WAITING + ", " + OutboxMailStatuses.CLAIMED + ")";

  private static final String DUE =
      "select outboxMailId from KK_OutboxMail where "
          + UNSENT
          + " and dueDate <= ? order by dueDate, outboxMailId";

  private static final String CLAIM =
      "update KK_OutboxMail set mvccVersion = mvccVersion + 1, attempts = attempts + 1, status = "
          + OutboxMailStatuses.CLAIMED
          + ", claimKey = ?, dueDate = ?, modifiedDate = ? where "
          + UNSENT
          + " and dueDate <= ? and outboxMailId in ";

  private static final String SENT =
      "update KK_OutboxMail set mvccVersion = mvccVersion + 1, status = "
          + OutboxMailStatuses.SENT
          + ", endedDate = ?, modifiedDate = ?, subject = '', plainText = '', htmlText = '', reason"
          + " = '', claimKey = '' where outboxMailId = ? and claimKey = ?";

  private static final String NOT_SENT =
      "update KK_OutboxMail set mvccVersion = mvccVersion + 1, status = ?, dueDate = ?, endedDate ="
          + " ?, reason = ?, modifiedDate = ?, claimKey = '' where outboxMailId = ? and claimKey ="
          + " ?";

  private static final String RETRY =
      "update KK_OutboxMail set mvccVersion = mvccVersion + 1, status = "
          + OutboxMailStatuses.WAITING
          + ", attempts = 0, emailAddress = ?, dueDate = ?, modifiedDate = ? where status = "
          + OutboxMailStatuses.UNDELIVERABLE
          + " and outboxMailId = ?";

  private static final String DELETE_WAITING =
      "delete from KK_OutboxMail where companyId = ? and mailKey like ? and status = "
          + OutboxMailStatuses.WAITING;

  private static final String DELETE_ENDED =
      "delete from KK_OutboxMail where status in ("
          + OutboxMailStatuses.SENT
          + ", "
          + OutboxMailStatuses.UNDELIVERABLE
          + ") and endedDate < ?";

  @Reference private FinderCache finderCache;

  @Reference private OutboxMailPersistence outboxMailPersistence;
}
