/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import nl.klassenkring.helprequest.internal.list.SlotQueries;
import nl.klassenkring.helprequest.internal.reminder.SlotReminder;
import nl.klassenkring.helprequest.internal.time.SchoolTime;
import nl.klassenkring.helprequest.model.HelpSlot;
import nl.klassenkring.helprequest.request.SlotList;
import nl.klassenkring.helprequest.service.base.HelpSlotLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps what is asked of parents, and when (B3); asks for no permission. */
@Component(
    property = "model.class.name=nl.klassenkring.helprequest.model.HelpSlot",
    service = AopService.class)
public class HelpSlotLocalServiceImpl extends HelpSlotLocalServiceBaseImpl {

  /** Gives slots of a group by their keys, in no particular order. */
  @Override
  public List<HelpSlot> getGroupHelpSlots(long groupId, Collection<Long> helpSlotIds) {
    return helpSlotIds.isEmpty()
        ? List.of()
        : helpSlotPersistence.dslQuery(SlotQueries.slots(groupId, helpSlotIds));
  }

  /** Gives the slots of requests, in the order in which they come. */
  @Override
  public List<HelpSlot> getHelpSlots(long[] helpRequestIds) {
    return helpSlotPersistence.findByHelpRequestId(helpRequestIds);
  }

  /** Gives a page of the slots of a group whose requests are placed. */
  @Override
  public List<HelpSlot> getHelpSlots(long groupId, SlotList slotList, int start, int end)
      throws PortalException {

    return helpSlotPersistence.dslQuery(
        SlotQueries.page(groupId, slotList, schoolTime.today(groupId), start, end));
  }

  /** Counts the slots of a group whose requests are placed. */
  @Override
  public int getHelpSlotsCount(long groupId, SlotList slotList) throws PortalException {
    return helpSlotPersistence.dslQueryCount(
        SlotQueries.count(groupId, slotList, schoolTime.today(groupId)));
  }

  /** Gives the slots of a group, today and later, for which somebody signed up. */
  @Override
  public List<HelpSlot> getOwnHelpSlots(long groupId, long userId) throws PortalException {
    return helpSlotPersistence.dslQuery(
        SlotQueries.own(groupId, userId, schoolTime.today(groupId)));
  }

  /** Gives the slots of all groups of a company in which somebody has a place, from a day on. */
  @Override
  public List<HelpSlot> getPlaces(long companyId, long userId, LocalDate from) {
    return helpSlotPersistence.dslQuery(SlotQueries.placesOf(companyId, userId, from));
  }

  /**
   * Gives the keys of the slots around today, in whatever zone, of which nobody was reminded yet.
   */
  @Override
  public List<Long> getUnremindedHelpSlotIds() {
    LocalDate today = LocalDate.ofInstant(schoolTime.now().toInstant(), ZoneOffset.UTC);

    return helpSlotPersistence.dslQuery(
        SlotQueries.unreminded(today.minusDays(1), today.plusDays(2)));
  }

  /**
   * Reminds who has a place, and tells who asked when places are free, from eight the day before
   * on, in a transaction of its own.
   *
   * @return whether it was done now: false if it was not time, or somebody had done it
   * @throws nl.klassenkring.helprequest.exception.NoSuchHelpSlotException if there is no such slot,
   *     or its request is not placed
   */
  @Override
  public boolean remind(long helpSlotId) throws PortalException {
    return slotReminder.remind(helpSlotId);
  }

  @Reference private SchoolTime schoolTime;

  @Reference private SlotReminder slotReminder;
}
