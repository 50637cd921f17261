/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import nl.klassenkring.classgroup.exception.ClassPostVersionException;
import nl.klassenkring.classgroup.internal.post.PostWriter;
import nl.klassenkring.classgroup.internal.post.SentPosts;
import nl.klassenkring.classgroup.internal.post.WrittenPost;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.policy.ClassPostPlacement;
import nl.klassenkring.classgroup.service.base.ClassPostLocalServiceBaseImpl;
import nl.klassenkring.picture.description.PictureDescription;
import nl.klassenkring.picture.service.PictureLocalService;
import nl.klassenkring.policy.exception.PolicyViolationException;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Keeps posts; asks for no permission, {@link ClassPostServiceImpl} does. A post that would be
 * placed is judged by the school's policy first; a draft is not, for nobody but its author reads
 * it.
 */
@Component(
    property = "model.class.name=nl.klassenkring.classgroup.model.ClassPost",
    service = AopService.class)
public class ClassPostLocalServiceImpl extends ClassPostLocalServiceBaseImpl {

  /**
   * Adds a post, placed at once, or as a draft when the service context says so ({@link
   * WorkflowConstants#ACTION_SAVE_DRAFT}).
   *
   * <p>The service context's UUID, when it has one, makes the call repeatable: a second one with
   * the same UUID gives the post of the first, so that a form that is sent twice is placed once. A
   * draft of that UUID is changed, as when its author goes back to the form and places it.
   *
   * <p>While an import is under way (Liferay's {@code ExportImportThreadLocal}), the service
   * context's create date is the moment at which the post was placed, and at which it is judged.
   *
   * @param title at most 150 characters on one line
   * @param content plain text
   * @param category the key of a {@code PostCategory}; null or unknown is for the policy to refuse
   *     (B14)
   * @throws ClassPostVersionException if another text was placed under the same UUID
   * @throws PolicyViolationException if the policy does not let the post be placed
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

    return addClassPost(userId, groupId, title, content, category, null, serviceContext);
  }

  /**
   * Adds a post with pictures, in their order; what is said of each is kept with it.
   *
   * @param pictures which the user uploaded for this group; null leaves those of a draft as they
   *     are
   * @throws nl.klassenkring.picture.exception.NoSuchPictureException if one of them is not there,
   *     or is somebody else's
   * @see #addClassPost(long, long, String, String, String, ServiceContext)
   */
  @Override
  public ClassPost addClassPost(
      long userId,
      long groupId,
      String title,
      String content,
      String category,
      List<PictureDescription> pictures,
      ServiceContext serviceContext)
      throws PortalException {

    User user = userLocalService.getUser(userId);
    ClassGroup classGroup = classGroupPersistence.findByGroupId(groupId);
    WrittenPost written = WrittenPost.of(title, content, category, pictures);
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

  /** Removes a post with its pictures. */
  @Override
  public ClassPost deleteClassPost(ClassPost classPost) {
    pictureLocalService.deletePostPictures(classPost.getClassPostId());

    return classPostPersistence.remove(classPost);
  }

  /** Removes a post with its pictures. */
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

  /** Gives a page of an author's own drafts in a group, latest first. */
  @Override
  public List<ClassPost> getDrafts(long groupId, long userId, int start, int end) {
    return classPostPersistence.findByG_U_S(
        groupId, userId, WorkflowConstants.STATUS_DRAFT, start, end);
  }

  /**
   * Changes a post, and places it unless the service context asks for a draft. A placed post stays
   * placed.
   *
   * @param userId who changes it
   * @param mvccVersion the version of the post that the change was made on
   * @throws ClassPostVersionException if somebody changed the post meanwhile
   * @throws PolicyViolationException if the policy does not let the changed post be placed
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

    return updateClassPost(
        userId, classPostId, mvccVersion, title, content, category, null, serviceContext);
  }

  /**
   * Changes a post with its pictures: those that are not given any more are taken out.
   *
   * @param pictures in their order; null leaves them as they are
   * @throws nl.klassenkring.picture.exception.NoSuchPictureException if one of them is not there,
   *     or is somebody else's
   * @see #updateClassPost(long, long, long, String, String, String, ServiceContext)
   */
  @Override
  public ClassPost updateClassPost(
      long userId,
      long classPostId,
      long mvccVersion,
      String title,
      String content,
      String category,
      List<PictureDescription> pictures,
      ServiceContext serviceContext)
      throws PortalException {

    User user = userLocalService.getUser(userId);
    WrittenPost written = WrittenPost.of(title, content, category, pictures);
    ClassPost classPost = classPostPersistence.findByPrimaryKey(classPostId);

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

  @Reference private PostWriter postWriter;

  @Reference private SentPosts sentPosts;
}
