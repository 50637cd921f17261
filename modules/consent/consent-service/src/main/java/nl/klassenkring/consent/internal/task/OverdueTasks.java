/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.task;

import com.liferay.portal.kernel.exception.PortalException;
import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klassenkring.consent.constants.ConsentTaskKind;
import nl.klassenkring.consent.constants.ConsentTaskOutcomes;
import nl.klassenkring.consent.internal.notice.Notice;
import nl.klassenkring.consent.internal.notice.NoticeBatch;
import nl.klassenkring.consent.internal.notice.NoticeKind;
import nl.klassenkring.consent.internal.notice.NoticeSender;
import nl.klassenkring.consent.internal.site.ExistingSites;
import nl.klassenkring.consent.internal.term.DueDates;
import nl.klassenkring.consent.model.ConsentTask;
import nl.klassenkring.consent.service.persistence.ConsentTaskPersistence;
import nl.klassenkring.policy.group.SchoolDirectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Reminds of tasks whose term is over: pictures on one's own device (C5) and conversations about
 * objections (C4). That it was done is stored in the transaction of the notification.
 */
@Component(service = OverdueTasks.class)
public class OverdueTasks {

  /**
   * Reminds of some of them, each once; those of a Site that is gone end.
   *
   * @return how many they were
   */
  public int remindSome() throws PortalException {
    Date now = Date.from(clock.instant());
    List<ConsentTask> tasks = consentTaskPersistence.dslQuery(TaskQueries.overdue(now, MOST_TASKS));
    Map<Long, List<Long>> directors = new HashMap<>();
    Set<Long> siteIds = siteIds(tasks);
    NoticeBatch batch = new NoticeBatch();

    for (ConsentTask task : tasks) {
      if (siteIds.containsAll(List.of(task.getGroupId(), task.getSchoolGroupId()))) {
        task.setModifiedDate(now);
        task.setRemindedDate(now);
        consentTaskPersistence.update(task);
        batch.add(audience(task, directors), notice(task));
      } else {
        taskKeeper.complete(task, 0, ConsentTaskOutcomes.SITE_GONE);
      }
    }

    noticeSender.send(batch);

    return tasks.size();
  }

  private Set<Long> siteIds(Collection<ConsentTask> tasks) {
    return existingSites.among(
        tasks.stream()
            .flatMap(task -> Stream.of(task.getGroupId(), task.getSchoolGroupId()))
            .collect(Collectors.toSet()));
  }

  private Collection<Long> audience(ConsentTask task, Map<Long, List<Long>> directors) {
    Set<Long> userIds = new HashSet<>(Set.of(task.getAssigneeUserId()));

    if (isObjection(task)) {
      userIds.addAll(
          directors.computeIfAbsent(
              task.getSchoolGroupId(),
              schoolGroupId -> schoolDirectors.userIds(task.getCompanyId(), schoolGroupId)));
    }

    return userIds;
  }

  private Notice notice(ConsentTask task) throws PortalException {
    return Notice.of(
        isObjection(task) ? NoticeKind.OBJECTION_DUE : NoticeKind.DEVICE_REMINDER,
        task.getGroupId(),
        dueDates.dayOf(task.getSchoolGroupId(), task.getDueDate()));
  }

  private static boolean isObjection(ConsentTask task) {
    return ConsentTaskKind.OBJECTION.name().equals(task.getKind());
  }

  private static final int MOST_TASKS = 200;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private ConsentTaskPersistence consentTaskPersistence;

  @Reference private DueDates dueDates;

  @Reference private ExistingSites existingSites;

  @Reference private NoticeSender noticeSender;

  @Reference private SchoolDirectors schoolDirectors;

  @Reference private TaskKeeper taskKeeper;
}
