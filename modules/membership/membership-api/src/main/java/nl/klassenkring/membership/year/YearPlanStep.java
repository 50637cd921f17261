/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.year;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What becomes of one group when its school year ends. Immutable. */
public final class YearPlanStep implements Serializable {

  private static final long serialVersionUID = 1L;

  private final long groupId;
  private final String name;
  private final String newName;
  private final TreeMap<Long, String> teachers;
  private final TreeSet<Long> chosenTeacherIds;
  private final TreeSet<Long> parentUserIds;
  private final int pupilsCount;
  private final long newGroupId;

  /**
   * Makes the value.
   *
   * @param teachers the names of who can teach the new group, by their keys
   * @param chosenTeacherIds who will
   * @param parentUserIds the accounts of the guardians of the pupils that the roster enrols in it
   */
  public YearPlanStep(
      long groupId,
      String name,
      String newName,
      Map<Long, String> teachers,
      Set<Long> chosenTeacherIds,
      Set<Long> parentUserIds,
      int pupilsCount,
      long newGroupId) {

    this.groupId = groupId;
    this.name = name;
    this.newName = newName;
    this.teachers = new TreeMap<>(teachers);
    this.chosenTeacherIds = new TreeSet<>(chosenTeacherIds);
    this.parentUserIds = new TreeSet<>(parentUserIds);
    this.pupilsCount = pupilsCount;
    this.newGroupId = newGroupId;
  }

  public long getGroupId() {
    return groupId;
  }

  public String getName() {
    return name;
  }

  /** Gives the name of the new group; empty when none comes in its place. */
  public String getNewName() {
    return newName;
  }

  public Map<Long, String> getTeachers() {
    return new TreeMap<>(teachers);
  }

  public Set<Long> getChosenTeacherIds() {
    return new TreeSet<>(chosenTeacherIds);
  }

  public Set<Long> getParentUserIds() {
    return new TreeSet<>(parentUserIds);
  }

  public int getParentsCount() {
    return parentUserIds.size();
  }

  /** Gives how many pupils the roster enrols in the new group. */
  public int getPupilsCount() {
    return pupilsCount;
  }

  /** Gives the Site of the new group; 0 while there is none. */
  public long getNewGroupId() {
    return newGroupId;
  }
}
