/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.internal.member;

import com.liferay.counter.kernel.service.CounterLocalService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.service.UserLocalService;
import java.time.Clock;
import java.util.Date;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.membership.constants.MembershipEventType;
import nl.klassenkring.membership.model.MembershipEvent;
import nl.klassenkring.membership.service.persistence.MembershipEventPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Writes down what happens to memberships, in the transaction in which it happens (A1, A8). */
@Component(service = MembershipRecord.class)
public class MembershipRecord {

  /** Begins an entry about a group. */
  public Entry entry(long userId, ClassGroup classGroup, MembershipEventType eventType) {
    return new Entry(userId, classGroup, eventType);
  }

  /** One thing that happened. */
  public final class Entry {

    private final long userId;
    private final ClassGroup classGroup;
    private final MembershipEventType eventType;
    private long memberUserId;
    private String memberName = "";
    private String memberRole = "";
    private String reason = "";
    private long approverUserId;

    private Entry(long userId, ClassGroup classGroup, MembershipEventType eventType) {
      this.userId = userId;
      this.classGroup = classGroup;
      this.eventType = eventType;
    }

    /** To whom it happened. */
    public Entry member(long value, String name) {
      memberUserId = value;
      memberName = name;

      return this;
    }

    /** Which role, or which powers, it is about. */
    public Entry role(Enum<?> role) {
      memberRole = role.name();

      return this;
    }

    public Entry reason(String value) {
      reason = value;

      return this;
    }

    /** Who allowed it. */
    public Entry approver(long value) {
      approverUserId = value;

      return this;
    }

    /** Writes it down. */
    public MembershipEvent add() throws PortalException {
      MembershipEvent event = membershipEventPersistence.create(counterLocalService.increment());

      event.setCompanyId(classGroup.getCompanyId());
      event.setUserId(userId);
      event.setUserName(userLocalService.getUser(userId).getFullName());
      event.setCreateDate(Date.from(clock.instant()));
      event.setGroupId(classGroup.getGroupId());
      event.setSchoolGroupId(classGroup.getSchoolGroupId());
      event.setMemberUserId(memberUserId);
      event.setMemberName(memberName);
      event.setEventType(eventType.name());
      event.setMemberRole(memberRole);
      event.setReason(reason);

      if (approverUserId != 0) {
        event.setApproverUserId(approverUserId);
        event.setApproverUserName(userLocalService.getUser(approverUserId).getFullName());
      }

      return membershipEventPersistence.update(event);
    }
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private CounterLocalService counterLocalService;

  @Reference private MembershipEventPersistence membershipEventPersistence;

  @Reference private UserLocalService userLocalService;
}
