/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.internal.place;

import com.liferay.counter.kernel.service.CounterLocalService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQueryFactoryUtil;
import com.liferay.portal.kernel.dao.orm.EntityCache;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.QueryPos;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.dao.orm.SQLQuery;
import com.liferay.portal.kernel.dao.orm.Session;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.UserLocalService;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.klassenkring.helprequest.decision.Places;
import nl.klassenkring.helprequest.decision.SignUpState;
import nl.klassenkring.helprequest.decision.SlotTerms;
import nl.klassenkring.helprequest.exception.NoSuchHelpSlotException;
import nl.klassenkring.helprequest.internal.swap.StandingSwaps;
import nl.klassenkring.helprequest.internal.time.SchoolTime;
import nl.klassenkring.helprequest.model.HelpRequest;
import nl.klassenkring.helprequest.model.HelpSignUp;
import nl.klassenkring.helprequest.model.HelpSlot;
import nl.klassenkring.helprequest.model.impl.HelpSlotImpl;
import nl.klassenkring.helprequest.request.KeptSlots;
import nl.klassenkring.helprequest.service.persistence.HelpRequestPersistence;
import nl.klassenkring.helprequest.service.persistence.HelpSignUpPersistence;
import nl.klassenkring.helprequest.service.persistence.HelpSlotPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Lets one transaction at a time change who has the places of a slot, so that no two of them take
 * the last one (B3), and keeps what was decided. What is read after the lock comes from the
 * database: a copy that was read before it could be of another moment.
 */
@Component(service = SlotKeeper.class)
public class SlotKeeper {

  /**
   * Waits for whoever holds the slot, and holds it until the current transaction ends. Who needs
   * two slots locks the one with the lesser key first.
   *
   * @throws NoSuchHelpSlotException if there is none, or its request is not placed
   */
  public LockedSlot lock(long helpSlotId) throws PortalException {
    lockRow(helpSlotId);

    HelpSlot helpSlot = helpSlotPersistence.findByPrimaryKey(helpSlotId);
    HelpRequest helpRequest = helpRequestPersistence.findByPrimaryKey(helpSlot.getHelpRequestId());

    if (!helpRequest.isPlaced()) {
      throw new NoSuchHelpSlotException("The request of slot " + helpSlotId + " is not placed");
    }

    SlotTerms terms = KeptSlots.terms(helpSlot, helpRequest);

    return new LockedSlot(
        helpSlot,
        helpRequest,
        new Places(terms, states(helpSlotId)),
        schoolTime.wallTime(helpSlot.getGroupId()));
  }

  /**
   * Keeps who has which place of a slot now. Offers of places that changed hands come to an end.
   *
   * @param by who did it
   */
  public void keep(LockedSlot locked, Places places, User by) throws PortalException {
    Date now = schoolTime.now();
    Places before = locked.places();

    for (Map.Entry<Long, SignUpState> entry : places.states().entrySet()) {
      if (before.state(entry.getKey()).orElse(null) != entry.getValue()) {
        keep(locked, entry.getKey(), entry.getValue(), by, now);
      }

      if (before.hasPlace(entry.getKey()) && !places.hasPlace(entry.getKey())) {
        standingSwaps.endOfPlace(locked.helpSlot().getHelpSlotId(), entry.getKey());
      }
    }

    HelpSlot helpSlot = locked.helpSlot();

    helpSlot.setTaken(places.taken());
    helpSlot.setModifiedDate(now);
    helpSlotPersistence.update(helpSlot);
  }

