/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.notification.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link DigestRunLocalService}.
 *
 * @author Klassenkring
 * @see DigestRunLocalService
 * @generated
 */
public class DigestRunLocalServiceWrapper
	implements DigestRunLocalService, ServiceWrapper<DigestRunLocalService> {

	public DigestRunLocalServiceWrapper() {
		this(null);
	}

	public DigestRunLocalServiceWrapper(
		DigestRunLocalService digestRunLocalService) {

		_digestRunLocalService = digestRunLocalService;
	}

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
	@Override
	public nl.klassenkring.notification.model.DigestRun addDigestRun(
		nl.klassenkring.notification.model.DigestRun digestRun) {

		return _digestRunLocalService.addDigestRun(digestRun);
	}

	/**
	 * Begins the digests of a school's day. They tell of what was placed until a moment ago: a post
	 * has its moment before its transaction is committed, and one that is not seen yet is told of
	 * next time.
	 *
	 * @param schoolGroupId the Site of the school
	 * @param weekly whether the weekly ones are written, too
	 */
	@Override
	public nl.klassenkring.notification.model.DigestRun addDigestRun(
		long companyId, long schoolGroupId, java.time.LocalDate day,
		boolean weekly) {

		return _digestRunLocalService.addDigestRun(
			companyId, schoolGroupId, day, weekly);
	}

	/**
	 * Creates a new digest run with the primary key. Does not add the digest run to the database.
	 *
	 * @param digestRunId the primary key for the new digest run
	 * @return the new digest run
	 */
	@Override
	public nl.klassenkring.notification.model.DigestRun createDigestRun(
		long digestRunId) {

		return _digestRunLocalService.createDigestRun(digestRunId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _digestRunLocalService.createPersistedModel(primaryKeyObj);
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
	@Override
	public nl.klassenkring.notification.model.DigestRun deleteDigestRun(
		nl.klassenkring.notification.model.DigestRun digestRun) {

		return _digestRunLocalService.deleteDigestRun(digestRun);
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
	@Override
	public nl.klassenkring.notification.model.DigestRun deleteDigestRun(
			long digestRunId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _digestRunLocalService.deleteDigestRun(digestRunId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _digestRunLocalService.deletePersistedModel(persistedModel);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _digestRunLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _digestRunLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _digestRunLocalService.dynamicQuery();
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

		return _digestRunLocalService.dynamicQuery(dynamicQuery);
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
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery, int start,
		int end) {

		return _digestRunLocalService.dynamicQuery(dynamicQuery, start, end);
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
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery, int start,
		int end,
		com.liferay.portal.kernel.util.OrderByComparator<T> orderByComparator) {

		return _digestRunLocalService.dynamicQuery(
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

		return _digestRunLocalService.dynamicQueryCount(dynamicQuery);
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

		return _digestRunLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.notification.model.DigestRun fetchDigestRun(
		long digestRunId) {

		return _digestRunLocalService.fetchDigestRun(digestRunId);
	}

	/**
	 * Gives the digests of a school's day as they are in the database: another node may work on them.
	 *
	 * @return null if they have not begun
	 */
	@Override
	public nl.klassenkring.notification.model.DigestRun fetchDigestRun(
		long schoolGroupId, java.time.LocalDate day) {

		return _digestRunLocalService.fetchDigestRun(schoolGroupId, day);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _digestRunLocalService.getActionableDynamicQuery();
	}

	/**
	 * Returns the digest run with the primary key.
	 *
	 * @param digestRunId the primary key of the digest run
	 * @return the digest run
	 * @throws PortalException if a digest run with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.notification.model.DigestRun getDigestRun(
			long digestRunId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _digestRunLocalService.getDigestRun(digestRunId);
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
	@Override
	public java.util.List<nl.klassenkring.notification.model.DigestRun>
		getDigestRuns(int start, int end) {

		return _digestRunLocalService.getDigestRuns(start, end);
	}

	/**
	 * Returns the number of digest runs.
	 *
	 * @return the number of digest runs
	 */
	@Override
	public int getDigestRunsCount() {
		return _digestRunLocalService.getDigestRunsCount();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _digestRunLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _digestRunLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _digestRunLocalService.getPersistedModel(primaryKeyObj);
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
	@Override
	public nl.klassenkring.notification.model.DigestRun updateDigestRun(
		nl.klassenkring.notification.model.DigestRun digestRun) {

		return _digestRunLocalService.updateDigestRun(digestRun);
	}

	/**
	 * Writes the mails of a day for its next readers. To be called in a transaction of its own.
	 *
	 * @param readers how many at most
	 * @return false if everybody has been served
	 */
	@Override
	public boolean writeDigests(long digestRunId, int readers)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _digestRunLocalService.writeDigests(digestRunId, readers);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _digestRunLocalService.getBasePersistence();
	}

	@Override
	public DigestRunLocalService getWrappedService() {
		return _digestRunLocalService;
	}

	@Override
	public void setWrappedService(DigestRunLocalService digestRunLocalService) {
		_digestRunLocalService = digestRunLocalService;
	}

	private DigestRunLocalService _digestRunLocalService;

}