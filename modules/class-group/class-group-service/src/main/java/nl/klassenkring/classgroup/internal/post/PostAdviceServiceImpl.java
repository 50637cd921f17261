/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.post;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.auth.GuestOrUserUtil;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.constants.ClassGroupActionKeys;
import nl.klassenkring.classgroup.constants.ClassGroupConstants;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.picture.PostPicture;
import nl.klassenkring.classgroup.picture.PostPictureService;
import nl.klassenkring.classgroup.policy.ClassPostPlacement;
import nl.klassenkring.classgroup.post.PostAdvice;
import nl.klassenkring.classgroup.post.PostAdviceService;
import nl.klassenkring.classgroup.post.PostRequest;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.policy.engine.DraftPicture;
import nl.klassenkring.policy.service.PolicyService;
import nl.klassenkring.policy.service.PostDraft;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Judges a copy of the post, which is never saved. */
@Component(service = PostAdviceService.class)
public class PostAdviceServiceImpl implements PostAdviceService {

  @Override
  public PostAdvice advise(long groupId, long classPostId, PostRequest postRequest)
      throws PortalException {

    PermissionChecker permissionChecker = GuestOrUserUtil.getPermissionChecker();

    portletResourcePermission.check(permissionChecker, groupId, ClassGroupActionKeys.ADD_POST);

    ClassPost copy = copy(groupId, classPostId, permissionChecker);
    boolean placed = PostStatus.isPlaced(copy);

    WrittenPost.unfinished(postRequest).writeTo(copy);

    PostDraft postDraft =
        ClassPostPlacement.draft(
            copy,
            permissionChecker.getUserId(),
            clock.instant(),
            placed,
            pictures(groupId, classPostId, postRequest));

    return new PostAdvice(postDraft, policyService.judge(postDraft));
  }

  private ClassPost copy(long groupId, long classPostId, PermissionChecker permissionChecker)
      throws PortalException {

    if (classPostId == 0) {
      ClassGroup classGroup = classGroupLocalService.getClassGroupByGroupId(groupId);
      ClassPost classPost = classPostLocalService.createClassPost(0);

      classPost.setCompanyId(classGroup.getCompanyId());
      classPost.setGroupId(groupId);

      return classPost;
    }

    ClassPost classPost = classPostLocalService.getClassPost(classPostId);

    classPostModelResourcePermission.check(permissionChecker, classPost, ActionKeys.UPDATE);

    return (ClassPost) classPost.clone();
  }

  private List<DraftPicture> pictures(long groupId, long classPostId, PostRequest postRequest)
      throws PortalException {

    return (postRequest.pictures() == null)
        ? List.of()
        : postPictureService.judge(groupId, classPostId, postRequest.pictures()).stream()
            .map(PostPicture::getFacts)
            .collect(Collectors.toList());
  }

  @Reference private ClassGroupLocalService classGroupLocalService;

  @Reference private ClassPostLocalService classPostLocalService;

  @Reference(target = "(model.class.name=nl.klassenkring.classgroup.model.ClassPost)")
  private ModelResourcePermission<ClassPost> classPostModelResourcePermission;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private PolicyService policyService;

  @Reference(target = "(resource.name=" + ClassGroupConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;

  @Reference private PostPictureService postPictureService;
}
