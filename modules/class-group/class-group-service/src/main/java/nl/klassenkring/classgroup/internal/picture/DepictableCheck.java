/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.picture;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.picture.PupilName;
import nl.klassenkring.classgroup.policy.AuthorKnowledge;
import nl.klassenkring.classgroup.policy.ConsentVerdict;
import nl.klassenkring.classgroup.policy.PictureFacts;
import nl.klassenkring.picture.description.PictureDescription;
import nl.klassenkring.picture.exception.PictureDepictionException;
import nl.klassenkring.policy.engine.DraftPicture;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.exception.PolicyViolationException;
import nl.klassenkring.roster.constants.RosterActionKeys;
import nl.klassenkring.roster.constants.RosterConstants;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Requires that an author tags only whom he may know: pupils of the class group, and those of the
 * whole school if he may look for them. So nobody learns of a child's consent by guessing numbers.
 */
@Component(service = DepictableCheck.class)
public class DepictableCheck {

  /**
   * Checks the pupils of pictures that are to be kept with a post, also with a draft. An author who
   * may not know who has consent names none: a kept picture tells its author that it is blocked.
   *
   * @throws PolicyViolationException if he may name none; it sends him to the teacher (C1)
   * @throws PictureDepictionException if one of them is not the author's to tag
   */
  public void requireKeepable(
      ClassGroup classGroup,
      List<PictureDescription> descriptions,
      PermissionChecker permissionChecker)
      throws PortalException {

    if (!pictureJudge.maySeeConsent(classGroup, permissionChecker)) {
      requireNobody(descriptions);
    }

    require(classGroup, descriptions, permissionChecker);
  }

  /**
   * Checks the pupils of these pictures.
   *
   * @throws PictureDepictionException if one of them is not the author's to tag
   */
  public void require(
      ClassGroup classGroup,
      List<PictureDescription> descriptions,
      PermissionChecker permissionChecker)
      throws PictureDepictionException {

    Set<Long> tagged =
        descriptions.stream()
            .flatMap(description -> description.getPupilIds().stream())
            .collect(Collectors.toSet());

    if (tagged.isEmpty()) {
      return;
    }

    boolean wholeSchool =
        rosterPermission.contains(
            permissionChecker, classGroup.getGroupId(), RosterActionKeys.VIEW_PUPILS);

    tagged.removeAll(
        ids(
            wholeSchool
                ? depictablePupils.ofSchool(classGroup, tagged)
                : depictablePupils.ofGroup(classGroup)));

    if (!tagged.isEmpty()) {
      throw new PictureDepictionException("Not to be tagged by this author: " + tagged);
    }
  }

  private static void requireNobody(List<PictureDescription> descriptions)
      throws PolicyViolationException {

    List<DraftPicture> facts = new ArrayList<>();

    for (PictureDescription description : descriptions) {
      facts.add(
          PictureFacts.of(facts.size() + 1, description, Set.of(), false, AuthorKnowledge.none()));
    }

    Verdict verdict = ConsentVerdict.of(facts);

    if (!verdict.placeableNow()) {
      throw new PolicyViolationException(verdict);
    }
  }

  private static Set<Long> ids(Collection<PupilName> pupils) {
    return pupils.stream().map(PupilName::getPupilId).collect(Collectors.toSet());
  }

  @Reference private DepictablePupils depictablePupils;

  @Reference private PictureJudge pictureJudge;

  @Reference(target = "(resource.name=" + RosterConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission rosterPermission;
}
