/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow.store;

/**
 * To whom a task is given: one user, or everybody with a role.
 *
 * @param roleId the role, or 0
 * @param userId the user, or 0
 */
public record Assignee(long roleId, long userId) {

  /** Everybody with a role. */
  public static Assignee role(long roleId) {
    return new Assignee(roleId, 0);
  }

  /** One user. */
  public static Assignee user(long userId) {
    return new Assignee(0, userId);
  }
}
