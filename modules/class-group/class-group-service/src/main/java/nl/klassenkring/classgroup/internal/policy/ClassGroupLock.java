/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.policy;

import com.liferay.portal.kernel.dao.orm.QueryPos;
import com.liferay.portal.kernel.dao.orm.SQLQuery;
import com.liferay.portal.kernel.dao.orm.Session;
import com.liferay.portal.kernel.exception.PortalException;
import nl.klassenkring.classgroup.exception.NoSuchClassGroupException;
import nl.klassenkring.classgroup.service.persistence.ClassGroupPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets one transaction at a time place posts in a class group (B9). */
@Component(service = ClassGroupLock.class)
public class ClassGroupLock {

  /**
   * Waits for whoever holds the group, and holds it until the current transaction ends.
   *
   * @throws NoSuchClassGroupException if there is no class group on the Site
   */
  public void lock(long groupId) throws PortalException {
    Session session = classGroupPersistence.openSession();

    try {
      SQLQuery sqlQuery = session.createSynchronizedSQLQuery(LOCK);

      QueryPos.getInstance(sqlQuery).add(groupId);

      if (sqlQuery.executeUpdate() == 0) {
        throw new NoSuchClassGroupException("Site " + groupId + " is no class group");
      }
    } finally {
      classGroupPersistence.closeSession(session);
    }
  }

  /** Changes nothing, but keeps the row, on every database. */
  private static final String LOCK = "update KK_ClassGroup set groupId = groupId where groupId = ?";

  @Reference private ClassGroupPersistence classGroupPersistence;
}
