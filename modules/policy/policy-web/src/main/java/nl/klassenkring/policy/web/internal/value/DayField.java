/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.value;

/** The field for the hours of a day of the week. Immutable. */
public final class DayField {

  private final String name;
  private final String label;
  private final String hours;

  DayField(String name, String label, String hours) {
    this.name = name;
    this.label = label;
    this.hours = hours;
  }

  public String getName() {
    return name;
  }

  /** The name of the day. */
  public String getLabel() {
    return label;
  }

  /** What is filled in. */
  public String getHours() {
    return hours;
  }
}
