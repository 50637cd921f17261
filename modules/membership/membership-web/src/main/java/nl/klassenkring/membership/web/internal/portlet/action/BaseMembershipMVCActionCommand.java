/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.Map;
import java.util.Optional;
import javax.portlet.ActionRequest;
import nl.klassenkring.membership.exception.ClosedGroupException;
import nl.klassenkring.membership.exception.DepartureException;
import nl.klassenkring.membership.exception.GroupNameException;
import nl.klassenkring.membership.exception.InvitationAddressException;
import nl.klassenkring.membership.exception.MemberAccountException;
import nl.klassenkring.membership.exception.MemberRoleException;
import nl.klassenkring.membership.exception.MembershipAddressException;
import nl.klassenkring.membership.exception.MembershipEndDateException;
import nl.klassenkring.membership.exception.MembershipPupilException;
import nl.klassenkring.membership.exception.MembershipReasonException;
import nl.klassenkring.membership.exception.MembershipRequestException;
import nl.klassenkring.membership.exception.SchoolYearPlanException;
import nl.klassenkring.policy.portlet.BasePageMVCActionCommand;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.portlet.Refusal;
import nl.klassenkring.roster.exception.InvitationCodeException;

/** Says in words why a service refused. */
public abstract class BaseMembershipMVCActionCommand extends BasePageMVCActionCommand {

  @Override
  protected final Done act(ActionRequest actionRequest, PageRequest pageRequest)
      throws PortalException {

    return act(pageRequest);
  }

  /** Does it, through services that check permissions. */
  protected abstract Done act(PageRequest pageRequest) throws PortalException;

  @Override
  protected Optional<Refusal> refusal(PortalException portalException) {
    return Optional.ofNullable(REFUSALS.get(portalException.getClass()));
  }

  /** Gives the constant of a name that was sent; refuses one that is no such name as forged. */
  protected static <E extends Enum<E>> E constant(Class<E> type, String name)
      throws MemberRoleException {

    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException exception) {
      throw new MemberRoleException("Not among the choices: " + name, exception);
    }
  }

  private static final Map<Class<? extends PortalException>, Refusal> REFUSALS =
      Map.ofEntries(
          Map.entry(ClosedGroupException.class, Refusal.of("refused-closed")),
          Map.entry(DepartureException.class, Refusal.of("refused-departure")),
          Map.entry(GroupNameException.class, Refusal.of("refused-name", "name")),
          Map.entry(
              InvitationAddressException.class, Refusal.of("refused-invited-address", "code")),
          Map.entry(InvitationCodeException.class, Refusal.of("refused-code", "code")),
          Map.entry(MemberAccountException.class, Refusal.of("refused-account", "emailAddress")),
          Map.entry(MemberRoleException.class, Refusal.of("refused-role")),
          Map.entry(
              MembershipAddressException.class, Refusal.of("refused-address", "emailAddress")),
          Map.entry(MembershipEndDateException.class, Refusal.of("refused-end", "lastDay")),
          Map.entry(MembershipPupilException.class, Refusal.of("refused-pupil")),
          Map.entry(MembershipReasonException.class, Refusal.of("refused-reason", "reason")),
          Map.entry(MembershipRequestException.class, Refusal.of("refused-request")),
          Map.entry(SchoolYearPlanException.class, Refusal.of("refused-plan")));
}
