/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.service.impl;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import nl.klassenkring.consent.exception.ConsentCampaignDateException;
import nl.klassenkring.consent.exception.DuplicateConsentCampaignException;
import nl.klassenkring.consent.internal.campaign.CampaignScope;
import nl.klassenkring.consent.internal.campaign.CampaignScopes;
import nl.klassenkring.consent.model.ConsentCampaign;
import nl.klassenkring.consent.model.ConsentCampaignTable;
import nl.klassenkring.consent.service.ConsentRequestLocalService;
import nl.klassenkring.consent.service.base.ConsentCampaignLocalServiceBaseImpl;
import nl.klassenkring.policy.engine.calendar.SchoolYear;
import nl.klassenkring.policy.service.PolicyService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Keeps campaigns; asks for no permission. */
@Component(
    property = "model.class.name=nl.klassenkring.consent.model.ConsentCampaign",
    service = AopService.class)
public class ConsentCampaignLocalServiceImpl extends ConsentCampaignLocalServiceBaseImpl {

  /** Ends a campaign; one that is closed stays as it is. */
  @Override
  public ConsentCampaign closeConsentCampaign(long consentCampaignId) throws PortalException {
    ConsentCampaign consentCampaign =
        consentCampaignPersistence.findByPrimaryKey(consentCampaignId);

    if (consentCampaign.getClosedDate() != null) {
      return consentCampaign;
    }

    Date now = Date.from(clock.instant());

    consentCampaign.setModifiedDate(now);
    consentCampaign.setClosedDate(now);

    return consentCampaignPersistence.update(consentCampaign);
  }

  /** Gives the campaign of a school year, or null when the school has not asked for it. */
  @Override
  public ConsentCampaign fetchConsentCampaign(long schoolGroupId, String schoolYear) {
    return consentCampaignPersistence.fetchByS_Y(schoolGroupId, schoolYear);
  }

  /**
   * Gives the campaigns that still ask: those not closed whose school year is not over on the
   * school's wall clock.
   */
  @Override
  public List<ConsentCampaign> getOpenConsentCampaigns() throws PortalException {
    List<ConsentCampaign> notClosed =
        consentCampaignPersistence.dslQuery(
            DSLQueryFactoryUtil.select(ConsentCampaignTable.INSTANCE)
                .from(ConsentCampaignTable.INSTANCE)
                .where(ConsentCampaignTable.INSTANCE.closedDate.isNull())
                .orderBy(ConsentCampaignTable.INSTANCE.consentCampaignId.ascending()));
    List<ConsentCampaign> open = new ArrayList<>();

    for (CampaignScope scope : campaignScopes.open(notClosed)) {
      open.add(scope.campaign());
    }

    return open;
  }

  /**
   * Starts the yearly request of a school (C1): asks each guardian with authority over each pupil
   * who is enrolled in that school year, and a pupil who decides himself. Who has decided about
   * everything for that year already is counted as having answered and is not written to.
   *
   * @param schoolYear this one or a later one, as in {@code 2026-2027}
   * @param dueDate until when an answer is asked, a moment in the future and before that school
   *     year ends
   * @throws nl.klassenkring.consent.exception.ConsentCampaignDateException if the school year or
   *     the due date is not such a one
   * @throws nl.klassenkring.consent.exception.DuplicateConsentCampaignException if the school has a
   *     campaign of that year
   */
  @Override
  public ConsentCampaign startConsentCampaign(
      long userId, long schoolGroupId, String schoolYear, Date dueDate) throws PortalException {

    User user = userLocalService.getUser(userId);
    Instant now = clock.instant();

    validate(schoolYear, dueDate, now, policyService.zone(schoolGroupId));

    if (consentCampaignPersistence.fetchByS_Y(schoolGroupId, schoolYear) != null) {
      throw new DuplicateConsentCampaignException("The school asked already in " + schoolYear);
    }

    ConsentCampaign consentCampaign =
        consentCampaignPersistence.create(counterLocalService.increment());

    consentCampaign.setCompanyId(user.getCompanyId());
    consentCampaign.setUserId(userId);
    consentCampaign.setUserName(user.getFullName());
    consentCampaign.setCreateDate(Date.from(now));
    consentCampaign.setModifiedDate(Date.from(now));
    consentCampaign.setSchoolGroupId(schoolGroupId);
    consentCampaign.setSchoolYear(schoolYear);
    consentCampaign.setStartDate(Date.from(now));
    consentCampaign.setDueDate(dueDate);
    consentCampaign = consentCampaignPersistence.update(consentCampaign);

    consentRequestLocalService.askNewcomers(consentCampaign.getConsentCampaignId());

    return consentCampaign;
  }

  private static void validate(String value, Date dueDate, Instant now, ZoneId zone)
      throws PortalException {

    SchoolYear schoolYear = parse(value);

    if (schoolYear.compareTo(SchoolYear.at(now, zone)) < 0) {
      throw new ConsentCampaignDateException("The school year is over: " + value);
    }

    if ((dueDate == null) || !dueDate.toInstant().isAfter(now)) {
      throw new ConsentCampaignDateException("The due date is not in the future: " + dueDate);
    }

    if (LocalDate.ofInstant(dueDate.toInstant(), zone).isAfter(schoolYear.lastDay())) {
      throw new ConsentCampaignDateException("The due date is after the school year: " + dueDate);
    }
  }

  private static SchoolYear parse(String schoolYear) throws PortalException {
    try {
      return SchoolYear.parse(schoolYear);
    } catch (IllegalArgumentException | NullPointerException exception) {
      throw new ConsentCampaignDateException("No school year: " + schoolYear, exception);
    }
  }

  @Reference private CampaignScopes campaignScopes;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private ConsentRequestLocalService consentRequestLocalService;

  @Reference private PolicyService policyService;
}
