/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.task;

import com.liferay.portal.kernel.exception.PortalException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.consent.change.ConsentChange;
import nl.klassenkring.consent.change.ConsentChangeListener;
import nl.klassenkring.consent.constants.ConsentTaskKind;
import nl.klassenkring.consent.constants.ConsentTaskOutcomes;
import nl.klassenkring.consent.depiction.DepictedPicture;
import nl.klassenkring.consent.internal.depiction.Depictions;
import nl.klassenkring.consent.internal.notice.Notice;
import nl.klassenkring.consent.internal.notice.NoticeBatch;
import nl.klassenkring.consent.internal.notice.NoticeKind;
import nl.klassenkring.consent.internal.notice.NoticeSender;
import nl.klassenkring.consent.internal.people.SchoolDirectors;
import nl.klassenkring.consent.internal.term.DueDates;
import nl.klassenkring.consent.model.ConsentTask;
import nl.klassenkring.consent.service.persistence.ConsentTaskPersistence;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Opens a task for each placed picture that a decision hides, and tells who placed it and the
 * directors; ends it when consent comes back.
 */
@Component(service = ConsentChangeListener.class)
public class HiddenPictures implements ConsentChangeListener {

  @Override
  public void onConsentChanged(ConsentChange change) throws PortalException {
    List<ConsentTask> open =
        consentTaskPersistence.dslQuery(
            TaskQueries.open(
                ConsentTaskKind.PICTURE_HIDDEN, change.getPupilId(), change.getPurposeKey()));

    if (change.isAllowed()) {
      open.forEach(task -> taskKeeper.complete(task, 0, ConsentTaskOutcomes.CONSENT_BACK));
      tell(change, NoticeKind.PICTURES_BACK, open);
    } else {
      tell(change, NoticeKind.PICTURES_HIDDEN, add(change, open));
    }
  }

  private List<ConsentTask> add(ConsentChange change, Collection<ConsentTask> open)
      throws PortalException {

    Set<Long> known = open.stream().map(ConsentTask::getPictureId).collect(Collectors.toSet());
    List<DepictedPicture> pictures =
        depictions.getPlacedPictures(change.getPupilId(), change.getPurposeKey()).stream()
            .filter(picture -> !known.contains(picture.getPictureId()))
            .collect(Collectors.toList());
    List<ConsentTask> added = new ArrayList<>();
    Date dueDate = dueDates.endOfTerm(change.getSchoolGroupId());

    for (DepictedPicture picture : pictures) {
      added.add(add(change, picture, dueDate));
    }

    return added;
  }

  private ConsentTask add(ConsentChange change, DepictedPicture picture, Date dueDate)
      throws PortalException {

    ConsentTask task =
        taskKeeper.create(ConsentTaskKind.PICTURE_HIDDEN, picture.getGroupId(), dueDate);

    task.setUserId(change.getUserId());
    task.setPupilId(change.getPupilId());
    task.setPurposeKey(change.getPurposeKey());
    task.setPictureId(picture.getPictureId());
    task.setClassPostId(picture.getClassPostId());
    task.setAssigneeUserId(picture.getPlacedByUserId());
    task.setAssigneeRole(SchoolRoleConstants.SCHOOL_DIRECTOR);

    return taskKeeper.store(task);
  }

  /** One notice for each person and class group, however many pictures there are. */
  private void tell(ConsentChange change, NoticeKind kind, Collection<ConsentTask> tasks)
      throws PortalException {

    if (tasks.isEmpty()) {
      return;
    }

    ConsentTask first = tasks.iterator().next();
    List<Long> directors = schoolDirectors.userIds(first.getCompanyId(), change.getSchoolGroupId());
    LocalDate day = dueDates.dayOf(change.getSchoolGroupId(), first.getDueDate());
    NoticeBatch batch = new NoticeBatch();

    for (ConsentTask task : tasks) {
      Set<Long> userIds = new HashSet<>(directors);

      userIds.add(task.getAssigneeUserId());
      batch.add(userIds, Notice.of(kind, task.getGroupId(), day));
    }

    noticeSender.send(batch);
  }

  @Reference private ConsentTaskPersistence consentTaskPersistence;

  @Reference private Depictions depictions;

  @Reference private DueDates dueDates;

  @Reference private NoticeSender noticeSender;

  @Reference private SchoolDirectors schoolDirectors;

  @Reference private TaskKeeper taskKeeper;
}
