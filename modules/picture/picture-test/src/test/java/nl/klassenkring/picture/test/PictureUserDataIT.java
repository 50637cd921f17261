/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.test;

import nl.klassenkring.embedded.junit.UserDataContract;

final class PictureUserDataIT extends UserDataContract {

  @Override
  protected String bundleName() {
    return "nl.klassenkring.picture.service";
  }
}
