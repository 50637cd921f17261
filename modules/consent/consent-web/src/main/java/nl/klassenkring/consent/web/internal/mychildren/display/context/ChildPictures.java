/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.mychildren.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klassenkring.consent.depiction.DepictedPicture;
import nl.klassenkring.consent.depiction.DepictionProvider;
import nl.klassenkring.consent.model.Objection;
import nl.klassenkring.consent.service.ConsentService;
import nl.klassenkring.consent.service.ConsentSettingsLocalService;
import nl.klassenkring.consent.service.ObjectionService;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.consent.web.internal.display.context.Pages;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.PupilLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Reads where a child is shown, and the objections of the reader. */
@Component(service = ChildPictures.class)
public class ChildPictures {

  /** Gives where the child that the request names is shown, to who decides about it. */
  public ChildPicturesDisplayContext createList(PageRequest pageRequest) throws PortalException {
    Pupil pupil = requirePupil(pageRequest);
    List<DepictedPicture> depictions = depictions(pupil);
    Pages pages =
        pageRequest.pages(
            depictions.size(),
            PAGE_SIZE,
            Map.of(
                "mvcRenderCommandName",
                "/my_children/view_pictures",
                "pupilId",
                String.valueOf(pupil.getPupilId())));

    return new ChildPicturesDisplayContext(
        pupil.getPupilId(),
        pupil.getFirstName(),
        displays(
            pageRequest,
            pupil,
            depictions.subList(pages.getStart(), Math.min(pages.getEnd(), depictions.size()))),
        pages);
  }

  /** Gives the form to object to the picture that the request names (C4). */
  public ObjectionFormDisplayContext createForm(PageRequest pageRequest) throws PortalException {
    Pupil pupil = requirePupil(pageRequest);
    long pictureId = pageRequest.number("pictureId");
    List<DepictedPicture> chosen =
        depictions(pupil).stream()
            .filter(picture -> picture.getPictureId() == pictureId)
            .collect(Collectors.toList());

    if (chosen.isEmpty()) {
      throw new PrincipalException();
    }

    return new ObjectionFormDisplayContext(
        pupil.getPupilId(),
        pupil.getFirstName(),
        displays(pageRequest, pupil, chosen).get(0),
        consentSettingsLocalService
            .getSchoolConsentSettings(pupil.getSchoolGroupId())
            .getObjectionTermDays(),
        pageRequest.text("reason"));
  }

  private Pupil requirePupil(PageRequest pageRequest) throws PortalException {
    long pupilId = pageRequest.number("pupilId");

    consentService.getOwnViews(pupilId);

    return pupilLocalService.getPupil(pupilId);
  }

  private List<PictureDisplay> displays(
      PageRequest pageRequest, Pupil pupil, List<DepictedPicture> pictures) throws PortalException {

    Map<Long, String> addresses = pictureAddresses.of(pageRequest, pictures);

    Map<Long, Objection> objections =
        objectionService.getMyObjections(0, MOST_OBJECTIONS).stream()
            .filter(objection -> objection.getPupilId() == pupil.getPupilId())
            .collect(Collectors.toMap(Objection::getPictureId, o -> o, (first, other) -> first));

    return pictures.stream()
        .map(
            picture ->
                display(
                    pageRequest,
                    picture,
                    addresses.getOrDefault(picture.getPictureId(), ""),
                    objections.get(picture.getPictureId())))
        .collect(Collectors.toList());
  }

  private List<DepictedPicture> depictions(Pupil pupil) throws PortalException {
    Map<Long, DepictedPicture> pictures = new LinkedHashMap<>();

    for (String purposeKey : consentService.getOwnViews(pupil.getPupilId()).keySet()) {
      for (DepictionProvider depictionProvider : depictionProviders) {
        depictionProvider
            .getPlacedPictures(pupil.getPupilId(), purposeKey)
            .forEach(picture -> pictures.put(picture.getPictureId(), picture));
      }
    }

    return List.copyOf(pictures.values());
  }

  private PictureDisplay display(
      PageRequest pageRequest, DepictedPicture picture, String address, Objection objection) {

    Group group = groupLocalService.fetchGroup(picture.getGroupId());
    String groupName = (group == null) ? "" : group.getName(pageRequest.getLocale());

    return (objection == null)
        ? new PictureDisplay(
            picture.getPictureId(), address, picture.getAltText(), groupName, "", "", "")
        : new PictureDisplay(
            picture.getPictureId(),
            address,
            picture.getAltText(),
            groupName,
            objection.getStatus(),
            pageRequest.getMoments().day(objection.getDueDate()),
            objection.getOutcome());
  }

  private static final int MOST_OBJECTIONS = 500;

  private static final int PAGE_SIZE = 20;

  @Reference private ConsentService consentService;

  @Reference private ConsentSettingsLocalService consentSettingsLocalService;

  @Reference(
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile List<DepictionProvider> depictionProviders;

  @Reference private GroupLocalService groupLocalService;

  @Reference private ObjectionService objectionService;

  @Reference private PictureAddresses pictureAddresses;

  @Reference private PupilLocalService pupilLocalService;
}
