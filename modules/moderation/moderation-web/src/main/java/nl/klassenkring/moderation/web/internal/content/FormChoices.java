/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.web.internal.content;

import java.util.Arrays;
import java.util.Optional;

/** Reads which of a list was chosen in a form. */
public final class FormChoices {

  private FormChoices() {}

  /** Gives the value of that name; empty when there is none. */
  public static <E extends Enum<E>> Optional<E> of(E[] values, String name) {
    return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
  }
}
