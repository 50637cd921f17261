/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.post;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQueryFactoryUtil;
import com.liferay.portal.kernel.dao.orm.EntityCache;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.UserLocalService;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import nl.klassenkring.classgroup.internal.notice.PostNotices;
import nl.klassenkring.classgroup.internal.picture.PostPictures;
import nl.klassenkring.classgroup.internal.policy.ClassGroupLock;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.model.impl.ClassPostImpl;
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
    Instant now = clock.instant();
    Long groupId = fetchGroupIdOfDue(classPostId, now);

    if (groupId == null) {
      return null;
    }

    classGroupLock.lock(groupId);
    entityCache.removeResult(ClassPostImpl.class, classPostId);

    ClassPost classPost = classPostPersistence.fetchByPrimaryKey(classPostId);

    return (classPost != null) && PostStatus.isDue(classPost, now) ? release(classPost, now) : null;
  }

  /** Reads no post: one that was read before its group is locked could be another one by then. */
  private Long fetchGroupIdOfDue(long classPostId, Instant now) {
    DynamicQuery dynamicQuery =
        DynamicQueryFactoryUtil.forClass(ClassPost.class, PostReleaser.class.getClassLoader());

    dynamicQuery.add(RestrictionsFactoryUtil.eq("classPostId", classPostId));
    dynamicQuery.add(RestrictionsFactoryUtil.eq("status", WorkflowConstants.STATUS_SCHEDULED));
    dynamicQuery.add(RestrictionsFactoryUtil.le("displayDate", Date.from(now)));
    dynamicQuery.setProjection(ProjectionFactoryUtil.property("groupId"));

    List<Long> groupIds = classPostPersistence.findWithDynamicQuery(dynamicQuery);

    return groupIds.isEmpty() ? null : groupIds.get(0);
  }

  private ClassPost release(ClassPost classPost, Instant now) throws PortalException {
    User author = userLocalService.getUser(classPost.getUserId());
    JudgedPost judgedPost =
        postJudge.judge(classPost, author, postPictures.descriptions(classPost), now);
    Optional<Instant> placeableFrom = judgedPost.getVerdict().placeableFrom();

    if (judgedPost.getVerdict().outcome() == Outcome.BLOCK
        || !judgedPost.isConfirmedBy(WarningKeys.parse(classPost.getConfirmedWarnings()))) {

      PostStatus.draft(classPost, author, Date.from(now));
      postRecord.refused(classPost, author, judgedPost.getVerdict());
      postNotices.tellRefused(classPost);

      return classPostPersistence.update(classPost);
    }

    if (placeableFrom.isPresent()) {
      PostStatus.hold(classPost, author, Date.from(now), Date.from(placeableFrom.get()));

      return classPostPersistence.update(classPost);
    }

    PostStatus.place(classPost, author, Date.from(now));

    ClassPost placed = classPostPersistence.update(classPost);

    postPictures.place(placed, author);
    postNotices.tellPlaced(placed);

    return placed;
  }

  @Reference private ClassGroupLock classGroupLock;

  @Reference private ClassPostPersistence classPostPersistence;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private EntityCache entityCache;

  @Reference private PostNotices postNotices;

  @Reference private PostJudge postJudge;

  @Reference private PostPictures postPictures;

  @Reference private PostRecord postRecord;

  @Reference private UserLocalService userLocalService;
}
