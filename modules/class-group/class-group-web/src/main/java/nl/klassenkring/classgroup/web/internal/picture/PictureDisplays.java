/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.picture;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.WebKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.portlet.MimeResponse;
import javax.portlet.PortletRequest;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.picture.PostPicture;
import nl.klassenkring.classgroup.picture.PostPictureService;
import nl.klassenkring.classgroup.picture.PupilName;
import nl.klassenkring.picture.description.PictureDescription;
import nl.klassenkring.picture.encoding.PictureSize;
import nl.klassenkring.picture.portlet.ImageAddresses;
import nl.klassenkring.policy.service.PolicyService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads, through the remote services, what the JSPs show of pictures. */
@Component(service = PictureDisplays.class)
public class PictureDisplays {

  /** Gives the pictures of posts of one group, by the post's ID. */
  public Map<Long, List<PictureDisplay>> ofPosts(
      ThemeDisplay themeDisplay, List<ClassPost> classPosts, MimeResponse mimeResponse)
      throws PortalException {

    if (classPosts.isEmpty()) {
      return Map.of();
    }

    long[] classPostIds = classPosts.stream().mapToLong(ClassPost::getClassPostId).toArray();
    long groupId = classPosts.get(0).getGroupId();
    PictureFindings findings = findings(themeDisplay, groupId);
    ImageAddresses addresses = imageAddresses(mimeResponse);

    return postPictureService.getPostPictures(groupId, classPostIds).stream()
        .collect(
            Collectors.groupingBy(
                PostPicture::getClassPostId,
                Collectors.mapping(
                    picture ->
                        new PictureDisplay(
                            picture,
                            addresses,
                            picture.isHidden() ? findings.of(picture) : List.of()),
                    Collectors.toList())));
  }

  /**
   * Gives the fields of the pictures in a form.
   *
   * @param entries in their order, as typed or as kept
   */
  public List<PictureFieldsDisplay> ofForm(
      PortletRequest portletRequest,
      long classPostId,
      List<PictureDescription> entries,
      MimeResponse mimeResponse)
      throws PortalException {

    if (entries.isEmpty()) {
      return List.of();
    }

    ThemeDisplay themeDisplay = (ThemeDisplay) portletRequest.getAttribute(WebKeys.THEME_DISPLAY);
    long groupId = themeDisplay.getScopeGroupId();
    PictureFindings findings = findings(themeDisplay, groupId);
    ImageAddresses addresses = imageAddresses(mimeResponse);
    PictureFields fields = new PictureFields(portletRequest);
    List<PupilName> pupils = postPictureService.getPupils(groupId, pupilIds(entries));
    List<PictureFieldsDisplay> displays = new ArrayList<>();

    for (PostPicture picture : postPictureService.judge(groupId, classPostId, entries)) {
      String query = fields.pupilQuery(picture.getPictureId());

      displays.add(
          new PictureFieldsDisplay(
              picture,
              PictureDisplay.image(picture, addresses, PictureSize.THUMBNAIL),
              options(picture, pupils, found(groupId, query)),
              query,
              findings.of(picture)));
    }

    return displays;
  }

  /** Gives what the rules have against each picture of a form, by the picture's ID. */
  public Map<Long, List<String>> findings(
      ThemeDisplay themeDisplay, long classPostId, List<PictureDescription> entries)
      throws PortalException {

    PictureFindings findings = findings(themeDisplay, themeDisplay.getScopeGroupId());

    return postPictureService.judge(themeDisplay.getScopeGroupId(), classPostId, entries).stream()
        .collect(Collectors.toMap(PostPicture::getPictureId, findings::of));
  }

  /** Only one picture at a time is looked under. */
  private List<PupilName> found(long groupId, String query) throws PortalException {
    return query.isEmpty() ? List.of() : postPictureService.searchPupils(groupId, query);
  }

  private static List<PupilOption> options(
      PostPicture picture, List<PupilName> pupils, List<PupilName> found) {

    Set<Long> depicted = picture.getDescription().getPupilIds();
    List<PupilOption> options = new ArrayList<>();

    for (PupilName pupil : pupils) {
      boolean ticked = depicted.contains(pupil.getPupilId());

      if (pupil.isOwnGroup() || ticked) {
        options.add(option(pupil, ticked));
      }
    }

    Set<Long> known = options.stream().map(PupilOption::getPupilId).collect(Collectors.toSet());

    found.stream()
        .filter(pupil -> !known.contains(pupil.getPupilId()))
        .map(pupil -> option(pupil, false))
        .forEach(options::add);

    return options;
  }

  private static PupilOption option(PupilName pupil, boolean depicted) {
    return new PupilOption(pupil.getPupilId(), pupil.getName(), pupil.isOwnGroup(), depicted);
  }

  private static Set<Long> pupilIds(List<PictureDescription> entries) {
    return entries.stream()
        .flatMap(entry -> entry.getPupilIds().stream())
        .collect(Collectors.toSet());
  }

  private static ImageAddresses imageAddresses(MimeResponse mimeResponse) {
    return new ImageAddresses(mimeResponse::createResourceURL, "/class_group/picture");
  }

  private PictureFindings findings(ThemeDisplay themeDisplay, long groupId) throws PortalException {

    return new PictureFindings(themeDisplay.getLocale(), policyService.zone(groupId));
  }

  @Reference private PolicyService policyService;

  @Reference private PostPictureService postPictureService;
}
