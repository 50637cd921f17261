/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.test;

import nl.klassenkring.embedded.junit.UserDataContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("What Liferay's tool for the data of users knows of the agreements")
final class PolicyUserDataIT extends UserDataContract {

  @Override
  protected String bundleName() {
    return "nl.klassenkring.policy.service";
  }
}
