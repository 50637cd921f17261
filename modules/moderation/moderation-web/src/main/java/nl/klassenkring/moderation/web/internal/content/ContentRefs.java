/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.web.internal.content;

import java.util.Arrays;
import java.util.Optional;
import nl.klassenkring.classgroup.exception.NoSuchClassPostException;
import nl.klassenkring.moderation.constants.ContentKind;
import nl.klassenkring.moderation.content.ContentRef;
import nl.klassenkring.policy.portlet.PageRequest;

/** Reads what an address or a form is about. */
public final class ContentRefs {

  private ContentRefs() {}

  /**
   * Reads the parameter {@code content}, as {@link ContentRef#toString} writes it.
   *
   * @throws NoSuchClassPostException if it is none
   */
  public static ContentRef of(PageRequest pageRequest) throws NoSuchClassPostException {
    String value = pageRequest.text("content");

    return parse(value)
        .orElseThrow(() -> new NoSuchClassPostException("Nothing to report: " + value));
  }

  static Optional<ContentRef> parse(String value) {
    return Arrays.stream(ContentKind.values())
        .filter(kind -> value.matches(kind.name() + "-[0-9]{1,18}"))
        .map(
            kind -> new ContentRef(kind, Long.parseLong(value.substring(kind.name().length() + 1))))
        .findFirst();
  }
}
