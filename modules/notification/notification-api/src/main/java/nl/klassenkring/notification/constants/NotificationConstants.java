/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.constants;

/** The name of the resource to which the permissions on a school's mails belong. */
public final class NotificationConstants {

  public static final String RESOURCE_NAME = "nl.klassenkring.notification";

  private NotificationConstants() {}
}
