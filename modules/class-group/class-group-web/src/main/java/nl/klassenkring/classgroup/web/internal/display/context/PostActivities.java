/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.post.PostReaders;
import nl.klassenkring.classgroup.service.ClassReplyService;
import nl.klassenkring.classgroup.service.PostReadingService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what became of placed posts, for all of them together. */
@Component(service = PostActivities.class)
public class PostActivities {

  /** Gives what became of placed posts of one group, by the key of the post. */
  Map<Long, PostActivity> of(ThemeDisplay themeDisplay, long groupId, List<ClassPost> classPosts)
      throws PortalException {

    Map<Long, PostActivity> activities = new HashMap<>();

    if (classPosts.isEmpty()) {
      return activities;
    }

    Map<Long, Integer> counts = classReplyService.getClassRepliesCounts(groupId, ids(classPosts));
    Map<Long, PostReaders> readers = readers(groupId, classPosts);

    for (ClassPost classPost : classPosts) {
      long classPostId = classPost.getClassPostId();

      activities.put(
          classPostId,
          new PostActivity(
              counts.getOrDefault(classPostId, 0),
              readers.get(classPostId),
              councilName(themeDisplay, classPost)));
    }

    return activities;
  }

  private Map<Long, PostReaders> readers(long groupId, List<ClassPost> classPosts)
      throws PortalException {

    List<ClassPost> important =
        classPosts.stream().filter(ClassPost::isImportant).collect(Collectors.toList());

    return important.isEmpty()
        ? Map.of()
        : postReadingService.getPostReaders(groupId, ids(important)).stream()
            .collect(Collectors.toMap(PostReaders::getClassPostId, Function.identity()));
  }

  /** Null for a post that is on nobody's behalf, or on that of a council that is gone. */
  private String councilName(ThemeDisplay themeDisplay, ClassPost classPost)
      throws PortalException {

    Group council =
        (classPost.getOnBehalfOfGroupId() == 0)
            ? null
            : groupLocalService.fetchGroup(classPost.getOnBehalfOfGroupId());

    return (council == null) ? null : council.getDescriptiveName(themeDisplay.getLocale());
  }

  private static long[] ids(List<ClassPost> classPosts) {
    return classPosts.stream().mapToLong(ClassPost::getClassPostId).toArray();
  }

  @Reference private ClassReplyService classReplyService;

  @Reference private GroupLocalService groupLocalService;

  @Reference private PostReadingService postReadingService;
}
