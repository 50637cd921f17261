/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

import java.util.UUID;

/** What a form is known by when it is sent twice. */
public final class FormUuid {

  /** Gives what was sent if it is a UUID, and else a new one. */
  public static String of(String sent) {
    try {
      return UUID.fromString(sent).toString();
    } catch (IllegalArgumentException illegalArgumentException) {
      return UUID.randomUUID().toString();
    }
  }

  private FormUuid() {}
}
