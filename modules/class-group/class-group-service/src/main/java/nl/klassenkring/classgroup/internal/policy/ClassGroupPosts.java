/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.policy;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.policy.engine.GroupKind;
import nl.klassenkring.policy.engine.history.GroupHistory;
import nl.klassenkring.policy.group.GroupPosts;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the rules what is placed in a class group, and what is held to be placed in it. */
@Component(service = GroupPosts.class)
public class ClassGroupPosts implements GroupPosts {

  @Override
  public GroupKind kind(long groupId) throws PortalException {
    return GroupKind.valueOf(classGroupLocalService.getClassGroupByGroupId(groupId).getKind());
  }

  @Override
  public GroupHistory history(long groupId, long classPostId, Instant moment) {
    DynamicQuery dynamicQuery =
        CountedPosts.select(classPostLocalService.dynamicQuery(), Set.of(groupId), moment);

    dynamicQuery.add(RestrictionsFactoryUtil.ne("classPostId", classPostId));

    List<Object[]> rows = classPostLocalService.dynamicQuery(dynamicQuery);

    return GroupHistory.of(
        rows.stream().map(CountedPosts::placedPost).collect(Collectors.toList()));
  }

  @Override
  public void lock(long groupId) throws PortalException {
    classGroupLock.lock(groupId);
  }

  @Reference private ClassGroupLocalService classGroupLocalService;

  @Reference private ClassGroupLock classGroupLock;

  @Reference private ClassPostLocalService classPostLocalService;
}
