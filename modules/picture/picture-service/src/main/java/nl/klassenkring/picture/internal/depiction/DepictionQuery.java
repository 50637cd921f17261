/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.internal.depiction;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQueryFactoryUtil;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.klassenkring.picture.model.PictureDepiction;

/** Who is recognisable in which picture, in one statement that no cache answers. */
public final class DepictionQuery {

  private DepictionQuery() {}

  /**
   * Asks for the pupils of pictures, by picture; those in which nobody is recognisable are missing.
   *
   * @param find what runs the query: the persistence in a transaction, the local service outside
   */
  public static Map<Long, Set<Long>> pupilIds(
      Collection<Long> pictureIds, Function<DynamicQuery, List<Object[]>> find) {

    Map<Long, Set<Long>> pupilIds = new HashMap<>();

    if (pictureIds.isEmpty()) {
      return pupilIds;
    }

    DynamicQuery dynamicQuery =
        DynamicQueryFactoryUtil.forClass(
            PictureDepiction.class, DepictionQuery.class.getClassLoader());

    dynamicQuery.add(RestrictionsFactoryUtil.in("pictureId", pictureIds));
    dynamicQuery.setProjection(
        ProjectionFactoryUtil.projectionList()
            .add(ProjectionFactoryUtil.property("pictureId"))
            .add(ProjectionFactoryUtil.property("pupilId")));

    for (Object[] row : find.apply(dynamicQuery)) {
      pupilIds.computeIfAbsent((Long) row[0], pictureId -> new HashSet<>()).add((Long) row[1]);
    }
    return pupilIds;
  }
}
