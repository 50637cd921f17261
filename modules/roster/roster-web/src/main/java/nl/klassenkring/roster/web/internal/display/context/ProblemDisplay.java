/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.display.context;

/** What is the matter with a file, in words. */
public final class ProblemDisplay {

  ProblemDisplay(String place, String sentence) {
    this.place = place;
    this.sentence = sentence;
  }

  /** Gives where, empty for the file as a whole. */
  public String getPlace() {
    return place;
  }

  public String getSentence() {
    return sentence;
  }

  private final String place;
  private final String sentence;
}
