/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.test;

import nl.klassenkring.embedded.junit.UserDataContract;

final class PublicationUserDataIT extends UserDataContract {

  @Override
  protected String bundleName() {
    return "nl.klassenkring.publication.service";
  }
}
