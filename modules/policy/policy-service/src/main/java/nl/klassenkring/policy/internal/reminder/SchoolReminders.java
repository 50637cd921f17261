/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.reminder;

import com.liferay.counter.kernel.service.CounterLocalService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.history.GroupHistory;
import nl.klassenkring.policy.internal.configuration.SchoolPolicies;
import nl.klassenkring.policy.model.PolicyReminder;
import nl.klassenkring.policy.service.persistence.PolicyReminderPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells teachers of what they are reminded, and keeps that they were told. */
@Component(service = SchoolReminders.class)
public class SchoolReminders {

  /** Tells of all that is due, within the current transaction; gives how much it was. */
  public int remind(Group school, Map<Long, GroupHistory> histories, Instant moment)
      throws PortalException {

    List<Reminder> reminders = reminding.due(school, histories, moment);

    if (reminders.isEmpty()) {
      return 0;
    }

    LocalDate today =
        LocalDate.ofInstant(moment, schoolPolicies.of(school.getFriendlyURL()).zone());

    reminders.forEach(reminder -> keep(school, reminder, today, Date.from(moment)));
    reminderSender.send(
        reminders,
        groupTeachers.of(
            school.getCompanyId(),
            reminders.stream().map(Reminder::groupId).collect(Collectors.toSet())));

    return reminders.size();
  }

  private void keep(Group school, Reminder reminder, LocalDate today, Date now) {
    PolicyReminder row = policyReminderPersistence.create(counterLocalService.increment());

    row.setCompanyId(school.getCompanyId());
    row.setCreateDate(now);
    row.setModifiedDate(now);
    row.setSchoolGroupId(school.getGroupId());
    row.setGroupId(reminder.groupId());
    row.setRuleId(reminder.ruleId());
    row.setRemindedOn(today.toString());

    policyReminderPersistence.update(row);
  }

  @Reference private CounterLocalService counterLocalService;

  @Reference private GroupTeachers groupTeachers;

  @Reference private PolicyReminderPersistence policyReminderPersistence;

  @Reference private Reminding reminding;

  @Reference private ReminderSender reminderSender;

  @Reference private SchoolPolicies schoolPolicies;
}
