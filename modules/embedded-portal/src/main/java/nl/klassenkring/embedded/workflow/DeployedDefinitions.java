/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow;

import com.liferay.portal.kernel.workflow.NoSuchWorkflowDefinitionException;
import com.liferay.portal.kernel.workflow.WorkflowException;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.klassenkring.embedded.workflow.definition.DefinitionParser;
import nl.klassenkring.embedded.workflow.store.DefinitionRow;
import nl.klassenkring.embedded.workflow.store.Definitions;

/** The definitions by key, each read once: a version never changes. */
final class DeployedDefinitions {

  private final Definitions definitions;
  private final Map<Long, Deployed> read = new ConcurrentHashMap<>();

  DeployedDefinitions(Definitions definitions) {
    this.definitions = definitions;
  }

  Deployed get(long definitionId) throws WorkflowException, SQLException {
    Deployed deployed = read.get(definitionId);
    if (deployed == null) {
      DefinitionRow row =
          definitions
              .find(definitionId)
              .orElseThrow(
                  () -> new NoSuchWorkflowDefinitionException("No definition " + definitionId));
      deployed = of(row);
      read.put(definitionId, deployed);
    }
    return deployed;
  }

  static Deployed of(DefinitionRow row) throws WorkflowException {
    return new Deployed(
        row.definitionId(), row.name(), row.version(), DefinitionParser.parse(row.bytes()));
  }
}
