/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow.definition;

/** Whom a task is for or a notification goes to, as a definition names them. */
public sealed interface Actor permits RoleReference, UserReference {}
