/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.constants;

/** The actions on the mails of a school. */
public final class NotificationActionKeys {

  /** To have a mail sent again that did not arrive. */
  public static final String RETRY_MAILS = "RETRY_MAILS";

  /** To see to whom mails did not arrive. */
  public static final String VIEW_UNDELIVERED = "VIEW_UNDELIVERED";

  private NotificationActionKeys() {}
}
