/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.display.context;

import java.util.List;

/** How far a request is: the key of a text with what is filled in, which is safe as HTML. */
public final class StatusText {

  private final String key;
  private final List<Object> arguments;

  StatusText(String key, Object... arguments) {
    this.key = key;
    this.arguments = List.of(arguments);
  }

  public String getKey() {
    return key;
  }

  /** Gives days and numbers only, never what people wrote. */
  public Object[] getArguments() {
    return arguments.toArray();
  }
}
