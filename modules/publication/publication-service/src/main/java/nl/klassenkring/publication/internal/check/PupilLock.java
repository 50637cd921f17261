/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.check;

import com.liferay.portal.kernel.dao.orm.QueryPos;
import com.liferay.portal.kernel.dao.orm.SQLQuery;
import com.liferay.portal.kernel.dao.orm.Session;
import java.util.Collection;
import java.util.TreeSet;
import nl.klassenkring.publication.service.persistence.PublicationDepictionPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Lets one transaction at a time decide whether pupils are public: one that approves and one that
 * records a withdrawal would otherwise not see each other (D2).
 */
@Component(service = PupilLock.class)
public class PupilLock {

  /**
   * Waits for whoever holds these pupils, and holds them until the current transaction ends. Always
   * in the order of their keys, so that no two wait for each other.
   */
  public void lock(Collection<Long> pupilIds) {
    Session session = publicationDepictionPersistence.openSession();

    try {
      for (long pupilId : new TreeSet<>(pupilIds)) {
        SQLQuery sqlQuery = session.createSynchronizedSQLQuery(LOCK);

        QueryPos.getInstance(sqlQuery).add(pupilId);
        sqlQuery.executeUpdate();
      }
    } finally {
      publicationDepictionPersistence.closeSession(session);
    }
  }

  /** Changes nothing, but keeps the row, on every database. */
  private static final String LOCK = "update KK_Pupil set pupilId = pupilId where pupilId = ?";

  @Reference private PublicationDepictionPersistence publicationDepictionPersistence;
}
