/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.request.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.PortletURLFactoryUtil;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.portlet.PortletRequest;
import nl.klassenkring.classgroup.exception.NoSuchClassPostException;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.picture.PostPicture;
import nl.klassenkring.classgroup.picture.PostPictureService;
import nl.klassenkring.classgroup.service.ClassPostService;
import nl.klassenkring.picture.encoding.PictureSize;
import nl.klassenkring.picture.portlet.ImageAddresses;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.publication.constants.PublicationActionKeys;
import nl.klassenkring.publication.constants.PublicationConstants;
import nl.klassenkring.publication.constants.PublicationPortletKeys;
import nl.klassenkring.publication.constants.PublicationStatuses;
import nl.klassenkring.publication.engine.PublicationStatus;
import nl.klassenkring.publication.exception.NoSuchPublicationRequestException;
import nl.klassenkring.publication.model.PublicationRequest;
import nl.klassenkring.publication.service.PublicationRequestService;
import nl.klassenkring.publication.web.internal.display.context.RequestDetails;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the form in which an author asks to make something public. */
@Component(service = RequestForms.class)
public class RequestForms {

  /** Gives the form, as sent when it was, else as kept, else as the post is, else empty. */
  public RequestFormDisplayContext create(PageRequest pageRequest) throws PortalException {
    PublicationRequest kept = fetchChangeable(pageRequest);
    RequestFormValues values = values(pageRequest, kept);
    List<PostPicture> postPictures = postPictures(pageRequest, values);
    RequestFormValues shown = withPictures(values, postPictures);

    return new RequestFormDisplayContext(
        shown,
        fields(pageRequest, shown, postPictures),
        adviceFactory.create(pageRequest, shown),
        (kept == null) ? "" : kept.getStatusReason());
  }

  /** Gives what the agreements say of the form as it was sent. */
  public AdviceDisplay createAdvice(PageRequest pageRequest) throws PortalException {
    RequestFormValues values = RequestFormValues.typed(pageRequest.getPortletRequest());

    return adviceFactory.create(
        pageRequest, withPictures(values, postPictures(pageRequest, values)));
  }

  /**
   * Gives the request that is changed; null when it is a new one.
   *
   * @throws NoSuchPublicationRequestException if the director asked for no changes
   */
  private PublicationRequest fetchChangeable(PageRequest pageRequest) throws PortalException {
    if (pageRequest.number("publicationRequestId") <= 0) {
      portletResourcePermission.check(
          pageRequest.getPermissionChecker(),
          pageRequest.getGroupId(),
          PublicationActionKeys.ADD_REQUEST);

      return null;
    }

    PublicationRequest request = requestDetails.get(pageRequest);

    publicationRequestModelResourcePermission.check(
        pageRequest.getPermissionChecker(), request, ActionKeys.UPDATE);

    if (PublicationStatuses.of(request.getStatus()) != PublicationStatus.CHANGES_REQUESTED) {
      throw new NoSuchPublicationRequestException("No changes are asked for");
    }

    return request;
  }

  private RequestFormValues values(PageRequest pageRequest, PublicationRequest kept)
      throws PortalException {

    if (pageRequest.isTyped(RequestFormValues.SENT)) {
      return RequestFormValues.typed(pageRequest.getPortletRequest());
    }

    if (kept != null) {
      return RequestFormValues.of(
          kept,
          publicationRequestService.getPublicationPictures(kept.getPublicationRequestId()),
          pageRequest.getZone());
    }

    long classPostId = pageRequest.number("classPostId");

    return (classPostId > 0)
        ? RequestFormValues.of(placedPost(pageRequest, classPostId))
        : RequestFormValues.empty();
  }

  private ClassPost placedPost(PageRequest pageRequest, long classPostId) throws PortalException {
    ClassPost classPost = classPostService.getClassPost(classPostId);

    if ((classPost.getGroupId() != pageRequest.getGroupId()) || !classPost.isApproved()) {
      throw new NoSuchClassPostException("No placed post of this group");
    }

    return classPost;
  }

  /** Those that its readers see: what is hidden is not to be public. */
  private List<PostPicture> postPictures(PageRequest pageRequest, RequestFormValues values)
      throws PortalException {

    if (values.getClassPostId() <= 0) {
      return List.of();
    }

    return postPictureService
        .getPostPictures(pageRequest.getGroupId(), new long[] {values.getClassPostId()})
        .stream()
        .filter(picture -> !picture.isHidden())
        .collect(Collectors.toList());
  }

  private static RequestFormValues withPictures(
      RequestFormValues values, List<PostPicture> postPictures) {

    Map<Long, String> altTexts = new LinkedHashMap<>();

    postPictures.forEach(
        picture -> altTexts.put(picture.getPictureId(), picture.getDescription().getAltText()));

    return values.withPictures(altTexts);
  }

  private static List<PictureFieldsDisplay> fields(
      PageRequest pageRequest, RequestFormValues values, List<PostPicture> postPictures) {

    ImageAddresses addresses =
        new ImageAddresses(
            () ->
                PortletURLFactoryUtil.create(
                    pageRequest.getPortletRequest(),
                    PublicationPortletKeys.PUBLICATION,
                    PortletRequest.RESOURCE_PHASE),
            "/publication/post_picture");
    List<PictureFieldsDisplay> fields = new ArrayList<>();

    for (int i = 0; i < postPictures.size(); i++) {
      PostPicture picture = postPictures.get(i);

      fields.add(
          new PictureFieldsDisplay(
              picture.getNumber(),
              values.getPictures().get(i),
              addresses.image(
                  picture.getPictureId(),
                  picture.getWidth(),
                  picture.getHeight(),
                  PictureSize.THUMBNAIL)));
    }

    return fields;
  }

  @Reference private AdviceFactory adviceFactory;

  @Reference private ClassPostService classPostService;

  @Reference(target = "(resource.name=" + PublicationConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;

  @Reference private PostPictureService postPictureService;

  @Reference(target = "(model.class.name=nl.klassenkring.publication.model.PublicationRequest)")
  private ModelResourcePermission<PublicationRequest> publicationRequestModelResourcePermission;

  @Reference private PublicationRequestService publicationRequestService;

  @Reference private RequestDetails requestDetails;
}
