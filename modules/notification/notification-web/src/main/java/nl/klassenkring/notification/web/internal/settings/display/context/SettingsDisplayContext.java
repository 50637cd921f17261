/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.web.internal.settings.display.context;

import java.util.List;

/** A reader's choices as the form has them: as they were typed, or else as they are. Immutable. */
public final class SettingsDisplayContext {

  private final List<CategoryDisplay> categories;
  private final String frequency;
  private final String quietFrom;
  private final String quietUntil;

  SettingsDisplayContext(
      String frequency, List<CategoryDisplay> categories, String quietFrom, String quietUntil) {

    this.frequency = frequency;
    this.categories = List.copyOf(categories);
    this.quietFrom = quietFrom;
    this.quietUntil = quietUntil;
  }

  public List<CategoryDisplay> getCategories() {
    return categories;
  }

  /** Gives the name of the frequency that is chosen. */
  public String getFrequency() {
    return frequency;
  }

  /** Gives the names of all frequencies, in the order of the form. */
  public List<String> getFrequencies() {
    return List.of("IMPORTANT_ONLY", "DAILY", "WEEKLY");
  }

  public String getQuietFrom() {
    return quietFrom;
  }

  public String getQuietUntil() {
    return quietUntil;
  }
}
