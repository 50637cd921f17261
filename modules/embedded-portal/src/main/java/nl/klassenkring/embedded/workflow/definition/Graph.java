/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow.definition;

import com.liferay.portal.kernel.workflow.WorkflowException;
import com.liferay.portal.kernel.workflow.WorkflowNode;
import java.util.HashSet;
import java.util.Set;

/** Holds the nodes of a definition against each other. */
final class Graph {

  private Graph() {}

  static void check(Definition definition) throws WorkflowException {
    require(count(definition, WorkflowNode.Type.INITIAL_STATE) == 1, "There is one initial state");
    require(count(definition, WorkflowNode.Type.TERMINAL_STATE) > 0, "There is a terminal state");
    for (Node node : definition.nodes().values()) {
      check(definition, node);
    }
  }

  private static void check(Definition definition, Node node) throws WorkflowException {
    if (node.isTask()) {
      require(!node.assignments().isEmpty(), "Somebody can do the task " + node.name());
    }
    if (node.type() != WorkflowNode.Type.TERMINAL_STATE) {
      require(node.transition(null).isPresent(), "A default way leads on from " + node.name());
    }
    Set<String> names = new HashSet<>();
    for (Transition transition : node.transitions()) {
      require(names.add(transition.name()), "Transitions of " + node.name() + " differ in name");
      require(
          definition.nodes().containsKey(transition.target()),
          "The target " + transition.target() + " of " + node.name() + " is a node");
    }
    Set<String> timers = new HashSet<>();
    for (Timer timer : node.timers()) {
      require(timers.add(timer.name()), "Timers of " + node.name() + " differ in name");
    }
  }

  private static long count(Definition definition, WorkflowNode.Type type) {
    return definition.nodes().values().stream().filter(node -> node.type() == type).count();
  }

  private static void require(boolean holds, String rule) throws WorkflowException {
    if (!holds) {
      throw new WorkflowException("Does not hold of this definition: " + rule);
    }
  }
}
