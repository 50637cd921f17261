/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.tasks.display.context;

/** Says which picture or post is meant, and where it is. */
public final class PictureReference {

  PictureReference(String description, String groupName, String postAddress) {
    this.description = description;
    this.groupName = groupName;
    this.postAddress = postAddress;
  }

  /** Gives what is seen in the picture, empty when it is gone or a whole post is meant. */
  public String getDescription() {
    return description;
  }

  /** Gives the class group, empty when its Site is gone. */
  public String getGroupName() {
    return groupName;
  }

  /** Gives where the post is read, empty when the reader cannot go there. */
  public String getPostAddress() {
    return postAddress;
  }

  private final String description;
  private final String groupName;
  private final String postAddress;
}
