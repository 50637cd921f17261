/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.request;

import java.util.List;
import java.util.Map;
import nl.klassenkring.publication.model.PublicationPicture;
import nl.klassenkring.publication.model.PublicationRequest;

/** All that a director needs to decide about a request, as it is now. Immutable. */
public final class ReviewedPublication {

  private final PublicationRequest publicationRequest;
  private final List<PublicationPicture> pictures;
  private final JudgedPublication judgedPublication;
  private final Map<Long, List<DepictedPupil>> depictedPupils;

  /**
   * Makes the value.
   *
   * @param depictedPupils who is recognisable, by the key of the public copy of a picture
   */
  public ReviewedPublication(
      PublicationRequest publicationRequest,
      List<PublicationPicture> pictures,
      JudgedPublication judgedPublication,
      Map<Long, List<DepictedPupil>> depictedPupils) {

    this.publicationRequest = publicationRequest;
    this.pictures = List.copyOf(pictures);
    this.judgedPublication = judgedPublication;
    this.depictedPupils = Map.copyOf(depictedPupils);
  }

  public PublicationRequest getPublicationRequest() {
    return publicationRequest;
  }

  public List<PublicationPicture> getPictures() {
    return pictures;
  }

  public JudgedPublication getJudgedPublication() {
    return judgedPublication;
  }

  /** Who is recognisable in a picture, with what was answered for them. */
  public List<DepictedPupil> getDepictedPupils(long publicationPictureId) {
    return depictedPupils.getOrDefault(publicationPictureId, List.of());
  }
}
