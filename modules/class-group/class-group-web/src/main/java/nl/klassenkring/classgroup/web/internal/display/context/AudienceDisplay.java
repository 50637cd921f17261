/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

import nl.klassenkring.classgroup.model.ClassGroup;

/** Who reads what is placed in a group. */
public final class AudienceDisplay {

  AudienceDisplay(ClassGroup classGroup, String groupName, int parentsCount) {
    this.classGroup = classGroup;
    this.groupName = groupName;
    this.parentsCount = parentsCount;
  }

  /** Gives the name of a {@link nl.klassenkring.classgroup.constants.ClassGroupKind}. */
  public String getKind() {
    return classGroup.getKind();
  }

  public String getGroupName() {
    return groupName;
  }

  public int getParentsCount() {
    return parentsCount;
  }

  private final ClassGroup classGroup;
  private final String groupName;
  private final int parentsCount;
}
