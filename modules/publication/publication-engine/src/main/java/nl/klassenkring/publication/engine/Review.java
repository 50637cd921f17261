/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.engine;

import java.util.Objects;

/** A director's yes, with what is known at that very moment. Immutable. */
public final class Review {

  private final long reviewerId;
  private final boolean reviewerOfSchool;
  private final String approvedHash;
  private final boolean checksPassed;

  /**
   * Makes a yes.
   *
   * @param reviewerId the user who decides
   * @param reviewerOfSchool whether he decides for the school of the request
   * @param approvedHash of the content that he saw
   * @param checksPassed whether nothing was found now that stops a publication: every consent holds
   */
  public Review(
      long reviewerId, boolean reviewerOfSchool, String approvedHash, boolean checksPassed) {

    this.reviewerId = reviewerId;
    this.reviewerOfSchool = reviewerOfSchool;
    this.approvedHash = Objects.requireNonNull(approvedHash, "approvedHash");
    this.checksPassed = checksPassed;
  }

  long reviewerId() {
    return reviewerId;
  }

  boolean reviewerOfSchool() {
    return reviewerOfSchool;
  }

  String approvedHash() {
    return approvedHash;
  }

  boolean checksPassed() {
    return checksPassed;
  }
}
