/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.policy.display.context;

/** The form for the title of a draft, and for what changed. */
public final class DocumentFormDisplayContext {

  private final long policyDocumentId;
  private final String title;
  private final String note;

  DocumentFormDisplayContext(long policyDocumentId, String title, String note) {
    this.policyDocumentId = policyDocumentId;
    this.title = title;
    this.note = note;
  }

  public long getPolicyDocumentId() {
    return policyDocumentId;
  }

  public String getTitle() {
    return title;
  }

  public String getNote() {
    return note;
  }
}
