/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.display.context;

/** Somebody who signed up: plain values, not escaped. Immutable. */
public final class PersonDisplay {

  private final long userId;
  private final String name;
  private final boolean placed;

  PersonDisplay(long userId, String name, boolean placed) {
    this.userId = userId;
    this.name = name;
    this.placed = placed;
  }

  public long getUserId() {
    return userId;
  }

  public String getName() {
    return name;
  }

  /** Tells whether he has a place; else he offers his help. */
  public boolean isPlaced() {
    return placed;
  }
}
