/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.unsubscribe;

import java.util.Objects;
import nl.klassenkring.notification.mail.MailCategory;

/** What the link in a mail takes its reader off. Immutable. */
public final class Unsubscription {

  /**
   * Makes one.
   *
   * @param schoolGroupId the Site of the school whose mails these are
   */
  public Unsubscription(
      long companyId, long userId, long schoolGroupId, MailCategory mailCategory) {

    this.companyId = companyId;
    this.userId = userId;
    this.schoolGroupId = schoolGroupId;
    this.mailCategory = Objects.requireNonNull(mailCategory);
  }

  public long getCompanyId() {
    return companyId;
  }

  public long getUserId() {
    return userId;
  }

  /** The Site of the school. */
  public long getSchoolGroupId() {
    return schoolGroupId;
  }

  public MailCategory getMailCategory() {
    return mailCategory;
  }

  @Override
  public boolean equals(Object object) {
    if (!(object instanceof Unsubscription)) {
      return false;
    }

    Unsubscription other = (Unsubscription) object;

    return (companyId == other.companyId)
        && (userId == other.userId)
        && (schoolGroupId == other.schoolGroupId)
        && (mailCategory == other.mailCategory);
  }

  @Override
  public int hashCode() {
    return Objects.hash(companyId, userId, schoolGroupId, mailCategory);
  }

  @Override
  public String toString() {
    return userId + " off " + mailCategory + " of " + schoolGroupId;
  }

  private final long companyId;
  private final MailCategory mailCategory;
  private final long schoolGroupId;
  private final long userId;
}
