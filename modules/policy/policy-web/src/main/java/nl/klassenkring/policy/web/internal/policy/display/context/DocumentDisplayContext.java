/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.policy.display.context;

import java.util.List;
import nl.klassenkring.policy.web.internal.agreement.AgreementText;

/** One version of the foundation's policy beside the one in force. */
public final class DocumentDisplayContext {

  private final DocumentRow document;
  private final DocumentRow inForce;
  private final List<RuleRow> rules;
  private final List<AgreementText> agreements;
  private final String typedValidFrom;

  DocumentDisplayContext(
      DocumentRow document,
      DocumentRow inForce,
      List<RuleRow> rules,
      List<AgreementText> agreements,
      String typedValidFrom) {

    this.document = document;
    this.inForce = inForce;
    this.rules = List.copyOf(rules);
    this.agreements = List.copyOf(agreements);
    this.typedValidFrom = typedValidFrom;
  }

  public DocumentRow getDocument() {
    return document;
  }

  /** The version in force, with which it is compared; null for the catalogue's defaults. */
  public DocumentRow getInForce() {
    return inForce;
  }

  public List<RuleRow> getRules() {
    return rules;
  }

  /** How many values differ from what is in force. */
  public long getDifferences() {
    return rules.stream().mapToLong(RuleRow::getDifferences).sum();
  }

  /** What it says in plain words; none when it makes no policy yet. */
  public List<AgreementText> getAgreements() {
    return agreements;
  }

  /** The day as it was sent in a form that has come back, or the day of the draft. */
  public String getTypedValidFrom() {
    return typedValidFrom;
  }
}
