/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.data;

import java.util.List;

/** How people want to be mailed, and what did not reach them. Immutable. */
public final class SampleMails {

  private final List<SamplePreference> preferences;
  private final List<SampleUndeliveredMail> undelivered;

  public SampleMails(List<SamplePreference> preferences, List<SampleUndeliveredMail> undelivered) {
    this.preferences = List.copyOf(preferences);
    this.undelivered = List.copyOf(undelivered);
  }

  /** What some chose; the others chose nothing. */
  public List<SamplePreference> preferences() {
    return preferences;
  }

  /** The mails that did not arrive. */
  public List<SampleUndeliveredMail> undelivered() {
    return undelivered;
  }
}
