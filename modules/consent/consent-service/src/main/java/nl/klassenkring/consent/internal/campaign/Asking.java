/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.campaign;

import com.liferay.counter.kernel.model.Counter;
import com.liferay.counter.kernel.service.CounterLocalService;
import com.liferay.petra.sql.dsl.expression.Predicate;
import com.liferay.portal.kernel.exception.PortalException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.consent.internal.notice.NoticeBatch;
import nl.klassenkring.consent.internal.notice.NoticeKind;
import nl.klassenkring.consent.internal.notice.NoticeSender;
import nl.klassenkring.consent.model.ConsentCampaign;
import nl.klassenkring.consent.model.ConsentPurpose;
import nl.klassenkring.consent.model.ConsentRequest;
import nl.klassenkring.consent.service.ConsentPurposeLocalService;
import nl.klassenkring.consent.service.persistence.ConsentRequestPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks whoever a campaign has not asked yet, and sees who has answered. */
@Component(service = Asking.class)
public class Asking {

  /**
   * Makes the missing requests of a campaign, in one batch, and tells those who have something to
   * answer.
   *
   * @return how many were asked
   */
  public int ask(CampaignScope scope) throws PortalException {
    List<Newcomer> newcomers = newcomers(scope);
    Map<Long, Newcomer> asked = new HashMap<>();
    long key = firstKey(newcomers.size());

    for (Newcomer newcomer : newcomers) {
      asked.put(key, newcomer);
      add(key++, newcomer, scope);
    }

    asked
        .keySet()
        .removeAll(
            markAnswered(
                scope.campaign().getSchoolGroupId(),
                NewcomerQueries.ofCampaign(scope.campaign().getConsentCampaignId()),
                scope.now()));
    tell(asked.values(), scope);

    return newcomers.size();
  }

  /** Sees whether somebody has decided about everything that a campaign of that year asks. */
  public void markAnswered(
      long schoolGroupId, long pupilId, long guardianId, String schoolYear, Date now)
      throws PortalException {

    markAnswered(schoolGroupId, NewcomerQueries.of(pupilId, guardianId, schoolYear), now);
  }

  private Set<Long> markAnswered(long schoolGroupId, Predicate requests, Date now)
      throws PortalException {

    List<String> purposeKeys =
        consentPurposeLocalService.getActiveConsentPurposes(schoolGroupId).stream()
            .map(ConsentPurpose::getPurposeKey)
            .collect(Collectors.toList());

    if (purposeKeys.isEmpty()) {
      return Set.of();
    }

    List<Long> complete =
        consentRequestPersistence.dslQuery(NewcomerQueries.complete(requests, purposeKeys));

    for (ConsentRequest consentRequest :
        consentRequestPersistence
            .fetchByPrimaryKeys(new HashSet<Serializable>(complete))
            .values()) {

      consentRequest.setModifiedDate(now);
      consentRequest.setAnsweredDate(now);
      consentRequestPersistence.update(consentRequest);
    }

    return Set.copyOf(complete);
  }

  private List<Newcomer> newcomers(CampaignScope scope) {
    List<Newcomer> newcomers = new ArrayList<>();
    List<Object[]> guardians = consentRequestPersistence.dslQuery(NewcomerQueries.guardians(scope));
    List<Object[]> pupils = consentRequestPersistence.dslQuery(NewcomerQueries.pupils(scope));

    for (Object[] row : guardians) {
      newcomers.add(new Newcomer((Long) row[0], (Long) row[1], (Long) row[2]));
    }

    for (Object[] row : pupils) {
      newcomers.add(new Newcomer(0, (Long) row[0], (Long) row[1]));
    }

    return newcomers;
  }

  private long firstKey(int size) {
    return (size == 0)
        ? 0
        : counterLocalService.increment(Counter.class.getName(), size) - size + 1;
  }

  private void add(long key, Newcomer newcomer, CampaignScope scope) {
    ConsentRequest consentRequest = consentRequestPersistence.create(key);
    ConsentCampaign campaign = scope.campaign();
    Date now = scope.now();

    consentRequest.setCompanyId(campaign.getCompanyId());
    consentRequest.setUserId(campaign.getUserId());
    consentRequest.setUserName(campaign.getUserName());
    consentRequest.setCreateDate(now);
    consentRequest.setModifiedDate(now);
    consentRequest.setSchoolGroupId(campaign.getSchoolGroupId());
    consentRequest.setConsentCampaignId(campaign.getConsentCampaignId());
    consentRequest.setGuardianId(newcomer.guardianId);
    consentRequest.setPupilId(newcomer.pupilId);
    consentRequest.setAskedDate(now);
    consentRequestPersistence.update(consentRequest);
  }

  private void tell(Collection<Newcomer> newcomers, CampaignScope scope) throws PortalException {
    NoticeBatch batch = new NoticeBatch();

    newcomers.forEach(newcomer -> batch.add(newcomer.userId, scope.notice(NoticeKind.ASKED)));
    noticeSender.send(batch);
  }

  private static final class Newcomer {

    private Newcomer(long guardianId, long pupilId, long userId) {
      this.guardianId = guardianId;
      this.pupilId = pupilId;
      this.userId = userId;
    }

    private final long guardianId;
    private final long pupilId;
    private final long userId;
  }

  @Reference private ConsentPurposeLocalService consentPurposeLocalService;

  @Reference private ConsentRequestPersistence consentRequestPersistence;

  @Reference private CounterLocalService counterLocalService;

  @Reference private NoticeSender noticeSender;
}
