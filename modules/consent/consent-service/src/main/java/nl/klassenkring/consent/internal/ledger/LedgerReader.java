/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.ledger;

import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.portal.kernel.dao.orm.SQLQuery;
import com.liferay.portal.kernel.dao.orm.Session;
import com.liferay.portal.kernel.dao.orm.Type;
import com.liferay.portal.kernel.exception.PortalException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.klassenkring.consent.service.persistence.ConsentDecisionPersistence;
import nl.klassenkring.policy.service.PolicyService;
import nl.klassenkring.roster.exception.NoSuchPupilException;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reads what decides about pupils, in one statement for any number of them, and from the database
 * itself: a cache might still allow what was withdrawn a moment ago on another node.
 */
@Component(service = LedgerReader.class)
public class LedgerReader {

  /** What decides about one pupil; throws NoSuchPupilException when there is none of that key. */
  public PupilLedger read(Collection<String> purposeKeys, long pupilId, Instant moment)
      throws PortalException {

    PupilLedger ledger = read(purposeKeys, List.of(pupilId), moment).get(pupilId);

    if (ledger == null) {
      throw new NoSuchPupilException("No pupil " + pupilId);
    }

    return ledger;
  }

  /** What decides about pupils, by their keys; a pupil that does not exist is not among them. */
  public Map<Long, PupilLedger> read(
      Collection<String> purposeKeys, Collection<Long> pupilIds, Instant moment)
      throws PortalException {

    Set<Long> asked = new HashSet<>(pupilIds);
    Map<Long, PupilLedger> ledgers = new HashMap<>();
    Map<Long, ZoneId> zones = new HashMap<>();

    if (asked.isEmpty() || purposeKeys.isEmpty()) {
      return ledgers;
    }

    for (Object[] values : rows(LedgerQuery.of(purposeKeys, asked), LedgerQuery::typed)) {
      LedgerRow row = new LedgerRow(values);

      if (asked.contains(row.pupilId())) {
        PupilLedger ledger = ledgers.get(row.pupilId());

        if (ledger == null) {
          ledger = new PupilLedger(row, moment, zone(zones, row.schoolGroupId()));
          ledgers.put(row.pupilId(), ledger);
        }

        ledger.add(row);
      }
    }

    return ledgers;
  }

  /** The pupils and purposes of a school about which guardians may disagree. */
  public Map<Long, Set<String>> readDisagreementCandidates(long schoolGroupId) {
    Map<Long, Set<String>> candidates = new HashMap<>();

    for (Object[] values :
        rows(
            DisagreementCandidates.of(schoolGroupId),
            sqlQuery ->
                sqlQuery.addScalar("pupilId", Type.LONG).addScalar("purposeKey", Type.STRING))) {

      candidates
          .computeIfAbsent((Long) values[0], pupilId -> new HashSet<>())
          .add((String) values[1]);
    }

    return candidates;
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(DSLQuery dslQuery, UnaryOperator<SQLQuery> typed) {
    Session session = null;

    try {
      session = consentDecisionPersistence.openSession();

      return (List<Object[]>) typed.apply(session.createSynchronizedSQLQuery(dslQuery)).list();
    } catch (Exception exception) {
      throw consentDecisionPersistence.processException(exception);
    } finally {
      consentDecisionPersistence.closeSession(session);
    }
  }

  private ZoneId zone(Map<Long, ZoneId> zones, long schoolGroupId) throws PortalException {
    ZoneId zone = zones.get(schoolGroupId);

    if (zone == null) {
      zone = policyService.zone(schoolGroupId);
      zones.put(schoolGroupId, zone);
    }

    return zone;
  }

  @Reference private ConsentDecisionPersistence consentDecisionPersistence;

  @Reference private PolicyService policyService;
}
