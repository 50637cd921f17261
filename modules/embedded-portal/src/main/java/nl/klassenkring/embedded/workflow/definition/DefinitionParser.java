/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow.definition;

import com.liferay.portal.kernel.util.LocaleUtil;
import com.liferay.portal.kernel.workflow.WorkflowException;
import com.liferay.portal.kernel.workflow.WorkflowNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads definitions in the format of Kaleo, Liferay's own workflow engine. */
public final class DefinitionParser {

  private DefinitionParser() {}

  /**
   * Reads a definition.
   *
   * @param content XML of {@code liferay-workflow-definition_7_4_0.xsd}
   * @throws WorkflowException if it is not valid, has an element that is not supported, or its
   *     nodes do not fit together; the message names the line or the node
   */
  public static Definition parse(byte[] content) throws WorkflowException {
    XmlElement root = XmlReader.read(content);
    Unsupported.refuse(root);
    Map<String, Node> nodes = new LinkedHashMap<>();
    for (XmlElement element : root.children()) {
      if (element.name().equals("state") || element.name().equals("task")) {
        Node node = node(element);
        if (nodes.put(node.name(), node) != null) {
          throw new WorkflowException(
              "Line " + element.line() + ": a second node is called " + node.name());
        }
      }
    }
    Definition definition = new Definition(root.textOf("name"), root.textOf("description"), nodes);
    Graph.check(definition);
    return definition;
  }

  private static Node node(XmlElement element) {
    List<Transition> transitions =
        element.listed("transitions", "transition").map(DefinitionParser::transition).toList();
    return new Node(
        element.textOf("name"),
        type(element, transitions),
        labels(element),
        element.listed("actions", "action").map(Steps::action).toList(),
        element.listed("actions", "notification").map(Steps::notification).toList(),
        Actors.in(element.children("assignments")),
        element.listed("task-timers", "task-timer").map(Steps::timer).toList(),
        transitions);
  }

  private static WorkflowNode.Type type(XmlElement element, List<Transition> transitions) {
    if (element.name().equals("task")) {
      return WorkflowNode.Type.TASK;
    }
    if (isTrue(element.textOf("initial"), false)) {
      return WorkflowNode.Type.INITIAL_STATE;
    }
    return transitions.isEmpty() ? WorkflowNode.Type.TERMINAL_STATE : WorkflowNode.Type.STATE;
  }

  private static Transition transition(XmlElement element) {
    return new Transition(
        element.textOf("name"),
        element.textOf("target"),
        isTrue(element.textOf("default"), true),
        labels(element));
  }

  private static Map<Locale, String> labels(XmlElement element) {
    return element
        .listed("labels", "label")
        .collect(
            Collectors.toMap(
                label -> LocaleUtil.fromLanguageId(label.attribute("language-id"), false),
                XmlElement::text,
                (first, second) -> second,
                LinkedHashMap::new));
  }

  static boolean isTrue(String value, boolean otherwise) {
    return value == null ? otherwise : value.equals("true") || value.equals("1");
  }
}
