/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.policy.display.context;

import nl.klassenkring.policy.message.PolicyTexts;
import nl.klassenkring.policy.model.PolicyDeviation;
import nl.klassenkring.policy.portlet.SchoolMoments;

/** What a school proposed. Immutable. */
public final class DeviationRow {

  private final PolicyDeviation policyDeviation;
  private final String schoolName;
  private final PolicyTexts texts;
  private final SchoolMoments moments;

  DeviationRow(
      PolicyDeviation policyDeviation,
      String schoolName,
      PolicyTexts texts,
      SchoolMoments moments) {

    this.policyDeviation = policyDeviation;
    this.schoolName = schoolName;
    this.texts = texts;
    this.moments = moments;
  }

  public long getId() {
    return policyDeviation.getPolicyDeviationId();
  }

  public String getParameterKey() {
    return policyDeviation.getParameterKey();
  }

  /** The rule's id in the policy catalogue, such as {@code B11}. */
  public String getRuleId() {
    return getParameterKey().substring(0, getParameterKey().indexOf('.'));
  }

  public String getTitle() {
    return texts.title(getRuleId());
  }

  public String getParameterName() {
    return texts.parameterName(getParameterKey());
  }

  public String getSchoolName() {
    return schoolName;
  }

  public String getStatus() {
    return policyDeviation.getStatus();
  }

  /** Why the school wants it. */
  public String getReason() {
    return policyDeviation.getReason();
  }

  public String getProposedBy() {
    return policyDeviation.getUserName();
  }

  /** When it was proposed, or else written. */
  public String getProposedOn() {
    return moments.day(
        (policyDeviation.getSubmittedDate() == null)
            ? policyDeviation.getCreateDate()
            : policyDeviation.getSubmittedDate());
  }

  /** From when on it is to hold; empty for its approval. */
  public String getValidFrom() {
    return moments.day(policyDeviation.getValidFrom());
  }

  public String getDecidedBy() {
    return policyDeviation.getDecidedByUserName();
  }

  /** When it was decided; empty when it is not. */
  public String getDecidedOn() {
    return moments.day(policyDeviation.getDecidedDate());
  }

  public String getDecisionReason() {
    return policyDeviation.getDecisionReason();
  }
}
