/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.test;

import nl.klassenkring.embedded.junit.UserDataContract;

final class HelpRequestUserDataIT extends UserDataContract {

  @Override
  protected String bundleName() {
    return "nl.klassenkring.helprequest.service";
  }
}
