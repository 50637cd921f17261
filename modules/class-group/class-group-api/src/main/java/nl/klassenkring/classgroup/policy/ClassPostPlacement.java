/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.policy;

import com.liferay.exportimport.kernel.lar.ExportImportThreadLocal;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.policy.engine.DraftPicture;
import nl.klassenkring.policy.service.PostDraft;

/**
 * What the policy is asked about a post that would be placed. The service, which asks first, and
 * the guard, which is the last gate, both ask it this way, so that they get the same answer.
 */
public final class ClassPostPlacement {

  /**
   * Gives a post as the policy judges it, with what is known of its pictures.
   *
   * @param placedBefore whether it is placed already, and is changed
   */
  public static PostDraft draft(
      ClassPost classPost,
      long authorUserId,
      Instant placedAt,
      boolean placedBefore,
      List<DraftPicture> pictures) {

    return PostDraft.builder()
        .companyId(classPost.getCompanyId())
        .groupId(classPost.getGroupId())
        .authorUserId(authorUserId)
        .classPostId(classPost.getClassPostId())
        .placedBefore(placedBefore)
        .title(classPost.getTitle())
        .text(classPost.getContent())
        .category(classPost.getCategory())
        .replyMode(classPost.getReplyMode())
        .important(classPost.isImportant())
        .excursion(classPost.isExcursion())
        .placedAt(placedAt)
        .pictures(pictures)
        .build();
  }

  /**
   * Gives the moment at which a post is placed: now. Only while Liferay imports data, it is the
   * moment at which the post was placed before, if that is known and has passed.
   */
  public static Instant moment(Clock clock, Date placedBefore) {
    Instant now = clock.instant();

    if ((placedBefore == null) || !ExportImportThreadLocal.isImportInProcess()) {
      return now;
    }

    Instant before = placedBefore.toInstant();

    return before.isBefore(now) ? before : now;
  }

  private ClassPostPlacement() {}
}
