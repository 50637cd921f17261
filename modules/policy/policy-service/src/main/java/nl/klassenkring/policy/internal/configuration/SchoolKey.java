/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.configuration;

import java.util.Locale;

/**
 * A school by the friendly URL of its Site. Friendly URLs begin with a slash and are lower case;
 * people who type one may forget that. Immutable.
 */
final class SchoolKey {

  private final String friendlyURL;

  private SchoolKey(String friendlyURL) {
    this.friendlyURL = friendlyURL;
  }

  static SchoolKey of(String text) {
    String friendlyURL = text.strip().toLowerCase(Locale.ROOT);
    if (friendlyURL.isEmpty() || friendlyURL.startsWith("/")) {
      return new SchoolKey(friendlyURL);
    }
    return new SchoolKey("/" + friendlyURL);
  }

  boolean isMissing() {
    return friendlyURL.isEmpty();
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof SchoolKey && friendlyURL.equals(((SchoolKey) object).friendlyURL);
  }

  @Override
  public int hashCode() {
    return friendlyURL.hashCode();
  }

  @Override
  public String toString() {
    return friendlyURL;
  }
}
