/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.internal.member;

import java.time.Clock;
import java.util.Date;
import nl.klassenkring.membership.constants.RequestState;
import nl.klassenkring.membership.model.ExceptionalCarer;
import nl.klassenkring.membership.model.ExternalMember;
import nl.klassenkring.membership.service.persistence.ExceptionalCarerPersistence;
import nl.klassenkring.membership.service.persistence.ExternalMemberPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** What carers and externals have in common: that their membership hangs on a request. */
@Component(service = Requests.class)
public class Requests {

  /** Ends what somebody's membership hung on, because he was removed. */
  public void end(long groupId, long userId) {
    Date now = Date.from(clock.instant());
    String allowed = RequestState.ALLOWED.name();

    for (ExceptionalCarer carer :
        exceptionalCarerPersistence.findByG_C_S(groupId, userId, allowed)) {

      carer.setModifiedDate(now);
      carer.setRequestState(RequestState.ENDED.name());
      carer.setEndDate(now);
      exceptionalCarerPersistence.update(carer);
    }

    for (ExternalMember external :
        externalMemberPersistence.findByG_E_S(groupId, userId, allowed)) {

      external.setModifiedDate(now);
      external.setRequestState(RequestState.ENDED.name());
      externalMemberPersistence.update(external);
    }
  }

  /** Removes all of a group, because its Site is removed. */
  public void deleteAll(long groupId) {
    for (RequestState state : RequestState.values()) {
      exceptionalCarerPersistence.removeByG_S(groupId, state.name());
      externalMemberPersistence.removeByG_S(groupId, state.name());
    }
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private ExceptionalCarerPersistence exceptionalCarerPersistence;

  @Reference private ExternalMemberPersistence externalMemberPersistence;
}
