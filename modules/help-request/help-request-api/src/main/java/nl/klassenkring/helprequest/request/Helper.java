/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.request;

import java.util.Objects;

/** A parent of a group to whom a place can be offered. Immutable. */
public final class Helper {

  private final long userId;
  private final String name;

  public Helper(long userId, String name) {
    this.userId = userId;
    this.name = Objects.requireNonNull(name, "name");
  }

  public long getUserId() {
    return userId;
  }

  /** Gives the full name: plain text, not escaped. */
  public String getName() {
    return name;
  }
}
