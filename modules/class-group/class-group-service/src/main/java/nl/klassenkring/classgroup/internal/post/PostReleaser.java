/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.post;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.UserLocalService;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import nl.klassenkring.classgroup.internal.notice.HeldPostNotice;
import nl.klassenkring.classgroup.internal.picture.PostPictures;
import nl.klassenkring.classgroup.internal.policy.ClassGroupLock;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.service.persistence.ClassPostPersistence;
import nl.klassenkring.policy.engine.Outcome;
import nl.klassenkring.policy.service.WarningKeys;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Places a held post once its moment has come, and judges it again: much can have changed since. To
 * be called in a transaction of its own, so that a crash leaves the post held. Two nodes that come
 * for the same post wait for each other at its group; the second finds it placed.
 */
@Component(service = PostReleaser.class)
public class PostReleaser {

  /**
   * Places a post that is due; holds it longer if the rules say so; makes it a draft again, and
   * tells its author, if they refuse it by now, or warn of what the author did not confirm.
   *
   * @return the post; null if there is none, or it is not due, or not held any more
   */
  public ClassPost release(long classPostId) throws PortalException {
    ClassPost due = fetchDue(classPostId);

    if (due == null) {
      return null;
    }

    classGroupLock.lock(due.getGroupId());
    classPostPersistence.clearCache(due);

    ClassPost classPost = fetchDue(classPostId);

    return classPost == null ? null : release(classPost);
  }

  private ClassPost release(ClassPost classPost) throws PortalException {
    Instant now = clock.instant();
    User author = userLocalService.getUser(classPost.getUserId());
    JudgedPost judgedPost =
        postJudge.judge(classPost, author, postPictures.descriptions(classPost), now);
    Optional<Instant> placeableFrom = judgedPost.getVerdict().placeableFrom();

    if (judgedPost.getVerdict().outcome() == Outcome.BLOCK
        || !judgedPost.isConfirmedBy(WarningKeys.parse(classPost.getConfirmedWarnings()))) {

      PostStatus.draft(classPost, author, Date.from(now));
      postRecord.refused(classPost, author, judgedPost.getVerdict());
      heldPostNotice.tellRefused(classPost, author);

      return classPostPersistence.update(classPost);
    }

    if (placeableFrom.isPresent()) {
      PostStatus.hold(classPost, author, Date.from(now), Date.from(placeableFrom.get()));

      return classPostPersistence.update(classPost);
    }

    PostStatus.place(classPost, author, Date.from(now));

    ClassPost placed = classPostPersistence.update(classPost);

    postPictures.place(placed, author);

    return placed;
  }

  private ClassPost fetchDue(long classPostId) {
    ClassPost classPost = classPostPersistence.fetchByPrimaryKey(classPostId);

    return (classPost != null) && PostStatus.isDue(classPost, clock.instant()) ? classPost : null;
  }

  @Reference private ClassGroupLock classGroupLock;

  @Reference private ClassPostPersistence classPostPersistence;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private HeldPostNotice heldPostNotice;

  @Reference private PostJudge postJudge;

  @Reference private PostPictures postPictures;

  @Reference private PostRecord postRecord;

  @Reference private UserLocalService userLocalService;
}
