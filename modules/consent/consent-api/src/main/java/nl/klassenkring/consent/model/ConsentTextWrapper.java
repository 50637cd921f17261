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
 * This class is a wrapper for {@link ConsentText}.
 * </p>
 *
 * @author Klassenkring
 * @see ConsentText
 * @generated
 */
public class ConsentTextWrapper
	extends BaseModelWrapper<ConsentText>
	implements ConsentText, ModelWrapper<ConsentText> {

	public ConsentTextWrapper(ConsentText consentText) {
		super(consentText);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("consentTextId", getConsentTextId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("schoolGroupId", getSchoolGroupId());
		attributes.put("purposeKey", getPurposeKey());
		attributes.put("version", getVersion());
		attributes.put("explanation", getExplanation());
		attributes.put("refusalMeaning", getRefusalMeaning());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long consentTextId = (Long)attributes.get("consentTextId");

		if (consentTextId != null) {
			setConsentTextId(consentTextId);
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

		Integer version = (Integer)attributes.get("version");

		if (version != null) {
			setVersion(version);
		}

		String explanation = (String)attributes.get("explanation");

		if (explanation != null) {
			setExplanation(explanation);
		}

		String refusalMeaning = (String)attributes.get("refusalMeaning");

		if (refusalMeaning != null) {
			setRefusalMeaning(refusalMeaning);
		}
	}

	@Override
	public ConsentText cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	@Override
	public String[] getAvailableLanguageIds() {
		return model.getAvailableLanguageIds();
	}

	/**
	 * Returns the company ID of this consent text.
	 *
	 * @return the company ID of this consent text
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the consent text ID of this consent text.
	 *
	 * @return the consent text ID of this consent text
	 */
	@Override
	public long getConsentTextId() {
		return model.getConsentTextId();
	}

	/**
	 * Returns the create date of this consent text.
	 *
	 * @return the create date of this consent text
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
	 * Returns the explanation of this consent text.
	 *
	 * @return the explanation of this consent text
	 */
	@Override
	public String getExplanation() {
		return model.getExplanation();
	}

	/**
	 * Returns the localized explanation of this consent text in the language. Uses the default language if no localization exists for the requested language.
	 *
	 * @param locale the locale of the language
	 * @return the localized explanation of this consent text
	 */
	@Override
	public String getExplanation(java.util.Locale locale) {
		return model.getExplanation(locale);
	}

	/**
	 * Returns the localized explanation of this consent text in the language, optionally using the default language if no localization exists for the requested language.
	 *
	 * @param locale the local of the language
	 * @param useDefault whether to use the default language if no localization exists for the requested language
	 * @return the localized explanation of this consent text. If <code>useDefault</code> is <code>false</code> and no localization exists for the requested language, an empty string will be returned.
	 */
	@Override
	public String getExplanation(java.util.Locale locale, boolean useDefault) {
		return model.getExplanation(locale, useDefault);
	}

	/**
	 * Returns the localized explanation of this consent text in the language. Uses the default language if no localization exists for the requested language.
	 *
	 * @param languageId the ID of the language
	 * @return the localized explanation of this consent text
	 */
	@Override
	public String getExplanation(String languageId) {
		return model.getExplanation(languageId);
	}

	/**
	 * Returns the localized explanation of this consent text in the language, optionally using the default language if no localization exists for the requested language.
	 *
	 * @param languageId the ID of the language
	 * @param useDefault whether to use the default language if no localization exists for the requested language
	 * @return the localized explanation of this consent text
	 */
	@Override
	public String getExplanation(String languageId, boolean useDefault) {
		return model.getExplanation(languageId, useDefault);
	}

	@Override
	public String getExplanationCurrentLanguageId() {
		return model.getExplanationCurrentLanguageId();
	}

	@Override
	public String getExplanationCurrentValue() {
		return model.getExplanationCurrentValue();
	}

	/**
	 * Returns a map of the locales and localized explanations of this consent text.
	 *
	 * @return the locales and localized explanations of this consent text
	 */
	@Override
	public Map<java.util.Locale, String> getExplanationMap() {
		return model.getExplanationMap();
	}

	/**
	 * Returns the modified date of this consent text.
	 *
	 * @return the modified date of this consent text
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this consent text.
	 *
	 * @return the mvcc version of this consent text
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the primary key of this consent text.
	 *
	 * @return the primary key of this consent text
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the purpose key of this consent text.
	 *
	 * @return the purpose key of this consent text
	 */
	@Override
	public String getPurposeKey() {
		return model.getPurposeKey();
	}

	/**
	 * Returns the refusal meaning of this consent text.
	 *
	 * @return the refusal meaning of this consent text
	 */
	@Override
	public String getRefusalMeaning() {
		return model.getRefusalMeaning();
	}

	/**
	 * Returns the localized refusal meaning of this consent text in the language. Uses the default language if no localization exists for the requested language.
	 *
	 * @param locale the locale of the language
	 * @return the localized refusal meaning of this consent text
	 */
	@Override
	public String getRefusalMeaning(java.util.Locale locale) {
		return model.getRefusalMeaning(locale);
	}

	/**
	 * Returns the localized refusal meaning of this consent text in the language, optionally using the default language if no localization exists for the requested language.
	 *
	 * @param locale the local of the language
	 * @param useDefault whether to use the default language if no localization exists for the requested language
	 * @return the localized refusal meaning of this consent text. If <code>useDefault</code> is <code>false</code> and no localization exists for the requested language, an empty string will be returned.
	 */
	@Override
	public String getRefusalMeaning(
		java.util.Locale locale, boolean useDefault) {

		return model.getRefusalMeaning(locale, useDefault);
	}

	/**
	 * Returns the localized refusal meaning of this consent text in the language. Uses the default language if no localization exists for the requested language.
	 *
	 * @param languageId the ID of the language
	 * @return the localized refusal meaning of this consent text
	 */
	@Override
	public String getRefusalMeaning(String languageId) {
		return model.getRefusalMeaning(languageId);
	}

	/**
	 * Returns the localized refusal meaning of this consent text in the language, optionally using the default language if no localization exists for the requested language.
	 *
	 * @param languageId the ID of the language
	 * @param useDefault whether to use the default language if no localization exists for the requested language
	 * @return the localized refusal meaning of this consent text
	 */
	@Override
	public String getRefusalMeaning(String languageId, boolean useDefault) {
		return model.getRefusalMeaning(languageId, useDefault);
	}

	@Override
	public String getRefusalMeaningCurrentLanguageId() {
		return model.getRefusalMeaningCurrentLanguageId();
	}

	@Override
	public String getRefusalMeaningCurrentValue() {
		return model.getRefusalMeaningCurrentValue();
	}

	/**
	 * Returns a map of the locales and localized refusal meanings of this consent text.
	 *
	 * @return the locales and localized refusal meanings of this consent text
	 */
	@Override
	public Map<java.util.Locale, String> getRefusalMeaningMap() {
		return model.getRefusalMeaningMap();
	}

	/**
	 * Returns the school group ID of this consent text.
	 *
	 * @return the school group ID of this consent text
	 */
	@Override
	public long getSchoolGroupId() {
		return model.getSchoolGroupId();
	}

	/**
	 * Returns the user ID of this consent text.
	 *
	 * @return the user ID of this consent text
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this consent text.
	 *
	 * @return the user name of this consent text
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this consent text.
	 *
	 * @return the user uuid of this consent text
	 */
	@Override
	public String getUserUuid() {
		return model.getUserUuid();
	}

	/**
	 * Returns the version of this consent text.
	 *
	 * @return the version of this consent text
	 */
	@Override
	public int getVersion() {
		return model.getVersion();
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
	 * Sets the company ID of this consent text.
	 *
	 * @param companyId the company ID of this consent text
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the consent text ID of this consent text.
	 *
	 * @param consentTextId the consent text ID of this consent text
	 */
	@Override
	public void setConsentTextId(long consentTextId) {
		model.setConsentTextId(consentTextId);
	}

	/**
	 * Sets the create date of this consent text.
	 *
	 * @param createDate the create date of this consent text
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the explanation of this consent text.
	 *
	 * @param explanation the explanation of this consent text
	 */
	@Override
	public void setExplanation(String explanation) {
		model.setExplanation(explanation);
	}

	/**
	 * Sets the localized explanation of this consent text in the language.
	 *
	 * @param explanation the localized explanation of this consent text
	 * @param locale the locale of the language
	 */
	@Override
	public void setExplanation(String explanation, java.util.Locale locale) {
		model.setExplanation(explanation, locale);
	}

	/**
	 * Sets the localized explanation of this consent text in the language, and sets the default locale.
	 *
	 * @param explanation the localized explanation of this consent text
	 * @param locale the locale of the language
	 * @param defaultLocale the default locale
	 */
	@Override
	public void setExplanation(
		String explanation, java.util.Locale locale,
		java.util.Locale defaultLocale) {

		model.setExplanation(explanation, locale, defaultLocale);
	}

	@Override
	public void setExplanationCurrentLanguageId(String languageId) {
		model.setExplanationCurrentLanguageId(languageId);
	}

	/**
	 * Sets the localized explanations of this consent text from the map of locales and localized explanations.
	 *
	 * @param explanationMap the locales and localized explanations of this consent text
	 */
	@Override
	public void setExplanationMap(
		Map<java.util.Locale, String> explanationMap) {

		model.setExplanationMap(explanationMap);
	}

	/**
	 * Sets the localized explanations of this consent text from the map of locales and localized explanations, and sets the default locale.
	 *
	 * @param explanationMap the locales and localized explanations of this consent text
	 * @param defaultLocale the default locale
	 */
	@Override
	public void setExplanationMap(
		Map<java.util.Locale, String> explanationMap,
		java.util.Locale defaultLocale) {

		model.setExplanationMap(explanationMap, defaultLocale);
	}

	/**
	 * Sets the modified date of this consent text.
	 *
	 * @param modifiedDate the modified date of this consent text
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this consent text.
	 *
	 * @param mvccVersion the mvcc version of this consent text
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the primary key of this consent text.
	 *
	 * @param primaryKey the primary key of this consent text
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the purpose key of this consent text.
	 *
	 * @param purposeKey the purpose key of this consent text
	 */
	@Override
	public void setPurposeKey(String purposeKey) {
		model.setPurposeKey(purposeKey);
	}

	/**
	 * Sets the refusal meaning of this consent text.
	 *
	 * @param refusalMeaning the refusal meaning of this consent text
	 */
	@Override
	public void setRefusalMeaning(String refusalMeaning) {
		model.setRefusalMeaning(refusalMeaning);
	}

	/**
	 * Sets the localized refusal meaning of this consent text in the language.
	 *
	 * @param refusalMeaning the localized refusal meaning of this consent text
	 * @param locale the locale of the language
	 */
	@Override
	public void setRefusalMeaning(
		String refusalMeaning, java.util.Locale locale) {

		model.setRefusalMeaning(refusalMeaning, locale);
	}

	/**
	 * Sets the localized refusal meaning of this consent text in the language, and sets the default locale.
	 *
	 * @param refusalMeaning the localized refusal meaning of this consent text
	 * @param locale the locale of the language
	 * @param defaultLocale the default locale
	 */
	@Override
	public void setRefusalMeaning(
		String refusalMeaning, java.util.Locale locale,
		java.util.Locale defaultLocale) {

		model.setRefusalMeaning(refusalMeaning, locale, defaultLocale);
	}

	@Override
	public void setRefusalMeaningCurrentLanguageId(String languageId) {
		model.setRefusalMeaningCurrentLanguageId(languageId);
	}

	/**
	 * Sets the localized refusal meanings of this consent text from the map of locales and localized refusal meanings.
	 *
	 * @param refusalMeaningMap the locales and localized refusal meanings of this consent text
	 */
	@Override
	public void setRefusalMeaningMap(
		Map<java.util.Locale, String> refusalMeaningMap) {

		model.setRefusalMeaningMap(refusalMeaningMap);
	}

	/**
	 * Sets the localized refusal meanings of this consent text from the map of locales and localized refusal meanings, and sets the default locale.
	 *
	 * @param refusalMeaningMap the locales and localized refusal meanings of this consent text
	 * @param defaultLocale the default locale
	 */
	@Override
	public void setRefusalMeaningMap(
		Map<java.util.Locale, String> refusalMeaningMap,
		java.util.Locale defaultLocale) {

		model.setRefusalMeaningMap(refusalMeaningMap, defaultLocale);
	}

	/**
	 * Sets the school group ID of this consent text.
	 *
	 * @param schoolGroupId the school group ID of this consent text
	 */
	@Override
	public void setSchoolGroupId(long schoolGroupId) {
		model.setSchoolGroupId(schoolGroupId);
	}

	/**
	 * Sets the user ID of this consent text.
	 *
	 * @param userId the user ID of this consent text
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this consent text.
	 *
	 * @param userName the user name of this consent text
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this consent text.
	 *
	 * @param userUuid the user uuid of this consent text
	 */
	@Override
	public void setUserUuid(String userUuid) {
		model.setUserUuid(userUuid);
	}

	/**
	 * Sets the version of this consent text.
	 *
	 * @param version the version of this consent text
	 */
	@Override
	public void setVersion(int version) {
		model.setVersion(version);
	}

	@Override
	public String toXmlString() {
		return model.toXmlString();
	}

	@Override
	protected ConsentTextWrapper wrap(ConsentText consentText) {
		return new ConsentTextWrapper(consentText);
	}

}