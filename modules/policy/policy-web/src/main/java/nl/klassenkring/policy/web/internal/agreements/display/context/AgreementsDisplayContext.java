/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.agreements.display.context;

import java.util.List;
import nl.klassenkring.policy.agreement.AgreedValues;
import nl.klassenkring.policy.web.internal.agreement.AgreementText;

/** What a school agreed, and whether the reader acknowledged it. */
public final class AgreementsDisplayContext {

  private final AgreedValues agreedValues;
  private final List<AgreementText> agreements;
  private final List<String> ownRuleIds;
  private final String since;
  private final Acknowledging acknowledging;
  private final boolean runsSchool;

  AgreementsDisplayContext(
      AgreedValues agreedValues,
      List<AgreementText> agreements,
      List<String> ownRuleIds,
      String since,
      Acknowledging acknowledging,
      boolean runsSchool) {

    this.agreedValues = agreedValues;
    this.agreements = List.copyOf(agreements);
    this.ownRuleIds = List.copyOf(ownRuleIds);
    this.since = since;
    this.acknowledging = acknowledging;
    this.runsSchool = runsSchool;
  }

  /** Gives all agreements in the order of the catalogue; none when they cannot be read. */
  public List<AgreementText> getAgreements() {
    return agreements;
  }

  /** Gives the ids of the rules in which the school agreed more than its foundation. */
  public List<String> getOwnRuleIds() {
    return ownRuleIds;
  }

  /** Gives the version of the foundation's policy and since when it is in force. */
  public Object[] getVersion() {
    return new Object[] {agreedValues.getDocumentVersion(), since};
  }

  /** Tells whether the foundation has a policy in force. */
  public boolean isOfFoundation() {
    return agreedValues.getDocumentVersion() > 0;
  }

  public Acknowledging getAcknowledging() {
    return acknowledging;
  }

  /** Gives which values the reader is shown. */
  public String getVersionKey() {
    return agreedValues.getVersionKey();
  }

  /** Tells whether the reader is director or administrator of the school. */
  public boolean isRunsSchool() {
    return runsSchool;
  }
}
