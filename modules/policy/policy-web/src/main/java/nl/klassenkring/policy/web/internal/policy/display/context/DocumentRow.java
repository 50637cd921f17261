/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.policy.display.context;

import nl.klassenkring.policy.constants.PolicyDocumentStatus;
import nl.klassenkring.policy.model.PolicyDocument;
import nl.klassenkring.policy.portlet.SchoolMoments;

/** A version of the foundation's policy. Immutable. */
public final class DocumentRow {

  private final PolicyDocument policyDocument;
  private final SchoolMoments moments;
  private final boolean inForce;

  DocumentRow(PolicyDocument policyDocument, SchoolMoments moments, boolean inForce) {
    this.policyDocument = policyDocument;
    this.moments = moments;
    this.inForce = inForce;
  }

  public long getId() {
    return policyDocument.getPolicyDocumentId();
  }

  public int getVersion() {
    return policyDocument.getVersion();
  }

  public String getTitle() {
    return policyDocument.getTitle();
  }

  /** What changed, and why. */
  public String getNote() {
    return policyDocument.getNote();
  }

  public boolean isDraft() {
    return PolicyDocumentStatus.DRAFT.name().equals(policyDocument.getStatus());
  }

  public boolean isInForce() {
    return inForce;
  }

  /** The end of the key of a text: what it is now. */
  public String getStateKey() {
    if (inForce) {
      return "in-force";
    }

    return isDraft() ? "draft" : "adopted";
  }

  /** Since or from when it is in force; empty for a draft without a moment. */
  public String getValidFrom() {
    return moments.day(policyDocument.getValidFrom());
  }

  /** Who adopted it; empty for a draft. */
  public String getAdoptedBy() {
    return policyDocument.getAdoptedByUserName();
  }
}
