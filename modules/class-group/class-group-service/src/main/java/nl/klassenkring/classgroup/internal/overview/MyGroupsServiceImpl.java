/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.overview;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.PermissionThreadLocal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.overview.MyGroup;
import nl.klassenkring.classgroup.overview.MyGroupsService;
import nl.klassenkring.classgroup.overview.RecentPost;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts the groups that the signed-in user reads together with their recent posts. */
@Component(service = MyGroupsService.class)
public class MyGroupsServiceImpl implements MyGroupsService {

  @Override
  public List<MyGroup> getMyGroups() throws PortalException {
    PermissionChecker permissionChecker = PermissionThreadLocal.getPermissionChecker();

    if ((permissionChecker == null) || !permissionChecker.isSignedIn()) {
      throw new PrincipalException("Nobody is signed in");
    }

    List<ClassGroup> classGroups = readableGroups.find(permissionChecker);
    Map<Long, List<RecentPost>> posts =
        recentPosts.find(
            permissionChecker.getUserId(),
            classGroups.stream().map(ClassGroup::getGroupId).collect(Collectors.toList()));

    return classGroups.stream()
        .map(
            classGroup ->
                new MyGroup(classGroup, posts.getOrDefault(classGroup.getGroupId(), List.of())))
        .collect(Collectors.toList());
  }

  @Reference private ReadableGroups readableGroups;

  @Reference private RecentPosts recentPosts;
}
