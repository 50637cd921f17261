/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.servlet.SessionErrors;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.ParamUtil;
import com.liferay.portal.kernel.util.WebKeys;
import java.util.Set;
import javax.portlet.PortletRequest;
import nl.klassenkring.classgroup.constants.ClassGroupActionKeys;
import nl.klassenkring.classgroup.constants.ClassGroupConstants;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.model.ClassReply;
import nl.klassenkring.classgroup.post.PostAdvice;
import nl.klassenkring.classgroup.post.ReplyAdviceService;
import nl.klassenkring.classgroup.service.ClassGroupService;
import nl.klassenkring.classgroup.service.ClassPostService;
import nl.klassenkring.classgroup.service.ClassReplyService;
import nl.klassenkring.policy.engine.Effect;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.exception.PolicyViolationException;
import nl.klassenkring.policy.service.PostDraft;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads, through the services and their permission checks, what the form of a reply shows. */
@Component(service = ReplyFormFactory.class)
public class ReplyFormFactory {

  /** Gives an empty form under a post; null for who may not reply to it, whatever he writes. */
  ReplyFormDisplayContext createNew(PortletRequest portletRequest, ClassPost classPost)
      throws PortalException {

    ThemeDisplay themeDisplay = (ThemeDisplay) portletRequest.getAttribute(WebKeys.THEME_DISPLAY);

    if (!portletResourcePermission.contains(
        themeDisplay.getPermissionChecker(),
        classPost.getGroupId(),
        ClassGroupActionKeys.ADD_REPLY)) {

      return null;
    }

    PostAdvice advice = replyAdviceService.advise(classPost.getClassPostId(), "");

    return isOpen(advice.verdict())
        ? create(
            portletRequest,
            classPost,
            ReplyFormValues.empty(classPost.getClassPostId()),
            advice.verdict(),
            advice.postDraft())
        : null;
  }

  /** Gives the form as it was sent when it was refused, else as the reply is kept. */
  public ReplyFormDisplayContext createForm(PortletRequest portletRequest) throws PortalException {
    ReplyFormValues values = values(portletRequest);
    Object refusal = SessionErrors.get(portletRequest, PolicyViolationException.class);

    if (refusal instanceof PolicyViolationException) {
      PolicyViolationException violation = (PolicyViolationException) refusal;

      return create(
          portletRequest,
          classPostService.getClassPost(values.getClassPostId()),
          values,
          violation.getVerdict(),
          violation.getPostDraft());
    }

    PostAdvice advice = replyAdviceService.advise(values.getClassPostId(), values.getContent());

    return create(
        portletRequest,
        classPostService.getClassPost(values.getClassPostId()),
        values,
        advice.verdict(),
        advice.postDraft());
  }

  private ReplyFormValues values(PortletRequest portletRequest) throws PortalException {
    if (ParamUtil.getString(portletRequest, "content", null) != null) {
      return ReplyFormValues.typed(portletRequest);
    }

    ThemeDisplay themeDisplay = (ThemeDisplay) portletRequest.getAttribute(WebKeys.THEME_DISPLAY);
    ClassReply classReply =
        classReplyService.getClassReply(ParamUtil.getLong(portletRequest, "classReplyId"));

    classReplyModelResourcePermission.check(
        themeDisplay.getPermissionChecker(), classReply, ActionKeys.UPDATE);

    return ReplyFormValues.of(classReply);
  }

  private ReplyFormDisplayContext create(
      PortletRequest portletRequest,
      ClassPost classPost,
      ReplyFormValues values,
      Verdict verdict,
      PostDraft postDraft)
      throws PortalException {

    ThemeDisplay themeDisplay = (ThemeDisplay) portletRequest.getAttribute(WebKeys.THEME_DISPLAY);

    return new ReplyFormDisplayContext(
        AudienceDisplay.of(themeDisplay, classGroupService),
        classPost.getTitle(),
        ClassPostDisplay.replyMode(classPost),
        values,
        adviceFactory.createAdviceWithoutWaiting(
            themeDisplay, verdict, postDraft, values.getConfirmedWarnings()),
        SessionErrors.contains(portletRequest, PolicyViolationException.class),
        ErrorKeys.of(portletRequest));
  }

  /** A rule about who replies refuses whatever is written; others can be met. */
  private static boolean isOpen(Verdict verdict) {
    return verdict.findings().stream()
        .noneMatch(
            finding ->
                (finding.effect() == Effect.BLOCK) && WHO_REPLIES.contains(finding.ruleId()));
  }

  private static final Set<String> WHO_REPLIES = Set.of("B1", "B2");

  @Reference private AdviceFactory adviceFactory;

  @Reference private ClassGroupService classGroupService;

  @Reference private ClassPostService classPostService;

  @Reference(target = "(model.class.name=nl.klassenkring.classgroup.model.ClassReply)")
  private ModelResourcePermission<ClassReply> classReplyModelResourcePermission;

  @Reference private ClassReplyService classReplyService;

  @Reference(target = "(resource.name=" + ClassGroupConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;

  @Reference private ReplyAdviceService replyAdviceService;
}
