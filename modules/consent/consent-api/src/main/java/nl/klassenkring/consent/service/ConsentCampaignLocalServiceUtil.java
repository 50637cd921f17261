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

import nl.klassenkring.consent.model.ConsentCampaign;

/**
 * Provides the local service utility for ConsentCampaign. This utility wraps
 * <code>nl.klassenkring.consent.service.impl.ConsentCampaignLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Klassenkring
 * @see ConsentCampaignLocalService
 * @generated
 */
public class ConsentCampaignLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.consent.service.impl.ConsentCampaignLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

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
	public static ConsentCampaign addConsentCampaign(
		ConsentCampaign consentCampaign) {

		return getService().addConsentCampaign(consentCampaign);
	}

	/**
	 * Ends a campaign; one that is closed stays as it is.
	 */
	public static ConsentCampaign closeConsentCampaign(long consentCampaignId)
		throws PortalException {

		return getService().closeConsentCampaign(consentCampaignId);
	}

	/**
	 * Creates a new consent campaign with the primary key. Does not add the consent campaign to the database.
	 *
	 * @param consentCampaignId the primary key for the new consent campaign
	 * @return the new consent campaign
	 */
	public static ConsentCampaign createConsentCampaign(
		long consentCampaignId) {

		return getService().createConsentCampaign(consentCampaignId);
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
	 * Deletes the consent campaign from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentCampaignLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentCampaign the consent campaign
	 * @return the consent campaign that was removed
	 */
	public static ConsentCampaign deleteConsentCampaign(
		ConsentCampaign consentCampaign) {

		return getService().deleteConsentCampaign(consentCampaign);
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
	public static ConsentCampaign deleteConsentCampaign(long consentCampaignId)
		throws PortalException {

		return getService().deleteConsentCampaign(consentCampaignId);
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentCampaignModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentCampaignModelImpl</code>.
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

	public static ConsentCampaign fetchConsentCampaign(long consentCampaignId) {
		return getService().fetchConsentCampaign(consentCampaignId);
	}

	/**
	 * Gives the campaign of a school year, or null when the school has not asked for it.
	 */
	public static ConsentCampaign fetchConsentCampaign(
		long schoolGroupId, String schoolYear) {

		return getService().fetchConsentCampaign(schoolGroupId, schoolYear);
	}

	public static com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return getService().getActionableDynamicQuery();
	}

	/**
	 * Returns the consent campaign with the primary key.
	 *
	 * @param consentCampaignId the primary key of the consent campaign
	 * @return the consent campaign
	 * @throws PortalException if a consent campaign with the primary key could not be found
	 */
	public static ConsentCampaign getConsentCampaign(long consentCampaignId)
		throws PortalException {

		return getService().getConsentCampaign(consentCampaignId);
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
	public static List<ConsentCampaign> getConsentCampaigns(
		int start, int end) {

		return getService().getConsentCampaigns(start, end);
	}

	/**
	 * Returns the number of consent campaigns.
	 *
	 * @return the number of consent campaigns
	 */
	public static int getConsentCampaignsCount() {
		return getService().getConsentCampaignsCount();
	}

	public static
		com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
			getIndexableActionableDynamicQuery() {

		return getService().getIndexableActionableDynamicQuery();
	}

	/**
	 * Gives the campaigns that still ask: those not closed whose school year is not over on the
	 * school's wall clock.
	 */
	public static List<ConsentCampaign> getOpenConsentCampaigns()
		throws PortalException {

		return getService().getOpenConsentCampaigns();
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
	 * @throws PortalException
	 */
	public static PersistedModel getPersistedModel(Serializable primaryKeyObj)
		throws PortalException {

		return getService().getPersistedModel(primaryKeyObj);
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
	public static ConsentCampaign startConsentCampaign(
			long userId, long schoolGroupId, String schoolYear,
			java.util.Date dueDate)
		throws PortalException {

		return getService().startConsentCampaign(
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
	public static ConsentCampaign updateConsentCampaign(
		ConsentCampaign consentCampaign) {

		return getService().updateConsentCampaign(consentCampaign);
	}

	public static ConsentCampaignLocalService getService() {
		return _service;
	}

	public static void setService(ConsentCampaignLocalService service) {
		_service = service;
	}

	private static volatile ConsentCampaignLocalService _service;

}