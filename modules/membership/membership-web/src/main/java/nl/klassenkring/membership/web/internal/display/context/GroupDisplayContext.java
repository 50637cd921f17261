/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.display.context;

/** What a group is called, and what its school shows of its members. Immutable. */
public final class GroupDisplayContext {

  private final String name;
  private final Standing standing;
  private final boolean showingParents;

  GroupDisplayContext(String name, Standing standing, boolean showingParents) {
    this.name = name;
    this.standing = standing;
    this.showingParents = showingParents;
  }

  public String getName() {
    return name;
  }

  public Standing getStanding() {
    return standing;
  }

  public boolean isShowingParents() {
    return showingParents;
  }
}
