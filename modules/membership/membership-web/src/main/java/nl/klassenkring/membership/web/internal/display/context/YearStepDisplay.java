/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.display.context;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.membership.year.YearPlanStep;

/** What becomes of a group, as a page shows it. Immutable. */
public final class YearStepDisplay {

  private final YearPlanStep step;
  private final String newName;
  private final Set<Long> chosen;

  YearStepDisplay(YearPlanStep step, String newName, Set<Long> chosen) {
    this.step = step;
    this.newName = newName;
    this.chosen = Set.copyOf(chosen);
  }

  public long getGroupId() {
    return step.getGroupId();
  }

  public String getName() {
    return step.getName();
  }

  public String getNewName() {
    return newName;
  }

  /** Gives who can teach the new group: names and keys, each with whether he was chosen. */
  public List<Map<String, Object>> getTeachers() {
    List<Map<String, Object>> teachers = new ArrayList<>();

    step.getTeachers()
        .forEach(
            (userId, name) -> {
              Map<String, Object> teacher = new LinkedHashMap<>();

              teacher.put("userId", userId);
              teacher.put("name", name);
              teacher.put("chosen", chosen.contains(userId));
              teachers.add(teacher);
            });

    return teachers;
  }

  public int getPupilsCount() {
    return step.getPupilsCount();
  }

  public int getParentsCount() {
    return step.getParentsCount();
  }
}
