/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link ConsentCampaignLocalService}.
 *
 * @author Klassenkring
 * @see ConsentCampaignLocalService
 * @generated
 */
public class ConsentCampaignLocalServiceWrapper
	implements ConsentCampaignLocalService,
			   ServiceWrapper<ConsentCampaignLocalService> {

	public ConsentCampaignLocalServiceWrapper() {
		this(null);
	}

	public ConsentCampaignLocalServiceWrapper(
		ConsentCampaignLocalService consentCampaignLocalService) {

		_consentCampaignLocalService = consentCampaignLocalService;
	}

	/**
	 * Adds the consent campaign to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentCampaignLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentCampaign the consent campaign
	 * @return the consent campaign that was added
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentCampaign addConsentCampaign(
		nl.klassenkring.consent.model.ConsentCampaign consentCampaign) {

		return _consentCampaignLocalService.addConsentCampaign(consentCampaign);
	}

	/**
	 * Ends a campaign; one that is closed stays as it is.
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentCampaign closeConsentCampaign(
			long consentCampaignId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentCampaignLocalService.closeConsentCampaign(
			consentCampaignId);
	}

	/**
	 * Creates a new consent campaign with the primary key. Does not add the consent campaign to the database.
	 *
	 * @param consentCampaignId the primary key for the new consent campaign
	 * @return the new consent campaign
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentCampaign createConsentCampaign(
		long consentCampaignId) {

		return _consentCampaignLocalService.createConsentCampaign(
			consentCampaignId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentCampaignLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Deletes the consent campaign from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentCampaignLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentCampaign the consent campaign
	 * @return the consent campaign that was removed
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentCampaign deleteConsentCampaign(
		nl.klassenkring.consent.model.ConsentCampaign consentCampaign) {

		return _consentCampaignLocalService.deleteConsentCampaign(
			consentCampaign);
	}

	/**
	 * Deletes the consent campaign with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentCampaignLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentCampaignId the primary key of the consent campaign
	 * @return the consent campaign that was removed
	 * @throws PortalException if a consent campaign with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentCampaign deleteConsentCampaign(
			long consentCampaignId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentCampaignLocalService.deleteConsentCampaign(
			consentCampaignId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentCampaignLocalService.deletePersistedModel(
			persistedModel);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _consentCampaignLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _consentCampaignLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _consentCampaignLocalService.dynamicQuery();
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

		return _consentCampaignLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentCampaignModelImpl</code>.
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

		return _consentCampaignLocalService.dynamicQuery(
			dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentCampaignModelImpl</code>.
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

		return _consentCampaignLocalService.dynamicQuery(
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

		return _consentCampaignLocalService.dynamicQueryCount(dynamicQuery);
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

		return _consentCampaignLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.consent.model.ConsentCampaign fetchConsentCampaign(
		long consentCampaignId) {

		return _consentCampaignLocalService.fetchConsentCampaign(
			consentCampaignId);
	}

	/**
	 * Gives the campaign of a school year, or null when the school has not asked for it.
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentCampaign fetchConsentCampaign(
		long schoolGroupId, String schoolYear) {

		return _consentCampaignLocalService.fetchConsentCampaign(
			schoolGroupId, schoolYear);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _consentCampaignLocalService.getActionableDynamicQuery();
	}

	/**
	 * Returns the consent campaign with the primary key.
	 *
	 * @param consentCampaignId the primary key of the consent campaign
	 * @return the consent campaign
	 * @throws PortalException if a consent campaign with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentCampaign getConsentCampaign(
			long consentCampaignId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentCampaignLocalService.getConsentCampaign(
			consentCampaignId);
	}

	/**
	 * Returns a range of all the consent campaigns.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentCampaignModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent campaigns
	 * @param end the upper bound of the range of consent campaigns (not inclusive)
	 * @return the range of consent campaigns
	 */
	@Override
	public java.util.List<nl.klassenkring.consent.model.ConsentCampaign>
		getConsentCampaigns(int start, int end) {

		return _consentCampaignLocalService.getConsentCampaigns(start, end);
	}

	/**
	 * Returns the number of consent campaigns.
	 *
	 * @return the number of consent campaigns
	 */
	@Override
	public int getConsentCampaignsCount() {
		return _consentCampaignLocalService.getConsentCampaignsCount();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _consentCampaignLocalService.
			getIndexableActionableDynamicQuery();
	}

	/**
	 * Gives the campaigns that still ask: those not closed whose school year is not over on the
	 * school's wall clock.
	 */
	@Override
	public java.util.List<nl.klassenkring.consent.model.ConsentCampaign>
			getOpenConsentCampaigns()
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentCampaignLocalService.getOpenConsentCampaigns();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _consentCampaignLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentCampaignLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Starts the yearly request of a school (C1): asks each guardian with authority over each pupil
	 * who is enrolled in that school year, and a pupil who decides himself. Who has decided about
	 * everything for that year already is counted as having answered and is not written to.
	 *
	 * @param schoolYear this one or a later one, as in {@code 2026-2027}
	 * @param dueDate until when an answer is asked, a moment in the future and before that school
	 year ends
	 * @throws nl.klassenkring.consent.exception.ConsentCampaignDateException if the school year or
	 the due date is not such a one
	 * @throws nl.klassenkring.consent.exception.DuplicateConsentCampaignException if the school has a
	 campaign of that year
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentCampaign startConsentCampaign(
			long userId, long schoolGroupId, String schoolYear,
			java.util.Date dueDate)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentCampaignLocalService.startConsentCampaign(
			userId, schoolGroupId, schoolYear, dueDate);
	}

	/**
	 * Updates the consent campaign in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentCampaignLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentCampaign the consent campaign
	 * @return the consent campaign that was updated
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentCampaign updateConsentCampaign(
		nl.klassenkring.consent.model.ConsentCampaign consentCampaign) {

		return _consentCampaignLocalService.updateConsentCampaign(
			consentCampaign);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _consentCampaignLocalService.getBasePersistence();
	}

	@Override
	public ConsentCampaignLocalService getWrappedService() {
		return _consentCampaignLocalService;
	}

	@Override
	public void setWrappedService(
		ConsentCampaignLocalService consentCampaignLocalService) {

		_consentCampaignLocalService = consentCampaignLocalService;
	}

	private ConsentCampaignLocalService _consentCampaignLocalService;

}