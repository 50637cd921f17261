/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.internal.list;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.petra.sql.dsl.expression.Predicate;
import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.petra.sql.dsl.query.FromStep;
import com.liferay.petra.sql.dsl.query.GroupByStep;
import com.liferay.petra.sql.dsl.query.sort.OrderByExpression;
import java.time.LocalDate;
import java.util.Collection;
import nl.klassenkring.helprequest.decision.SignUpState;
import nl.klassenkring.helprequest.model.HelpRequestTable;
import nl.klassenkring.helprequest.model.HelpSignUpTable;
import nl.klassenkring.helprequest.model.HelpSlotTable;
import nl.klassenkring.helprequest.request.SlotList;

/** Finds slots. Of requests that are not placed yet nobody gets any. */
public final class SlotQueries {

  private SlotQueries() {}

  /** A page of the slots of a group. */
  public static DSLQuery page(
      long groupId, SlotList slotList, LocalDate today, int start, int end) {

    return of(DSLQueryFactoryUtil.select(SLOT), groupId, slotList, today)
        .orderBy(order(slotList))
        .limit(start, end);
  }

  public static DSLQuery count(long groupId, SlotList slotList, LocalDate today) {
    return of(DSLQueryFactoryUtil.count(), groupId, slotList, today);
  }

  /** The slots of a group, today and later, for which somebody signed up, the next one first. */
  public static DSLQuery own(long groupId, long userId, LocalDate today) {
    return DSLQueryFactoryUtil.select(SLOT)
        .from(SLOT)
        .innerJoinON(SIGN_UP, SIGN_UP.helpSlotId.eq(SLOT.helpSlotId))
        .innerJoinON(REQUEST, REQUEST.helpRequestId.eq(SLOT.helpRequestId))
        .where(
            SIGN_UP
                .userId
                .eq(userId)
                .and(
                    SIGN_UP.signUpState.in(
                        new String[] {SignUpState.ASSIGNED.key(), SignUpState.OFFERED.key()}))
                .and(SLOT.groupId.eq(groupId))
                .and(SLOT.slotDay.gte(today.toString()))
                .and(REQUEST.placed.eq(true)))
        .orderBy(order(SlotList.UPCOMING));
  }

  /** The slots of a company in which somebody has a place, from a day on. */
  public static DSLQuery placesOf(long companyId, long userId, LocalDate from) {
    return DSLQueryFactoryUtil.select(SLOT)
        .from(SLOT)
        .innerJoinON(SIGN_UP, SIGN_UP.helpSlotId.eq(SLOT.helpSlotId))
        .innerJoinON(REQUEST, REQUEST.helpRequestId.eq(SLOT.helpRequestId))
        .where(
            SIGN_UP
                .userId
                .eq(userId)
                .and(SIGN_UP.signUpState.eq(SignUpState.ASSIGNED.key()))
                .and(SLOT.companyId.eq(companyId))
                .and(SLOT.slotDay.gte(from.toString()))
                .and(REQUEST.placed.eq(true)))
        .orderBy(order(SlotList.UPCOMING));
  }

  /** Column: helpSlotId, of slots of these days of which nobody was reminded. */
  public static DSLQuery unreminded(LocalDate first, LocalDate last) {
    return DSLQueryFactoryUtil.select(SLOT.helpSlotId)
        .from(SLOT)
        .innerJoinON(REQUEST, REQUEST.helpRequestId.eq(SLOT.helpRequestId))
        .where(
            SLOT.slotDay
                .gte(first.toString())
                .and(SLOT.slotDay.lte(last.toString()))
                .and(SLOT.remindedDate.isNull())
                .and(REQUEST.placed.eq(true)))
        .orderBy(SLOT.slotDay.ascending(), SLOT.helpSlotId.ascending());
  }

  /** The slots of a group by their keys, of requests that are placed. */
  public static DSLQuery slots(long groupId, Collection<Long> helpSlotIds) {
    return DSLQueryFactoryUtil.select(SLOT)
        .from(SLOT)
        .innerJoinON(REQUEST, REQUEST.helpRequestId.eq(SLOT.helpRequestId))
        .where(
            SLOT.groupId
                .eq(groupId)
                .and(SLOT.helpSlotId.in(helpSlotIds.toArray(new Long[0])))
                .and(REQUEST.placed.eq(true)));
  }

  /** The requests of posts. */
  public static DSLQuery requestsOfPosts(Collection<Long> classPostIds) {
    return DSLQueryFactoryUtil.select(REQUEST)
        .from(REQUEST)
        .where(REQUEST.classPostId.in(classPostIds.toArray(new Long[0])));
  }

  /** The requests of a group by their keys. */
  public static DSLQuery requests(long groupId, Collection<Long> helpRequestIds) {
    return DSLQueryFactoryUtil.select(REQUEST)
        .from(REQUEST)
        .where(
            REQUEST
                .groupId
                .eq(groupId)
                .and(REQUEST.helpRequestId.in(helpRequestIds.toArray(new Long[0]))));
  }

  private static GroupByStep of(
      FromStep fromStep, long groupId, SlotList slotList, LocalDate today) {

    return fromStep
        .from(SLOT)
        .innerJoinON(REQUEST, REQUEST.helpRequestId.eq(SLOT.helpRequestId))
        .where(SLOT.groupId.eq(groupId).and(REQUEST.placed.eq(true)).and(in(slotList, today)));
  }

  private static Predicate in(SlotList slotList, LocalDate today) {
    switch (slotList) {
      case OPEN:
        return SLOT.slotDay.gte(today.toString()).and(SLOT.taken.lt(SLOT.wanted));
      case UPCOMING:
        return SLOT.slotDay.gte(today.toString());
      case PAST:
        return SLOT.slotDay.lt(today.toString());
    }

    throw new IllegalArgumentException("Unknown list " + slotList);
  }

  private static OrderByExpression[] order(SlotList slotList) {
    return slotList == SlotList.PAST
        ? new OrderByExpression[] {
          SLOT.slotDay.descending(), SLOT.startTime.descending(), SLOT.helpSlotId.descending()
        }
        : new OrderByExpression[] {
          SLOT.slotDay.ascending(), SLOT.startTime.ascending(), SLOT.helpSlotId.ascending()
        };
  }

  private static final HelpRequestTable REQUEST = HelpRequestTable.INSTANCE;

  private static final HelpSignUpTable SIGN_UP = HelpSignUpTable.INSTANCE;

  private static final HelpSlotTable SLOT = HelpSlotTable.INSTANCE;
}
