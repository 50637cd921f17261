/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.reminder;

import com.liferay.petra.sql.dsl.DSLFunctionFactoryUtil;
import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.portal.kernel.model.Group;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.klassenkring.policy.agreement.AgreedValues;
import nl.klassenkring.policy.engine.GroupKind;
import nl.klassenkring.policy.engine.history.GroupHistory;
import nl.klassenkring.policy.engine.reminder.MinimumReminder;
import nl.klassenkring.policy.engine.reminder.Shortfall;
import nl.klassenkring.policy.engine.rule.RuleCatalogue;
import nl.klassenkring.policy.internal.agreement.SchoolAgreementLookup;
import nl.klassenkring.policy.model.PolicyReminderTable;
import nl.klassenkring.policy.service.persistence.PolicyReminderPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds of what the teachers of a school are to be reminded at a moment. */
@Component(service = Reminding.class)
public class Reminding {

  /**
   * What is due in the classes of a school, in the order of their Sites; nothing at its quiet
   * times, and nothing while its agreements cannot be read.
   */
  public List<Reminder> due(Group school, Map<Long, GroupHistory> histories, Instant moment) {
    AgreedValues agreedValues = schoolAgreementLookup.of(school).agreedValues();

    if (agreedValues.getMistake().isPresent()) {
      return List.of();
    }

    List<MinimumReminder> reminders = RuleCatalogue.reminders(agreedValues.toRuleValues());
    Map<String, LocalDate> told = told(school.getGroupId());
    List<Reminder> due = new ArrayList<>();

    new TreeMap<>(histories)
        .forEach(
            (groupId, history) ->
                reminders.forEach(
                    reminder ->
                        most(reminder.due(
                                GroupKind.CLASS,
                                history,
                                moment,
                                Optional.ofNullable(told.get(key(groupId, reminder.ruleId())))))
                            .ifPresent(shortfall -> due.add(Reminder.of(groupId, shortfall)))));

    return due;
  }

  /** One agreement gives one reminder, of what must be done first. */
  private static Optional<Shortfall> most(List<Shortfall> shortfalls) {
    return shortfalls.stream().min(Comparator.comparing(shortfall -> shortfall.days().last()));
  }

  /** The day of the last reminder of each group and rule, in one statement. */
  private Map<String, LocalDate> told(long schoolGroupId) {
    List<Object[]> rows =
        policyReminderPersistence.dslQuery(
            DSLQueryFactoryUtil.select(
                    TOLD.groupId.as("groupId"),
                    TOLD.ruleId.as("ruleId"),
                    DSLFunctionFactoryUtil.max(TOLD.remindedOn).as("lastDay"))
                .from(TOLD)
                .where(TOLD.schoolGroupId.eq(schoolGroupId))
                .groupBy(TOLD.groupId, TOLD.ruleId));
    Map<String, LocalDate> told = new HashMap<>();

    for (Object[] row : rows) {
      told.put(key((Long) row[0], (String) row[1]), LocalDate.parse((String) row[2]));
    }

    return told;
  }

  private static String key(long groupId, String ruleId) {
    return groupId + " " + ruleId;
  }

  private static final PolicyReminderTable TOLD = PolicyReminderTable.INSTANCE;

  @Reference private PolicyReminderPersistence policyReminderPersistence;

  @Reference private SchoolAgreementLookup schoolAgreementLookup;
}
