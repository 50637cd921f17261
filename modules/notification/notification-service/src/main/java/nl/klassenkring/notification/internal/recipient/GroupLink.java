/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.recipient;

import com.liferay.portal.kernel.exception.PortalException;
import nl.klassenkring.notification.internal.text.MailBody;
import nl.klassenkring.notification.internal.text.MailTexts;

/**
 * Where a mail about a group leads: a member to its page, and who left it to where he returns, for
 * the page is closed to him (A4). Immutable.
 */
public final class GroupLink {

  /** Makes one in the language of the texts. */
  public GroupLink(GroupPage groupPage, MailTexts texts) {
    this.groupPage = groupPage;
    this.texts = texts;
  }

  /**
   * Adds it to a mail.
   *
   * @param member whether the reader can open the page of the group
   */
  public void add(MailBody mailBody, boolean member) throws PortalException {
    String groupName = groupPage.name(texts.getLocale());

    if (member) {
      mailBody.link(texts.get("open-group", groupName), groupPage.getAddress());
    } else if (groupPage.getReturnAddress().isEmpty()) {
      mailBody.paragraphs(texts.get("left-group-ask"));
    } else {
      mailBody.paragraphs(texts.get("left-group-return"));
      mailBody.link(texts.get("return-to-group", groupName), groupPage.getReturnAddress());
    }
  }

  private final GroupPage groupPage;
  private final MailTexts texts;
}
