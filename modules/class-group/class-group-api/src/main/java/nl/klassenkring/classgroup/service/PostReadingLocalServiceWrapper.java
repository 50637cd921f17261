/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link PostReadingLocalService}.
 *
 * @author Klassenkring
 * @see PostReadingLocalService
 * @generated
 */
public class PostReadingLocalServiceWrapper
	implements PostReadingLocalService,
			   ServiceWrapper<PostReadingLocalService> {

	public PostReadingLocalServiceWrapper() {
		this(null);
	}

	public PostReadingLocalServiceWrapper(
		PostReadingLocalService postReadingLocalService) {

		_postReadingLocalService = postReadingLocalService;
	}

	/**
	 * Adds the post reading to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PostReadingLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param postReading the post reading
	 * @return the post reading that was added
	 */
	@Override
	public nl.klassenkring.classgroup.model.PostReading addPostReading(
		nl.klassenkring.classgroup.model.PostReading postReading) {

		return _postReadingLocalService.addPostReading(postReading);
	}

	/**
	 * Keeps that a user read placed posts of a group. What he read before stays as it is, and costs
	 * one statement for all of them together.
	 *
	 * @return how many of them he read for the first time
	 */
	@Override
	public int addPostReadings(long userId, long groupId, long[] classPostIds) {
		return _postReadingLocalService.addPostReadings(
			userId, groupId, classPostIds);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _postReadingLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Creates a new post reading with the primary key. Does not add the post reading to the database.
	 *
	 * @param postReadingId the primary key for the new post reading
	 * @return the new post reading
	 */
	@Override
	public nl.klassenkring.classgroup.model.PostReading createPostReading(
		long postReadingId) {

		return _postReadingLocalService.createPostReading(postReadingId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _postReadingLocalService.deletePersistedModel(persistedModel);
	}

	/**
	 * Deletes the post reading with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PostReadingLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param postReadingId the primary key of the post reading
	 * @return the post reading that was removed
	 * @throws PortalException if a post reading with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.classgroup.model.PostReading deletePostReading(
			long postReadingId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _postReadingLocalService.deletePostReading(postReadingId);
	}

	/**
	 * Deletes the post reading from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PostReadingLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param postReading the post reading
	 * @return the post reading that was removed
	 */
	@Override
	public nl.klassenkring.classgroup.model.PostReading deletePostReading(
		nl.klassenkring.classgroup.model.PostReading postReading) {

		return _postReadingLocalService.deletePostReading(postReading);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _postReadingLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _postReadingLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _postReadingLocalService.dynamicQuery();
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

		return _postReadingLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.classgroup.model.impl.PostReadingModelImpl</code>.
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

		return _postReadingLocalService.dynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.classgroup.model.impl.PostReadingModelImpl</code>.
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

		return _postReadingLocalService.dynamicQuery(
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

		return _postReadingLocalService.dynamicQueryCount(dynamicQuery);
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

		return _postReadingLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.classgroup.model.PostReading fetchPostReading(
		long postReadingId) {

		return _postReadingLocalService.fetchPostReading(postReadingId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _postReadingLocalService.getActionableDynamicQuery();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _postReadingLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _postReadingLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _postReadingLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Returns the post reading with the primary key.
	 *
	 * @param postReadingId the primary key of the post reading
	 * @return the post reading
	 * @throws PortalException if a post reading with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.classgroup.model.PostReading getPostReading(
			long postReadingId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _postReadingLocalService.getPostReading(postReadingId);
	}

	/**
	 * Returns a range of all the post readings.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.classgroup.model.impl.PostReadingModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of post readings
	 * @param end the upper bound of the range of post readings (not inclusive)
	 * @return the range of post readings
	 */
	@Override
	public java.util.List<nl.klassenkring.classgroup.model.PostReading>
		getPostReadings(int start, int end) {

		return _postReadingLocalService.getPostReadings(start, end);
	}

	/**
	 * Returns the number of post readings.
	 *
	 * @return the number of post readings
	 */
	@Override
	public int getPostReadingsCount() {
		return _postReadingLocalService.getPostReadingsCount();
	}

	/**
	 * Tells which of some posts a user read, by their keys, in one statement.
	 */
	@Override
	public java.util.Set<Long> getReadClassPostIds(
		long userId, long[] classPostIds) {

		return _postReadingLocalService.getReadClassPostIds(
			userId, classPostIds);
	}

	/**
	 * Updates the post reading in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PostReadingLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param postReading the post reading
	 * @return the post reading that was updated
	 */
	@Override
	public nl.klassenkring.classgroup.model.PostReading updatePostReading(
		nl.klassenkring.classgroup.model.PostReading postReading) {

		return _postReadingLocalService.updatePostReading(postReading);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _postReadingLocalService.getBasePersistence();
	}

	@Override
	public PostReadingLocalService getWrappedService() {
		return _postReadingLocalService;
	}

	@Override
	public void setWrappedService(
		PostReadingLocalService postReadingLocalService) {

		_postReadingLocalService = postReadingLocalService;
	}

	private PostReadingLocalService _postReadingLocalService;

}