/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.content;

import java.io.Serializable;
import java.util.Objects;

/** Somebody who can be chosen. Immutable. */
public final class PersonName implements Serializable {

  private static final long serialVersionUID = 1L;

  private final long userId;
  private final String name;

  public PersonName(long userId, String name) {
    this.userId = userId;
    this.name = Objects.requireNonNull(name, "name");
  }

  public long getUserId() {
    return userId;
  }

  public String getName() {
    return name;
  }
}
