/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import nl.klassenkring.policy.constants.PolicyDeviationStatus;
import nl.klassenkring.policy.engine.rule.RuleCatalogue;
import nl.klassenkring.policy.exception.PolicyDeviationDeciderException;
import nl.klassenkring.policy.exception.PolicyDeviationReasonException;
import nl.klassenkring.policy.exception.PolicyDeviationStatusException;
import nl.klassenkring.policy.exception.PolicyValueException;
import nl.klassenkring.policy.internal.deviation.DeviationReview;
import nl.klassenkring.policy.internal.permission.Schools;
import nl.klassenkring.policy.model.PolicyDeviation;
import nl.klassenkring.policy.service.base.PolicyDeviationLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Keeps what schools propose to agree for themselves (G1); asks for no permission. */
@Component(
    property = "model.class.name=nl.klassenkring.policy.model.PolicyDeviation",
    service = AopService.class)
public class PolicyDeviationLocalServiceImpl extends PolicyDeviationLocalServiceBaseImpl {

  /**
   * Adds the draft of a school's own value. It need not keep to the foundation's yet.
   *
   * @param parameterKey such as {@code B11.quiet-hours}
   * @param value as it is written down
   * @param reason why the school wants it
   * @param validFrom from when on it is to hold; null for the moment of its approval
   * @throws PolicyValueException if no rule knows the parameter
   */
  @Override
  public PolicyDeviation addPolicyDeviation(
      long userId,
      long schoolGroupId,
      String parameterKey,
      String value,
      String reason,
      Date validFrom)
      throws PortalException {

    User user = userLocalService.getUser(userId);

    if (RuleCatalogue.parameter(parameterKey).isEmpty()) {
      throw new PolicyValueException(
          PolicyValueException.Reason.UNKNOWN_PARAMETER,
          parameterKey,
          "No rule knows " + parameterKey,
          null);
    }

    PolicyDeviation policyDeviation =
        policyDeviationPersistence.create(counterLocalService.increment());

    policyDeviation.setCompanyId(schools.school(schoolGroupId).getCompanyId());
    policyDeviation.setUserId(userId);
    policyDeviation.setUserName(user.getFullName());
    policyDeviation.setCreateDate(now());
    policyDeviation.setSchoolGroupId(schoolGroupId);
    policyDeviation.setParameterKey(parameterKey);
    policyDeviation.setStatus(PolicyDeviationStatus.DRAFT.name());

    return write(policyDeviation, value, reason, validFrom);
  }

  /**
   * Lets a submitted deviation hold from its moment on, which is now when that has passed.
   *
   * @throws PolicyDeviationDeciderException if the user proposed it himself
   * @throws PolicyDeviationReasonException if the decision has no reason
   * @throws PolicyDeviationStatusException if it was not submitted, or is decided
   * @throws PolicyValueException if it no longer keeps to the foundation's policy
   */
  @Override
  public PolicyDeviation approvePolicyDeviation(
      long userId, long policyDeviationId, String decisionReason) throws PortalException {

    PolicyDeviation policyDeviation = get(policyDeviationId, PolicyDeviationStatus.SUBMITTED);

    deviationReview.check(policyDeviation);
    policyDeviation.setValidFrom(Date.from(deviationReview.moment(policyDeviation)));

    return decide(policyDeviation, userId, decisionReason, PolicyDeviationStatus.APPROVED);
  }

  /** Gives a page of what a school ever proposed, the latest first. */
  @Override
  public List<PolicyDeviation> getSchoolPolicyDeviations(long schoolGroupId, int start, int end) {
    return policyDeviationPersistence.findBySchoolGroupId(schoolGroupId, start, end);
  }

  /** Counts what a school ever proposed. */
  @Override
  public int getSchoolPolicyDeviationsCount(long schoolGroupId) {
    return policyDeviationPersistence.countBySchoolGroupId(schoolGroupId);
  }

  /** Gives a page of what waits for a decision in all schools, the latest first. */
  @Override
  public List<PolicyDeviation> getSubmittedPolicyDeviations(long companyId, int start, int end) {
    return policyDeviationPersistence.findByC_S(
        companyId, PolicyDeviationStatus.SUBMITTED.name(), start, end);
  }

  /** Counts what waits for a decision in all schools. */
  @Override
  public int getSubmittedPolicyDeviationsCount(long companyId) {
    return policyDeviationPersistence.countByC_S(companyId, PolicyDeviationStatus.SUBMITTED.name());
  }

  /**
   * Says no to a submitted deviation.
   *
   * @throws PolicyDeviationDeciderException if the user proposed it himself
   * @throws PolicyDeviationReasonException if the decision has no reason
   * @throws PolicyDeviationStatusException if it was not submitted, or is decided
   */
  @Override
  public PolicyDeviation rejectPolicyDeviation(
      long userId, long policyDeviationId, String decisionReason) throws PortalException {

    return decide(
        get(policyDeviationId, PolicyDeviationStatus.SUBMITTED),
        userId,
        decisionReason,
        PolicyDeviationStatus.REJECTED);
  }

