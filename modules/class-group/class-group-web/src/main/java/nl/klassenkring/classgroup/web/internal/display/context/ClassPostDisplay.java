/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

import java.util.List;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.post.PostLink;
import nl.klassenkring.classgroup.web.internal.picture.PictureDisplay;
import nl.klassenkring.classgroup.web.internal.text.SpokenMoment;

/** A post as a JSP shows it: plain values, not escaped. */
public final class ClassPostDisplay {

  ClassPostDisplay(
      ClassPost classPost,
      SpokenMoment spokenMoment,
      String heldUntil,
      List<PictureDisplay> pictures,
      List<PostLink> links,
      boolean editable,
      boolean removable) {

    this.classPost = classPost;
    this.spokenMoment = spokenMoment;
    this.heldUntil = heldUntil;
    this.pictures = List.copyOf(pictures);
    this.links = List.copyOf(links);
    this.editable = editable;
    this.removable = removable;
  }

  public long getClassPostId() {
    return classPost.getClassPostId();
  }

  public String getTitle() {
    return classPost.getTitle();
  }

  public String getContent() {
    return classPost.getContent();
  }

  /** Gives the key of the category, as in {@code daily-life}; a draft can have none. */
  public String getCategory() {
    return classPost.getCategory();
  }

  public String getAuthor() {
    return classPost.getUserName();
  }

  public SpokenMoment getMoment() {
    return spokenMoment;
  }

  /** Gives the pictures that the reader may see, or may know to be hidden. */
  public List<PictureDisplay> getPictures() {
    return pictures;
  }

  /** Gives what other modules offer the reader about the post. */
  public List<PostLink> getLinks() {
    return links;
  }

  /** Tells whether one of the pictures is there to be seen (C7). */
  public boolean isPictureShown() {
    return pictures.stream().anyMatch(picture -> !picture.isHidden());
  }

  /** Tells whether the post was changed after it was placed. */
  public boolean isChanged() {
    return classPost.isApproved()
        && classPost.getModifiedDate().toInstant().isAfter(classPost.getDisplayDate().toInstant());
  }

  /** Gives the moment in words at which the post will be placed; null if it is not held. */
  public String getHeldUntil() {
    return heldUntil;
  }

  /** Tells whether a notification went along (B12). */
  public boolean isImportant() {
    return classPost.isImportant();
  }

  /** Tells whether the group was on an excursion when the post was placed (B11). */
  public boolean isExcursion() {
    return classPost.isExcursion();
  }

  public boolean isDraft() {
    return classPost.isDraft();
  }

  public boolean isEditable() {
    return editable;
  }

  public boolean isRemovable() {
    return removable;
  }

  private final ClassPost classPost;
  private final boolean editable;
  private final String heldUntil;
  private final List<PostLink> links;
  private final List<PictureDisplay> pictures;
  private final boolean removable;
  private final SpokenMoment spokenMoment;
}
