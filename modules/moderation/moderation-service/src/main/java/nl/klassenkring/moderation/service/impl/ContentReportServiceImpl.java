/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.transaction.Transactional;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.moderation.content.ContentRef;
import nl.klassenkring.moderation.internal.content.ModeratedContent;
import nl.klassenkring.moderation.internal.content.ModeratedContents;
import nl.klassenkring.moderation.internal.people.Recipients;
import nl.klassenkring.moderation.report.ReportChoices;
import nl.klassenkring.moderation.report.ReportRequest;
import nl.klassenkring.moderation.service.base.ContentReportServiceBaseImpl;
import nl.klassenkring.picture.exception.NoSuchPictureException;
import nl.klassenkring.policy.service.SchoolSite;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a signed-in user may report: what he may read himself. */
@Component(
    property = {"json.web.service.context.name=kk", "json.web.service.context.path=ContentReport"},
    service = AopService.class)
public class ContentReportServiceImpl extends ContentReportServiceBaseImpl {

  /**
   * Reports something that the current user may read. Two people at the same moment report both:
   * the transaction that comes second is tried again.
   *
   * @see ContentReportLocalServiceImpl#addContentReport
   */
  @Override
  @Transactional(enabled = false)
  public void addContentReport(ReportRequest reportRequest) throws PortalException {
    long userId = getUserId();

    readable(reportRequest.getContent());

    try {
      contentReportLocalService.addContentReport(userId, reportRequest);
    } catch (RuntimeException runtimeException) {
      LOG.info("Somebody reports the same thing at the same moment", runtimeException);
      contentReportLocalService.addContentReport(userId, reportRequest);
    }
  }

  /**
   * Gives what the current user can report of a post, and to whom.
   *
   * @param contentRef what he wants to report: the post, or something in it
   */
  @Override
  public ReportChoices getReportChoices(ContentRef contentRef) throws PortalException {
    List<ModeratedContent> contents = readable(contentRef);
    ModeratedContent chosen = find(contents, contentRef);

    return new ReportChoices(
        contents.stream().map(ModeratedContent::summary).collect(Collectors.toList()),
        contentRef,
        recipients.of(
            SchoolSite.groupId(groupLocalService.getGroup(chosen.groupId())),
            chosen.groupId(),
            new HashSet<>(Arrays.asList(getUserId(), chosen.authorUserId()))));
  }

  /** All of the post to which something belongs, when the current user may read it. */
  private List<ModeratedContent> readable(ContentRef contentRef) throws PortalException {
    ModeratedContent content = moderatedContents.get(contentRef);

    classPostModelResourcePermission.check(
        getPermissionChecker(), content.classPostId(), ActionKeys.VIEW);

    List<ModeratedContent> contents = moderatedContents.ofPost(content.classPostId());

    find(contents, contentRef);

    return contents;
  }

  /** What is hidden from readers is not among what they can report. */
  private static ModeratedContent find(List<ModeratedContent> contents, ContentRef contentRef)
      throws NoSuchPictureException {

    return contents.stream()
        .filter(content -> content.ref().equals(contentRef))
        .findFirst()
        .orElseThrow(() -> new NoSuchPictureException("Not shown: " + contentRef));
  }

  private static final Log LOG = LogFactoryUtil.getLog(ContentReportServiceImpl.class);

  @Reference(target = "(model.class.name=nl.klassenkring.classgroup.model.ClassPost)")
  private ModelResourcePermission<ClassPost> classPostModelResourcePermission;

  @Reference private GroupLocalService groupLocalService;

  @Reference private ModeratedContents moderatedContents;

  @Reference private Recipients recipients;
}
