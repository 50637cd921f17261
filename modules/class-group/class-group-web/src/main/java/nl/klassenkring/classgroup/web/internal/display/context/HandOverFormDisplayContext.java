/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

/** What the form of a message to all parents shows: as typed, and what is wrong with it. */
public final class HandOverFormDisplayContext {

  HandOverFormDisplayContext(
      String uuid, String title, String content, String category, String errorKey) {

    this.uuid = uuid;
    this.title = title;
    this.content = content;
    this.category = category;
    this.errorKey = errorKey;
  }

  public String getUuid() {
    return uuid;
  }

  public String getTitle() {
    return title;
  }

  public String getContent() {
    return content;
  }

  public String getCategory() {
    return category;
  }

  /** Gives the message key of what is wrong, or null. */
  public String getErrorKey() {
    return errorKey;
  }

  private final String category;
  private final String content;
  private final String errorKey;
  private final String title;
  private final String uuid;
}
