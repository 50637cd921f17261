/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import nl.klassenkring.embedded.junit.UserDataContract;

final class ConsentUserDataIT extends UserDataContract {

  @Override
  protected String bundleName() {
    return "nl.klassenkring.consent.service";
  }
}
