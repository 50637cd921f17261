/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.tasks.display.context;

import java.util.List;
import nl.klassenkring.consent.web.internal.display.context.Pages;

/** What the reader has to do, and the open objections he may see. */
public final class TasksDisplayContext {

  /** Makes the value. */
  public TasksDisplayContext(
      List<ObjectionDisplay> objections, List<TaskDisplay> tasks, Pages pages) {
    this.objections = List.copyOf(objections);
    this.tasks = List.copyOf(tasks);
    this.pages = pages;
  }

  public List<ObjectionDisplay> getObjections() {
    return objections;
  }

  public List<TaskDisplay> getTasks() {
    return tasks;
  }

  public Pages getPages() {
    return pages;
  }

  private final List<ObjectionDisplay> objections;
  private final Pages pages;
  private final List<TaskDisplay> tasks;
}
