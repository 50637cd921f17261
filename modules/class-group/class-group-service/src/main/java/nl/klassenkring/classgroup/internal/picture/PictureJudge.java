/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.picture;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.picture.PupilName;
import nl.klassenkring.classgroup.policy.AuthorKnowledge;
import nl.klassenkring.classgroup.policy.PictureFacts;
import nl.klassenkring.consent.check.ConsentCheck;
import nl.klassenkring.consent.constants.ConsentActionKeys;
import nl.klassenkring.consent.constants.ConsentConstants;
import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import nl.klassenkring.consent.service.AuditEntryLocalService;
import nl.klassenkring.consent.service.ConsentLocalService;
import nl.klassenkring.consent.service.ObjectionLocalService;
import nl.klassenkring.picture.description.PictureDescription;
import nl.klassenkring.policy.engine.DraftPicture;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Gathers what the rules must know of pictures as they are described, in a number of statements
 * that does not grow with them. A child without consent is named only to who may see consent in the
 * class group (C1); who may not is told nothing of consents.
 */
@Component(service = PictureJudge.class)
public class PictureJudge {

  /** Gives the facts of the pictures of one post, in their order. */
  public List<DraftPicture> facts(
      ClassGroup classGroup,
      List<PictureDescription> descriptions,
      PermissionChecker permissionChecker,
      Instant moment)
      throws PortalException {

    if (descriptions.isEmpty()) {
      return List.of();
    }

    ConsentCheck consentCheck =
        consentLocalService.check(ConsentPurposeKeys.PORTAL, pupilIds(descriptions), moment);
    Set<Long> objected =
        objectionLocalService.getObjectedPictureIds(
            descriptions.stream()
                .map(PictureDescription::getPictureId)
                .collect(Collectors.toSet()));
    AuthorKnowledge knowledge =
        maySeeConsent(classGroup, permissionChecker)
            ? AuthorKnowledge.ofConsents(
                names(classGroup, consentCheck.getBlocked().keySet(), permissionChecker))
            : AuthorKnowledge.none();
    List<DraftPicture> facts = new ArrayList<>();

    for (PictureDescription description : descriptions) {
      facts.add(
          PictureFacts.of(
              facts.size() + 1,
              description,
              blockers(description, consentCheck),
              objected.contains(description.getPictureId()),
              knowledge));
    }

    return facts;
  }

  /** Tells whether a user may know who has consent in the class group. */
  boolean maySeeConsent(ClassGroup classGroup, PermissionChecker permissionChecker) {
    return consentPermission.contains(
        permissionChecker, classGroup.getGroupId(), ConsentActionKeys.VIEW_CONSENT);
  }

  /**
   * Gives the names of these pupils, as far as the user may know that they have no consent; that he
   * was told is written into the log.
   */
  Map<Long, String> names(
      ClassGroup classGroup, Collection<Long> pupilIds, PermissionChecker permissionChecker)
      throws PortalException {

    if (pupilIds.isEmpty() || !maySeeConsent(classGroup, permissionChecker)) {
      return Map.of();
    }

    Map<Long, String> names =
        depictablePupils.ofSchool(classGroup, pupilIds).stream()
            .collect(Collectors.toMap(PupilName::getPupilId, PupilName::getName));

    auditEntryLocalService.addCheckAuditEntries(
        permissionChecker.getUserId(),
        classGroup.getSchoolGroupId(),
        classGroup.getGroupId(),
        ConsentPurposeKeys.PORTAL,
        names.keySet());

    return names;
  }

  private static Set<Long> pupilIds(List<PictureDescription> descriptions) {
    return descriptions.stream()
        .flatMap(description -> description.getPupilIds().stream())
        .collect(Collectors.toSet());
  }

  private static Set<Long> blockers(PictureDescription description, ConsentCheck consentCheck) {
    return description.getPupilIds().stream()
        .filter(pupilId -> !consentCheck.isAllowed(pupilId))
        .collect(Collectors.toSet());
  }

  @Reference private AuditEntryLocalService auditEntryLocalService;

  @Reference private ConsentLocalService consentLocalService;

  @Reference(target = "(resource.name=" + ConsentConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission consentPermission;

  @Reference private DepictablePupils depictablePupils;

  @Reference private ObjectionLocalService objectionLocalService;
}
