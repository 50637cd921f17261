/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.load;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names what the sample made, so that the next load knows it again, and knows what is not its. */
final class SampleKeys {

  private SampleKeys() {}

  /** Gives the same UUID for the same thing, always. */
  static String uuid(String kind, String id) {
    String name = "nl.klassenkring.sample.school/" + kind + "/" + id;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
