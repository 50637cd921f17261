/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.post;

import com.liferay.portal.kernel.exception.PortalException;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.notification.internal.recipient.Addressee;
import nl.klassenkring.notification.internal.recipient.GroupLink;
import nl.klassenkring.notification.internal.recipient.GroupPage;
import nl.klassenkring.notification.internal.text.MailBody;
import nl.klassenkring.notification.internal.text.MailTexts;
import nl.klassenkring.notification.mail.MailCategory;
import nl.klassenkring.notification.mail.OutgoingMail;

/** Writes the mails of one important post: the whole text, and no picture. Immutable. */
final class ImportantPostMails {

  ImportantPostMails(ClassPost classPost, GroupPage groupPage) {
    this.classPost = classPost;
    this.groupPage = groupPage;
  }

  /** How the keys of a post's mails begin. */
  static String keyPrefix(long classPostId) {
    return "important/" + classPostId + "/";
  }

  /**
   * Writes to one reader.
   *
   * @param member whether he can open the page of the group
   */
  OutgoingMail mail(Addressee addressee, boolean member) throws PortalException {
    MailTexts texts = MailTexts.in(addressee.getLocale());
    MailBody mailBody =
        new MailBody()
            .paragraphs(texts.get("important-intro", groupPage.name(texts.getLocale())))
            .heading(1, classPost.getTitle())
            .paragraphs(classPost.getContent())
            .paragraphs(classPost.getUserName());

    new GroupLink(groupPage, texts).add(mailBody, member);

    return OutgoingMail.builder(
            classPost.getCompanyId(),
            keyPrefix(classPost.getClassPostId()) + addressee.getUserId(),
            MailCategory.IMPORTANT_POST)
        .to(addressee.getUserId(), addressee.getEmailAddress(), addressee.getLocale())
        .site(classPost.getGroupId())
        .subject(texts.get("important-subject", classPost.getTitle()))
        .text(mailBody.getText())
        .html(mailBody.getHtml())
        .build();
  }

  private final ClassPost classPost;
  private final GroupPage groupPage;
}
