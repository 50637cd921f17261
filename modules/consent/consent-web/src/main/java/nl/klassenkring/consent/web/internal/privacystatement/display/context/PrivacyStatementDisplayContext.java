/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.privacystatement.display.context;

/** The privacy statement of a school (C8). */
public final class PrivacyStatementDisplayContext {

  /** Makes the value. */
  public PrivacyStatementDisplayContext(String statement, String language, boolean writable) {
    this.statement = statement;
    this.language = language;
    this.writable = writable;
  }

  public String getStatement() {
    return statement;
  }

  /** Gives the language tag of the statement. */
  public String getLanguage() {
    return language;
  }

  /** Tells whether the reader may write it. */
  public boolean isWritable() {
    return writable;
  }

  private final String language;
  private final String statement;
  private final boolean writable;
}
