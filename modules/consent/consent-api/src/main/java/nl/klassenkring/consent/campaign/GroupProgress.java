/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.campaign;

import java.io.Serializable;

/**
 * How far a campaign is in one class group, counted in requests: one for each guardian and pupil.
 * Whether an answer was yes or no is not in here; who has not answered has not said no. Immutable.
 */
public final class GroupProgress implements Serializable {

  private static final long serialVersionUID = 1L;

  private final long groupId;
  private final String groupName;
  private final int askedCount;
  private final int answeredCount;

  /**
   * Makes the value.
   *
   * @param groupId the Site of the class group; 0 when the roster's group has none
   */
  public GroupProgress(long groupId, String groupName, int askedCount, int answeredCount) {
    this.groupId = groupId;
    this.groupName = groupName;
    this.askedCount = askedCount;
    this.answeredCount = answeredCount;
  }

  public long getGroupId() {
    return groupId;
  }

  /** The name of the group in the roster. */
  public String getGroupName() {
    return groupName;
  }

  public int getAskedCount() {
    return askedCount;
  }

  public int getAnsweredCount() {
    return answeredCount;
  }

  /** Who was asked and has not answered; neither a yes nor a no. */
  public int getNotAnsweredCount() {
    return askedCount - answeredCount;
  }
}
