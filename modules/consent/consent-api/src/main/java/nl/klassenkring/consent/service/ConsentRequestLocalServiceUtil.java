/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;

import nl.klassenkring.consent.model.ConsentRequest;

/**
 * Provides the local service utility for ConsentRequest. This utility wraps
 * <code>nl.klassenkring.consent.service.impl.ConsentRequestLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Klassenkring
 * @see ConsentRequestLocalService
 * @generated
 */
public class ConsentRequestLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.consent.service.impl.ConsentRequestLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

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
	public static ConsentRequest addConsentRequest(
		ConsentRequest consentRequest) {

		return getService().addConsentRequest(consentRequest);
	}

	/**
	 * Asks those whom a campaign has not asked yet: guardians and pupils who came since.
	 *
	 * @return how many requests were made
	 */
	public static int askNewcomers(long consentCampaignId)
		throws PortalException {

		return getService().askNewcomers(consentCampaignId);
	}

	/**
	 * Creates a new consent request with the primary key. Does not add the consent request to the database.
	 *
	 * @param consentRequestId the primary key for the new consent request
	 * @return the new consent request
	 */
	public static ConsentRequest createConsentRequest(long consentRequestId) {
		return getService().createConsentRequest(consentRequestId);
	}

	/**
	 * @throws PortalException
	 */
	public static PersistedModel createPersistedModel(
			Serializable primaryKeyObj)
		throws PortalException {

		return getService().createPersistedModel(primaryKeyObj);
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
	public static ConsentRequest deleteConsentRequest(
		ConsentRequest consentRequest) {

		return getService().deleteConsentRequest(consentRequest);
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
	public static ConsentRequest deleteConsentRequest(long consentRequestId)
		throws PortalException {

		return getService().deleteConsentRequest(consentRequestId);
	}

	/**
	 * @throws PortalException
	 */
	public static PersistedModel deletePersistedModel(
			PersistedModel persistedModel)
		throws PortalException {

		return getService().deletePersistedModel(persistedModel);
	}

	public static <T> T dslQuery(DSLQuery dslQuery) {
		return getService().dslQuery(dslQuery);
	}

	public static int dslQueryCount(DSLQuery dslQuery) {
		return getService().dslQueryCount(dslQuery);
	}

	public static DynamicQuery dynamicQuery() {
		return getService().dynamicQuery();
	}

	/**
	 * Performs a dynamic query on the database and returns the matching rows.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the matching rows
	 */
	public static <T> List<T> dynamicQuery(DynamicQuery dynamicQuery) {
		return getService().dynamicQuery(dynamicQuery);
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
	public static <T> List<T> dynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getService().dynamicQuery(dynamicQuery, start, end);
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
	public static <T> List<T> dynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<T> orderByComparator) {

		return getService().dynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the number of rows matching the dynamic query
	 */
	public static long dynamicQueryCount(DynamicQuery dynamicQuery) {
		return getService().dynamicQueryCount(dynamicQuery);
	}

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @param projection the projection to apply to the query
	 * @return the number of rows matching the dynamic query
	 */
	public static long dynamicQueryCount(
		DynamicQuery dynamicQuery,
		com.liferay.portal.kernel.dao.orm.Projection projection) {

		return getService().dynamicQueryCount(dynamicQuery, projection);
	}

	public static ConsentRequest fetchConsentRequest(long consentRequestId) {
		return getService().fetchConsentRequest(consentRequestId);
	}

	public static com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return getService().getActionableDynamicQuery();
	}

	/**
	 * Returns the consent request with the primary key.
	 *
	 * @param consentRequestId the primary key of the consent request
	 * @return the consent request
	 * @throws PortalException if a consent request with the primary key could not be found
	 */
	public static ConsentRequest getConsentRequest(long consentRequestId)
		throws PortalException {

		return getService().getConsentRequest(consentRequestId);
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
	public static List<ConsentRequest> getConsentRequests(int start, int end) {
		return getService().getConsentRequests(start, end);
	}

	/**
	 * Returns the number of consent requests.
	 *
	 * @return the number of consent requests
	 */
	public static int getConsentRequestsCount() {
		return getService().getConsentRequestsCount();
	}

	/**
	 * Gives how far a campaign is in each class group, by the group's name; in one statement. A pupil
	 * counts in the own group and in each composed group beside it.
	 */
	public static List<nl.klassenkring.consent.campaign.GroupProgress>
			getGroupProgress(long consentCampaignId)
		throws PortalException {

		return getService().getGroupProgress(consentCampaignId);
	}

	public static
		com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
			getIndexableActionableDynamicQuery() {

		return getService().getIndexableActionableDynamicQuery();
	}

	/**
	 * Gives what a user was asked, as guardian or as a pupil who decides, and has not answered, in
	 * the campaigns that still ask.
	 */
	public static List<ConsentRequest> getOpenConsentRequests(long userId)
		throws PortalException {

		return getService().getOpenConsentRequests(userId);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public static String getOSGiServiceIdentifier() {
		return getService().getOSGiServiceIdentifier();
	}

	/**
	 * Gives a page of what is not answered, by group, then pupil.
	 *
	 * @param groupId the Site of a class group; 0 for the whole school
	 */
	public static List<nl.klassenkring.consent.campaign.PaperFollowUp>
			getPaperFollowUps(
				long consentCampaignId, long groupId, int start, int end)
		throws PortalException {

		return getService().getPaperFollowUps(
			consentCampaignId, groupId, start, end);
	}

	/**
	 * Counts what {@link #getPaperFollowUps} gives.
	 */
	public static int getPaperFollowUpsCount(
			long consentCampaignId, long groupId)
		throws PortalException {

		return getService().getPaperFollowUpsCount(consentCampaignId, groupId);
	}

	/**
	 * @throws PortalException
	 */
	public static PersistedModel getPersistedModel(Serializable primaryKeyObj)
		throws PortalException {

		return getService().getPersistedModel(primaryKeyObj);
	}

	/**
	 * Gives how far a campaign is in the whole school, each request counted once.
	 */
	public static nl.klassenkring.consent.campaign.GroupProgress
			getTotalProgress(long consentCampaignId)
		throws PortalException {

		return getService().getTotalProgress(consentCampaignId);
	}

	/**
	 * Marks the request to somebody about a pupil as answered when he has decided about all purposes
	 * in use for that school year. Called within the transaction of the decision.
	 *
	 * @param guardianId who decided; 0 for the pupil himself
	 */
	public static void markAnswered(
			long schoolGroupId, long pupilId, long guardianId,
			String schoolYear)
		throws PortalException {

		getService().markAnswered(
			schoolGroupId, pupilId, guardianId, schoolYear);
	}

	/**
	 * Reminds some of those who have not answered and are due, each of them once for each of the days
	 * in the school's settings: that he was reminded is stored in the same transaction as his
	 * notification, and the mail leaves after its commit.
	 *
	 * @return how many requests that were; 0 when nobody is due any more
	 */
	public static int remindSome(long consentCampaignId)
		throws PortalException {

		return getService().remindSome(consentCampaignId);
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
	public static ConsentRequest updateConsentRequest(
		ConsentRequest consentRequest) {

		return getService().updateConsentRequest(consentRequest);
	}

	public static ConsentRequestLocalService getService() {
		return _service;
	}

	public static void setService(ConsentRequestLocalService service) {
		_service = service;
	}

	private static volatile ConsentRequestLocalService _service;

}