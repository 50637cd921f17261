/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.tasks.display.context;

import java.util.List;
import nl.klassenkring.consent.web.internal.display.context.Pages;

/** What the reader has to do, with the open objections that he may see; or what is done. */
public final class TasksDisplayContext {

  TasksDisplayContext(
      List<ObjectionDisplay> objections,
      int objectionsCount,
      List<TaskDisplay> tasks,
      boolean done,
      boolean managed,
      Pages pages) {

    this.objections = List.copyOf(objections);
    this.objectionsCount = objectionsCount;
    this.tasks = List.copyOf(tasks);
    this.done = done;
    this.managed = managed;
    this.pages = pages;
  }

  /** Gives the open objections that are due first. */
  public List<ObjectionDisplay> getObjections() {
    return objections;
  }

  /** Gives how many objections are open. */
  public int getObjectionsCount() {
    return objectionsCount;
  }

  public List<TaskDisplay> getTasks() {
    return tasks;
  }

  /** Tells whether these are the tasks that are done. */
  public boolean isDone() {
    return done;
  }

  /** Tells whether the reader has conversations about the pictures of the Site. */
  public boolean isManaged() {
    return managed;
  }

  public Pages getPages() {
    return pages;
  }

  private final boolean done;
  private final boolean managed;
  private final List<ObjectionDisplay> objections;
  private final int objectionsCount;
  private final Pages pages;
  private final List<TaskDisplay> tasks;
}
