/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.display.context;

/** One parent, and perhaps one of his places, as an option: plain text, not escaped. Immutable. */
public final class SwapOption {

  private final String value;
  private final String text;

  SwapOption(String value, String text) {
    this.value = value;
    this.text = text;
  }

  public String getValue() {
    return value;
  }

  public String getText() {
    return text;
  }
}
