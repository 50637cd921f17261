/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.data;

import nl.klassenkring.notification.preference.ReaderChoices;

/** How somebody wants to be mailed by a school (B12, B17). Immutable. */
public final class SamplePreference {

  private final String school;
  private final String person;
  private final ReaderChoices choices;

  public SamplePreference(String school, String person, ReaderChoices choices) {
    this.school = school;
    this.person = person;
    this.choices = choices;
  }

  /** The friendly URL of the school's own Site. */
  public String school() {
    return school;
  }

  /** The login of who chose. */
  public String person() {
    return person;
  }

  public ReaderChoices choices() {
    return choices;
  }
}
