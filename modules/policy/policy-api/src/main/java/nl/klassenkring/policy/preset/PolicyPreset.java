/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.preset;

import java.io.Serializable;

/** A policy that comes with the suite, for a foundation to begin with. Immutable. */
public final class PolicyPreset implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final String title;

  public PolicyPreset(String key, String title) {
    this.key = key;
    this.title = title;
  }

  /** What it is asked for by, such as {@code kempenkind}. */
  public String getKey() {
    return key;
  }

  /** Its title in the words of those who made the policy. */
  public String getTitle() {
    return title;
  }
}
