/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow.definition;

/**
 * Gives the entry a status.
 *
 * @param name of the action
 * @param status one of {@link com.liferay.portal.kernel.workflow.WorkflowConstants}
 * @param priority of two at the same moment the one with the lower number comes first
 * @param moment when it is due; null in a timer
 */
public record StatusAction(String name, int status, int priority, Moment moment) {}
