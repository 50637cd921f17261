/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.post;

import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.time.Instant;
import java.util.Date;
import nl.klassenkring.classgroup.model.ClassPost;

/** Whether a post is a draft, held or placed, since when, and by whom. */
public final class PostStatus {

  /** Tells whether a post is placed; a new one has the status of a placed post at first. */
  static boolean isPlaced(ClassPost classPost) {
    return !classPost.isNew() && classPost.isApproved();
  }

  /** Tells whether a post is held, and may be placed by now. */
  static boolean isDue(ClassPost classPost, Instant now) {
    return classPost.isScheduled() && !classPost.getDisplayDate().toInstant().isAfter(now);
  }

  /** Makes a post a draft, for its author alone. */
  public static void draft(ClassPost classPost, User user, Date now) {
    set(classPost, user, WorkflowConstants.STATUS_DRAFT, now, now);
  }

  /** Holds a post until a moment. An excursion that was declared is over by then (B11). */
  static void hold(ClassPost classPost, User user, Date now, Date until) {
    set(classPost, user, WorkflowConstants.STATUS_SCHEDULED, now, until);
    classPost.setExcursion(false);
  }

  static void place(ClassPost classPost, User user, Date now) {
    set(classPost, user, WorkflowConstants.STATUS_APPROVED, now, now);
  }

  private static void set(ClassPost classPost, User user, int status, Date now, Date displayDate) {

    classPost.setDisplayDate(displayDate);
    classPost.setStatus(status);
    classPost.setStatusByUserId(user.getUserId());
    classPost.setStatusByUserName(user.getFullName());
    classPost.setStatusDate(now);
  }

  private PostStatus() {}
}
