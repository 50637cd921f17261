/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link ConsentTextLocalService}.
 *
 * @author Klassenkring
 * @see ConsentTextLocalService
 * @generated
 */
public class ConsentTextLocalServiceWrapper
	implements ConsentTextLocalService,
			   ServiceWrapper<ConsentTextLocalService> {

	public ConsentTextLocalServiceWrapper() {
		this(null);
	}

	public ConsentTextLocalServiceWrapper(
		ConsentTextLocalService consentTextLocalService) {

		_consentTextLocalService = consentTextLocalService;
	}

	/**
	 * Adds the consent text to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentTextLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentText the consent text
	 * @return the consent text that was added
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentText addConsentText(
		nl.klassenkring.consent.model.ConsentText consentText) {

		return _consentTextLocalService.addConsentText(consentText);
	}

	/**
	 * Adds a wording, which is asked from now on. What was decided on an earlier one stays decided.
	 *
	 * @param version the version that the wording follows, 0 for the first; who read an older one is
	 refused
	 * @param explanationMap what a yes allows, in Dutch and English
	 * @param refusalMeaningMap what a no means for the child, in both too
	 * @throws ConsentTextExplanationException if one of the languages does not say what a yes allows
	 and what a no means
	 * @throws ConsentTextVersionException if somebody added a wording meanwhile
	 * @throws nl.klassenkring.consent.exception.NoSuchConsentPurposeException if the school has no
	 such purpose
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentText addConsentText(
			long userId, long schoolGroupId, String purposeKey, int version,
			java.util.Map<java.util.Locale, String> explanationMap,
			java.util.Map<java.util.Locale, String> refusalMeaningMap)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentTextLocalService.addConsentText(
			userId, schoolGroupId, purposeKey, version, explanationMap,
			refusalMeaningMap);
	}

	/**
	 * Creates a new consent text with the primary key. Does not add the consent text to the database.
	 *
	 * @param consentTextId the primary key for the new consent text
	 * @return the new consent text
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentText createConsentText(
		long consentTextId) {

		return _consentTextLocalService.createConsentText(consentTextId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentTextLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Deletes the consent text from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentTextLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentText the consent text
	 * @return the consent text that was removed
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentText deleteConsentText(
		nl.klassenkring.consent.model.ConsentText consentText) {

		return _consentTextLocalService.deleteConsentText(consentText);
	}

	/**
	 * Deletes the consent text with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentTextLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentTextId the primary key of the consent text
	 * @return the consent text that was removed
	 * @throws PortalException if a consent text with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentText deleteConsentText(
			long consentTextId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentTextLocalService.deleteConsentText(consentTextId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentTextLocalService.deletePersistedModel(persistedModel);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _consentTextLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _consentTextLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _consentTextLocalService.dynamicQuery();
	}

	/**
	 * Performs a dynamic query on the database and returns the matching rows.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the matching rows
	 */
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery) {

		return _consentTextLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentTextModelImpl</code>.
	 * </p>
	 *
	 * @param dynamicQuery the dynamic query
	 * @param start the lower bound of the range of model instances
	 * @param end the upper bound of the range of model instances (not inclusive)
	 * @return the range of matching rows
	 */
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery, int start,
		int end) {

		return _consentTextLocalService.dynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentTextModelImpl</code>.
	 * </p>
	 *
	 * @param dynamicQuery the dynamic query
	 * @param start the lower bound of the range of model instances
	 * @param end the upper bound of the range of model instances (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching rows
	 */
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery, int start,
		int end,
		com.liferay.portal.kernel.util.OrderByComparator<T> orderByComparator) {

		return _consentTextLocalService.dynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the number of rows matching the dynamic query
	 */
	@Override
	public long dynamicQueryCount(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery) {

		return _consentTextLocalService.dynamicQueryCount(dynamicQuery);
	}

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @param projection the projection to apply to the query
	 * @return the number of rows matching the dynamic query
	 */
	@Override
	public long dynamicQueryCount(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery,
		com.liferay.portal.kernel.dao.orm.Projection projection) {

		return _consentTextLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.consent.model.ConsentText fetchConsentText(
		long consentTextId) {

		return _consentTextLocalService.fetchConsentText(consentTextId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _consentTextLocalService.getActionableDynamicQuery();
	}

	/**
	 * Returns the consent text with the primary key.
	 *
	 * @param consentTextId the primary key of the consent text
	 * @return the consent text
	 * @throws PortalException if a consent text with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentText getConsentText(
			long consentTextId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentTextLocalService.getConsentText(consentTextId);
	}

	/**
	 * Returns a range of all the consent texts.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentTextModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent texts
	 * @param end the upper bound of the range of consent texts (not inclusive)
	 * @return the range of consent texts
	 */
	@Override
	public java.util.List<nl.klassenkring.consent.model.ConsentText>
		getConsentTexts(int start, int end) {

		return _consentTextLocalService.getConsentTexts(start, end);
	}

	/**
	 * Gives the wordings of a purpose, the one that is asked now first.
	 */
	@Override
	public java.util.List<nl.klassenkring.consent.model.ConsentText>
		getConsentTexts(long schoolGroupId, String purposeKey) {

		return _consentTextLocalService.getConsentTexts(
			schoolGroupId, purposeKey);
	}

	/**
	 * Returns the number of consent texts.
	 *
	 * @return the number of consent texts
	 */
	@Override
	public int getConsentTextsCount() {
		return _consentTextLocalService.getConsentTextsCount();
	}

	/**
	 * Gives the wordings that a school asks now, by the key of the purpose.
	 */
	@Override
	public java.util.Map<String, nl.klassenkring.consent.model.ConsentText>
		getCurrentConsentTexts(long schoolGroupId) {

		return _consentTextLocalService.getCurrentConsentTexts(schoolGroupId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _consentTextLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _consentTextLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentTextLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Gives the wordings of all purposes, of each the one that is asked now first.
	 */
	@Override
	public java.util.List<nl.klassenkring.consent.model.ConsentText>
		getSchoolConsentTexts(long schoolGroupId) {

		return _consentTextLocalService.getSchoolConsentTexts(schoolGroupId);
	}

	/**
	 * Updates the consent text in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentTextLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentText the consent text
	 * @return the consent text that was updated
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentText updateConsentText(
		nl.klassenkring.consent.model.ConsentText consentText) {

		return _consentTextLocalService.updateConsentText(consentText);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _consentTextLocalService.getBasePersistence();
	}

	@Override
	public ConsentTextLocalService getWrappedService() {
		return _consentTextLocalService;
	}

	@Override
	public void setWrappedService(
		ConsentTextLocalService consentTextLocalService) {

		_consentTextLocalService = consentTextLocalService;
	}

	private ConsentTextLocalService _consentTextLocalService;

}