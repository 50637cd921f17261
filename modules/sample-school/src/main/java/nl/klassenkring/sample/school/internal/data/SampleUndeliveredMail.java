/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.data;

import nl.klassenkring.notification.mail.MailCategory;

/** A mail that the mail server of its reader refused. Immutable. */
public final class SampleUndeliveredMail {

  private final String id;
  private final String site;
  private final String person;
  private final MailCategory category;
  private final String subject;
  private final String text;
  private final String answer;

  public SampleUndeliveredMail(
      String id,
      String site,
      String person,
      MailCategory category,
      String subject,
      String text,
      String answer) {

    this.id = id;
    this.site = site;
    this.person = person;
    this.category = category;
    this.subject = subject;
    this.text = text;
    this.answer = answer;
  }

  /** What the mail is known by from one load to the next. */
  public String id() {
    return id;
  }

  /** The friendly URL of the group's Site that it is about. */
  public String site() {
    return site;
  }

  /** The login of its reader. */
  public String person() {
    return person;
  }

  public MailCategory category() {
    return category;
  }

  public String subject() {
    return subject;
  }

  public String text() {
    return text;
  }

  /** The words of the mail server. */
  public String answer() {
    return answer;
  }
}
