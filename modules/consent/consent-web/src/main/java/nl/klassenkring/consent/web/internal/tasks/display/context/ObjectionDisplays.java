/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.tasks.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.service.UserLocalService;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klassenkring.consent.constants.ConsentActionKeys;
import nl.klassenkring.consent.constants.ConsentConstants;
import nl.klassenkring.consent.model.Objection;
import nl.klassenkring.consent.service.ObjectionService;
import nl.klassenkring.consent.web.internal.display.context.Names;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.consent.web.internal.display.context.Pages;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the conversations about pictures (C4). */
@Component(service = ObjectionDisplays.class)
public class ObjectionDisplays {

  /** Gives a page of the objections that are open, or closed when the request asks for those. */
  public ObjectionsDisplayContext createPage(PageRequest pageRequest) throws PortalException {
    boolean closed = Boolean.parseBoolean(pageRequest.text("closed"));
    Pages pages =
        pageRequest.pages(
            objectionService.getObjectionsCount(pageRequest.getGroupId(), !closed),
            PAGE_SIZE,
            Map.of("mvcRenderCommandName", "/view_objections", "closed", String.valueOf(closed)));

    return new ObjectionsDisplayContext(
        displays(
            pageRequest,
            objectionService.getObjections(
                pageRequest.getGroupId(), !closed, pages.getStart(), pages.getEnd())),
        closed,
        pages);
  }

  /** Gives the objection which the request names, with the form to record or to end it. */
  public ObjectionFormDisplayContext createForm(PageRequest pageRequest) throws PortalException {
    Objection objection = objectionService.getObjection(pageRequest.number("objectionId"));

    // Who objected reads about it with his children, and has no form here.
    portletResourcePermission.check(
        pageRequest.getPermissionChecker(),
        objection.getGroupId(),
        ConsentActionKeys.MANAGE_OBJECTIONS);

    User closedBy = userLocalService.fetchUser(objection.getClosedByUserId());

    return new ObjectionFormDisplayContext(
        displays(pageRequest, List.of(objection)).get(0),
        (closedBy == null) ? "" : closedBy.getFullName(),
        pageRequest.text("status"),
        pageRequest.isTyped("outcome") ? pageRequest.text("outcome") : objection.getOutcome());
  }

  /** Tells whether the reader has conversations about the pictures of the Site. */
  boolean isManaged(PageRequest pageRequest) {
    return portletResourcePermission.contains(
        pageRequest.getPermissionChecker(),
        pageRequest.getGroupId(),
        ConsentActionKeys.MANAGE_OBJECTIONS);
  }

  /** Gives the open objections that are due first. */
  List<ObjectionDisplay> firstOpen(PageRequest pageRequest) throws PortalException {
    return displays(
        pageRequest, objectionService.getObjections(pageRequest.getGroupId(), true, 0, PAGE_SIZE));
  }

  int countOpen(PageRequest pageRequest) throws PortalException {
    return objectionService.getObjectionsCount(pageRequest.getGroupId(), true);
  }

  private List<ObjectionDisplay> displays(PageRequest pageRequest, List<Objection> objections)
      throws PortalException {

    Map<Long, String> pupilNames = names.ofPupils(objections, Objection::getPupilId);
    PictureReferences pictures = pictureReferenceReader.read(pageRequest, objections, List.of());

    return objections.stream()
        .map(
            objection ->
                new ObjectionDisplay(
                    pageRequest,
                    objection,
                    pupilNames.getOrDefault(objection.getPupilId(), ""),
                    pictures.of(objection)))
        .collect(Collectors.toList());
  }

  private static final int PAGE_SIZE = 20;

  @Reference private Names names;

  @Reference private ObjectionService objectionService;

  @Reference private PictureReferenceReader pictureReferenceReader;

  @Reference(target = "(resource.name=" + ConsentConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;

  @Reference private UserLocalService userLocalService;
}
