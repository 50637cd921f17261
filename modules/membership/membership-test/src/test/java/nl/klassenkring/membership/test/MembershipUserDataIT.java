/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.test;

import nl.klassenkring.embedded.junit.UserDataContract;

final class MembershipUserDataIT extends UserDataContract {

  @Override
  protected String bundleName() {
    return "nl.klassenkring.membership.service";
  }
}
