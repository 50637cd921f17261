/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.jdbc;

import com.liferay.petra.function.UnsafeConsumer;
import com.liferay.portal.kernel.dao.orm.Session;
import com.liferay.portal.kernel.service.persistence.BasePersistence;
import java.sql.Connection;
import java.sql.SQLException;

/** The connection of the current transaction, for statements about sets of rows. */
public final class TransactionConnection {

  private TransactionConnection() {}

  /** Does some work on it; the connection stays open. */
  public static void apply(
      BasePersistence<?> basePersistence, UnsafeConsumer<Connection, SQLException> work) {

    Session session = basePersistence.openSession();

    try {
      session.apply(work);
    } finally {
      basePersistence.closeSession(session);
    }
  }
}
