/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.post;

import com.liferay.counter.kernel.service.CounterLocalService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.util.Date;
import java.util.List;
import nl.klassenkring.classgroup.internal.picture.PostPictures;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.service.persistence.ClassPostPersistence;
import nl.klassenkring.picture.description.PictureDescription;
import nl.klassenkring.policy.engine.Outcome;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.exception.PolicyViolationException;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Saves posts as the verdict on them lets them be. To be called in a transaction: a post that is
 * refused was written to already.
 */
@Component(service = PostWriter.class)
public class PostWriter {

  /**
   * Makes a post that is to be saved.
   *
   * @param uuid null for one that Liferay makes
   */
  public ClassPost create(ClassGroup classGroup, User author, String uuid, Date now) {
    ClassPost classPost = classPostPersistence.create(counterLocalService.increment());

    classPost.setUuid(uuid);
    classPost.setGroupId(classGroup.getGroupId());
    classPost.setCompanyId(classGroup.getCompanyId());
    classPost.setUserId(author.getUserId());
    classPost.setUserName(author.getFullName());
    classPost.setCreateDate(now);

    return classPost;
  }

  /**
   * Saves what was written: as a draft, or placed. What is placed already stays placed, so it is
   * judged again.
   *
   * @param user who wrote it
   * @param now when it is written, and placed
   * @param placing whether it is to be placed
   * @throws PolicyViolationException if the policy does not let it be placed
   */
  public ClassPost save(
      ClassPost classPost, User user, WrittenPost written, Date now, boolean placing)
      throws PortalException {

    written.writeTo(classPost);
    classPost.setModifiedDate(now);

    if (written.hasPictures()) {
      postPictures.set(classPost, user, written.getPictures());
    }

    if (placing || isPlaced(classPost)) {
      return place(classPost, user, written, now);
    }

    setStatus(classPost, user, WorkflowConstants.STATUS_DRAFT, now);

    return classPostPersistence.update(classPost);
  }

  private ClassPost place(ClassPost classPost, User user, WrittenPost written, Date now)
      throws PortalException {

    List<PictureDescription> pictures =
        written.hasPictures() ? written.getPictures() : postPictures.descriptions(classPost);
    Verdict verdict = postJudge.judge(classPost, user, pictures, now.toInstant());

    if (verdict.outcome() != Outcome.ALLOW) {
      throw new PolicyViolationException(verdict);
    }

    if (!isPlaced(classPost)) {
      setStatus(classPost, user, WorkflowConstants.STATUS_APPROVED, now);
    }

    ClassPost saved = classPostPersistence.update(classPost);

    postPictures.place(saved, user);

    return saved;
  }

  /** A new post has the status of a placed one until it gets its own. */
  private static boolean isPlaced(ClassPost classPost) {
    return !classPost.isNew() && classPost.isApproved();
  }

  private static void setStatus(ClassPost classPost, User user, int status, Date now) {
    classPost.setDisplayDate(now);
    classPost.setStatus(status);
    classPost.setStatusByUserId(user.getUserId());
    classPost.setStatusByUserName(user.getFullName());
    classPost.setStatusDate(now);
  }

  @Reference private ClassPostPersistence classPostPersistence;

  @Reference private CounterLocalService counterLocalService;

  @Reference private PostJudge postJudge;

  @Reference private PostPictures postPictures;
}
