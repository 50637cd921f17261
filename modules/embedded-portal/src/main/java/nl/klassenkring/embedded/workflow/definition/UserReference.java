/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow.definition;

/**
 * A user as a definition names him. One who is not named at all is the user who submitted.
 *
 * @param userId his key, or 0
 * @param screenName his screen name, or null
 * @param emailAddress his address, or null
 */
public record UserReference(long userId, String screenName, String emailAddress) implements Actor {

  /** Whether this is who submitted. */
  public boolean isSubmitter() {
    return userId == 0 && screenName == null && emailAddress == null;
  }
}
