/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.incident;

import java.io.Serializable;
import java.time.Instant;
import java.util.Date;

/** How often something of one person was misuse lately, in one school (A8). Immutable. */
public final class Misuse implements Serializable {

  private static final long serialVersionUID = 1L;

  private final int count;
  private final Instant since;

  /**
   * Makes the value.
   *
   * @param count of other incidents than the one that is looked at
   * @param since the first moment that counts
   */
  public Misuse(int count, Date since) {
    this.count = count;
    this.since = since.toInstant();
  }

  public int getCount() {
    return count;
  }

  public Date getSince() {
    return Date.from(since);
  }
}
