/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.objection;

import com.liferay.portal.kernel.dao.orm.SQLQuery;
import com.liferay.portal.kernel.dao.orm.Session;
import com.liferay.portal.kernel.dao.orm.Type;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.klassenkring.consent.service.persistence.ObjectionPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reads which pictures objections hide, from the database itself: a cache might still show what was
 * objected to a moment ago on another node.
 */
@Component(service = ObjectedPictures.class)
public class ObjectedPictures {

  /** Those of some pictures that an objection hides, in one statement. */
  @SuppressWarnings("unchecked")
  public Set<Long> among(Collection<Long> pictureIds) {
    if (pictureIds.isEmpty()) {
      return Set.of();
    }

    Session session = null;

    try {
      session = objectionPersistence.openSession();

      SQLQuery sqlQuery = session.createSynchronizedSQLQuery(ObjectionQueries.hidden(pictureIds));

      sqlQuery.addScalar("pictureId", Type.LONG);

      Set<Long> hidden = new HashSet<>((List<Long>) sqlQuery.list());

      hidden.retainAll(new HashSet<>(pictureIds));

      return hidden;
    } catch (Exception exception) {
      throw objectionPersistence.processException(exception);
    } finally {
      objectionPersistence.closeSession(session);
    }
  }

  @Reference private ObjectionPersistence objectionPersistence;
}
