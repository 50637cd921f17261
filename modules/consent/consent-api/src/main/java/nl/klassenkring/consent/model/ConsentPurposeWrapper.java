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
 * This class is a wrapper for {@link ConsentPurpose}.
 * </p>
 *
 * @author Klassenkring
 * @see ConsentPurpose
 * @generated
 */
public class ConsentPurposeWrapper
	extends BaseModelWrapper<ConsentPurpose>
	implements ConsentPurpose, ModelWrapper<ConsentPurpose> {

	public ConsentPurposeWrapper(ConsentPurpose consentPurpose) {
		super(consentPurpose);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("consentPurposeId", getConsentPurposeId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("schoolGroupId", getSchoolGroupId());
		attributes.put("purposeKey", getPurposeKey());
		attributes.put("name", getName());
		attributes.put("position", getPosition());
		attributes.put("active", isActive());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long consentPurposeId = (Long)attributes.get("consentPurposeId");

		if (consentPurposeId != null) {
			setConsentPurposeId(consentPurposeId);
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

		String purposeKey = (String)attributes.get("purposeKey");

		if (purposeKey != null) {
			setPurposeKey(purposeKey);
		}

		String name = (String)attributes.get("name");

		if (name != null) {
			setName(name);
		}

		Integer position = (Integer)attributes.get("position");

		if (position != null) {
			setPosition(position);
		}

		Boolean active = (Boolean)attributes.get("active");

		if (active != null) {
			setActive(active);
		}
	}

	@Override
	public ConsentPurpose cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the active of this consent purpose.
	 *
	 * @return the active of this consent purpose
	 */
	@Override
	public boolean getActive() {
		return model.getActive();
	}

	@Override
	public String[] getAvailableLanguageIds() {
		return model.getAvailableLanguageIds();
	}

	/**
	 * Returns the company ID of this consent purpose.
	 *
	 * @return the company ID of this consent purpose
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the consent purpose ID of this consent purpose.
	 *
	 * @return the consent purpose ID of this consent purpose
	 */
	@Override
	public long getConsentPurposeId() {
		return model.getConsentPurposeId();
	}

	/**
	 * Returns the create date of this consent purpose.
	 *
	 * @return the create date of this consent purpose
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
	 * Returns the modified date of this consent purpose.
	 *
	 * @return the modified date of this consent purpose
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this consent purpose.
	 *
	 * @return the mvcc version of this consent purpose
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the name of this consent purpose.
	 *
	 * @return the name of this consent purpose
	 */
	@Override
	public String getName() {
		return model.getName();
	}

	/**
	 * Returns the localized name of this consent purpose in the language. Uses the default language if no localization exists for the requested language.
	 *
	 * @param locale the locale of the language
	 * @return the localized name of this consent purpose
	 */
	@Override
	public String getName(java.util.Locale locale) {
		return model.getName(locale);
	}

	/**
	 * Returns the localized name of this consent purpose in the language, optionally using the default language if no localization exists for the requested language.
	 *
	 * @param locale the local of the language
	 * @param useDefault whether to use the default language if no localization exists for the requested language
	 * @return the localized name of this consent purpose. If <code>useDefault</code> is <code>false</code> and no localization exists for the requested language, an empty string will be returned.
	 */
	@Override
	public String getName(java.util.Locale locale, boolean useDefault) {
		return model.getName(locale, useDefault);
	}

	/**
	 * Returns the localized name of this consent purpose in the language. Uses the default language if no localization exists for the requested language.
	 *
	 * @param languageId the ID of the language
	 * @return the localized name of this consent purpose
	 */
	@Override
	public String getName(String languageId) {
		return model.getName(languageId);
	}

	/**
	 * Returns the localized name of this consent purpose in the language, optionally using the default language if no localization exists for the requested language.
	 *
	 * @param languageId the ID of the language
	 * @param useDefault whether to use the default language if no localization exists for the requested language
	 * @return the localized name of this consent purpose
	 */
	@Override
	public String getName(String languageId, boolean useDefault) {
		return model.getName(languageId, useDefault);
	}

	@Override
	public String getNameCurrentLanguageId() {
		return model.getNameCurrentLanguageId();
	}

	@Override
	public String getNameCurrentValue() {
		return model.getNameCurrentValue();
	}

	/**
	 * Returns a map of the locales and localized names of this consent purpose.
	 *
	 * @return the locales and localized names of this consent purpose
	 */
	@Override
	public Map<java.util.Locale, String> getNameMap() {
		return model.getNameMap();
	}

	/**
	 * Returns the position of this consent purpose.
	 *
	 * @return the position of this consent purpose
	 */
	@Override
	public int getPosition() {
		return model.getPosition();
	}

	/**
	 * Returns the primary key of this consent purpose.
	 *
	 * @return the primary key of this consent purpose
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the purpose key of this consent purpose.
	 *
	 * @return the purpose key of this consent purpose
	 */
	@Override
	public String getPurposeKey() {
		return model.getPurposeKey();
	}

	/**
	 * Returns the school group ID of this consent purpose.
	 *
	 * @return the school group ID of this consent purpose
	 */
	@Override
	public long getSchoolGroupId() {
		return model.getSchoolGroupId();
	}

	/**
	 * Returns the user ID of this consent purpose.
	 *
	 * @return the user ID of this consent purpose
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this consent purpose.
	 *
	 * @return the user name of this consent purpose
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this consent purpose.
	 *
	 * @return the user uuid of this consent purpose
	 */
	@Override
	public String getUserUuid() {
		return model.getUserUuid();
	}

	/**
	 * Returns <code>true</code> if this consent purpose is active.
	 *
	 * @return <code>true</code> if this consent purpose is active; <code>false</code> otherwise
	 */
	@Override
	public boolean isActive() {
		return model.isActive();
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
	 * Sets whether this consent purpose is active.
	 *
	 * @param active the active of this consent purpose
	 */
	@Override
	public void setActive(boolean active) {
		model.setActive(active);
	}

	/**
	 * Sets the company ID of this consent purpose.
	 *
	 * @param companyId the company ID of this consent purpose
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the consent purpose ID of this consent purpose.
	 *
	 * @param consentPurposeId the consent purpose ID of this consent purpose
	 */
	@Override
	public void setConsentPurposeId(long consentPurposeId) {
		model.setConsentPurposeId(consentPurposeId);
	}

	/**
	 * Sets the create date of this consent purpose.
	 *
	 * @param createDate the create date of this consent purpose
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the modified date of this consent purpose.
	 *
	 * @param modifiedDate the modified date of this consent purpose
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this consent purpose.
	 *
	 * @param mvccVersion the mvcc version of this consent purpose
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the name of this consent purpose.
	 *
	 * @param name the name of this consent purpose
	 */
	@Override
	public void setName(String name) {
		model.setName(name);
	}

	/**
	 * Sets the localized name of this consent purpose in the language.
	 *
	 * @param name the localized name of this consent purpose
	 * @param locale the locale of the language
	 */
	@Override
	public void setName(String name, java.util.Locale locale) {
		model.setName(name, locale);
	}

	/**
	 * Sets the localized name of this consent purpose in the language, and sets the default locale.
	 *
	 * @param name the localized name of this consent purpose
	 * @param locale the locale of the language
	 * @param defaultLocale the default locale
	 */
	@Override
	public void setName(
		String name, java.util.Locale locale, java.util.Locale defaultLocale) {

		model.setName(name, locale, defaultLocale);
	}

	@Override
	public void setNameCurrentLanguageId(String languageId) {
		model.setNameCurrentLanguageId(languageId);
	}

	/**
	 * Sets the localized names of this consent purpose from the map of locales and localized names.
	 *
	 * @param nameMap the locales and localized names of this consent purpose
	 */
	@Override
	public void setNameMap(Map<java.util.Locale, String> nameMap) {
		model.setNameMap(nameMap);
	}

	/**
	 * Sets the localized names of this consent purpose from the map of locales and localized names, and sets the default locale.
	 *
	 * @param nameMap the locales and localized names of this consent purpose
	 * @param defaultLocale the default locale
	 */
	@Override
	public void setNameMap(
		Map<java.util.Locale, String> nameMap, java.util.Locale defaultLocale) {

		model.setNameMap(nameMap, defaultLocale);
	}

	/**
	 * Sets the position of this consent purpose.
	 *
	 * @param position the position of this consent purpose
	 */
	@Override
	public void setPosition(int position) {
		model.setPosition(position);
	}

	/**
	 * Sets the primary key of this consent purpose.
	 *
	 * @param primaryKey the primary key of this consent purpose
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the purpose key of this consent purpose.
	 *
	 * @param purposeKey the purpose key of this consent purpose
	 */
	@Override
	public void setPurposeKey(String purposeKey) {
		model.setPurposeKey(purposeKey);
	}

	/**
	 * Sets the school group ID of this consent purpose.
	 *
	 * @param schoolGroupId the school group ID of this consent purpose
	 */
	@Override
	public void setSchoolGroupId(long schoolGroupId) {
		model.setSchoolGroupId(schoolGroupId);
	}

	/**
	 * Sets the user ID of this consent purpose.
	 *
	 * @param userId the user ID of this consent purpose
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this consent purpose.
	 *
	 * @param userName the user name of this consent purpose
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this consent purpose.
	 *
	 * @param userUuid the user uuid of this consent purpose
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
	protected ConsentPurposeWrapper wrap(ConsentPurpose consentPurpose) {
		return new ConsentPurposeWrapper(consentPurpose);
	}

}