  /**
   * Removes all that is known of somebody's wish to help with a slot; his place is free again. To
   * be called for his data to be erased.
   */
  public void forget(HelpSignUp helpSignUp) throws PortalException {
    HelpSlot helpSlot = helpSlotPersistence.fetchByPrimaryKey(helpSignUp.getHelpSlotId());

    if (helpSlot == null) {
      helpSignUpPersistence.remove(helpSignUp);

      return;
    }

    lockRow(helpSlot.getHelpSlotId());
    helpSlot = helpSlotPersistence.findByPrimaryKey(helpSlot.getHelpSlotId());

    standingSwaps.endOfPlace(helpSignUp.getHelpSlotId(), helpSignUp.getUserId());
    helpSignUpPersistence.remove(helpSignUp.getHelpSignUpId());

    Map<Long, SignUpState> others = states(helpSlot.getHelpSlotId());

    others.remove(helpSignUp.getUserId());
    helpSlot.setTaken(
        (int) others.values().stream().filter(state -> state == SignUpState.ASSIGNED).count());
    helpSlotPersistence.update(helpSlot);
  }

  private void keep(LockedSlot locked, long userId, SignUpState state, User by, Date now)
      throws PortalException {

    HelpSlot helpSlot = locked.helpSlot();
    HelpSignUp helpSignUp =
        helpSignUpPersistence.fetchByS_U(helpSlot.getHelpSlotId(), userId, false);

    if (helpSignUp == null) {
      User user = userLocalService.getUser(userId);

      helpSignUp = helpSignUpPersistence.create(counterLocalService.increment());
      helpSignUp.setGroupId(helpSlot.getGroupId());
      helpSignUp.setCompanyId(helpSlot.getCompanyId());
      helpSignUp.setUserId(userId);
      helpSignUp.setUserName(user.getFullName());
      helpSignUp.setCreateDate(now);
      helpSignUp.setHelpRequestId(helpSlot.getHelpRequestId());
      helpSignUp.setHelpSlotId(helpSlot.getHelpSlotId());
    }

    helpSignUp.setModifiedDate(now);
    helpSignUp.setSignUpState(state.key());
    helpSignUp.setStateByUserId(by.getUserId());
    helpSignUp.setStateByUserName(by.getFullName());
    helpSignUp.setStateDate(now);
    helpSignUpPersistence.update(helpSignUp);
  }

  private void lockRow(long helpSlotId) throws PortalException {
    Session session = helpSlotPersistence.openSession();

    try {
      SQLQuery sqlQuery = session.createSynchronizedSQLQuery(LOCK);

      QueryPos.getInstance(sqlQuery).add(helpSlotId);

      if (sqlQuery.executeUpdate() == 0) {
        throw new NoSuchHelpSlotException("There is no slot " + helpSlotId);
      }

      session.evict(HelpSlotImpl.class, helpSlotId);
    } finally {
      helpSlotPersistence.closeSession(session);
    }

    entityCache.removeResult(HelpSlotImpl.class, helpSlotId);
  }

  /** Unlike a finder, a projection is never answered from a cache. */
  private Map<Long, SignUpState> states(long helpSlotId) {
    DynamicQuery dynamicQuery =
        DynamicQueryFactoryUtil.forClass(HelpSignUp.class, SlotKeeper.class.getClassLoader());

    dynamicQuery.add(RestrictionsFactoryUtil.eq("helpSlotId", helpSlotId));
    dynamicQuery.setProjection(
        ProjectionFactoryUtil.projectionList()
            .add(ProjectionFactoryUtil.property("userId"))
            .add(ProjectionFactoryUtil.property("signUpState")));

    List<Object[]> rows = helpSignUpPersistence.findWithDynamicQuery(dynamicQuery);
    Map<Long, SignUpState> states = new LinkedHashMap<>();

    rows.forEach(row -> states.put((Long) row[0], SignUpState.fromKey((String) row[1])));

    return states;
  }

  /** Changes nothing, but keeps the row, on every database. */
  private static final String LOCK =
      "update KK_HelpSlot set helpSlotId = helpSlotId where helpSlotId = ?";

  @Reference private CounterLocalService counterLocalService;

  @Reference private EntityCache entityCache;

  @Reference private HelpRequestPersistence helpRequestPersistence;

  @Reference private HelpSignUpPersistence helpSignUpPersistence;

  @Reference private HelpSlotPersistence helpSlotPersistence;

  @Reference private SchoolTime schoolTime;

  @Reference private StandingSwaps standingSwaps;

  @Reference private UserLocalService userLocalService;
}
