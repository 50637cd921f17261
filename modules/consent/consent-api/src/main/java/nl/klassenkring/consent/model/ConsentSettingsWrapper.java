/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.model;

import com.liferay.portal.kernel.model.ModelWrapper;
import com.liferay.portal.kernel.model.wrapper.BaseModelWrapper;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/**
 * <p>
 * This class is a wrapper for {@link ConsentSettings}.
 * </p>
 *
 * @author Klassenkring
 * @see ConsentSettings
 * @generated
 */
public class ConsentSettingsWrapper
	extends BaseModelWrapper<ConsentSettings>
	implements ConsentSettings, ModelWrapper<ConsentSettings> {

	public ConsentSettingsWrapper(ConsentSettings consentSettings) {
		super(consentSettings);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("consentSettingsId", getConsentSettingsId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("schoolGroupId", getSchoolGroupId());
		attributes.put("answerRule", getAnswerRule());
		attributes.put("expiresWithSchoolYear", isExpiresWithSchoolYear());
		attributes.put("pupilDecidesFromAge", getPupilDecidesFromAge());
		attributes.put("objectionTermDays", getObjectionTermDays());
		attributes.put("deviceReminderDays", getDeviceReminderDays());
		attributes.put("reminderDays", getReminderDays());
		attributes.put("retentionYears", getRetentionYears());
		attributes.put("privacyStatement", getPrivacyStatement());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long consentSettingsId = (Long)attributes.get("consentSettingsId");

		if (consentSettingsId != null) {
			setConsentSettingsId(consentSettingsId);
		}

		Long companyId = (Long)attributes.get("companyId");

		if (companyId != null) {
			setCompanyId(companyId);
		}

		Long userId = (Long)attributes.get("userId");

		if (userId != null) {
			setUserId(userId);
		}

		String userName = (String)attributes.get("userName");

		if (userName != null) {
			setUserName(userName);
		}

		Date createDate = (Date)attributes.get("createDate");

		if (createDate != null) {
			setCreateDate(createDate);
		}

		Date modifiedDate = (Date)attributes.get("modifiedDate");

		if (modifiedDate != null) {
			setModifiedDate(modifiedDate);
		}

		Long schoolGroupId = (Long)attributes.get("schoolGroupId");

		if (schoolGroupId != null) {
			setSchoolGroupId(schoolGroupId);
		}

		String answerRule = (String)attributes.get("answerRule");

		if (answerRule != null) {
			setAnswerRule(answerRule);
		}

		Boolean expiresWithSchoolYear = (Boolean)attributes.get(
			"expiresWithSchoolYear");

		if (expiresWithSchoolYear != null) {
			setExpiresWithSchoolYear(expiresWithSchoolYear);
		}

		Integer pupilDecidesFromAge = (Integer)attributes.get(
			"pupilDecidesFromAge");

		if (pupilDecidesFromAge != null) {
			setPupilDecidesFromAge(pupilDecidesFromAge);
		}

		Integer objectionTermDays = (Integer)attributes.get(
			"objectionTermDays");

		if (objectionTermDays != null) {
			setObjectionTermDays(objectionTermDays);
		}

		Integer deviceReminderDays = (Integer)attributes.get(
			"deviceReminderDays");

		if (deviceReminderDays != null) {
			setDeviceReminderDays(deviceReminderDays);
		}

		String reminderDays = (String)attributes.get("reminderDays");

		if (reminderDays != null) {
			setReminderDays(reminderDays);
		}

		Integer retentionYears = (Integer)attributes.get("retentionYears");

		if (retentionYears != null) {
			setRetentionYears(retentionYears);
		}

		String privacyStatement = (String)attributes.get("privacyStatement");

		if (privacyStatement != null) {
			setPrivacyStatement(privacyStatement);
		}
	}

	@Override
	public ConsentSettings cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the answer rule of this consent settings.
	 *
	 * @return the answer rule of this consent settings
	 */
	@Override
	public String getAnswerRule() {
		return model.getAnswerRule();
	}

	@Override
	public String[] getAvailableLanguageIds() {
		return model.getAvailableLanguageIds();
	}

	/**
	 * Returns the company ID of this consent settings.
	 *
	 * @return the company ID of this consent settings
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the consent settings ID of this consent settings.
	 *
	 * @return the consent settings ID of this consent settings
	 */
	@Override
	public long getConsentSettingsId() {
		return model.getConsentSettingsId();
	}

	/**
	 * Returns the create date of this consent settings.
	 *
	 * @return the create date of this consent settings
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	@Override
	public String getDefaultLanguageId() {
		return model.getDefaultLanguageId();
	}

	/**
	 * Returns the device reminder days of this consent settings.
	 *
	 * @return the device reminder days of this consent settings
	 */
	@Override
	public int getDeviceReminderDays() {
		return model.getDeviceReminderDays();
	}

	/**
	 * Returns the expires with school year of this consent settings.
	 *
	 * @return the expires with school year of this consent settings
	 */
	@Override
	public boolean getExpiresWithSchoolYear() {
		return model.getExpiresWithSchoolYear();
	}

	/**
	 * Returns the modified date of this consent settings.
	 *
	 * @return the modified date of this consent settings
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this consent settings.
	 *
	 * @return the mvcc version of this consent settings
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the objection term days of this consent settings.
	 *
	 * @return the objection term days of this consent settings
	 */
	@Override
	public int getObjectionTermDays() {
		return model.getObjectionTermDays();
	}

	/**
	 * Returns the primary key of this consent settings.
	 *
	 * @return the primary key of this consent settings
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the privacy statement of this consent settings.
	 *
	 * @return the privacy statement of this consent settings
	 */
	@Override
	public String getPrivacyStatement() {
		return model.getPrivacyStatement();
	}

	/**
	 * Returns the localized privacy statement of this consent settings in the language. Uses the default language if no localization exists for the requested language.
	 *
	 * @param locale the locale of the language
	 * @return the localized privacy statement of this consent settings
	 */
	@Override
	public String getPrivacyStatement(java.util.Locale locale) {
		return model.getPrivacyStatement(locale);
	}

	/**
	 * Returns the localized privacy statement of this consent settings in the language, optionally using the default language if no localization exists for the requested language.
	 *
	 * @param locale the local of the language
	 * @param useDefault whether to use the default language if no localization exists for the requested language
	 * @return the localized privacy statement of this consent settings. If <code>useDefault</code> is <code>false</code> and no localization exists for the requested language, an empty string will be returned.
	 */
	@Override
	public String getPrivacyStatement(
		java.util.Locale locale, boolean useDefault) {

		return model.getPrivacyStatement(locale, useDefault);
	}

	/**
	 * Returns the localized privacy statement of this consent settings in the language. Uses the default language if no localization exists for the requested language.
	 *
	 * @param languageId the ID of the language
	 * @return the localized privacy statement of this consent settings
	 */
	@Override
	public String getPrivacyStatement(String languageId) {
		return model.getPrivacyStatement(languageId);
	}

	/**
	 * Returns the localized privacy statement of this consent settings in the language, optionally using the default language if no localization exists for the requested language.
	 *
	 * @param languageId the ID of the language
	 * @param useDefault whether to use the default language if no localization exists for the requested language
	 * @return the localized privacy statement of this consent settings
	 */
	@Override
	public String getPrivacyStatement(String languageId, boolean useDefault) {
		return model.getPrivacyStatement(languageId, useDefault);
	}

	@Override
	public String getPrivacyStatementCurrentLanguageId() {
		return model.getPrivacyStatementCurrentLanguageId();
	}

	@Override
	public String getPrivacyStatementCurrentValue() {
		return model.getPrivacyStatementCurrentValue();
	}

	/**
	 * Returns a map of the locales and localized privacy statements of this consent settings.
	 *
	 * @return the locales and localized privacy statements of this consent settings
	 */
	@Override
	public Map<java.util.Locale, String> getPrivacyStatementMap() {
		return model.getPrivacyStatementMap();
	}

	/**
	 * Returns the pupil decides from age of this consent settings.
	 *
	 * @return the pupil decides from age of this consent settings
	 */
	@Override
	public int getPupilDecidesFromAge() {
		return model.getPupilDecidesFromAge();
	}

	/**
	 * Returns the reminder days of this consent settings.
	 *
	 * @return the reminder days of this consent settings
	 */
	@Override
	public String getReminderDays() {
		return model.getReminderDays();
	}

	/**
	 * Returns the retention years of this consent settings.
	 *
	 * @return the retention years of this consent settings
	 */
	@Override
	public int getRetentionYears() {
		return model.getRetentionYears();
	}

	/**
	 * Returns the school group ID of this consent settings.
	 *
	 * @return the school group ID of this consent settings
	 */
	@Override
	public long getSchoolGroupId() {
		return model.getSchoolGroupId();
	}

	/**
	 * Returns the user ID of this consent settings.
	 *
	 * @return the user ID of this consent settings
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this consent settings.
	 *
	 * @return the user name of this consent settings
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this consent settings.
	 *
	 * @return the user uuid of this consent settings
	 */
	@Override
	public String getUserUuid() {
		return model.getUserUuid();
	}

	/**
	 * Returns <code>true</code> if this consent settings is expires with school year.
	 *
	 * @return <code>true</code> if this consent settings is expires with school year; <code>false</code> otherwise
	 */
	@Override
	public boolean isExpiresWithSchoolYear() {
		return model.isExpiresWithSchoolYear();
	}

	@Override
	public void persist() {
		model.persist();
	}

	@Override
	public void prepareLocalizedFieldsForImport()
		throws com.liferay.portal.kernel.exception.LocaleException {

		model.prepareLocalizedFieldsForImport();
	}

	@Override
	public void prepareLocalizedFieldsForImport(
			java.util.Locale defaultImportLocale)
		throws com.liferay.portal.kernel.exception.LocaleException {

		model.prepareLocalizedFieldsForImport(defaultImportLocale);
	}

	/**
	 * Sets the answer rule of this consent settings.
	 *
	 * @param answerRule the answer rule of this consent settings
	 */
	@Override
	public void setAnswerRule(String answerRule) {
		model.setAnswerRule(answerRule);
	}

	/**
	 * Sets the company ID of this consent settings.
	 *
	 * @param companyId the company ID of this consent settings
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the consent settings ID of this consent settings.
	 *
	 * @param consentSettingsId the consent settings ID of this consent settings
	 */
	@Override
	public void setConsentSettingsId(long consentSettingsId) {
		model.setConsentSettingsId(consentSettingsId);
	}

	/**
	 * Sets the create date of this consent settings.
	 *
	 * @param createDate the create date of this consent settings
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the device reminder days of this consent settings.
	 *
	 * @param deviceReminderDays the device reminder days of this consent settings
	 */
	@Override
	public void setDeviceReminderDays(int deviceReminderDays) {
		model.setDeviceReminderDays(deviceReminderDays);
	}

	/**
	 * Sets whether this consent settings is expires with school year.
	 *
	 * @param expiresWithSchoolYear the expires with school year of this consent settings
	 */
	@Override
	public void setExpiresWithSchoolYear(boolean expiresWithSchoolYear) {
		model.setExpiresWithSchoolYear(expiresWithSchoolYear);
	}

	/**
	 * Sets the modified date of this consent settings.
	 *
	 * @param modifiedDate the modified date of this consent settings
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this consent settings.
	 *
	 * @param mvccVersion the mvcc version of this consent settings
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the objection term days of this consent settings.
	 *
	 * @param objectionTermDays the objection term days of this consent settings
	 */
	@Override
	public void setObjectionTermDays(int objectionTermDays) {
		model.setObjectionTermDays(objectionTermDays);
	}

	/**
	 * Sets the primary key of this consent settings.
	 *
	 * @param primaryKey the primary key of this consent settings
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the privacy statement of this consent settings.
	 *
	 * @param privacyStatement the privacy statement of this consent settings
	 */
	@Override
	public void setPrivacyStatement(String privacyStatement) {
		model.setPrivacyStatement(privacyStatement);
	}

	/**
	 * Sets the localized privacy statement of this consent settings in the language.
	 *
	 * @param privacyStatement the localized privacy statement of this consent settings
	 * @param locale the locale of the language
	 */
	@Override
	public void setPrivacyStatement(
		String privacyStatement, java.util.Locale locale) {

		model.setPrivacyStatement(privacyStatement, locale);
	}

	/**
	 * Sets the localized privacy statement of this consent settings in the language, and sets the default locale.
	 *
	 * @param privacyStatement the localized privacy statement of this consent settings
	 * @param locale the locale of the language
	 * @param defaultLocale the default locale
	 */
	@Override
	public void setPrivacyStatement(
		String privacyStatement, java.util.Locale locale,
		java.util.Locale defaultLocale) {

		model.setPrivacyStatement(privacyStatement, locale, defaultLocale);
	}

	@Override
	public void setPrivacyStatementCurrentLanguageId(String languageId) {
		model.setPrivacyStatementCurrentLanguageId(languageId);
	}

	/**
	 * Sets the localized privacy statements of this consent settings from the map of locales and localized privacy statements.
	 *
	 * @param privacyStatementMap the locales and localized privacy statements of this consent settings
	 */
	@Override
	public void setPrivacyStatementMap(
		Map<java.util.Locale, String> privacyStatementMap) {

		model.setPrivacyStatementMap(privacyStatementMap);
	}

	/**
	 * Sets the localized privacy statements of this consent settings from the map of locales and localized privacy statements, and sets the default locale.
	 *
	 * @param privacyStatementMap the locales and localized privacy statements of this consent settings
	 * @param defaultLocale the default locale
	 */
	@Override
	public void setPrivacyStatementMap(
		Map<java.util.Locale, String> privacyStatementMap,
		java.util.Locale defaultLocale) {

		model.setPrivacyStatementMap(privacyStatementMap, defaultLocale);
	}

	/**
	 * Sets the pupil decides from age of this consent settings.
	 *
	 * @param pupilDecidesFromAge the pupil decides from age of this consent settings
	 */
	@Override
	public void setPupilDecidesFromAge(int pupilDecidesFromAge) {
		model.setPupilDecidesFromAge(pupilDecidesFromAge);
	}

	/**
	 * Sets the reminder days of this consent settings.
	 *
	 * @param reminderDays the reminder days of this consent settings
	 */
	@Override
	public void setReminderDays(String reminderDays) {
		model.setReminderDays(reminderDays);
	}

	/**
	 * Sets the retention years of this consent settings.
	 *
	 * @param retentionYears the retention years of this consent settings
	 */
	@Override
	public void setRetentionYears(int retentionYears) {
		model.setRetentionYears(retentionYears);
	}

	/**
	 * Sets the school group ID of this consent settings.
	 *
	 * @param schoolGroupId the school group ID of this consent settings
	 */
	@Override
	public void setSchoolGroupId(long schoolGroupId) {
		model.setSchoolGroupId(schoolGroupId);
	}

	/**
	 * Sets the user ID of this consent settings.
	 *
	 * @param userId the user ID of this consent settings
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this consent settings.
	 *
	 * @param userName the user name of this consent settings
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this consent settings.
	 *
	 * @param userUuid the user uuid of this consent settings
	 */
	@Override
	public void setUserUuid(String userUuid) {
		model.setUserUuid(userUuid);
	}

	@Override
	public String toXmlString() {
		return model.toXmlString();
	}

	@Override
	protected ConsentSettingsWrapper wrap(ConsentSettings consentSettings) {
		return new ConsentSettingsWrapper(consentSettings);
	}

}