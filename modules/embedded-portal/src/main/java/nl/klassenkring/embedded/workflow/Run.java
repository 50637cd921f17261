/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import nl.klassenkring.embedded.workflow.definition.Definition;
import nl.klassenkring.embedded.workflow.store.InstanceRow;
import nl.klassenkring.embedded.workflow.store.TaskRow;

/** One step of an instance: whose it is, what he knows, and the task that it is about. */
final class Run {

  private final InstanceRow instance;
  private final Definition definition;
  private final long userId;
  private final Map<String, Serializable> context;
  private TaskRow task;

  Run(
      InstanceRow instance,
      Definition definition,
      long userId,
      Map<String, Serializable> context,
      TaskRow task) {
    this.instance = instance;
    this.definition = definition;
    this.userId = userId;
    this.context = new HashMap<>(context);
    this.task = task;
  }

  InstanceRow instance() {
    return instance;
  }

  Definition definition() {
    return definition;
  }

  long userId() {
    return userId;
  }

  Map<String, Serializable> context() {
    return context;
  }

  /** The task that is waited for or was done, or null before the first one. */
  TaskRow task() {
    return task;
  }

  long taskId() {
    return task == null ? 0 : task.taskId();
  }

  void waitFor(TaskRow newTask) {
    task = newTask;
  }
}
