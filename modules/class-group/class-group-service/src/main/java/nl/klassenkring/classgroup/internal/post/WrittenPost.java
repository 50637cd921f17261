/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.post;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.klassenkring.classgroup.exception.ClassPostContentException;
import nl.klassenkring.classgroup.exception.ClassPostTitleException;
import nl.klassenkring.classgroup.internal.text.ClassPostText;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.post.PostRequest;
import nl.klassenkring.picture.description.PictureDescription;

/** What an author asks for, its texts cleaned. Immutable. */
public final class WrittenPost {

  /**
   * Cleans what an author wrote.
   *
   * @throws ClassPostTitleException if no title is left, or it is too long
   * @throws ClassPostContentException if no content is left, or it is too long
   */
  public static WrittenPost of(PostRequest postRequest)
      throws ClassPostContentException, ClassPostTitleException {

    return new WrittenPost(
        ClassPostText.of(postRequest.title(), postRequest.content()), postRequest);
  }

  /** Cleans what an author wrote up to now: it may be too short or too long yet. */
  public static WrittenPost unfinished(PostRequest postRequest) {
    return new WrittenPost(
        ClassPostText.unfinished(postRequest.title(), postRequest.content()), postRequest);
  }

  /** Whether the author says anything of the pictures. */
  boolean hasPictures() {
    return request.pictures() != null;
  }

  /** Gives the pictures; null when they stay as they are. */
  List<PictureDescription> getPictures() {
    return request.pictures();
  }

  /** Gives the keys of the warnings that the author confirms now. */
  Set<String> getConfirmedWarnings() {
    return request.confirmedWarnings();
  }

  /** Whether a post reads like this, whatever it shows. */
  boolean readsLike(ClassPost classPost) {
    return text.getTitle().equals(classPost.getTitle())
        && text.getContent().equals(classPost.getContent())
        && Objects.equals(request.category(), classPost.getCategory());
  }

  /** Makes a post read like this. */
  void writeTo(ClassPost classPost) {
    classPost.setTitle(text.getTitle());
    classPost.setContent(text.getContent());
    classPost.setCategory(request.category());
    classPost.setReplyMode(request.replyMode());
    classPost.setImportant(request.important());
    classPost.setExcursion(request.excursion());
  }

  private WrittenPost(ClassPostText text, PostRequest request) {
    this.text = text;
    this.request = request;
  }

  private final PostRequest request;
  private final ClassPostText text;
}
