/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link ConsentSettingsLocalService}.
 *
 * @author Klassenkring
 * @see ConsentSettingsLocalService
 * @generated
 */
public class ConsentSettingsLocalServiceWrapper
	implements ConsentSettingsLocalService,
			   ServiceWrapper<ConsentSettingsLocalService> {

	public ConsentSettingsLocalServiceWrapper() {
		this(null);
	}

	public ConsentSettingsLocalServiceWrapper(
		ConsentSettingsLocalService consentSettingsLocalService) {

		_consentSettingsLocalService = consentSettingsLocalService;
	}

	/**
	 * Adds the consent settings to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentSettingsLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentSettings the consent settings
	 * @return the consent settings that was added
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentSettings addConsentSettings(
		nl.klassenkring.consent.model.ConsentSettings consentSettings) {

		return _consentSettingsLocalService.addConsentSettings(consentSettings);
	}

	/**
	 * Creates a new consent settings with the primary key. Does not add the consent settings to the database.
	 *
	 * @param consentSettingsId the primary key for the new consent settings
	 * @return the new consent settings
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentSettings createConsentSettings(
		long consentSettingsId) {

		return _consentSettingsLocalService.createConsentSettings(
			consentSettingsId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentSettingsLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Deletes the consent settings from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentSettingsLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentSettings the consent settings
	 * @return the consent settings that was removed
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentSettings deleteConsentSettings(
		nl.klassenkring.consent.model.ConsentSettings consentSettings) {

		return _consentSettingsLocalService.deleteConsentSettings(
			consentSettings);
	}

	/**
	 * Deletes the consent settings with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentSettingsLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentSettingsId the primary key of the consent settings
	 * @return the consent settings that was removed
	 * @throws PortalException if a consent settings with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentSettings deleteConsentSettings(
			long consentSettingsId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentSettingsLocalService.deleteConsentSettings(
			consentSettingsId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentSettingsLocalService.deletePersistedModel(
			persistedModel);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _consentSettingsLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _consentSettingsLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _consentSettingsLocalService.dynamicQuery();
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

		return _consentSettingsLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentSettingsModelImpl</code>.
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

		return _consentSettingsLocalService.dynamicQuery(
			dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentSettingsModelImpl</code>.
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

		return _consentSettingsLocalService.dynamicQuery(
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

		return _consentSettingsLocalService.dynamicQueryCount(dynamicQuery);
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

		return _consentSettingsLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.consent.model.ConsentSettings fetchConsentSettings(
		long consentSettingsId) {

		return _consentSettingsLocalService.fetchConsentSettings(
			consentSettingsId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _consentSettingsLocalService.getActionableDynamicQuery();
	}

	/**
	 * Returns the consent settings with the primary key.
	 *
	 * @param consentSettingsId the primary key of the consent settings
	 * @return the consent settings
	 * @throws PortalException if a consent settings with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentSettings getConsentSettings(
			long consentSettingsId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentSettingsLocalService.getConsentSettings(
			consentSettingsId);
	}

	/**
	 * Returns a range of all the consent settingses.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentSettingsModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent settingses
	 * @param end the upper bound of the range of consent settingses (not inclusive)
	 * @return the range of consent settingses
	 */
	@Override
	public java.util.List<nl.klassenkring.consent.model.ConsentSettings>
		getConsentSettingses(int start, int end) {

		return _consentSettingsLocalService.getConsentSettingses(start, end);
	}

	/**
	 * Returns the number of consent settingses.
	 *
	 * @return the number of consent settingses
	 */
	@Override
	public int getConsentSettingsesCount() {
		return _consentSettingsLocalService.getConsentSettingsesCount();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _consentSettingsLocalService.
			getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _consentSettingsLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentSettingsLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Gives what a school chose, or {@link ConsentSettingsDefaults} in a row that is not stored.
	 *
	 * @throws com.liferay.portal.kernel.exception.NoSuchGroupException if there is no such school
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentSettings
			getSchoolConsentSettings(long schoolGroupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentSettingsLocalService.getSchoolConsentSettings(
			schoolGroupId);
	}

	/**
	 * Updates the consent settings in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentSettingsLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentSettings the consent settings
	 * @return the consent settings that was updated
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentSettings updateConsentSettings(
		nl.klassenkring.consent.model.ConsentSettings consentSettings) {

		return _consentSettingsLocalService.updateConsentSettings(
			consentSettings);
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
	 empty for no reminder
	 * @param retentionYears 0 to 10 school years that decisions are kept after a pupil left
	 * @param privacyStatementMap what the statement portlet shows, per language (C8)
	 * @throws ConsentSettingsValueException if a value is out of its range
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentSettings updateConsentSettings(
			long userId, long schoolGroupId, String answerRule,
			boolean expiresWithSchoolYear, int pupilDecidesFromAge,
			int objectionTermDays, int deviceReminderDays, String reminderDays,
			int retentionYears,
			java.util.Map<java.util.Locale, String> privacyStatementMap)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentSettingsLocalService.updateConsentSettings(
			userId, schoolGroupId, answerRule, expiresWithSchoolYear,
			pupilDecidesFromAge, objectionTermDays, deviceReminderDays,
			reminderDays, retentionYears, privacyStatementMap);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _consentSettingsLocalService.getBasePersistence();
	}

	@Override
	public ConsentSettingsLocalService getWrappedService() {
		return _consentSettingsLocalService;
	}

	@Override
	public void setWrappedService(
		ConsentSettingsLocalService consentSettingsLocalService) {

		_consentSettingsLocalService = consentSettingsLocalService;
	}

	private ConsentSettingsLocalService _consentSettingsLocalService;

}