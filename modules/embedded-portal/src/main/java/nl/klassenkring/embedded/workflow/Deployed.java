/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow;

import nl.klassenkring.embedded.workflow.definition.Definition;

/** A version of a definition, read. */
record Deployed(long definitionId, String name, int version, Definition definition) {}
