/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.internal.copy;

import com.liferay.portal.kernel.exception.NoSuchModelException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.language.LanguageUtil;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.util.PortalUtil;
import com.liferay.portal.kernel.util.ResourceBundleUtil;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.model.ClassReply;
import nl.klassenkring.moderation.copy.HardCopyDocument;
import nl.klassenkring.moderation.copy.HardCopyFact;
import nl.klassenkring.moderation.copy.HardCopyPicture;
import nl.klassenkring.moderation.copy.HardCopySection;
import nl.klassenkring.moderation.exception.HardCopyException;
import nl.klassenkring.moderation.internal.content.ModeratedContent;
import nl.klassenkring.moderation.internal.content.ModeratedContents;
import nl.klassenkring.moderation.model.Incident;
import nl.klassenkring.picture.encoding.PictureSize;
import nl.klassenkring.picture.service.PictureLocalService;
import nl.klassenkring.picture.state.PictureState;
import nl.klassenkring.policy.message.PolicyTexts;
import nl.klassenkring.policy.portlet.SchoolMoments;
import nl.klassenkring.policy.service.PolicyService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reads what comes into a hard copy: all of a post, and of a picture or a reply the post to which
 * it belongs. Who reported it does not. The language is that of the group's Site.
 */
@Component(service = CopiedContents.class)
public class CopiedContents {

  /** Gives what is to be written about something that is removed at a moment. */
  HardCopyDocument document(
      Incident incident, ModeratedContent content, User user, String ruleId, Instant moment)
      throws PortalException {

    Words words = words(content.groupId());
    ClassPost classPost = moderatedContents.post(content);
    HardCopyDocument document =
        new HardCopyDocument(
            words.say("copy-title-" + content.ref().getKind()),
            facts(content, classPost, user, ruleId, moment, words),
            sections(incident, content, classPost, moment, words));

    return document.with(new HardCopyFact("SHA-256", document.contentHash()));
  }

  private List<HardCopyFact> facts(
      ModeratedContent content,
      ClassPost classPost,
      User user,
      String ruleId,
      Instant moment,
      Words words)
      throws PortalException {

    Group group = groupLocalService.getGroup(content.groupId());
    List<HardCopyFact> facts = new ArrayList<>();

    facts.add(words.fact("copy-group", group.getDescriptiveName(words.locale)));
    facts.add(words.fact("copy-author", content.authorName()));
    facts.add(words.fact("copy-placed", words.moments.dayAndTime(classPost.getDisplayDate())));
    facts.add(words.fact("copy-changed", words.moments.dayAndTime(classPost.getModifiedDate())));
    facts.add(words.fact("copy-removed", words.moments.dayAndTime(moment)));
    facts.add(words.fact("copy-removed-by", user.getFullName()));
    facts.add(
        words.fact(
            "copy-rule",
            ruleId.isEmpty()
                ? words.say("copy-no-rule")
                : ruleId + " " + words.policyTexts.title(ruleId)));

    return facts;
  }

  private List<HardCopySection> sections(
      Incident incident, ModeratedContent content, ClassPost classPost, Instant moment, Words words)
      throws PortalException {

    List<HardCopySection> sections = new ArrayList<>();
    List<HardCopyPicture> pictures = pictures(content, moment);

    sections.add(
        new HardCopySection(
            heading(content.title(), content.authorName(), classPost, words),
            content.text(),
            pictures));

    if (content.isPost()) {
      for (ClassReply classReply : moderatedContents.replies(content.classPostId())) {
        sections.add(
            new HardCopySection(
                words.say("copy-reply")
                    + ": "
                    + String.join(
                        ", ",
                        classReply.getUserName(),
                        words.moments.dayAndTime(classReply.getCreateDate())),
                classReply.getContent(),
                List.of()));
      }
    } else {
      sections.add(
          new HardCopySection(
              words.say("copy-of-post")
                  + ": "
                  + heading(classPost.getTitle(), classPost.getUserName(), classPost, words),
              classPost.getContent(),
              List.of()));
    }

    if (!incident.getContentText().equals(content.text())) {
      sections.add(
          new HardCopySection(
              words.say("copy-as-reported") + ": " + incident.getContentTitle(),
              incident.getContentText(),
              List.of()));
    }

    return sections;
  }

  private static String heading(String title, String author, ClassPost classPost, Words words) {
    return String.join(", ", title, author, words.moments.dayAndTime(classPost.getDisplayDate()));
  }

  /** A picture itself, or all pictures of a post, also those that nobody sees at the moment. */
  private List<HardCopyPicture> pictures(ModeratedContent content, Instant moment)
      throws PortalException {

    List<HardCopyPicture> pictures = new ArrayList<>();

    for (PictureState state : states(content, moment)) {
      pictures.add(new HardCopyPicture(state.getAltText(), file(state.getPictureId())));
    }

    return pictures;
  }

  private List<PictureState> states(ModeratedContent content, Instant moment)
      throws PortalException {

    switch (content.ref().getKind()) {
      case POST:
        return pictureLocalService.getPostPictureStates(List.of(content.classPostId()), moment);
      case PICTURE:
        return pictureLocalService.getPictureStates(List.of(content.ref().getId()), moment);
      default:
        return List.of();
    }
  }

  private byte[] file(long pictureId) throws PortalException {
    try (InputStream inputStream =
        pictureLocalService.getPictureContent(pictureId, PictureSize.SCREEN)) {

      return inputStream.readAllBytes();
    } catch (IOException | NoSuchModelException exception) {
      throw new HardCopyException("No file of picture " + pictureId, exception);
    }
  }

  private Words words(long groupId) throws PortalException {
    return new Words(PortalUtil.getSiteDefaultLocale(groupId), policyService, groupId);
  }

  /** The language of a copy, in the zone of the school. */
  private static final class Words {

    private final Locale locale;
    private final SchoolMoments moments;
    private final PolicyTexts policyTexts;
    private final ResourceBundle texts;

    Words(Locale locale, PolicyService policyService, long groupId) throws PortalException {
      this.locale = locale;

      moments = new SchoolMoments(policyService.zone(groupId), locale);
      policyTexts = new PolicyTexts(locale, policyService.zone(groupId));
      texts = ResourceBundleUtil.getBundle("content.Language", locale, CopiedContents.class);
    }

    String say(String key) {
      return LanguageUtil.get(texts, key);
    }

    HardCopyFact fact(String key, String value) {
      return new HardCopyFact(say(key), value);
    }
  }

  @Reference private GroupLocalService groupLocalService;

  @Reference private ModeratedContents moderatedContents;

  @Reference private PictureLocalService pictureLocalService;

  @Reference private PolicyService policyService;
}
