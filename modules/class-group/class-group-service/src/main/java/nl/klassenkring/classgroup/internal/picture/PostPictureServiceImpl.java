/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.picture;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.auth.GuestOrUserUtil;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klassenkring.classgroup.constants.ClassGroupActionKeys;
import nl.klassenkring.classgroup.constants.ClassGroupConstants;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.picture.PostPicture;
import nl.klassenkring.classgroup.picture.PostPictureService;
import nl.klassenkring.classgroup.picture.PupilName;
import nl.klassenkring.classgroup.policy.AuthorKnowledge;
import nl.klassenkring.classgroup.policy.PictureFacts;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.picture.description.PictureDescription;
import nl.klassenkring.picture.service.PictureService;
import nl.klassenkring.picture.state.PictureState;
import nl.klassenkring.policy.engine.DraftPicture;
import nl.klassenkring.roster.constants.RosterActionKeys;
import nl.klassenkring.roster.constants.RosterConstants;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Asks the services of pictures, roster and consent what a post's author or reader may know. */
@Component(service = PostPictureService.class)
public class PostPictureServiceImpl implements PostPictureService {

  @Override
  public List<PostPicture> getPostPictures(long groupId, long[] classPostIds)
      throws PortalException {

    List<PictureState> states = pictureService.getPostPictureStates(groupId, classPostIds);
    AuthorKnowledge knowledge = AuthorKnowledge.ofConsents(namesOfBlockers(groupId, states));
    List<PostPicture> pictures = new ArrayList<>();

    for (PictureState state : states) {
      pictures.add(
          new PostPicture(
              state,
              state.getDescription(),
              PictureFacts.of(state.getPosition(), state, knowledge)));
    }

    return pictures;
  }

  @Override
  public List<PostPicture> judge(
      long groupId, long classPostId, List<PictureDescription> descriptions)
      throws PortalException {

    PermissionChecker permissionChecker = requireAuthor(groupId);
    Map<Long, PictureState> states = states(groupId, classPostId, descriptions);
    List<PictureDescription> kept =
        descriptions.stream()
            .filter(description -> states.containsKey(description.getPictureId()))
            .collect(Collectors.toList());
    ClassGroup classGroup = classGroupLocalService.getClassGroupByGroupId(groupId);

    depictableCheck.require(classGroup, kept, permissionChecker);

    List<DraftPicture> facts =
        pictureJudge.facts(classGroup, kept, permissionChecker, clock.instant());
    List<PostPicture> pictures = new ArrayList<>();

    for (PictureDescription description : kept) {
      pictures.add(
          new PostPicture(
              states.get(description.getPictureId()), description, facts.get(pictures.size())));
    }

    return pictures;
  }

  @Override
  public List<PupilName> getPupils(long groupId, Collection<Long> otherPupilIds)
      throws PortalException {

    requireAuthor(groupId);

    if (!mayDepictPupils(groupId)) {
      return List.of();
    }

    ClassGroup classGroup = classGroupLocalService.getClassGroupByGroupId(groupId);
    List<PupilName> pupils = depictablePupils.ofGroup(classGroup);
    Set<Long> known = pupils.stream().map(PupilName::getPupilId).collect(Collectors.toSet());
    Set<Long> others =
        otherPupilIds.stream()
            .filter(pupilId -> !known.contains(pupilId))
            .collect(Collectors.toSet());

    return Stream.concat(
            pupils.stream(),
            maySearchPupils(groupId)
                ? depictablePupils.ofSchool(classGroup, others).stream()
                : Stream.empty())
        .collect(Collectors.toUnmodifiableList());
  }

  @Override
  public boolean mayDepictPupils(long groupId) throws PortalException {
    return pictureJudge.maySeeConsent(
        classGroupLocalService.getClassGroupByGroupId(groupId),
        GuestOrUserUtil.getPermissionChecker());
  }

  @Override
  public boolean maySearchPupils(long groupId) throws PortalException {
    return rosterPermission.contains(
        GuestOrUserUtil.getPermissionChecker(), groupId, RosterActionKeys.VIEW_PUPILS);
  }

  @Override
  public List<PupilName> searchPupils(long groupId, String text) throws PortalException {
    rosterPermission.check(requireAuthor(groupId), groupId, RosterActionKeys.VIEW_PUPILS);

    return depictablePupils.search(classGroupLocalService.getClassGroupByGroupId(groupId), text);
  }

  private PermissionChecker requireAuthor(long groupId) throws PortalException {
    PermissionChecker permissionChecker = GuestOrUserUtil.getPermissionChecker();

    classGroupPermission.check(permissionChecker, groupId, ClassGroupActionKeys.ADD_POST);

    return permissionChecker;
  }

  /** One's own uploads, and what the post that is changed has already. */
  private Map<Long, PictureState> states(
      long groupId, long classPostId, List<PictureDescription> descriptions)
      throws PortalException {

    if (descriptions.isEmpty()) {
      return Map.of();
    }

    long[] pictureIds = descriptions.stream().mapToLong(PictureDescription::getPictureId).toArray();
    Stream<PictureState> ofPost =
        (classPostId == 0)
            ? Stream.empty()
            : pictureService.getPostPictureStates(groupId, new long[] {classPostId}).stream();

    return Stream.concat(ofPost, pictureService.getOwnPictureStates(groupId, pictureIds).stream())
        .collect(
            Collectors.toMap(PictureState::getPictureId, Function.identity(), (one, same) -> one));
  }

  private Map<Long, String> namesOfBlockers(long groupId, List<PictureState> states)
      throws PortalException {

    Set<Long> blockers =
        states.stream()
            .flatMap(state -> state.getBlockers().keySet().stream())
            .collect(Collectors.toSet());

    return blockers.isEmpty()
        ? Map.of()
        : pictureJudge.names(
            classGroupLocalService.getClassGroupByGroupId(groupId),
            blockers,
            GuestOrUserUtil.getPermissionChecker());
  }

  @Reference private ClassGroupLocalService classGroupLocalService;

  @Reference(target = "(resource.name=" + ClassGroupConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission classGroupPermission;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private DepictableCheck depictableCheck;

  @Reference private DepictablePupils depictablePupils;

  @Reference private PictureJudge pictureJudge;

  @Reference private PictureService pictureService;

  @Reference(target = "(resource.name=" + RosterConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission rosterPermission;
}