  /**
   * Asks the privacy officer for a decision about a draft.
   *
   * @throws PolicyDeviationReasonException if the school gave no reason
   * @throws PolicyDeviationStatusException if it is no draft
   * @throws PolicyValueException if it does not keep to the foundation's policy
   */
  @Override
  public PolicyDeviation submitPolicyDeviation(long userId, long policyDeviationId)
      throws PortalException {

    PolicyDeviation policyDeviation = get(policyDeviationId, PolicyDeviationStatus.DRAFT);

    requireReason(policyDeviation.getReason());
    deviationReview.check(policyDeviation);

    policyDeviation.setModifiedDate(now());
    policyDeviation.setStatus(PolicyDeviationStatus.SUBMITTED.name());
    policyDeviation.setSubmittedByUserId(userId);
    policyDeviation.setSubmittedDate(now());

    return policyDeviationPersistence.update(policyDeviation);
  }

  /**
   * Changes a draft.
   *
   * @throws PolicyDeviationStatusException if it is none, or the draft of somebody else: who wrote
   *     the value must be known when it is decided about
   */
  @Override
  public PolicyDeviation updatePolicyDeviation(
      long userId, long policyDeviationId, String value, String reason, Date validFrom)
      throws PortalException {

    PolicyDeviation policyDeviation = get(policyDeviationId, PolicyDeviationStatus.DRAFT);

    if (policyDeviation.getUserId() != userId) {
      throw new PolicyDeviationStatusException(
          "Deviation " + policyDeviationId + " is the draft of somebody else");
    }

    return write(policyDeviation, value, reason, validFrom);
  }

  /**
   * Takes back what a school proposed. What was approved no longer holds then.
   *
   * @throws PolicyDeviationStatusException if it was rejected or taken back before
   */
  @Override
  public PolicyDeviation withdrawPolicyDeviation(long userId, long policyDeviationId)
      throws PortalException {

    PolicyDeviation policyDeviation =
        get(
            policyDeviationId,
            PolicyDeviationStatus.DRAFT,
            PolicyDeviationStatus.SUBMITTED,
            PolicyDeviationStatus.APPROVED);

    policyDeviation.setModifiedDate(now());
    policyDeviation.setStatus(PolicyDeviationStatus.WITHDRAWN.name());
    policyDeviation.setWithdrawnByUserId(userId);
    policyDeviation.setWithdrawnDate(now());

    return policyDeviationPersistence.update(policyDeviation);
  }

  private PolicyDeviation write(
      PolicyDeviation policyDeviation, String value, String reason, Date validFrom) {

    policyDeviation.setModifiedDate(now());
    policyDeviation.setRuleValue(Objects.toString(value, "").strip());
    policyDeviation.setReason(Objects.toString(reason, "").strip());
    policyDeviation.setValidFrom(validFrom);

    return policyDeviationPersistence.update(policyDeviation);
  }

  private PolicyDeviation decide(
      PolicyDeviation policyDeviation,
      long userId,
      String decisionReason,
      PolicyDeviationStatus status)
      throws PortalException {

    if ((policyDeviation.getUserId() == userId)
        || (policyDeviation.getSubmittedByUserId() == userId)) {

      throw new PolicyDeviationDeciderException("Who proposed it does not decide about it");
    }

    requireReason(decisionReason);

    policyDeviation.setModifiedDate(now());
    policyDeviation.setStatus(status.name());
    policyDeviation.setDecidedByUserId(userId);
    policyDeviation.setDecidedByUserName(userLocalService.getUser(userId).getFullName());
    policyDeviation.setDecidedDate(now());
    policyDeviation.setDecisionReason(decisionReason.strip());

    return policyDeviationPersistence.update(policyDeviation);
  }

  private static void requireReason(String reason) throws PortalException {
    if ((reason == null) || reason.isBlank()) {
      throw new PolicyDeviationReasonException("A reason must be given");
    }
  }

  private PolicyDeviation get(long policyDeviationId, PolicyDeviationStatus... statuses)
      throws PortalException {

    PolicyDeviation policyDeviation =
        policyDeviationPersistence.findByPrimaryKey(policyDeviationId);

    for (PolicyDeviationStatus status : statuses) {
      if (status.name().equals(policyDeviation.getStatus())) {
        return policyDeviation;
      }
    }

    throw new PolicyDeviationStatusException(
        "Deviation " + policyDeviationId + " is " + policyDeviation.getStatus());
  }

  private Date now() {
    return Date.from(clock.instant());
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private DeviationReview deviationReview;

  @Reference private Schools schools;
}
