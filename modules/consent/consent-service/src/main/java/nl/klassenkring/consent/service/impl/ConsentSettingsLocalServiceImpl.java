/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.klassenkring.consent.constants.ConsentSettingsDefaults;
import nl.klassenkring.consent.engine.ConsentRule;
import nl.klassenkring.consent.exception.ConsentSettingsValueException;
import nl.klassenkring.consent.internal.purpose.School;
import nl.klassenkring.consent.model.ConsentSettings;
import nl.klassenkring.consent.service.base.ConsentSettingsLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Keeps how a school handles consent; asks for no permission. */
@Component(
    property = "model.class.name=nl.klassenkring.consent.model.ConsentSettings",
    service = AopService.class)
public class ConsentSettingsLocalServiceImpl extends ConsentSettingsLocalServiceBaseImpl {

  /**
   * Gives what a school chose, or {@link ConsentSettingsDefaults} in a row that is not stored.
   *
   * @throws com.liferay.portal.kernel.exception.NoSuchGroupException if there is no such school
   */
  @Override
  public ConsentSettings getSchoolConsentSettings(long schoolGroupId) throws PortalException {
    ConsentSettings consentSettings =
        consentSettingsPersistence.fetchBySchoolGroupId(schoolGroupId);

    return (consentSettings == null) ? defaults(schoolGroupId) : consentSettings;
  }

  /**
   * Changes how a school handles consent. It holds for what is shown from now on, also for what was
   * decided before.
   *
   * @param answerRule the name of a {@link ConsentRule}
   * @param expiresWithSchoolYear whether a yes ends with its school year
   * @param pupilDecidesFromAge 12 to 18 years
   * @param objectionTermDays 1 to 90 days within which an objection is talked about (C4)
   * @param deviceReminderDays 1 to 90 days after which pictures leave one's own device (C5)
   * @param reminderDays up to five numbers of days after the start of a campaign, with commas;
   *     empty for no reminder
   * @param retentionYears 0 to 10 school years that decisions are kept after a pupil left
   * @param privacyStatementMap what the statement portlet shows, per language (C8)
   * @throws ConsentSettingsValueException if a value is out of its range
   */
  @Override
  public ConsentSettings updateConsentSettings(
      long userId,
      long schoolGroupId,
      String answerRule,
      boolean expiresWithSchoolYear,
      int pupilDecidesFromAge,
      int objectionTermDays,
      int deviceReminderDays,
      String reminderDays,
      int retentionYears,
      Map<Locale, String> privacyStatementMap)
      throws PortalException {

    validateRule(answerRule);
    validateRange("pupilDecidesFromAge", pupilDecidesFromAge, 12, 18);
    validateRange("objectionTermDays", objectionTermDays, 1, 90);
    validateRange("deviceReminderDays", deviceReminderDays, 1, 90);
    validateRange("retentionYears", retentionYears, 0, 10);

    if (!REMINDER_DAYS.matcher(reminderDays).matches()) {
      throw new ConsentSettingsValueException("reminderDays: " + reminderDays);
    }

    User user = userLocalService.getUser(userId);
    ConsentSettings consentSettings = getSchoolConsentSettings(schoolGroupId);

    if (consentSettings.isNew()) {
      consentSettings.setPrimaryKey(counterLocalService.increment());
    }

    consentSettings.setUserId(userId);
    consentSettings.setUserName(user.getFullName());
    consentSettings.setModifiedDate(Date.from(clock.instant()));
    consentSettings.setAnswerRule(answerRule);
    consentSettings.setExpiresWithSchoolYear(expiresWithSchoolYear);
    consentSettings.setPupilDecidesFromAge(pupilDecidesFromAge);
    consentSettings.setObjectionTermDays(objectionTermDays);
    consentSettings.setDeviceReminderDays(deviceReminderDays);
    consentSettings.setReminderDays(reminderDays);
    consentSettings.setRetentionYears(retentionYears);
    consentSettings.setPrivacyStatementMap(privacyStatementMap);

    return consentSettingsPersistence.update(consentSettings);
  }

  private ConsentSettings defaults(long schoolGroupId) throws PortalException {
    Group school = School.require(groupLocalService, schoolGroupId);
    ConsentSettings consentSettings = consentSettingsPersistence.create(0);

    consentSettings.setCompanyId(school.getCompanyId());
    consentSettings.setCreateDate(Date.from(clock.instant()));
    consentSettings.setSchoolGroupId(schoolGroupId);
    consentSettings.setAnswerRule(ConsentSettingsDefaults.ANSWER_RULE.name());
    consentSettings.setExpiresWithSchoolYear(ConsentSettingsDefaults.EXPIRES_WITH_SCHOOL_YEAR);
    consentSettings.setPupilDecidesFromAge(ConsentSettingsDefaults.PUPIL_DECIDES_FROM_AGE);
    consentSettings.setObjectionTermDays(ConsentSettingsDefaults.OBJECTION_TERM_DAYS);
    consentSettings.setDeviceReminderDays(ConsentSettingsDefaults.DEVICE_REMINDER_DAYS);
    consentSettings.setReminderDays(ConsentSettingsDefaults.REMINDER_DAYS);
    consentSettings.setRetentionYears(ConsentSettingsDefaults.RETENTION_YEARS);

    return consentSettings;
  }

  private static void validateRule(String answerRule) throws PortalException {
    if (Arrays.stream(ConsentRule.values()).noneMatch(rule -> rule.name().equals(answerRule))) {
      throw new ConsentSettingsValueException("answerRule: " + answerRule);
    }
  }

  private static void validateRange(String name, int value, int least, int most)
      throws PortalException {

    if ((value < least) || (value > most)) {
      throw new ConsentSettingsValueException(name + ": " + value);
    }
  }

  private static final Pattern REMINDER_DAYS = Pattern.compile("|[1-9]\\d?(,[1-9]\\d?){0,4}");

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private GroupLocalService groupLocalService;
}
