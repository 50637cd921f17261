/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.policy;

import java.time.Instant;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.model.ClassReply;
import nl.klassenkring.policy.engine.DraftKind;
import nl.klassenkring.policy.service.PostDraft;

/**
 * What the policy is asked about a reply that would be placed under its post. The service, which
 * asks first, and the guard, which is the last gate, both ask it this way, so that they get the
 * same answer.
 */
public final class ClassReplyPlacement {

  /**
   * Gives a reply as the policy judges it.
   *
   * @param classPost the post under which it stands, whose author said who may reply (B2)
   * @param placedBefore whether it is placed already, and is changed
   */
  public static PostDraft draft(
      ClassReply classReply,
      ClassPost classPost,
      long authorUserId,
      Instant placedAt,
      boolean placedBefore) {

    return PostDraft.builder()
        .companyId(classReply.getCompanyId())
        .groupId(classReply.getGroupId())
        .authorUserId(authorUserId)
        .kind(DraftKind.REPLY)
        .placedBefore(placedBefore)
        .text(classReply.getContent())
        .replyMode(classPost.getReplyMode())
        .placedAt(placedAt)
        .build();
  }

  private ClassReplyPlacement() {}
}
