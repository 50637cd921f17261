/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import nl.klassenkring.classgroup.exception.ClassPostVersionException;
import nl.klassenkring.classgroup.internal.post.OpenGroup;
import nl.klassenkring.classgroup.internal.post.PostReleaser;
import nl.klassenkring.classgroup.internal.post.PostRemains;
import nl.klassenkring.classgroup.internal.post.PostWriter;
import nl.klassenkring.classgroup.internal.post.SentPosts;
import nl.klassenkring.classgroup.internal.post.WrittenPost;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.policy.ClassPostPlacement;
import nl.klassenkring.classgroup.post.PostRequest;
import nl.klassenkring.classgroup.service.base.ClassPostLocalServiceBaseImpl;
import nl.klassenkring.picture.service.PictureLocalService;
import nl.klassenkring.policy.exception.PolicyViolationException;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Keeps posts; asks for no permission, {@link ClassPostServiceImpl} does. A post that would be
 * placed is judged by the school's policy first, and held if the policy says so; a draft is not
 * judged, for nobody but its author reads it.
 */
@Component(
    property = "model.class.name=nl.klassenkring.classgroup.model.ClassPost",
    service = AopService.class)
public class ClassPostLocalServiceImpl extends ClassPostLocalServiceBaseImpl {

  /**
   * Adds a post that is not important, without pictures.
   *
   * @see #addClassPost(long, long, PostRequest, ServiceContext)
   */
  @Override
  public ClassPost addClassPost(
      long userId,
      long groupId,
      String title,
      String content,
      String category,
      ServiceContext serviceContext)
      throws PortalException {

    return addClassPost(
        userId, groupId, PostRequest.builder(title, content, category).build(), serviceContext);
  }

  /**
   * Adds a post, placed at once, or as a draft when the service context says so ({@link
   * WorkflowConstants#ACTION_SAVE_DRAFT}). A post that the policy holds is saved as scheduled, for
   * the first moment at which it may be placed (B9, B11).
   *
   * <p>The service context's UUID, when it has one, makes the call repeatable: a second one with
   * the same UUID gives the post of the first, so that a form that is sent twice is placed once. A
   * draft of that UUID is changed, as when its author goes back to the form and places it.
   *
   * <p>While an import is under way (Liferay's {@code ExportImportThreadLocal}), the service
   * context's create date is the moment at which the post was placed, and at which it is judged.
   *
   * @throws nl.klassenkring.classgroup.exception.ClassGroupClosedException if the group is closed
   * @throws ClassPostVersionException if another text was placed under the same UUID
   * @throws nl.klassenkring.picture.exception.NoSuchPictureException if one of the pictures is not
   *     there, or is somebody else's
   * @throws PolicyViolationException if the policy refuses the post, or warns of what its author
   *     did not confirm
   */
  @Override
  public ClassPost addClassPost(
      long userId, long groupId, PostRequest postRequest, ServiceContext serviceContext)
      throws PortalException {

    User user = userLocalService.getUser(userId);
    ClassGroup classGroup = OpenGroup.require(classGroupPersistence.findByGroupId(groupId));
    WrittenPost written = WrittenPost.of(postRequest);
    Date now = Date.from(ClassPostPlacement.moment(clock, serviceContext.getCreateDate()));

    // Read once: a service context gives its UUID away and has none afterwards.
    String uuid = serviceContext.getUuid();
    ClassPost sent = sentPosts.fetch(userId, groupId, uuid);

    if ((sent != null) && !sent.isDraft()) {
      return sentPosts.requireSame(sent, written);
    }

    ClassPost classPost = (sent == null) ? postWriter.create(classGroup, user, uuid, now) : sent;

    return postWriter.save(classPost, user, written, now, isPlacing(serviceContext));
  }

  /**
   * Removes a post with its pictures, its replies, and who read it. These go last: who hears of it
   * finds the post whole.
   */
  @Override
  public ClassPost deleteClassPost(ClassPost classPost) {
    ClassPost removed = classPostPersistence.remove(classPost);

    pictureLocalService.deletePostPictures(classPost.getClassPostId());
    postRemains.removeOfPost(classPost.getClassPostId());

    return removed;
  }

  /** Removes a post with its pictures, its replies, and who read it. */
  @Override
  public ClassPost deleteClassPost(long classPostId) throws PortalException {
    return deleteClassPost(classPostPersistence.findByPrimaryKey(classPostId));
  }

  /** Gives a page of the posts that are placed in a group, newest first. */
  @Override
  public List<ClassPost> getClassPosts(long groupId, int start, int end) {
    return classPostPersistence.findByG_S(groupId, WorkflowConstants.STATUS_APPROVED, start, end);
  }

