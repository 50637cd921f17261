/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.policy.service;

import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;

import nl.klassenkring.policy.model.Acknowledgement;

/**
 * Provides the local service utility for Acknowledgement. This utility wraps
 * <code>nl.klassenkring.policy.service.impl.AcknowledgementLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Klassenkring
 * @see AcknowledgementLocalService
 * @generated
 */
public class AcknowledgementLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.policy.service.impl.AcknowledgementLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Adds that a user read the agreements of a school; what he said before about the same ones
	 * stays.
	 *
	 * @param versionKey says which values they had
	 */
	public static Acknowledgement acknowledge(
			long userId, long schoolGroupId, String versionKey)
		throws PortalException {

		return getService().acknowledge(userId, schoolGroupId, versionKey);
	}

	/**
	 * Adds the acknowledgement to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect AcknowledgementLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param acknowledgement the acknowledgement
	 * @return the acknowledgement that was added
	 */
	public static Acknowledgement addAcknowledgement(
		Acknowledgement acknowledgement) {

		return getService().addAcknowledgement(acknowledgement);
	}

	/**
	 * Creates a new acknowledgement with the primary key. Does not add the acknowledgement to the database.
	 *
	 * @param acknowledgementId the primary key for the new acknowledgement
	 * @return the new acknowledgement
	 */
	public static Acknowledgement createAcknowledgement(
		long acknowledgementId) {

		return getService().createAcknowledgement(acknowledgementId);
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
	 * Deletes the acknowledgement from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect AcknowledgementLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param acknowledgement the acknowledgement
	 * @return the acknowledgement that was removed
	 */
	public static Acknowledgement deleteAcknowledgement(
		Acknowledgement acknowledgement) {

		return getService().deleteAcknowledgement(acknowledgement);
	}

	/**
	 * Deletes the acknowledgement with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect AcknowledgementLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param acknowledgementId the primary key of the acknowledgement
	 * @return the acknowledgement that was removed
	 * @throws PortalException if a acknowledgement with the primary key could not be found
	 */
	public static Acknowledgement deleteAcknowledgement(long acknowledgementId)
		throws PortalException {

		return getService().deleteAcknowledgement(acknowledgementId);
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.policy.model.impl.AcknowledgementModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.policy.model.impl.AcknowledgementModelImpl</code>.
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

	public static Acknowledgement fetchAcknowledgement(long acknowledgementId) {
		return getService().fetchAcknowledgement(acknowledgementId);
	}

	/**
	 * Gives what a user said about the agreements of a school as they were, or null.
	 */
	public static Acknowledgement fetchAcknowledgement(
		long userId, long schoolGroupId, String versionKey) {

		return getService().fetchAcknowledgement(
			userId, schoolGroupId, versionKey);
	}

	/**
	 * Returns the acknowledgement with the primary key.
	 *
	 * @param acknowledgementId the primary key of the acknowledgement
	 * @return the acknowledgement
	 * @throws PortalException if a acknowledgement with the primary key could not be found
	 */
	public static Acknowledgement getAcknowledgement(long acknowledgementId)
		throws PortalException {

		return getService().getAcknowledgement(acknowledgementId);
	}

	/**
	 * Returns a range of all the acknowledgements.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.policy.model.impl.AcknowledgementModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of acknowledgements
	 * @param end the upper bound of the range of acknowledgements (not inclusive)
	 * @return the range of acknowledgements
	 */
	public static List<Acknowledgement> getAcknowledgements(
		int start, int end) {

		return getService().getAcknowledgements(start, end);
	}

	/**
	 * Returns the number of acknowledgements.
	 *
	 * @return the number of acknowledgements
	 */
	public static int getAcknowledgementsCount() {
		return getService().getAcknowledgementsCount();
	}

	public static com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return getService().getActionableDynamicQuery();
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
	 * Gives a page of the active members of a school and its groups who have not acknowledged the
	 * agreements, by name.
	 */
	public static List<com.liferay.portal.kernel.model.User>
		getUnacknowledgedUsers(
			long schoolGroupId, String versionKey, int start, int end) {

		return getService().getUnacknowledgedUsers(
			schoolGroupId, versionKey, start, end);
	}

	/**
	 * Counts the active members of a school and its groups who have not acknowledged them.
	 */
	public static int getUnacknowledgedUsersCount(
		long schoolGroupId, String versionKey) {

		return getService().getUnacknowledgedUsersCount(
			schoolGroupId, versionKey);
	}

	/**
	 * Updates the acknowledgement in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect AcknowledgementLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param acknowledgement the acknowledgement
	 * @return the acknowledgement that was updated
	 */
	public static Acknowledgement updateAcknowledgement(
		Acknowledgement acknowledgement) {

		return getService().updateAcknowledgement(acknowledgement);
	}

	public static AcknowledgementLocalService getService() {
		return _service;
	}

	public static void setService(AcknowledgementLocalService service) {
		_service = service;
	}

	private static volatile AcknowledgementLocalService _service;

}