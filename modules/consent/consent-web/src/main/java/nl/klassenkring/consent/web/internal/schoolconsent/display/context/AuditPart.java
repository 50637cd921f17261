/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

/** A part of what an entry of the log is about, to be said in the reader's language. */
public final class AuditPart {

  /** Makes a part that the text says by itself. */
  public AuditPart(String key) {
    this(key, "");
  }

  /** Makes a part that says what a value is. */
  public AuditPart(String key, String value) {
    this.key = key;
    this.value = value;
  }

  /** Gives the key of the text. */
  public String getKey() {
    return key;
  }

  /** Gives a name or a number, empty when the text says it all. */
  public String getValue() {
    return value;
  }

  private final String key;
  private final String value;
}
