/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

import com.liferay.portal.kernel.util.HtmlUtil;
import java.util.List;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.post.PostLink;
import nl.klassenkring.classgroup.post.PostReaders;
import nl.klassenkring.classgroup.web.internal.picture.PictureDisplay;
import nl.klassenkring.classgroup.web.internal.text.SpokenMoment;
import nl.klassenkring.policy.engine.ReplyMode;

/** A post as a JSP shows it: plain values, not escaped. */
public final class ClassPostDisplay {

  ClassPostDisplay(
      ClassPost classPost,
      SpokenMoment spokenMoment,
      String heldUntil,
      List<PictureDisplay> pictures,
      List<PostLink> links,
      PostActivity activity,
      boolean editable,
      boolean removable) {

    this.classPost = classPost;
    this.spokenMoment = spokenMoment;
    this.heldUntil = heldUntil;
    this.pictures = List.copyOf(pictures);
    this.links = List.copyOf(links);
    this.activity = activity;
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

  /** Gives the key of who may reply (B2), as in {@code class-parents}. */
  public String getReplyMode() {
    return replyMode(classPost);
  }

  static String replyMode(ClassPost classPost) {
    return ReplyMode.fromKey(classPost.getReplyMode()).orElse(ReplyMode.CLOSED).key();
  }

  /** Gives how many replies stand under the post. */
  public int getRepliesCount() {
    return activity.repliesCount();
  }

  /** Tells whether replies stand under the post, or can. */
  public boolean isRepliesShown() {
    return classPost.isApproved()
        && ((activity.repliesCount() > 0) || !ReplyMode.CLOSED.key().equals(getReplyMode()));
  }

  /** Gives how many families read it; null for who may not know that (B12). */
  public PostReaders getReaders() {
    return activity.readers();
  }

  /** Gives how many families of how many read it, for a text. */
  public Object[] getReadFamilies() {
    return new Object[] {activity.readers().getReadFamilies(), activity.readers().getFamilies()};
  }

  /**
   * Gives the council on whose behalf it is posted and who wrote it (A6), escaped for a text; null
   * if it is on nobody's behalf.
   */
  public Object[] getCredit() {
    return (activity.councilName() == null)
        ? null
        : new Object[] {
          HtmlUtil.escape(activity.councilName()),
          HtmlUtil.escape(classPost.getOnBehalfOfUserName())
        };
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

  /**
   * Tells whether the reader may remove the post here: not when another module leads him to a page
   * that asks for more, as for the rule (F1).
   */
  public boolean isRemovable() {
    return removable && links.stream().noneMatch(PostLink::isRemoval);
  }

  private final PostActivity activity;
  private final ClassPost classPost;
  private final boolean editable;
  private final String heldUntil;
  private final List<PostLink> links;
  private final List<PictureDisplay> pictures;
  private final boolean removable;
  private final SpokenMoment spokenMoment;
}
