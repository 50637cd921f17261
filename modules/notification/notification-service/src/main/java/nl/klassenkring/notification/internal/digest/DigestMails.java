/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.digest;

import com.liferay.portal.kernel.exception.PortalException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.klassenkring.notification.internal.recipient.Addressee;
import nl.klassenkring.notification.internal.recipient.GroupLink;
import nl.klassenkring.notification.internal.recipient.GroupPage;
import nl.klassenkring.notification.internal.text.MailBody;
import nl.klassenkring.notification.internal.text.MailTexts;
import nl.klassenkring.notification.mail.MailCategory;
import nl.klassenkring.notification.mail.OutgoingMail;
import nl.klassenkring.policy.portlet.SchoolMoments;

/** Writes the mails of a day of a school. Immutable. */
final class DigestMails {

  /**
   * Makes a writer.
   *
   * @param groupPages of the school's groups, by their Sites
   * @param zone of the school
   */
  DigestMails(DigestProgress progress, Map<Long, GroupPage> groupPages, ZoneId zone) {
    this.progress = progress;
    this.groupPages = groupPages;
    this.zone = zone;
  }

  /**
   * Writes a digest.
   *
   * @param posts newest first, at least one
   * @param groups the Sites of the reader's groups, with whether he can open their pages
   */
  OutgoingMail digest(Addressee addressee, List<DigestPost> posts, Map<Long, Boolean> groups)
      throws PortalException {

    MailTexts texts = MailTexts.in(addressee.getLocale());
    SchoolMoments moments = new SchoolMoments(zone, texts.getLocale());
    MailBody mailBody = new MailBody();

    mailBody.heading(1, texts.get("digest-heading"));
    mailBody.paragraphs(texts.get("digest-intro", posts.size()));

    for (Map.Entry<Long, List<DigestPost>> entry : byGroup(posts).entrySet()) {
      GroupPage groupPage = groupPages.get(entry.getKey());
      List<DigestPost> ofGroup = entry.getValue();

      mailBody.heading(2, groupPage.name(texts.getLocale()));

      for (DigestPost post : ofGroup.subList(0, Math.min(ofGroup.size(), MOST_OF_GROUP))) {
        mailBody.heading(3, post.getTitle());
        mailBody.paragraphs(
            texts.get("by-line", post.getAuthorName(), moments.dayAndTime(post.getPlaced())));
        mailBody.paragraphs(shortened(post.getContent()));

        if (post.getPictures() > 0) {
          mailBody.paragraphs(texts.get("post-has-pictures", post.getPictures()));
        }
      }

      if (ofGroup.size() > MOST_OF_GROUP) {
        mailBody.paragraphs(texts.get("more-posts", ofGroup.size() - MOST_OF_GROUP));
      }

      new GroupLink(groupPage, texts).add(mailBody, groups.get(entry.getKey()));
    }

    return mail(
        addressee, MailCategory.DIGEST, texts.get("digest-subject", posts.size()), mailBody);
  }

  /**
   * Tells that there are pictures.
   *
   * @param posts with pictures, newest first, at least one
   * @param groups the Sites of the reader's groups, with whether he can open their pages
   */
  OutgoingMail pictures(Addressee addressee, List<DigestPost> posts, Map<Long, Boolean> groups)
      throws PortalException {

    MailTexts texts = MailTexts.in(addressee.getLocale());
    MailBody mailBody = new MailBody();
    int pictures = posts.stream().mapToInt(DigestPost::getPictures).sum();

    mailBody.heading(1, texts.get("pictures-heading"));
    mailBody.paragraphs(texts.get("pictures-intro"));

    for (Map.Entry<Long, List<DigestPost>> entry : byGroup(posts).entrySet()) {
      GroupPage groupPage = groupPages.get(entry.getKey());

      mailBody.heading(2, groupPage.name(texts.getLocale()));

      for (DigestPost post : entry.getValue()) {
        mailBody.paragraphs(texts.get("pictures-of-post", post.getTitle(), post.getPictures()));
      }

      new GroupLink(groupPage, texts).add(mailBody, groups.get(entry.getKey()));
    }

    return mail(
        addressee, MailCategory.PICTURES, texts.get("pictures-subject", pictures), mailBody);
  }

  /** The groups in the order of their newest posts. */
  private Map<Long, List<DigestPost>> byGroup(List<DigestPost> posts) {
    Map<Long, List<DigestPost>> byGroup = new LinkedHashMap<>();

    for (DigestPost post : posts) {
      if (groupPages.containsKey(post.getGroupId())) {
        byGroup.computeIfAbsent(post.getGroupId(), key -> new ArrayList<>()).add(post);
      }
    }

    return byGroup;
  }

  private OutgoingMail mail(
      Addressee addressee, MailCategory mailCategory, String subject, MailBody mailBody) {

    return OutgoingMail.builder(
            progress.getCompanyId(), key(addressee.getUserId(), mailCategory), mailCategory)
        .to(addressee.getUserId(), addressee.getEmailAddress(), addressee.getLocale())
        .site(progress.getSchoolGroupId())
        .subject(subject)
        .text(mailBody.getText())
        .html(mailBody.getHtml())
        .build();
  }

  /** One mail for each reader, school, day and category. */
  private String key(long userId, MailCategory mailCategory) {
    return String.join(
        "/",
        mailCategory.name().toLowerCase(Locale.ROOT),
        Long.toString(progress.getSchoolGroupId()),
        progress.getDay(),
        Long.toString(userId));
  }

  /** A long text is cut at a blank; the whole is on the group's page. */
  private static String shortened(String content) {
    if (content.length() <= MOST_CHARACTERS) {
      return content;
    }

    int blank = content.lastIndexOf(' ', MOST_CHARACTERS);

    return content.substring(0, (blank < 0) ? MOST_CHARACTERS : blank) + " …";
  }

  private static final int MOST_CHARACTERS = 1500;

  private static final int MOST_OF_GROUP = 20;

  private final Map<Long, GroupPage> groupPages;
  private final DigestProgress progress;
  private final ZoneId zone;
}
