/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.service.impl;

import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import nl.klassenkring.policy.constants.PolicyEventType;
import nl.klassenkring.policy.engine.Effect;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.event.PolicyEventCount;
import nl.klassenkring.policy.internal.event.PolicyEventQueries;
import nl.klassenkring.policy.model.PolicyEvent;
import nl.klassenkring.policy.service.SchoolSite;
import nl.klassenkring.policy.service.base.PolicyEventLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Keeps what the rules did, without a text of a post and without names of children; asks for no
 * permission.
 */
@Component(
    property = "model.class.name=nl.klassenkring.policy.model.PolicyEvent",
    service = AopService.class)
public class PolicyEventLocalServiceImpl extends PolicyEventLocalServiceBaseImpl {

  /**
   * Adds what the findings about something led to, within the transaction of what happened to it.
   *
   * @param groupId the Site of the class group
   * @param className the model of what was judged; null when there is none yet
   * @param classPK its primary key; 0 when it has none yet
   * @param findings a row is kept of each
   */
  @Override
  public void addPolicyEvents(
      long userId,
      long groupId,
      PolicyEventType type,
      String className,
      long classPK,
      List<Finding> findings)
      throws PortalException {

    if (findings.isEmpty()) {
      return;
    }

    PolicyEvent pattern = newPolicyEvent(userId, groupId, type, className, classPK);

    for (Finding finding : findings) {
      PolicyEvent policyEvent = (PolicyEvent) pattern.clone();

      policyEvent.setNew(true);
      policyEvent.setPrimaryKey(counterLocalService.increment());
      policyEvent.setRuleId(finding.ruleId());
      policyEvent.setReasonKey(finding.reasonKey());

      policyEventPersistence.update(policyEvent);
    }
  }

  /**
   * Adds that something was refused, in a transaction of its own: that of what was refused rolls
   * back. A row is kept of each finding that stopped it, which are those that the outcome comes
   * from; none when the verdict stops nothing.
   *
   * @param className the model of what was judged; null when there is none
   */
  @Override
  @Transactional(
      propagation = Propagation.REQUIRES_NEW,
      rollbackFor = {PortalException.class, SystemException.class})
  public void addRefusal(long userId, long groupId, String className, Verdict verdict)
      throws PortalException {

    addPolicyEvents(userId, groupId, PolicyEventType.REFUSED, className, 0, stopping(verdict));
  }

  /** Removes what is older than a moment. */
  @Override
  public void deletePolicyEvents(Date before) {
    policyEventPersistence.removeByLtD(before);
  }

  /** Counts per group of a school, result and rule what happened from a moment until another. */
  @Override
  public List<PolicyEventCount> getSchoolPolicyEventCounts(
      long schoolGroupId, Date from, Date until) {

    return counts(PolicyEventQueries.countsOfSchool(schoolGroupId, from, until));
  }

  /** Counts per result and rule what happened in one group from a moment until another. */
  @Override
  public List<PolicyEventCount> getGroupPolicyEventCounts(long groupId, Date from, Date until) {
    return counts(PolicyEventQueries.countsOfGroup(groupId, from, until));
  }

  private PolicyEvent newPolicyEvent(
      long userId, long groupId, PolicyEventType type, String className, long classPK)
      throws PortalException {

    Group group = groupLocalService.getGroup(groupId);
    User user = userLocalService.getUser(userId);
    PolicyEvent policyEvent = policyEventPersistence.create(0);
    Date now = Date.from(clock.instant());

    policyEvent.setCompanyId(group.getCompanyId());
    policyEvent.setUserId(userId);
    policyEvent.setUserName(user.getFullName());
    policyEvent.setCreateDate(now);
    policyEvent.setModifiedDate(now);
    policyEvent.setSchoolGroupId(SchoolSite.groupId(group));
    policyEvent.setGroupId(groupId);
    policyEvent.setEventType(type.name());
    policyEvent.setClassNameId(
        (className == null) ? 0 : classNameLocalService.getClassNameId(className));
    policyEvent.setClassPK(classPK);

    return policyEvent;
  }

  private static List<Finding> stopping(Verdict verdict) {
    if (verdict.findings().isEmpty()) {
      return List.of();
    }

    Effect strongest = verdict.findings().get(0).effect();

    return (strongest.compareTo(Effect.WARN) < 0)
        ? List.of()
        : verdict.findings().stream()
            .filter(finding -> finding.effect() == strongest)
            .collect(Collectors.toUnmodifiableList());
  }

  private List<PolicyEventCount> counts(DSLQuery dslQuery) {
    List<Object[]> rows = policyEventPersistence.dslQuery(dslQuery);

    return rows.stream()
        .map(
            row ->
                new PolicyEventCount(
                    (Long) row[0],
                    PolicyEventType.valueOf((String) row[1]),
                    (String) row[2],
                    ((Number) row[3]).longValue()))
        .collect(Collectors.toUnmodifiableList());
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private GroupLocalService groupLocalService;
}
