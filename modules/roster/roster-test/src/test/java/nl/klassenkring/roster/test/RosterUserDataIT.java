/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.test;

import nl.klassenkring.embedded.junit.UserDataContract;

final class RosterUserDataIT extends UserDataContract {

  @Override
  protected String bundleName() {
    return "nl.klassenkring.roster.service";
  }
}