  /** Counts the posts that are placed in a group. */
  @Override
  public int getClassPostsCount(long groupId) {
    return classPostPersistence.countByG_S(groupId, WorkflowConstants.STATUS_APPROVED);
  }

  /** Gives the keys of the held posts whose moment has come, longest due first. */
  @Override
  public List<Long> getDueClassPostIds() {
    DynamicQuery dynamicQuery = dynamicQuery();

    dynamicQuery.add(RestrictionsFactoryUtil.eq("status", WorkflowConstants.STATUS_SCHEDULED));
    dynamicQuery.add(RestrictionsFactoryUtil.le("displayDate", Date.from(clock.instant())));
    dynamicQuery.setProjection(ProjectionFactoryUtil.property("classPostId"));
    dynamicQuery.addOrder(OrderFactoryUtil.asc("displayDate"));
    dynamicQuery.addOrder(OrderFactoryUtil.asc("classPostId"));

    return classPostPersistence.findWithDynamicQuery(dynamicQuery);
  }

  /** Gives a page of an author's own drafts and held posts in a group, latest first. */
  @Override
  public List<ClassPost> getDrafts(long groupId, long userId, int start, int end) {
    return classPostPersistence.findByG_U_S(groupId, userId, UNPLACED, start, end);
  }

  /**
   * Places a held post whose moment has come, in a transaction of its own.
   *
   * @return the post as it is now, placed, held longer or a draft again; null if it was not due
   */
  @Override
  public ClassPost releaseClassPost(long classPostId) throws PortalException {
    return postReleaser.release(classPostId);
  }

  /**
   * Makes a held post a draft again.
   *
   * @throws ClassPostVersionException if it is not held any more
   */
  @Override
  public ClassPost unscheduleClassPost(long userId, long classPostId) throws PortalException {
    return postWriter.unschedule(
        classPostPersistence.findByPrimaryKey(classPostId),
        userLocalService.getUser(userId),
        Date.from(clock.instant()));
  }

  /**
   * Changes a post, and leaves its pictures, who may reply and whether it is important as they are.
   *
   * @see #updateClassPost(long, long, long, PostRequest, ServiceContext)
   */
  @Override
  public ClassPost updateClassPost(
      long userId,
      long classPostId,
      long mvccVersion,
      String title,
      String content,
      String category,
      ServiceContext serviceContext)
      throws PortalException {

    ClassPost classPost = classPostPersistence.findByPrimaryKey(classPostId);
    PostRequest postRequest =
        PostRequest.builder(title, content, category)
            .replyMode(classPost.getReplyMode())
            .important(classPost.isImportant())
            .build();

    return updateClassPost(userId, classPostId, mvccVersion, postRequest, serviceContext);
  }

  /**
   * Changes a post, and places or holds it unless the service context asks for a draft. A placed
   * post stays placed. Pictures that are not given any more are taken out.
   *
   * @param userId who changes it
   * @param mvccVersion the version of the post that the change was made on
   * @throws nl.klassenkring.classgroup.exception.ClassGroupClosedException if the group is closed
   * @throws ClassPostVersionException if somebody changed the post meanwhile
   * @throws nl.klassenkring.picture.exception.NoSuchPictureException if one of the pictures is not
   *     there, or is somebody else's
   * @throws PolicyViolationException if the policy refuses the changed post, warns of what its
   *     author did not confirm, or does not let a placed post be changed now
   */
  @Override
  public ClassPost updateClassPost(
      long userId,
      long classPostId,
      long mvccVersion,
      PostRequest postRequest,
      ServiceContext serviceContext)
      throws PortalException {

    User user = userLocalService.getUser(userId);
    WrittenPost written = WrittenPost.of(postRequest);
    ClassPost classPost = classPostPersistence.findByPrimaryKey(classPostId);

    OpenGroup.require(classGroupPersistence.findByGroupId(classPost.getGroupId()));

    if (classPost.getMvccVersion() != mvccVersion) {
      throw new ClassPostVersionException("Post " + classPostId + " was changed meanwhile");
    }

    return postWriter.save(
        classPost, user, written, Date.from(clock.instant()), isPlacing(serviceContext));
  }

  private static boolean isPlacing(ServiceContext serviceContext) {
    return serviceContext.getWorkflowAction() == WorkflowConstants.ACTION_PUBLISH;
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private PictureLocalService pictureLocalService;

  @Reference private PostReleaser postReleaser;

  @Reference private PostRemains postRemains;

  @Reference private PostWriter postWriter;

  @Reference private SentPosts sentPosts;

  private static final int[] UNPLACED = {
    WorkflowConstants.STATUS_DRAFT, WorkflowConstants.STATUS_SCHEDULED
  };
}
