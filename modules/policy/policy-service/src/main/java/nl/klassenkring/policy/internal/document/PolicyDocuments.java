/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.document;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import nl.klassenkring.policy.model.PolicyDocument;

/** Tells which version of the foundation's policy is in force. Pure. */
public final class PolicyDocuments {

  private PolicyDocuments() {}

  /**
   * The one in force at a moment: of those that are valid by then the one that is valid from the
   * latest moment on, and of two of one moment the later version.
   *
   * @param adopted those that were adopted
   */
  public static Optional<PolicyDocument> inForce(
      Collection<PolicyDocument> adopted, Instant moment) {

    return adopted.stream()
        .filter(policyDocument -> !policyDocument.getValidFrom().toInstant().isAfter(moment))
        .max(
            Comparator.comparing((PolicyDocument document) -> document.getValidFrom().toInstant())
                .thenComparing(PolicyDocument::getVersion));
  }
}
