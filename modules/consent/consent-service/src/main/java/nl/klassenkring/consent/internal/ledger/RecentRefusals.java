/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.ledger;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQueryFactoryUtil;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klassenkring.consent.change.ConsentChange;
import nl.klassenkring.consent.engine.ConsentAnswer;
import nl.klassenkring.consent.internal.site.ExistingSites;
import nl.klassenkring.consent.model.ConsentDecision;
import nl.klassenkring.consent.service.persistence.ConsentDecisionPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reads the refusals and withdrawals that came into the ledger of any school lately. No cache
 * answers.
 */
@Component(service = RecentRefusals.class)
public class RecentRefusals {

  /**
   * Reads a page of them in the order of their keys, in three statements. Those of a school whose
   * Site is gone count, and change nothing.
   *
   * @param since when they were recorded: this moment or later
   * @param afterConsentDecisionId the last one of the page before, 0 for the first page
   * @param moment of what the ledger comes to
   */
  public RefusalPage read(Date since, long afterConsentDecisionId, int most, Instant moment)
      throws PortalException {

    List<ConsentDecision> refusals = page(since, afterConsentDecisionId, most);

    return refusals.isEmpty()
        ? RefusalPage.EMPTY
        : new RefusalPage(
            refusals.get(refusals.size() - 1).getConsentDecisionId(), changes(refusals, moment));
  }

  /** What the ledger comes to now, once for each pupil and purpose. */
  private List<ConsentChange> changes(List<ConsentDecision> refusals, Instant moment)
      throws PortalException {

    Set<Long> schoolIds =
        existingSites.among(distinct(refusals, ConsentDecision::getSchoolGroupId));
    List<ConsentDecision> ofSchools =
        refusals.stream()
            .filter(refusal -> schoolIds.contains(refusal.getSchoolGroupId()))
            .collect(Collectors.toList());
    Map<Long, PupilLedger> ledgers =
        ledgerReader.read(
            distinct(ofSchools, ConsentDecision::getPurposeKey),
            distinct(ofSchools, ConsentDecision::getPupilId),
            moment);
    Map<List<?>, ConsentChange> changes = new LinkedHashMap<>();

    for (ConsentDecision refusal : ofSchools) {
      PupilLedger ledger = ledgers.get(refusal.getPupilId());

      if (ledger != null) {
        changes.put(
            List.of(refusal.getPupilId(), refusal.getPurposeKey()),
            new ConsentChange(
                ledger.schoolGroupId(),
                refusal.getPupilId(),
                refusal.getPurposeKey(),
                ledger.consent(refusal.getPurposeKey()).reason(),
                refusal.getUserId(),
                moment));
      }
    }

    return new ArrayList<>(changes.values());
  }

  private static <T> Set<T> distinct(
      Collection<ConsentDecision> decisions, Function<ConsentDecision, T> function) {

    return decisions.stream().map(function).collect(Collectors.toSet());
  }

  private List<ConsentDecision> page(Date since, long afterConsentDecisionId, int most) {
    DynamicQuery dynamicQuery =
        DynamicQueryFactoryUtil.forClass(ConsentDecision.class, getClass().getClassLoader());

    dynamicQuery.add(RestrictionsFactoryUtil.gt("consentDecisionId", afterConsentDecisionId));
    dynamicQuery.add(RestrictionsFactoryUtil.ge("createDate", since));
    dynamicQuery.add(RestrictionsFactoryUtil.ne("decision", ConsentAnswer.GIVEN.name()));
    dynamicQuery.addOrder(OrderFactoryUtil.asc("consentDecisionId"));

    return consentDecisionPersistence.findWithDynamicQuery(dynamicQuery, 0, most);
  }

  @Reference private ConsentDecisionPersistence consentDecisionPersistence;

  @Reference private ExistingSites existingSites;

  @Reference private LedgerReader ledgerReader;
}
