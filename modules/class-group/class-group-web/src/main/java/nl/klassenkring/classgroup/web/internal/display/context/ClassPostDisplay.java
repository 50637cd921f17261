/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.web.internal.text.SpokenMoment;

/** A post as a JSP shows it: plain values, not escaped. */
public final class ClassPostDisplay {

  ClassPostDisplay(
      ClassPost classPost, SpokenMoment spokenMoment, boolean editable, boolean removable) {

    this.classPost = classPost;
    this.spokenMoment = spokenMoment;
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

  /** Tells whether the post was changed after it was placed. */
  public boolean isChanged() {
    return classPost.getModifiedDate().toInstant().isAfter(classPost.getDisplayDate().toInstant());
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
  private final boolean removable;
  private final SpokenMoment spokenMoment;
}
