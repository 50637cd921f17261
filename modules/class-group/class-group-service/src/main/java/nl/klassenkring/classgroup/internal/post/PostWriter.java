/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.post;

import com.liferay.counter.kernel.service.CounterLocalService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.klassenkring.classgroup.exception.ClassPostVersionException;
import nl.klassenkring.classgroup.internal.notice.PostNotices;
import nl.klassenkring.classgroup.internal.picture.PostPictures;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.service.persistence.ClassPostPersistence;
import nl.klassenkring.policy.engine.Outcome;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.exception.PolicyViolationException;
import nl.klassenkring.policy.service.WarningKeys;
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
   * Saves what was written: as a draft, placed, or held until the rules let it be placed. What is
   * placed already stays placed, so it is judged again.
   *
   * @param user who wrote it
   * @param now when it is written, and placed
   * @param placing whether it is to be placed
   * @throws PolicyViolationException if the policy does not let it be placed, or if the author did
   *     not confirm a warning
   */
  public ClassPost save(
      ClassPost classPost, User user, WrittenPost written, Date now, boolean placing)
      throws PortalException {

    boolean placed = PostStatus.isPlaced(classPost);
    boolean exceptedBefore = placed && classPost.isExcursion();

    written.writeTo(classPost);
    classPost.setModifiedDate(now);

    if (written.hasPictures()) {
      postPictures.set(classPost, user, written.getPictures());
    }

    if (placing || placed) {
      return place(classPost, user, written, now, exceptedBefore);
    }

    PostStatus.draft(classPost, user, now);

    return classPostPersistence.update(classPost);
  }

  /**
   * Makes a held post a draft again.
   *
   * @throws ClassPostVersionException if it is not held any more
   */
  public ClassPost unschedule(ClassPost classPost, User user, Date now) throws PortalException {
    if (!classPost.isScheduled()) {
      throw new ClassPostVersionException(
          "Post " + classPost.getClassPostId() + " is not held any more");
    }

    PostStatus.draft(classPost, user, now);

    return classPostPersistence.update(classPost);
  }

  /** The excursion is kept only if a rule gave way to it, and stays when the post is changed. */
  private ClassPost place(
      ClassPost classPost, User user, WrittenPost written, Date now, boolean exceptedBefore)
      throws PortalException {

    boolean placed = PostStatus.isPlaced(classPost);
    JudgedPost judgedPost =
        postJudge.judge(
            classPost,
            user,
            written.hasPictures() ? written.getPictures() : postPictures.descriptions(classPost),
            now.toInstant());
    Verdict verdict = judgedPost.getVerdict();
    Optional<Instant> placeableFrom = verdict.placeableFrom();

    if (verdict.outcome() == Outcome.BLOCK || (placed && placeableFrom.isPresent())) {
      postRecord.refused(classPost, user, verdict);

      throw judgedPost.refusal();
    }

    confirm(classPost, user, written, judgedPost);

    if (placeableFrom.isPresent()) {
      PostStatus.hold(classPost, user, now, Date.from(placeableFrom.get()));
      postRecord.held(classPost, user, verdict);

      return classPostPersistence.update(classPost);
    }

    classPost.setExcursion(exceptedBefore || !verdict.exceptions().isEmpty());

    if (!placed) {
      PostStatus.place(classPost, user, now);
    }

    ClassPost saved = classPostPersistence.update(classPost);

    postPictures.place(saved, user);
    postRecord.excepted(saved, user, verdict);

    if (!placed) {
      postNotices.tellPlaced(saved);
    }

    return saved;
  }

  /** What was confirmed once need not be confirmed again: a key stands for the words as well. */
  private void confirm(ClassPost classPost, User user, WrittenPost written, JudgedPost judgedPost)
      throws PortalException {

    Set<String> before = WarningKeys.parse(classPost.getConfirmedWarnings());
    Set<String> confirmed = new HashSet<>(before);

    confirmed.addAll(written.getConfirmedWarnings());

    if (!judgedPost.isConfirmedBy(confirmed)) {
      throw judgedPost.refusal();
    }

    classPost.setConfirmedWarnings(WarningKeys.format(judgedPost.getWarningKeys()));
    postRecord.confirmed(classPost, user, judgedPost, before);
  }

  @Reference private ClassPostPersistence classPostPersistence;

  @Reference private CounterLocalService counterLocalService;

  @Reference private PostJudge postJudge;

  @Reference private PostNotices postNotices;

  @Reference private PostPictures postPictures;

  @Reference private PostRecord postRecord;
}
