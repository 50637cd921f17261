/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow;

import nl.klassenkring.embedded.workflow.store.Definitions;
import nl.klassenkring.embedded.workflow.store.Instances;
import nl.klassenkring.embedded.workflow.store.Logs;
import nl.klassenkring.embedded.workflow.store.Tasks;
import nl.klassenkring.embedded.workflow.store.Timers;

/** The tables of the workflow. Whoever uses them is in a transaction. */
record Tables(Definitions definitions, Instances instances, Tasks tasks, Timers timers, Logs logs) {

  static Tables ofThePortal() {
    return new Tables(new Definitions(), new Instances(), new Tasks(), new Timers(), new Logs());
  }
}
