/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.display.context;

import java.util.LinkedHashMap;
import java.util.Map;

/** A form that asks for a carer or an external, as it was typed. Immutable. */
public final class RequestFormDisplayContext {

  private final String emailAddress;
  private final String reason;
  private final String choice;
  private final String lastDay;
  private final Map<String, String> pupils;

  RequestFormDisplayContext(
      String emailAddress,
      String reason,
      String choice,
      String lastDay,
      Map<String, String> pupils) {

    this.emailAddress = emailAddress;
    this.reason = reason;
    this.choice = choice;
    this.lastDay = lastDay;
    this.pupils = new LinkedHashMap<>(pupils);
  }

  public String getEmailAddress() {
    return emailAddress;
  }

  public String getReason() {
    return reason;
  }

  /** Gives the key of the pupil, or the name of the powers, that was chosen. */
  public String getChoice() {
    return choice;
  }

  public String getLastDay() {
    return lastDay;
  }

  /** Gives the names of the pupils to choose from, by their keys. */
  public Map<String, String> getPupils() {
    return new LinkedHashMap<>(pupils);
  }
}
