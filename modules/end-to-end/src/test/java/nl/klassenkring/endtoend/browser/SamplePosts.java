/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.endtoend.browser;

import com.liferay.portal.kernel.dao.orm.QueryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.service.ClassPostLocalService;

/** The posts that a test found, so that the next one finds the same. */
final class SamplePosts {

  private final ClassPostLocalService classPostLocalService;
  private final Set<Long> classPostIds;

  private SamplePosts(ClassPostLocalService classPostLocalService) {
    this.classPostLocalService = classPostLocalService;
    classPostIds =
        all(classPostLocalService).stream()
            .map(ClassPost::getClassPostId)
            .collect(Collectors.toUnmodifiableSet());
  }

  static SamplePosts remember(ClassPostLocalService classPostLocalService) {
    return new SamplePosts(classPostLocalService);
  }

  /** Removes what has been posted since. */
  void restore() throws PortalException {
    for (ClassPost classPost : all(classPostLocalService)) {
      if (!classPostIds.contains(classPost.getClassPostId())) {
        classPostLocalService.deleteClassPost(classPost.getClassPostId());
      }
    }
  }

  private static List<ClassPost> all(ClassPostLocalService classPostLocalService) {
    return classPostLocalService.getClassPosts(QueryUtil.ALL_POS, QueryUtil.ALL_POS);
  }
}
