/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.item;

import com.liferay.portal.kernel.dao.orm.QueryPos;
import com.liferay.portal.kernel.dao.orm.SQLQuery;
import com.liferay.portal.kernel.dao.orm.Session;
import com.liferay.portal.kernel.dao.orm.Type;
import java.util.ArrayList;
import java.util.List;
import nl.klassenkring.publication.service.persistence.PublicItemPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Finds the class groups of a school that have something public. It reads one item of each, however
 * many there are: what is distinct among all items would be found by reading all of them.
 */
@Component(service = PublicClassGroups.class)
public class PublicClassGroups {

  /** Gives their keys. */
  public List<Long> of(long schoolGroupId) {
    Session session = publicItemPersistence.openSession();

    try {
      SQLQuery sqlQuery = session.createSynchronizedSQLQuery(SQL);

      sqlQuery.addScalar("classGroupId", Type.LONG);

      QueryPos queryPos = QueryPos.getInstance(sqlQuery);

      queryPos.add(schoolGroupId);
      queryPos.add(false);

      List<Long> classGroupIds = new ArrayList<>();

      for (Object classGroupId : sqlQuery.list()) {
        classGroupIds.add((Long) classGroupId);
      }

      return classGroupIds;
    } finally {
      publicItemPersistence.closeSession(session);
    }
  }

  /** HSQLDB looks for more than the one that is enough, unless it is told. */
  private static final String SQL =
      "select KK_ClassGroup.classGroupId as classGroupId from KK_ClassGroup where"
          + " KK_ClassGroup.schoolGroupId = ? and exists (select 1 from KK_PublicItem where"
          + " KK_PublicItem.classGroupId = KK_ClassGroup.classGroupId and KK_PublicItem.takenDown"
          + " = ? limit 1)";

  @Reference private PublicItemPersistence publicItemPersistence;
}
