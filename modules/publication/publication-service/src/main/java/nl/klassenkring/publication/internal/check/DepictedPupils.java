/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.check;

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
import nl.klassenkring.publication.model.PublicationDepiction;
import nl.klassenkring.publication.service.persistence.PublicationDepictionPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Knows who is recognisable in the public copies of pictures; no cache answers. */
@Component(service = DepictedPupils.class)
public class DepictedPupils {

  /** The pupils in the pictures of requests, by request; those without are missing. */
  public Map<Long, Set<Long>> byRequest(Collection<Long> publicationRequestIds) {
    return group("publicationRequestId", publicationRequestIds);
  }

  /** The pupils in pictures, by picture; those without are missing. */
  public Map<Long, Set<Long>> byPicture(Collection<Long> publicationPictureIds) {
    return group("publicationPictureId", publicationPictureIds);
  }

  private Map<Long, Set<Long>> group(String column, Collection<Long> values) {
    if (values.isEmpty()) {
      return Map.of();
    }

    DynamicQuery dynamicQuery =
        DynamicQueryFactoryUtil.forClass(
            PublicationDepiction.class, DepictedPupils.class.getClassLoader());

    dynamicQuery.add(RestrictionsFactoryUtil.in(column, values));
    dynamicQuery.setProjection(
        ProjectionFactoryUtil.projectionList()
            .add(ProjectionFactoryUtil.property(column))
            .add(ProjectionFactoryUtil.property("pupilId")));

    List<Object[]> rows = publicationDepictionPersistence.findWithDynamicQuery(dynamicQuery);
    Map<Long, Set<Long>> pupilIds = new HashMap<>();

    for (Object[] row : rows) {
      pupilIds.computeIfAbsent((Long) row[0], key -> new HashSet<>()).add((Long) row[1]);
    }

    return pupilIds;
  }

  @Reference private PublicationDepictionPersistence publicationDepictionPersistence;
}
