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

    return new ChildPicturesDisplayContext(
        pupil.getPupilId(), pupil.getFirstName(), pictures(pageRequest, pupil));
  }

  /** Gives the form to object to the picture that the request names (C4). */
  public ObjectionFormDisplayContext createForm(PageRequest pageRequest) throws PortalException {
    Pupil pupil = requirePupil(pageRequest);
    long pictureId = pageRequest.number("pictureId");
    PictureDisplay picture =
        pictures(pageRequest, pupil).stream()
            .filter(candidate -> candidate.getPictureId() == pictureId)
            .findFirst()
            .orElseThrow(PrincipalException::new);
    return new ObjectionFormDisplayContext(
        pupil.getPupilId(),
        pupil.getFirstName(),
        picture,
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

  private List<PictureDisplay> pictures(PageRequest pageRequest, Pupil pupil)
      throws PortalException {

    Map<Long, Objection> objections =
        objectionService.getMyObjections(0, MOST_OBJECTIONS).stream()
            .filter(objection -> objection.getPupilId() == pupil.getPupilId())
            .collect(Collectors.toMap(Objection::getPictureId, o -> o, (first, other) -> first));

    return depictions(pupil).values().stream()
        .map(picture -> display(pageRequest, picture, objections.get(picture.getPictureId())))
        .collect(Collectors.toList());
  }

  private Map<Long, DepictedPicture> depictions(Pupil pupil) throws PortalException {

    Map<Long, DepictedPicture> pictures = new LinkedHashMap<>();

    for (String purposeKey : consentService.getOwnViews(pupil.getPupilId()).keySet()) {
      for (DepictionProvider depictionProvider : depictionProviders) {
        depictionProvider
            .getPlacedPictures(pupil.getPupilId(), purposeKey)
            .forEach(picture -> pictures.put(picture.getPictureId(), picture));
      }
    }

    return pictures;
  }

  private PictureDisplay display(
      PageRequest pageRequest, DepictedPicture picture, Objection objection) {

    Group group = groupLocalService.fetchGroup(picture.getGroupId());
    String groupName = (group == null) ? "" : group.getName(pageRequest.getLocale());

    return (objection == null)
        ? new PictureDisplay(picture.getPictureId(), picture.getAltText(), groupName, "", "", "")
        : new PictureDisplay(
            picture.getPictureId(),
            picture.getAltText(),
            groupName,
            objection.getStatus(),
            pageRequest.getMoments().day(objection.getDueDate()),
            objection.getOutcome());
  }

  private static final int MOST_OBJECTIONS = 500;

  @Reference private ConsentService consentService;

  @Reference private ConsentSettingsLocalService consentSettingsLocalService;

  @Reference(
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile List<DepictionProvider> depictionProviders;

  @Reference private GroupLocalService groupLocalService;

  @Reference private ObjectionService objectionService;

  @Reference private PupilLocalService pupilLocalService;
}
