/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow.definition;

import com.liferay.portal.kernel.workflow.WorkflowException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses what the schema allows and this engine does not run, so that no definition is deployed
 * that would do something else than it says.
 */
final class Unsupported {

  private static final Set<String> ELEMENTS =
      Set.of(
          "address",
          "condition",
          "fork",
          "join",
          "join-xor",
          "resource-actions",
          "script",
          "scripted-assignment",
          "scripted-recipient",
          "task-forms",
          "timers");
  private static final Map<String, Set<String>> SUPPORTED_VALUES =
      Map.of(
          "blocking", Set.of("false", "0"),
          "notification-type", Set.of("email", "user-notification"),
          "role-type", Set.of("organization", "regular", "site"),
          "template-language", Set.of("text"));
  private static final Set<String> RECEPTION_TYPES = Set.of("to");

  private Unsupported() {}

  static void refuse(XmlElement root) throws WorkflowException {
    Optional<XmlElement> refused = root.all().filter(Unsupported::isRefused).findFirst();
    if (refused.isPresent()) {
      XmlElement element = refused.get();
      String value = SUPPORTED_VALUES.containsKey(element.name()) ? " " + element.text() : "";
      throw new WorkflowException(
          "Line " + element.line() + ": <" + element.name() + ">" + value + " is not supported");
    }
  }

  private static boolean isRefused(XmlElement element) {
    Set<String> values = SUPPORTED_VALUES.get(element.name());
    String receptionType = element.attribute("receptionType");
    return ELEMENTS.contains(element.name())
        || (values != null && !values.contains(element.text()))
        || (receptionType != null && !RECEPTION_TYPES.contains(receptionType));
  }
}
