/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.display.context;

import java.util.List;
import nl.klassenkring.publication.engine.Paragraphs;
import nl.klassenkring.publication.model.PublicationPicture;
import nl.klassenkring.publication.model.PublicationRequest;

/** What a visitor sees of a request once it is public: plain values, not escaped. Immutable. */
public final class PublicEntryDisplay {

  private final String title;
  private final String content;
  private final List<PublicPictureDisplay> pictures;

  /** Makes it of a request as it is kept, with its public copies of pictures. */
  public PublicEntryDisplay(
      PublicationRequest request,
      List<PublicationPicture> pictures,
      PublicPictureAddresses addresses) {

    title = request.getTitle();
    content = request.getContent();

    this.pictures = addresses.of(pictures);
  }

  public String getTitle() {
    return title;
  }

  /** Gives what stands between the empty lines of its text. */
  public List<String> getParagraphs() {
    return Paragraphs.of(content);
  }

  public List<PublicPictureDisplay> getPictures() {
    return pictures;
  }
}
