/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.mail;

/** What a mail is about. A reader switches mails off by category, but never those he must have. */
public enum MailCategory {
  /** An important post of a group, at once (B12, A4). */
  IMPORTANT_POST(false),

  /** What was placed since the last digest (B17). */
  DIGEST(true),

  /** That there are pictures of an activity, with links and without the pictures (B16). */
  PICTURES(true),

  /** About a request for help: a slot was taken or swapped, or is tomorrow (B3). */
  HELP_REQUEST(true),

  /** An invitation to a group, which its receiver needs to come in (A1). */
  INVITATION(false),

  /** That somebody's place in a group changes. */
  MEMBERSHIP(true),

  /** About a report of abuse or a removed post (F). */
  MODERATION(false),

  /** A council's message that waits for the director, or was answered by him (A6). */
  HANDED_MESSAGE(true);

  MailCategory(boolean optional) {
    this.optional = optional;
  }

  /** Tells whether a reader may do without these mails. */
  public boolean canBeSwitchedOff() {
    return optional;
  }

  private final boolean optional;
}
