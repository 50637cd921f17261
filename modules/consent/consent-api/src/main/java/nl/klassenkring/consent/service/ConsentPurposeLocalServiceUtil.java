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
import java.util.Map;

import nl.klassenkring.consent.model.ConsentPurpose;

/**
 * Provides the local service utility for ConsentPurpose. This utility wraps
 * <code>nl.klassenkring.consent.service.impl.ConsentPurposeLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Klassenkring
 * @see ConsentPurposeLocalService
 * @generated
 */
public class ConsentPurposeLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.consent.service.impl.ConsentPurposeLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Adds the consent purpose to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentPurposeLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentPurpose the consent purpose
	 * @return the consent purpose that was added
	 */
	public static ConsentPurpose addConsentPurpose(
		ConsentPurpose consentPurpose) {

		return getService().addConsentPurpose(consentPurpose);
	}

	/**
	 * Adds a purpose of the school's own, after those it has. It needs a wording before anybody can
	 * say yes to it.
	 *
	 * @param purposeKey lower case letters, digits and hyphens; how pictures and decisions refer to
	 it
	 * @throws ConsentPurposeKeyException if the key is no such key, or a language has no name
	 * @throws DuplicateConsentPurposeException if the school has that purpose
	 */
	public static ConsentPurpose addConsentPurpose(
			long userId, long schoolGroupId, String purposeKey,
			Map<java.util.Locale, String> nameMap)
		throws PortalException {

		return getService().addConsentPurpose(
			userId, schoolGroupId, purposeKey, nameMap);
	}

	/**
	 * Gives a school the purposes that every school starts with, each with its first wording. A
	 * school that has purposes keeps them as they are.
	 */
	public static void addDefaultConsentPurposes(long schoolGroupId)
		throws PortalException {

		getService().addDefaultConsentPurposes(schoolGroupId);
	}

	/**
	 * Creates a new consent purpose with the primary key. Does not add the consent purpose to the database.
	 *
	 * @param consentPurposeId the primary key for the new consent purpose
	 * @return the new consent purpose
	 */
	public static ConsentPurpose createConsentPurpose(long consentPurposeId) {
		return getService().createConsentPurpose(consentPurposeId);
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
	 * Deletes the consent purpose from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentPurposeLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentPurpose the consent purpose
	 * @return the consent purpose that was removed
	 */
	public static ConsentPurpose deleteConsentPurpose(
		ConsentPurpose consentPurpose) {

		return getService().deleteConsentPurpose(consentPurpose);
	}

	/**
	 * Deletes the consent purpose with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentPurposeLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentPurposeId the primary key of the consent purpose
	 * @return the consent purpose that was removed
	 * @throws PortalException if a consent purpose with the primary key could not be found
	 */
	public static ConsentPurpose deleteConsentPurpose(long consentPurposeId)
		throws PortalException {

		return getService().deleteConsentPurpose(consentPurposeId);
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentPurposeModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentPurposeModelImpl</code>.
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

	public static ConsentPurpose fetchConsentPurpose(long consentPurposeId) {
		return getService().fetchConsentPurpose(consentPurposeId);
	}

	public static com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return getService().getActionableDynamicQuery();
	}

	/**
	 * Gives the purposes that a school asks consent for, in the order in which it asks.
	 */
	public static List<ConsentPurpose> getActiveConsentPurposes(
			long schoolGroupId)
		throws PortalException {

		return getService().getActiveConsentPurposes(schoolGroupId);
	}

	/**
	 * Returns the consent purpose with the primary key.
	 *
	 * @param consentPurposeId the primary key of the consent purpose
	 * @return the consent purpose
	 * @throws PortalException if a consent purpose with the primary key could not be found
	 */
	public static ConsentPurpose getConsentPurpose(long consentPurposeId)
		throws PortalException {

		return getService().getConsentPurpose(consentPurposeId);
	}

	/**
	 * Returns a range of all the consent purposes.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentPurposeModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent purposes
	 * @param end the upper bound of the range of consent purposes (not inclusive)
	 * @return the range of consent purposes
	 */
	public static List<ConsentPurpose> getConsentPurposes(int start, int end) {
		return getService().getConsentPurposes(start, end);
	}

	/**
	 * Returns the number of consent purposes.
	 *
	 * @return the number of consent purposes
	 */
	public static int getConsentPurposesCount() {
		return getService().getConsentPurposesCount();
	}

	public static
		com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
			getIndexableActionableDynamicQuery() {

		return getService().getIndexableActionableDynamicQuery();
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
	 * Gives all purposes of a school, also those out of use, in the order in which it asks. A school
	 * that has none yet is given the default ones.
	 */
	public static List<ConsentPurpose> getSchoolConsentPurposes(
			long schoolGroupId)
		throws PortalException {

		return getService().getSchoolConsentPurposes(schoolGroupId);
	}

	/**
	 * Updates the consent purpose in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentPurposeLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentPurpose the consent purpose
	 * @return the consent purpose that was updated
	 */
	public static ConsentPurpose updateConsentPurpose(
		ConsentPurpose consentPurpose) {

		return getService().updateConsentPurpose(consentPurpose);
	}

	/**
	 * Changes what a purpose is called, its place, and whether it is in use. One that is out of use
	 * allows nothing and is not asked; its decisions stay in the ledger.
	 *
	 * @throws ConsentPurposeKeyException if a language has no name
	 */
	public static ConsentPurpose updateConsentPurpose(
			long consentPurposeId, Map<java.util.Locale, String> nameMap,
			int position, boolean active)
		throws PortalException {

		return getService().updateConsentPurpose(
			consentPurposeId, nameMap, position, active);
	}

	public static ConsentPurposeLocalService getService() {
		return _service;
	}

	public static void setService(ConsentPurposeLocalService service) {
		_service = service;
	}

	private static volatile ConsentPurposeLocalService _service;

}