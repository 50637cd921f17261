/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.load;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.auth.PrincipalThreadLocal;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.PermissionCheckerFactoryUtil;
import com.liferay.portal.kernel.security.permission.PermissionThreadLocal;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.picture.service.PictureLocalService;
import nl.klassenkring.picture.state.PictureState;
import nl.klassenkring.publication.model.PublicationRequest;
import nl.klassenkring.publication.request.PublicPictureDraft;
import nl.klassenkring.publication.request.PublicationDraft;
import nl.klassenkring.publication.service.PublicationRequestLocalService;
import nl.klassenkring.publication.service.PublicationRequestService;
import nl.klassenkring.sample.school.internal.data.SamplePost;
import nl.klassenkring.sample.school.internal.data.SamplePublication;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Asks for what is to be public, and lets the director say yes, through the suite's services. */
@Component(service = PublicationCreator.class)
public class PublicationCreator {

  @Reference private ClassPostLocalService classPostLocalService;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private PictureLocalService pictureLocalService;

  @Reference private PublicationRequestLocalService publicationRequestLocalService;

  @Reference private PublicationRequestService publicationRequestService;

  /** Adds a publication of a post of which none was asked for yet. */
  void create(SamplePublication publication, SamplePost post, long groupId, Map<String, User> users)
      throws PortalException {

    ClassPost classPost =
        classPostLocalService.getClassPostByUuidAndGroupId(
            SampleKeys.uuid("post", post.id()), groupId);

    if (!publicationRequestLocalService
        .getPostPublicationRequests(Set.of(classPost.getClassPostId()))
        .isEmpty()) {

      return;
    }

    PublicationRequest request =
        publicationRequestLocalService.addPublicationRequest(
            users.get(post.author()).getUserId(),
            draft(publication, classPost),
            serviceContext(classPost));

    if (publication.approver().isPresent()) {
      approve(users.get(publication.approver().get()), request);
    }
  }

  private PublicationDraft draft(SamplePublication publication, ClassPost classPost)
      throws PortalException {

    return PublicationDraft.builder(classPost.getGroupId())
        .classPostId(classPost.getClassPostId())
        .title(publication.title())
        .text(publication.text())
        .pictures(pictures(publication, classPost))
        .build();
  }

  private List<PublicPictureDraft> pictures(SamplePublication publication, ClassPost classPost)
      throws PortalException {

    List<PictureState> states =
        pictureLocalService.getPostPictureStates(
            Set.of(classPost.getClassPostId()), clock.instant());

    return states.stream()
        .map(
            state ->
                new PublicPictureDraft(
                    state.getPictureId(), state.getAltText(), publication.caption(), true))
        .collect(Collectors.toList());
  }

  private void approve(User director, PublicationRequest request) throws PortalException {
    PermissionChecker permissionChecker = PermissionThreadLocal.getPermissionChecker();
    String principal = PrincipalThreadLocal.getName();

    try {
      PermissionThreadLocal.setPermissionChecker(PermissionCheckerFactoryUtil.create(director));
      PrincipalThreadLocal.setName(director.getUserId());
      publicationRequestService.approvePublicationRequests(
          Map.of(request.getPublicationRequestId(), request.getContentHash()), "");
    } finally {
      PermissionThreadLocal.setPermissionChecker(permissionChecker);
      PrincipalThreadLocal.setName(principal);
    }
  }

  private static ServiceContext serviceContext(ClassPost classPost) {
    ServiceContext serviceContext = new ServiceContext();

    serviceContext.setCompanyId(classPost.getCompanyId());
    serviceContext.setScopeGroupId(classPost.getGroupId());
    serviceContext.setWorkflowAction(WorkflowConstants.ACTION_PUBLISH);

    return serviceContext;
  }
}
