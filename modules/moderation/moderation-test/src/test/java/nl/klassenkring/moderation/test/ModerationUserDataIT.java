/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.test;

import nl.klassenkring.embedded.junit.UserDataContract;

final class ModerationUserDataIT extends UserDataContract {

  @Override
  protected String bundleName() {
    return "nl.klassenkring.moderation.service";
  }
}
