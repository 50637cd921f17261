/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.handover;

import com.liferay.portal.kernel.dao.orm.EntityCache;
import com.liferay.portal.kernel.dao.orm.QueryPos;
import com.liferay.portal.kernel.dao.orm.SQLQuery;
import com.liferay.portal.kernel.dao.orm.Session;
import com.liferay.portal.kernel.exception.PortalException;
import nl.klassenkring.classgroup.exception.MessageHandoverStatusException;
import nl.klassenkring.classgroup.model.MessageHandover;
import nl.klassenkring.classgroup.model.impl.MessageHandoverImpl;
import nl.klassenkring.classgroup.service.persistence.MessageHandoverPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets one director at a time decide about a message that was handed over (A6). */
@Component(service = WaitingHandover.class)
public class WaitingHandover {

  /**
   * Gives a message that waits; nobody else decides about it until the current transaction ends.
   *
   * @throws MessageHandoverStatusException if it was decided about before
   * @throws PortalException if it is not there
   */
  public MessageHandover take(long messageHandoverId) throws PortalException {
    lock(messageHandoverId);

    MessageHandover messageHandover =
        messageHandoverPersistence.findByPrimaryKey(messageHandoverId);

    if (!messageHandover.isPending()) {
      throw new MessageHandoverStatusException(
          "Message " + messageHandoverId + " was decided about before");
    }

    return messageHandover;
  }

  /** Waits for whoever holds the row, and forgets what was read of it before. */
  private void lock(long messageHandoverId) {
    Session session = messageHandoverPersistence.openSession();

    try {
      SQLQuery sqlQuery = session.createSynchronizedSQLQuery(LOCK);

      QueryPos.getInstance(sqlQuery).add(messageHandoverId);
      sqlQuery.executeUpdate();

      // What was read before the row was held could have been decided about by then.
      entityCache.removeResult(MessageHandoverImpl.class, messageHandoverId);
      session.evict(MessageHandoverImpl.class, messageHandoverId);
    } finally {
      messageHandoverPersistence.closeSession(session);
    }
  }

  /** Changes nothing, but keeps the row, on every database. */
  private static final String LOCK =
      "update KK_MessageHandover set groupId = groupId where messageHandoverId = ?";

  @Reference private EntityCache entityCache;

  @Reference private MessageHandoverPersistence messageHandoverPersistence;
}
