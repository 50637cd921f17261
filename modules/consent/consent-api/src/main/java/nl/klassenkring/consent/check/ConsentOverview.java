/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.check;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.klassenkring.consent.model.ConsentPurpose;

/** A page of the pupils of a group, with what they may be shown for. Immutable. */
public final class ConsentOverview implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ArrayList<ConsentPurpose> purposes;
  private final ArrayList<PupilConsents> pupils;
  private final int pupilsCount;

  /**
   * Makes the page.
   *
   * @param purposes the columns: the purposes in use, in the order in which they are asked
   * @param pupils the rows of this page, by name
   * @param pupilsCount the rows of all pages
   */
  public ConsentOverview(
      List<ConsentPurpose> purposes, List<PupilConsents> pupils, int pupilsCount) {

    this.purposes = new ArrayList<>(purposes);
    this.pupils = new ArrayList<>(pupils);
    this.pupilsCount = pupilsCount;
  }

  public List<ConsentPurpose> getPurposes() {
    return Collections.unmodifiableList(purposes);
  }

  public List<PupilConsents> getPupils() {
    return Collections.unmodifiableList(pupils);
  }

  public int getPupilsCount() {
    return pupilsCount;
  }
}
