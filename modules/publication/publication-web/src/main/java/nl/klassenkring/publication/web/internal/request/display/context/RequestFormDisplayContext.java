/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.request.display.context;

import java.util.List;
import nl.klassenkring.policy.engine.PublicationChannel;

/** The form in which an author asks to make something public. Immutable. */
public final class RequestFormDisplayContext {

  private final RequestFormValues values;
  private final List<PictureFieldsDisplay> pictures;
  private final AdviceDisplay advice;
  private final String changesReason;

  RequestFormDisplayContext(
      RequestFormValues values,
      List<PictureFieldsDisplay> pictures,
      AdviceDisplay advice,
      String changesReason) {

    this.values = values;
    this.pictures = List.copyOf(pictures);
    this.advice = advice;
    this.changesReason = changesReason;
  }

  public RequestFormValues getValues() {
    return values;
  }

  /** Gives the pictures of the post that its readers see now. */
  public List<PictureFieldsDisplay> getPictures() {
    return pictures;
  }

  public AdviceDisplay getAdvice() {
    return advice;
  }

  /** Gives what the director asks to be changed; empty for a new request. */
  public String getChangesReason() {
    return changesReason;
  }

  /** Gives where something can be made public. */
  public PublicationChannel[] getChannels() {
    return PublicationChannel.values();
  }
}
