/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.task;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.consent.change.ConsentChange;
import nl.klassenkring.consent.constants.ConsentTaskKind;
import nl.klassenkring.consent.constants.ConsentTaskOutcomes;
import nl.klassenkring.consent.depiction.DepictedPicture;
import nl.klassenkring.consent.internal.notice.Notice;
import nl.klassenkring.consent.internal.notice.NoticeBatch;
import nl.klassenkring.consent.internal.notice.NoticeKind;
import nl.klassenkring.consent.internal.notice.NoticeSender;
import nl.klassenkring.consent.internal.site.ExistingSites;
import nl.klassenkring.consent.internal.term.DueDates;
import nl.klassenkring.consent.model.ConsentTask;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import nl.klassenkring.policy.group.SchoolDirectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Gives who placed a picture and the directors the task about a picture that is hidden (C1). It
 * does not say which guardian decided: what each of them chose is in the ledger, for the director.
 */
@Component(service = HiddenPictureTasks.class)
public class HiddenPictureTasks {

  /** Those of some pictures whose Sites are there; nobody can be sent to the others. */
  List<DepictedPicture> onSites(Collection<DepictedPicture> pictures) {
    Set<Long> siteIds =
        existingSites.among(
            pictures.stream().map(DepictedPicture::getGroupId).collect(Collectors.toSet()));

    return pictures.stream()
        .filter(picture -> siteIds.contains(picture.getGroupId()))
        .collect(Collectors.toList());
  }

  /** Opens a task for each picture, none of which has an open one. */
  List<ConsentTask> open(ConsentChange change, Collection<DepictedPicture> pictures)
      throws PortalException {

    List<ConsentTask> opened = new ArrayList<>();
    Date dueDate = dueDates.endOfTerm(change.getSchoolGroupId());

    for (DepictedPicture picture : pictures) {
      opened.add(open(change, picture, dueDate));
    }

    return opened;
  }

  /** Ends tasks because consent came back. */
  void end(Collection<ConsentTask> tasks) {
    tasks.forEach(task -> taskKeeper.complete(task, 0, ConsentTaskOutcomes.CONSENT_BACK));
  }

  /** One notice for each person and class group, however many pictures there are. */
  void tell(NoticeKind kind, Collection<ConsentTask> tasks) throws PortalException {
    Map<Long, List<Long>> directors = new HashMap<>();
    NoticeBatch batch = new NoticeBatch();

    for (ConsentTask task : tasks) {
      Set<Long> userIds =
          new HashSet<>(
              directors.computeIfAbsent(
                  task.getSchoolGroupId(),
                  schoolGroupId -> schoolDirectors.userIds(task.getCompanyId(), schoolGroupId)));

      userIds.add(task.getAssigneeUserId());
      batch.add(
          userIds,
          Notice.of(
              kind, task.getGroupId(), dueDates.dayOf(task.getSchoolGroupId(), task.getDueDate())));
    }

    noticeSender.send(batch);
  }

  private ConsentTask open(ConsentChange change, DepictedPicture picture, Date dueDate)
      throws PortalException {

    ConsentTask task =
        taskKeeper.create(ConsentTaskKind.PICTURE_HIDDEN, picture.getGroupId(), dueDate);

    task.setPupilId(change.getPupilId());
    task.setPurposeKey(change.getPurposeKey());
    task.setPictureId(picture.getPictureId());
    task.setClassPostId(picture.getClassPostId());
    task.setAssigneeUserId(picture.getPlacedByUserId());
    task.setAssigneeRole(SchoolRoleConstants.SCHOOL_DIRECTOR);

    return taskKeeper.store(task);
  }

  @Reference private DueDates dueDates;

  @Reference private ExistingSites existingSites;

  @Reference private NoticeSender noticeSender;

  @Reference private SchoolDirectors schoolDirectors;

  @Reference private TaskKeeper taskKeeper;
}
