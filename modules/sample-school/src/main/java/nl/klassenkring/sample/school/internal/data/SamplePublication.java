/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.data;

import java.util.Optional;

/** What is asked to be made public of a post, and whether a director said yes. Immutable. */
public final class SamplePublication {

  private final String postId;
  private final String title;
  private final String text;
  private final String caption;
  private final String approver;

  /**
   * Makes the value.
   *
   * @param postId the post of which it is the public version, with all its pictures
   * @param caption of the pictures; empty for none
   * @param approver the login of the director who said yes; empty while it waits
   */
  public SamplePublication(
      String postId, String title, String text, String caption, String approver) {

    this.postId = postId;
    this.title = title;
    this.text = text;
    this.caption = caption;
    this.approver = approver;
  }

  public String postId() {
    return postId;
  }

  public String title() {
    return title;
  }

  public String text() {
    return text;
  }

  public String caption() {
    return caption;
  }

  /** The login of the director who said yes; empty while it waits. */
  public Optional<String> approver() {
    return Optional.of(approver).filter(login -> !login.isEmpty());
  }
}
