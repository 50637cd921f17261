/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.campaign;

import java.io.Serializable;

/** A request that is not answered, for the list to go round with on paper. Immutable. */
public final class PaperFollowUp implements Serializable {

  private static final long serialVersionUID = 1L;

  private final long pupilId;
  private final String pupilName;
  private final String groupName;
  private final long guardianId;
  private final String guardianName;
  private final boolean account;

  /**
   * Makes the value.
   *
   * @param guardianId who is asked; 0 when the pupil decides himself, the name is empty then
   * @param account whether who is asked can answer in the portal
   */
  public PaperFollowUp(
      long pupilId,
      String pupilName,
      String groupName,
      long guardianId,
      String guardianName,
      boolean account) {

    this.pupilId = pupilId;
    this.pupilName = pupilName;
    this.groupName = groupName;
    this.guardianId = guardianId;
    this.guardianName = guardianName;
    this.account = account;
  }

  public long getPupilId() {
    return pupilId;
  }

  public String getPupilName() {
    return pupilName;
  }

  /** The name of the pupil's group in the roster. */
  public String getGroupName() {
    return groupName;
  }

  public long getGuardianId() {
    return guardianId;
  }

  public String getGuardianName() {
    return guardianName;
  }

  public boolean hasAccount() {
    return account;
  }
}
