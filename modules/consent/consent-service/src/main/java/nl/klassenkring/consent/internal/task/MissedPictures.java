/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.task;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQueryFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.consent.change.ConsentChange;
import nl.klassenkring.consent.constants.ConsentTaskKind;
import nl.klassenkring.consent.depiction.DepictedPicture;
import nl.klassenkring.consent.internal.depiction.Depictions;
import nl.klassenkring.consent.internal.ledger.RecentRefusals;
import nl.klassenkring.consent.internal.ledger.RefusalPage;
import nl.klassenkring.consent.internal.notice.NoticeKind;
import nl.klassenkring.consent.model.ConsentTask;
import nl.klassenkring.consent.service.persistence.ConsentTaskPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Looks once more at the refusals and pictures of the last two weeks, for a picture can be placed
 * in the moment in which a consent for it is withdrawn: neither transaction sees the other. Nobody
 * sees such a picture, which is computed at each read, but {@link HiddenPictures} opened no task
 * for it. What has its task already is left alone, so this may be repeated at any time, and mends
 * what an earlier run did not come to.
 */
@Component(service = MissedPictures.class)
public class MissedPictures {

  /**
   * Looks at some refusals and withdrawals.
   *
   * @param afterConsentDecisionId the last one that was looked at, 0 to begin
   * @return the last one that was looked at now; 0 when there are no more
   */
  public long openSome(long afterConsentDecisionId) throws PortalException {
    Instant now = clock.instant();
    Date since = Date.from(now.minus(LOOKED_BACK));
    RefusalPage page = recentRefusals.read(since, afterConsentDecisionId, MOST_REFUSALS, now);

    if (!page.pupilIds().isEmpty()) {
      mend(page, since);
    }

    return page.lastConsentDecisionId();
  }

  private void mend(RefusalPage page, Date since) throws PortalException {
    Map<String, List<DepictedPicture>> pictures = pictures(since, page.refused());

    // Read last: a decision that the ledger showed has committed its tasks with it.
    HiddenTasks tasks = tasks(since, page.pupilIds());
    List<ConsentTask> opened = new ArrayList<>();
    List<ConsentTask> ended = new ArrayList<>();

    for (ConsentChange change : page.refused()) {
      opened.addAll(
          hiddenPictureTasks.open(
              change, tasks.missing(change, pictures.get(change.getPurposeKey()))));
    }
    for (ConsentChange change : page.allowed()) {
      ended.addAll(tasks.open(change));
    }

    hiddenPictureTasks.end(ended);
    hiddenPictureTasks.tell(NoticeKind.PICTURES_HIDDEN, opened);
    hiddenPictureTasks.tell(NoticeKind.PICTURES_BACK, ended);
  }

  private Map<String, List<DepictedPicture>> pictures(Date since, List<ConsentChange> refused) {
    Map<String, List<DepictedPicture>> pictures = new HashMap<>();

    refused.stream()
        .collect(
            Collectors.groupingBy(
                ConsentChange::getPurposeKey,
                Collectors.mapping(ConsentChange::getPupilId, Collectors.toSet())))
        .forEach(
            (purposeKey, pupilIds) ->
                pictures.put(
                    purposeKey,
                    hiddenPictureTasks.onSites(
                        depictions.getPlacedPicturesSince(since, pupilIds, purposeKey))));

    return pictures;
  }

  /** Past the cache, which another node may not have told yet of what it wrote. */
  private HiddenTasks tasks(Date since, Set<Long> pupilIds) {
    DynamicQuery dynamicQuery =
        DynamicQueryFactoryUtil.forClass(ConsentTask.class, getClass().getClassLoader());

    dynamicQuery.add(RestrictionsFactoryUtil.eq("kind", ConsentTaskKind.PICTURE_HIDDEN.name()));
    dynamicQuery.add(RestrictionsFactoryUtil.in("pupilId", pupilIds));
    dynamicQuery.add(
        RestrictionsFactoryUtil.or(
            RestrictionsFactoryUtil.isNull("doneDate"),
            RestrictionsFactoryUtil.ge("createDate", since)));

    return new HiddenTasks(consentTaskPersistence.findWithDynamicQuery(dynamicQuery));
  }

  private static final Duration LOOKED_BACK = Duration.ofDays(14);

  private static final int MOST_REFUSALS = 200;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private ConsentTaskPersistence consentTaskPersistence;

  @Reference private Depictions depictions;

  @Reference private HiddenPictureTasks hiddenPictureTasks;

  @Reference private RecentRefusals recentRefusals;
}
