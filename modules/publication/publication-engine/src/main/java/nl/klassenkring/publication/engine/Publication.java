/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.engine;

import java.util.Objects;
import java.util.Optional;

/**
 * A request to make something public, and how far it is. Each step gives a new value, or refuses;
 * no step leads from anywhere but a director's yes to something public (D2). Immutable.
 */
public final class Publication {

  private final long authorId;
  private final PublicationStatus status;
  private final String contentHash;
  private final String approvedHash;

  private Publication(
      long authorId, PublicationStatus status, String contentHash, String approvedHash) {

    this.authorId = authorId;
    this.status = Objects.requireNonNull(status, "status");
    this.contentHash = Objects.requireNonNull(contentHash, "contentHash");
    this.approvedHash = approvedHash;
  }

  /** A new request, which waits for the director. */
  public static Publication submitted(long authorId, String contentHash) {
    return new Publication(authorId, PublicationStatus.IN_REVIEW, contentHash, null);
  }

  /**
   * A request as it is kept.
   *
   * @param approvedHash of the content that was approved; null when none was
   */
  public static Publication of(
      long authorId, PublicationStatus status, String contentHash, String approvedHash) {

    return new Publication(authorId, status, contentHash, approvedHash);
  }

  public PublicationStatus status() {
    return status;
  }

  /** Of what is asked to be made public. */
  public String contentHash() {
    return contentHash;
  }

  /** Of what a director approved; empty as long as none did. */
  public Optional<String> approvedHash() {
    return Optional.ofNullable(approvedHash);
  }

  /** Whether it is one that visitors may see: approved, and exactly that content. */
  public boolean isPublished() {
    return status == PublicationStatus.PUBLISHED && contentHash.equals(approvedHash);
  }

  /**
   * The director's yes.
   *
   * @throws PublicationRefusedException if it does not make this public
   */
  public Publication approved(Review review) {
    require(PublicationStatus.IN_REVIEW);
    require(review.reviewerOfSchool(), PublicationRefusal.NO_REVIEWER);
    require(review.reviewerId() != authorId, PublicationRefusal.OWN_REQUEST);
    require(contentHash.equals(review.approvedHash()), PublicationRefusal.CONTENT_CHANGED);
    require(review.checksPassed(), PublicationRefusal.CHECKS_FAILED);

    return new Publication(authorId, PublicationStatus.PUBLISHED, contentHash, contentHash);
  }

  /** The director's no, or a yes that came to nothing. */
  public Publication rejected() {
    require(PublicationStatus.IN_REVIEW);
    return with(PublicationStatus.REJECTED);
  }

  /** Back to the author. */
  public Publication changesRequested() {
    require(PublicationStatus.IN_REVIEW);
    return with(PublicationStatus.CHANGES_REQUESTED);
  }

  /** Sent again by the author, with this content. */
  public Publication resubmitted(String newContentHash) {
    require(PublicationStatus.CHANGES_REQUESTED);
    return submitted(authorId, newContentHash);
  }

  /** Taken back by the author. */
  public Publication withdrawn() {
    require(
        status == PublicationStatus.IN_REVIEW || status == PublicationStatus.CHANGES_REQUESTED,
        PublicationRefusal.WRONG_STATUS);
    return with(PublicationStatus.WITHDRAWN);
  }

  /** Not public any more, for good. */
  public Publication takenDown() {
    require(PublicationStatus.PUBLISHED);
    return with(PublicationStatus.TAKEN_DOWN);
  }

  private Publication with(PublicationStatus newStatus) {
    return new Publication(authorId, newStatus, contentHash, approvedHash);
  }

  private void require(PublicationStatus required) {
    require(status == required, PublicationRefusal.WRONG_STATUS);
  }

  private static void require(boolean condition, PublicationRefusal refusal) {
    if (!condition) {
      throw new PublicationRefusedException(refusal);
    }
  }

  @Override
  public boolean equals(Object object) {
    if (!(object instanceof Publication)) {
      return false;
    }

    Publication other = (Publication) object;

    return authorId == other.authorId
        && status == other.status
        && contentHash.equals(other.contentHash)
        && Objects.equals(approvedHash, other.approvedHash);
  }

  @Override
  public int hashCode() {
    return Objects.hash(authorId, status, contentHash, approvedHash);
  }

  @Override
  public String toString() {
    return status + " " + contentHash;
  }
}
