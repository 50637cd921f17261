/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.notification.service;

import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;

import nl.klassenkring.notification.model.DigestRun;

/**
 * Provides the local service utility for DigestRun. This utility wraps
 * <code>nl.klassenkring.notification.service.impl.DigestRunLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Klassenkring
 * @see DigestRunLocalService
 * @generated
 */
public class DigestRunLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.notification.service.impl.DigestRunLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Adds the digest run to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect DigestRunLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param digestRun the digest run
	 * @return the digest run that was added
	 */
	public static DigestRun addDigestRun(DigestRun digestRun) {
		return getService().addDigestRun(digestRun);
	}

	/**
	 * Begins the digests of a school's day. They tell of what was placed until a moment ago: a post
	 * has its moment before its transaction is committed, and one that is not seen yet is told of
	 * next time.
	 *
	 * @param schoolGroupId the Site of the school
	 * @param weekly whether the weekly ones are written, too
	 */
	public static DigestRun addDigestRun(
		long companyId, long schoolGroupId, java.time.LocalDate day,
		boolean weekly) {

		return getService().addDigestRun(companyId, schoolGroupId, day, weekly);
	}

	/**
	 * Creates a new digest run with the primary key. Does not add the digest run to the database.
	 *
	 * @param digestRunId the primary key for the new digest run
	 * @return the new digest run
	 */
	public static DigestRun createDigestRun(long digestRunId) {
		return getService().createDigestRun(digestRunId);
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
	 * Deletes the digest run from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect DigestRunLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param digestRun the digest run
	 * @return the digest run that was removed
	 */
	public static DigestRun deleteDigestRun(DigestRun digestRun) {
		return getService().deleteDigestRun(digestRun);
	}

	/**
	 * Deletes the digest run with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect DigestRunLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param digestRunId the primary key of the digest run
	 * @return the digest run that was removed
	 * @throws PortalException if a digest run with the primary key could not be found
	 */
	public static DigestRun deleteDigestRun(long digestRunId)
		throws PortalException {

		return getService().deleteDigestRun(digestRunId);
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.notification.model.impl.DigestRunModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.notification.model.impl.DigestRunModelImpl</code>.
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

	public static DigestRun fetchDigestRun(long digestRunId) {
		return getService().fetchDigestRun(digestRunId);
	}

	/**
	 * Gives the digests of a school's day as they are in the database: another node may work on them.
	 *
	 * @return null if they have not begun
	 */
	public static DigestRun fetchDigestRun(
		long schoolGroupId, java.time.LocalDate day) {

		return getService().fetchDigestRun(schoolGroupId, day);
	}

	public static com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return getService().getActionableDynamicQuery();
	}

	/**
	 * Returns the digest run with the primary key.
	 *
	 * @param digestRunId the primary key of the digest run
	 * @return the digest run
	 * @throws PortalException if a digest run with the primary key could not be found
	 */
	public static DigestRun getDigestRun(long digestRunId)
		throws PortalException {

		return getService().getDigestRun(digestRunId);
	}

	/**
	 * Returns a range of all the digest runs.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.notification.model.impl.DigestRunModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of digest runs
	 * @param end the upper bound of the range of digest runs (not inclusive)
	 * @return the range of digest runs
	 */
	public static List<DigestRun> getDigestRuns(int start, int end) {
		return getService().getDigestRuns(start, end);
	}

	/**
	 * Returns the number of digest runs.
	 *
	 * @return the number of digest runs
	 */
	public static int getDigestRunsCount() {
		return getService().getDigestRunsCount();
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
	 * Updates the digest run in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect DigestRunLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param digestRun the digest run
	 * @return the digest run that was updated
	 */
	public static DigestRun updateDigestRun(DigestRun digestRun) {
		return getService().updateDigestRun(digestRun);
	}

	/**
	 * Writes the mails of a day for its next readers. To be called in a transaction of its own.
	 *
	 * @param readers how many at most
	 * @return false if everybody has been served
	 */
	public static boolean writeDigests(long digestRunId, int readers)
		throws PortalException {

		return getService().writeDigests(digestRunId, readers);
	}

	public static DigestRunLocalService getService() {
		return _service;
	}

	public static void setService(DigestRunLocalService service) {
		_service = service;
	}

	private static volatile DigestRunLocalService _service;

}