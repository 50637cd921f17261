/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.notice;

/** What a user is told, as long as there is something to tell. Immutable. */
final class Notice {

  /**
   * Makes the value.
   *
   * @param textKey the sentence, with a title and the name of a group as arguments
   * @param namedGroupId the Site whose name it says
   * @param linkedGroupId the Site to which it leads
   */
  Notice(String textKey, String title, long namedGroupId, long linkedGroupId) {
    this.textKey = textKey;
    this.title = title;
    this.namedGroupId = namedGroupId;
    this.linkedGroupId = linkedGroupId;
  }

  String textKey() {
    return textKey;
  }

  String title() {
    return title;
  }

  long namedGroupId() {
    return namedGroupId;
  }

  long linkedGroupId() {
    return linkedGroupId;
  }

  private final long linkedGroupId;
  private final long namedGroupId;
  private final String textKey;
  private final String title;
}
