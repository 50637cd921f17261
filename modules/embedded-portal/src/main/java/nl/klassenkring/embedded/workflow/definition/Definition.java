/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow.definition;

import com.liferay.portal.kernel.workflow.WorkflowNode;
import java.util.Map;

/**
 * What a workflow is like.
 *
 * @param name its name, null if the file does not say it
 * @param description in a few words
 * @param nodes by name, in the order of the file
 */
public record Definition(String name, String description, Map<String, Node> nodes) {

  /** The node in which an instance starts. */
  public Node initial() {
    return nodes.values().stream()
        .filter(node -> node.type() == WorkflowNode.Type.INITIAL_STATE)
        .findFirst()
        .orElseThrow();
  }

  /** The node of that name, which the definition has. */
  public Node node(String nodeName) {
    return nodes.get(nodeName);
  }
}
