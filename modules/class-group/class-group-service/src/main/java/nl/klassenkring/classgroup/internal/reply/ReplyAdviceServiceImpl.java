/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.reply;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.auth.GuestOrUserUtil;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import java.time.Clock;
import nl.klassenkring.classgroup.constants.ClassGroupActionKeys;
import nl.klassenkring.classgroup.constants.ClassGroupConstants;
import nl.klassenkring.classgroup.internal.text.ClassReplyText;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.model.ClassReply;
import nl.klassenkring.classgroup.policy.ClassReplyPlacement;
import nl.klassenkring.classgroup.post.PostAdvice;
import nl.klassenkring.classgroup.post.ReplyAdviceService;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.classgroup.service.ClassReplyLocalService;
import nl.klassenkring.policy.service.PolicyService;
import nl.klassenkring.policy.service.PostDraft;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Judges a reply that is never saved. */
@Component(service = ReplyAdviceService.class)
public class ReplyAdviceServiceImpl implements ReplyAdviceService {

  @Override
  public PostAdvice advise(long classPostId, String content) throws PortalException {
    PermissionChecker permissionChecker = GuestOrUserUtil.getPermissionChecker();
    ClassPost classPost = classPostLocalService.getClassPost(classPostId);

    classPostModelResourcePermission.check(permissionChecker, classPost, ActionKeys.VIEW);
    portletResourcePermission.check(
        permissionChecker, classPost.getGroupId(), ClassGroupActionKeys.ADD_REPLY);

    ClassReply classReply = classReplyLocalService.createClassReply(0);

    classReply.setCompanyId(classPost.getCompanyId());
    classReply.setGroupId(classPost.getGroupId());
    classReply.setContent(ClassReplyText.unfinished(content));

    PostDraft postDraft =
        ClassReplyPlacement.draft(
            classReply, classPost, permissionChecker.getUserId(), clock.instant(), false);

    return new PostAdvice(postDraft, policyService.judge(postDraft));
  }

  @Reference private ClassPostLocalService classPostLocalService;

  @Reference(target = "(model.class.name=nl.klassenkring.classgroup.model.ClassPost)")
  private ModelResourcePermission<ClassPost> classPostModelResourcePermission;

  @Reference private ClassReplyLocalService classReplyLocalService;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private PolicyService policyService;

  @Reference(target = "(resource.name=" + ClassGroupConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;
}
