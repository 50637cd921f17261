/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.post;

import java.util.List;
import java.util.Objects;
import nl.klassenkring.classgroup.exception.ClassPostContentException;
import nl.klassenkring.classgroup.exception.ClassPostTitleException;
import nl.klassenkring.classgroup.internal.text.ClassPostText;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.picture.description.PictureDescription;

/** What an author wants a post to say and to show. Immutable. */
public final class WrittenPost {

  /**
   * Cleans what an author wrote.
   *
   * @param category null or unknown is for the policy to refuse (B14)
   * @param pictures in their order; null leaves those of the post as they are
   * @throws ClassPostTitleException if no title is left, or it is too long
   * @throws ClassPostContentException if no content is left, or it is too long
   */
  public static WrittenPost of(
      String title, String content, String category, List<PictureDescription> pictures)
      throws ClassPostContentException, ClassPostTitleException {

    return new WrittenPost(ClassPostText.of(title, content), category, pictures);
  }

  /** Whether the author says anything of the pictures. */
  boolean hasPictures() {
    return pictures != null;
  }

  /** Gives the pictures; null when they stay as they are. */
  List<PictureDescription> getPictures() {
    return pictures;
  }

  /** Whether a post reads like this, whatever it shows. */
  boolean readsLike(ClassPost classPost) {
    return text.getTitle().equals(classPost.getTitle())
        && text.getContent().equals(classPost.getContent())
        && Objects.equals(category, classPost.getCategory());
  }

  /** Makes a post read like this. */
  void writeTo(ClassPost classPost) {
    classPost.setTitle(text.getTitle());
    classPost.setContent(text.getContent());
    classPost.setCategory(category);
  }

  private WrittenPost(ClassPostText text, String category, List<PictureDescription> pictures) {
    this.text = text;
    this.category = category;
    this.pictures = pictures;
  }

  private final String category;
  private final List<PictureDescription> pictures;
  private final ClassPostText text;
}
