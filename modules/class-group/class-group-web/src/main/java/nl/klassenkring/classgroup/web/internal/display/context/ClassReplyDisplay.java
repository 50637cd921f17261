/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

import com.liferay.portal.kernel.util.HtmlUtil;
import nl.klassenkring.classgroup.model.ClassReply;
import nl.klassenkring.classgroup.web.internal.text.SpokenMoment;

/** A reply as a JSP shows it: plain values, not escaped. */
public final class ClassReplyDisplay {

  /**
   * Makes the value.
   *
   * @param moderated whether the reader may read what it said before
   */
  ClassReplyDisplay(
      ClassReply classReply,
      SpokenMoment spokenMoment,
      boolean editable,
      boolean removable,
      boolean moderated) {

    this.classReply = classReply;
    this.spokenMoment = spokenMoment;
    this.editable = editable;
    this.removable = removable;
    this.moderated = moderated;
  }

  public long getClassReplyId() {
    return classReply.getClassReplyId();
  }

  public long getClassPostId() {
    return classReply.getClassPostId();
  }

  public String getAuthor() {
    return classReply.getUserName();
  }

  public String getContent() {
    return classReply.getContent();
  }

  public SpokenMoment getMoment() {
    return spokenMoment;
  }

  /** Tells whether it was changed after it was given. */
  public boolean isChanged() {
    return classReply.getModifiedDate().toInstant().isAfter(classReply.getCreateDate().toInstant());
  }

  public boolean isEditable() {
    return editable;
  }

  public boolean isRemovable() {
    return removable;
  }

  /** Tells whether there are earlier versions, which the reader may read (F1). */
  public boolean isVersionsShown() {
    return moderated && isChanged();
  }

  /** Tells whether it was removed, and is there for who may remove posts alone. */
  public boolean isRemoved() {
    return !classReply.isApproved();
  }

  /** Gives who removed it, escaped for a text. */
  public Object[] getRemoval() {
    return new Object[] {HtmlUtil.escape(classReply.getStatusByUserName())};
  }

  private final ClassReply classReply;
  private final boolean editable;
  private final boolean moderated;
  private final boolean removable;
  private final SpokenMoment spokenMoment;
}
