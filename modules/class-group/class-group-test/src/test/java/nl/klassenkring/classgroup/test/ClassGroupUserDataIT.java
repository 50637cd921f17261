/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.test;

import nl.klassenkring.embedded.junit.UserDataContract;

final class ClassGroupUserDataIT extends UserDataContract {

  @Override
  protected String bundleName() {
    return "nl.klassenkring.classgroup.service";
  }
}
