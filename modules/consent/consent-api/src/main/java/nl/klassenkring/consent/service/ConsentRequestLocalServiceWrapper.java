/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link ConsentRequestLocalService}.
 *
 * @author Klassenkring
 * @see ConsentRequestLocalService
 * @generated
 */
public class ConsentRequestLocalServiceWrapper
	implements ConsentRequestLocalService,
			   ServiceWrapper<ConsentRequestLocalService> {

	public ConsentRequestLocalServiceWrapper() {
		this(null);
	}

	public ConsentRequestLocalServiceWrapper(
		ConsentRequestLocalService consentRequestLocalService) {

		_consentRequestLocalService = consentRequestLocalService;
	}

	/**
	 * Adds the consent request to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentRequestLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentRequest the consent request
	 * @return the consent request that was added
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentRequest addConsentRequest(
		nl.klassenkring.consent.model.ConsentRequest consentRequest) {

		return _consentRequestLocalService.addConsentRequest(consentRequest);
	}

	/**
	 * Asks those whom a campaign has not asked yet: guardians and pupils who came since.
	 *
	 * @return how many requests were made
	 */
	@Override
	public int askNewcomers(long consentCampaignId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentRequestLocalService.askNewcomers(consentCampaignId);
	}

	/**
	 * Creates a new consent request with the primary key. Does not add the consent request to the database.
	 *
	 * @param consentRequestId the primary key for the new consent request
	 * @return the new consent request
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentRequest createConsentRequest(
		long consentRequestId) {

		return _consentRequestLocalService.createConsentRequest(
			consentRequestId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentRequestLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Deletes the consent request from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentRequestLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentRequest the consent request
	 * @return the consent request that was removed
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentRequest deleteConsentRequest(
		nl.klassenkring.consent.model.ConsentRequest consentRequest) {

		return _consentRequestLocalService.deleteConsentRequest(consentRequest);
	}

	/**
	 * Deletes the consent request with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentRequestLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentRequestId the primary key of the consent request
	 * @return the consent request that was removed
	 * @throws PortalException if a consent request with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentRequest deleteConsentRequest(
			long consentRequestId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentRequestLocalService.deleteConsentRequest(
			consentRequestId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentRequestLocalService.deletePersistedModel(persistedModel);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _consentRequestLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _consentRequestLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _consentRequestLocalService.dynamicQuery();
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

		return _consentRequestLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentRequestModelImpl</code>.
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

		return _consentRequestLocalService.dynamicQuery(
			dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentRequestModelImpl</code>.
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

		return _consentRequestLocalService.dynamicQuery(
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

		return _consentRequestLocalService.dynamicQueryCount(dynamicQuery);
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

		return _consentRequestLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.consent.model.ConsentRequest fetchConsentRequest(
		long consentRequestId) {

		return _consentRequestLocalService.fetchConsentRequest(
			consentRequestId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _consentRequestLocalService.getActionableDynamicQuery();
	}

	/**
	 * Returns the consent request with the primary key.
	 *
	 * @param consentRequestId the primary key of the consent request
	 * @return the consent request
	 * @throws PortalException if a consent request with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentRequest getConsentRequest(
			long consentRequestId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentRequestLocalService.getConsentRequest(consentRequestId);
	}

	/**
	 * Returns a range of all the consent requests.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentRequestModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent requests
	 * @param end the upper bound of the range of consent requests (not inclusive)
	 * @return the range of consent requests
	 */
	@Override
	public java.util.List<nl.klassenkring.consent.model.ConsentRequest>
		getConsentRequests(int start, int end) {

		return _consentRequestLocalService.getConsentRequests(start, end);
	}

	/**
	 * Returns the number of consent requests.
	 *
	 * @return the number of consent requests
	 */
	@Override
	public int getConsentRequestsCount() {
		return _consentRequestLocalService.getConsentRequestsCount();
	}

	/**
	 * Gives how far a campaign is in each class group, by the group's name; in one statement. A pupil
	 * counts in the own group and in each composed group beside it.
	 */
	@Override
	public java.util.List<nl.klassenkring.consent.campaign.GroupProgress>
			getGroupProgress(long consentCampaignId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentRequestLocalService.getGroupProgress(consentCampaignId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _consentRequestLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Gives what a user was asked, as guardian or as a pupil who decides, and has not answered, in
	 * the campaigns that still ask.
	 */
	@Override
	public java.util.List<nl.klassenkring.consent.model.ConsentRequest>
			getOpenConsentRequests(long userId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentRequestLocalService.getOpenConsentRequests(userId);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _consentRequestLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * Gives a page of what is not answered, by group, then pupil.
	 *
	 * @param groupId the Site of a class group; 0 for the whole school
	 */
	@Override
	public java.util.List<nl.klassenkring.consent.campaign.PaperFollowUp>
			getPaperFollowUps(
				long consentCampaignId, long groupId, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentRequestLocalService.getPaperFollowUps(
			consentCampaignId, groupId, start, end);
	}

	/**
	 * Counts what {@link #getPaperFollowUps} gives.
	 */
	@Override
	public int getPaperFollowUpsCount(long consentCampaignId, long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentRequestLocalService.getPaperFollowUpsCount(
			consentCampaignId, groupId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentRequestLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Gives how far a campaign is in the whole school, each request counted once.
	 */
	@Override
	public nl.klassenkring.consent.campaign.GroupProgress getTotalProgress(
			long consentCampaignId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentRequestLocalService.getTotalProgress(consentCampaignId);
	}

	/**
	 * Marks the request to somebody about a pupil as answered when he has decided about all purposes
	 * in use for that school year. Called within the transaction of the decision.
	 *
	 * @param guardianId who decided; 0 for the pupil himself
	 */
	@Override
	public void markAnswered(
			long schoolGroupId, long pupilId, long guardianId,
			String schoolYear)
		throws com.liferay.portal.kernel.exception.PortalException {

		_consentRequestLocalService.markAnswered(
			schoolGroupId, pupilId, guardianId, schoolYear);
	}

	/**
	 * Reminds some of those who have not answered and are due, each of them once for each of the days
	 * in the school's settings: that he was reminded is stored in the same transaction as his
	 * notification, and the mail leaves after its commit.
	 *
	 * @return how many requests that were; 0 when nobody is due any more
	 */
	@Override
	public int remindSome(long consentCampaignId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentRequestLocalService.remindSome(consentCampaignId);
	}

	/**
	 * Updates the consent request in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentRequestLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentRequest the consent request
	 * @return the consent request that was updated
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentRequest updateConsentRequest(
		nl.klassenkring.consent.model.ConsentRequest consentRequest) {

		return _consentRequestLocalService.updateConsentRequest(consentRequest);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _consentRequestLocalService.getBasePersistence();
	}

	@Override
	public ConsentRequestLocalService getWrappedService() {
		return _consentRequestLocalService;
	}

	@Override
	public void setWrappedService(
		ConsentRequestLocalService consentRequestLocalService) {

		_consentRequestLocalService = consentRequestLocalService;
	}

	private ConsentRequestLocalService _consentRequestLocalService;

}