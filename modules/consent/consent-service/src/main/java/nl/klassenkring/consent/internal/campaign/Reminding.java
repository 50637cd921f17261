/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.campaign;

import com.liferay.petra.sql.dsl.expression.Predicate;
import com.liferay.portal.kernel.exception.PortalException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import nl.klassenkring.consent.internal.notice.NoticeBatch;
import nl.klassenkring.consent.internal.notice.NoticeKind;
import nl.klassenkring.consent.internal.notice.NoticeSender;
import nl.klassenkring.consent.model.ConsentRequest;
import nl.klassenkring.consent.model.ConsentRequestTable;
import nl.klassenkring.consent.service.persistence.ConsentRequestPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reminds who has not answered. That somebody was reminded is stored in the transaction in which he
 * is notified, so each reminder is given once: after a crash, and when two nodes try.
 */
@Component(service = Reminding.class)
public class Reminding {

  /**
   * Reminds some of those who are due; one mail for all children of a person. Somebody who missed
   * several reminders gets one.
   *
   * @return how many requests that were; 0 when nobody is due any more
   */
  public int remindSome(CampaignScope scope) throws PortalException {
    ReminderDays days = ReminderDays.parse(scope.settings().getReminderDays());

    if (days.count() == 0) {
      return 0;
    }

    Map<Long, Long> userIds = dueRequests(scope, days);

    for (ConsentRequest consentRequest :
        consentRequestPersistence
            .fetchByPrimaryKeys(new HashSet<Serializable>(userIds.keySet()))
            .values()) {

      consentRequest.setModifiedDate(scope.now());
      consentRequest.setRemindedDate(scope.now());
      consentRequest.setRemindedCount(
          days.dueCount(scope.dayOf(consentRequest.getAskedDate()), scope.today()));
      consentRequestPersistence.update(consentRequest);
    }

    NoticeBatch batch = new NoticeBatch();

    userIds.values().forEach(userId -> batch.add(userId, scope.notice(NoticeKind.REMINDED)));
    noticeSender.send(batch);

    return userIds.size();
  }

  /** Requests with the user who is asked; all those of a user, or none. */
  private Map<Long, Long> dueRequests(CampaignScope scope, ReminderDays days) {
    List<Object[]> rows =
        consentRequestPersistence.dslQuery(
            AskedUserQueries.reachable(scope, due(scope, days), MOST_REQUESTS));
    Map<Long, Long> userIds = new HashMap<>();

    for (Object[] row : rows) {
      userIds.put((Long) row[0], userId(row));
    }

    if (rows.size() == MOST_REQUESTS) {
      long cutOff = userId(rows.get(rows.size() - 1));

      userIds.values().removeIf(userId -> userId == cutOff);
    }

    return userIds;
  }

  private static long userId(Object[] row) {
    return (row[1] == null) ? (Long) row[2] : (Long) row[1];
  }

  private static Predicate due(CampaignScope scope, ReminderDays days) {
    Predicate due = null;

    for (int number = 1; number <= days.count(); number++) {
      Predicate missing =
          ConsentRequestTable.INSTANCE
              .remindedCount
              .lt(number)
              .and(
                  ConsentRequestTable.INSTANCE.askedDate.lt(
                      scope.startOf(days.lastAskedDay(number, scope.today()).plusDays(1))))
              .withParentheses();

      due = (due == null) ? missing : due.or(missing);
    }

    return due;
  }

  private static final int MOST_REQUESTS = 500;

  @Reference private ConsentRequestPersistence consentRequestPersistence;

  @Reference private NoticeSender noticeSender;
}
