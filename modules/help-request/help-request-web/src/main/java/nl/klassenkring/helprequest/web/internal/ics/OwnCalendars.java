/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.ics;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.util.ListUtil;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.helprequest.decision.SlotTerms;
import nl.klassenkring.helprequest.exception.NoSuchHelpSlotException;
import nl.klassenkring.helprequest.model.HelpRequest;
import nl.klassenkring.helprequest.model.HelpSlot;
import nl.klassenkring.helprequest.request.KeptSlots;
import nl.klassenkring.helprequest.service.HelpRequestService;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.service.PolicyService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the calendar of somebody's own places, those of all his groups. */
@Component(service = OwnCalendars.class)
public class OwnCalendars {

  /**
   * Gives the calendar from a month ago on, or of the one slot that is asked for.
   *
   * @throws NoSuchHelpSlotException if he has no place in the slot that is asked for
   */
  public Calendar create(PageRequest pageRequest) throws PortalException {
    long helpSlotId = pageRequest.number("helpSlotId");
    List<HelpSlot> helpSlots =
        helpRequestService.getOwnPlaces(pageRequest.getToday().minusMonths(1));

    if (helpSlotId > 0) {
      helpSlots = ListUtil.filter(helpSlots, helpSlot -> helpSlot.getHelpSlotId() == helpSlotId);

      if (helpSlots.isEmpty()) {
        throw new NoSuchHelpSlotException("No place in slot " + helpSlotId);
      }
    }

    return of(helpSlots, pageRequest.getLocale());
  }

  private Calendar of(List<HelpSlot> helpSlots, Locale locale) throws PortalException {
    Map<Long, Set<Long>> requestIdsByGroupId = new HashMap<>();

    for (HelpSlot helpSlot : helpSlots) {
      requestIdsByGroupId
          .computeIfAbsent(helpSlot.getGroupId(), groupId -> new HashSet<>())
          .add(helpSlot.getHelpRequestId());
    }

    Map<Long, HelpRequest> helpRequests = new HashMap<>();

    for (Map.Entry<Long, Set<Long>> entry : requestIdsByGroupId.entrySet()) {
      helpRequestService
          .getHelpRequests(entry.getKey(), entry.getValue())
          .forEach(helpRequest -> helpRequests.put(helpRequest.getHelpRequestId(), helpRequest));
    }

    Calendar calendar = new Calendar();

    for (HelpSlot helpSlot : helpSlots) {
      HelpRequest helpRequest = helpRequests.get(helpSlot.getHelpRequestId());

      if (helpRequest != null) {
        add(calendar, helpSlot, helpRequest, locale);
      }
    }

    return calendar;
  }

  private void add(Calendar calendar, HelpSlot helpSlot, HelpRequest helpRequest, Locale locale)
      throws PortalException {

    Group group = groupLocalService.getGroup(helpSlot.getGroupId());
    SlotTerms terms = KeptSlots.terms(helpSlot, helpRequest);
    String uid = helpSlot.getUuid() + "@klassenkring";
    Instant stamp = helpSlot.getModifiedDate().toInstant();
    String description = helpRequest.getTitle() + "\n" + group.getDescriptiveName(locale);

    if (terms.start().isEmpty()) {
      calendar.add(uid, stamp, terms.day(), helpSlot.getTask(), description);

      return;
    }

    ZoneId zone = policyService.zone(helpSlot.getGroupId());
    LocalDateTime start = terms.day().atTime(terms.start().get());
    LocalDateTime end = terms.end().map(terms.day()::atTime).orElse(start.plusHours(1));

    calendar.add(
        uid,
        stamp,
        start.atZone(zone).toInstant(),
        end.atZone(zone).toInstant(),
        helpSlot.getTask(),
        description);
  }

  @Reference private GroupLocalService groupLocalService;

  @Reference private HelpRequestService helpRequestService;

  @Reference private PolicyService policyService;
}
