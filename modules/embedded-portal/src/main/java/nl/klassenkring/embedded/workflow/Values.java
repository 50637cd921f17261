/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow;

import com.liferay.portal.kernel.workflow.WorkflowHandler;
import com.liferay.portal.kernel.workflow.WorkflowHandlerRegistryUtil;
import java.util.Arrays;
import java.util.List;

/** What callers ask for: nothing is said by null and by empty values. */
final class Values {

  private Values() {}

  static String orNull(String value) {
    return value == null || value.isEmpty() ? null : value;
  }

  static <T> List<T> orNull(T[] values) {
    return values == null || values.length == 0 ? null : Arrays.asList(values);
  }

  /** The classes whose entries have a workflow handler now. */
  static List<String> handledClassNames() {
    return WorkflowHandlerRegistryUtil.getWorkflowHandlers().stream()
        .map(WorkflowHandler::getClassName)
        .toList();
  }

  /**
   * Refuses a search by what only a search engine knows.
   *
   * @throws UnsupportedOperationException if there is a value
   */
  static void refuse(String name, String value) {
    if (orNull(value) != null) {
      throw new UnsupportedOperationException("Not in this portal: search by " + name);
    }
  }
}
