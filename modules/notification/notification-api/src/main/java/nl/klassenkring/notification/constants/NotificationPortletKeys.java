/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.constants;

/** Portlet IDs of notifications. */
public final class NotificationPortletKeys {

  /** On any page of a school: what a reader wants to be told of. */
  public static final String NOTIFICATION_SETTINGS =
      "nl_klassenkring_notification_web_NotificationSettingsPortlet";

  /** On a school's page: the mails that did not arrive. */
  public static final String UNDELIVERED_MAIL =
      "nl_klassenkring_notification_web_UndeliveredMailPortlet";

  private NotificationPortletKeys() {}
}
