/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.test;

import nl.klassenkring.embedded.junit.UserDataContract;

final class NotificationUserDataIT extends UserDataContract {

  @Override
  protected String bundleName() {
    return "nl.klassenkring.notification.service";
  }
}
