/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link GroupDepartureLocalService}.
 *
 * @author Klassenkring
 * @see GroupDepartureLocalService
 * @generated
 */
public class GroupDepartureLocalServiceWrapper
	implements GroupDepartureLocalService,
			   ServiceWrapper<GroupDepartureLocalService> {

	public GroupDepartureLocalServiceWrapper() {
		this(null);
	}

	public GroupDepartureLocalServiceWrapper(
		GroupDepartureLocalService groupDepartureLocalService) {

		_groupDepartureLocalService = groupDepartureLocalService;
	}

	/**
	 * Adds the group departure to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect GroupDepartureLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param groupDeparture the group departure
	 * @return the group departure that was added
	 */
	@Override
	public nl.klassenkring.membership.model.GroupDeparture addGroupDeparture(
		nl.klassenkring.membership.model.GroupDeparture groupDeparture) {

		return _groupDepartureLocalService.addGroupDeparture(groupDeparture);
	}

	/**
	 * Creates a new group departure with the primary key. Does not add the group departure to the database.
	 *
	 * @param groupDepartureId the primary key for the new group departure
	 * @return the new group departure
	 */
	@Override
	public nl.klassenkring.membership.model.GroupDeparture createGroupDeparture(
		long groupDepartureId) {

		return _groupDepartureLocalService.createGroupDeparture(
			groupDepartureId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _groupDepartureLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Deletes the group departure from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect GroupDepartureLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param groupDeparture the group departure
	 * @return the group departure that was removed
	 */
	@Override
	public nl.klassenkring.membership.model.GroupDeparture deleteGroupDeparture(
		nl.klassenkring.membership.model.GroupDeparture groupDeparture) {

		return _groupDepartureLocalService.deleteGroupDeparture(groupDeparture);
	}

	/**
	 * Deletes the group departure with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect GroupDepartureLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param groupDepartureId the primary key of the group departure
	 * @return the group departure that was removed
	 * @throws PortalException if a group departure with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.membership.model.GroupDeparture deleteGroupDeparture(
			long groupDepartureId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _groupDepartureLocalService.deleteGroupDeparture(
			groupDepartureId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _groupDepartureLocalService.deletePersistedModel(persistedModel);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _groupDepartureLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _groupDepartureLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _groupDepartureLocalService.dynamicQuery();
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

		return _groupDepartureLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.membership.model.impl.GroupDepartureModelImpl</code>.
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

		return _groupDepartureLocalService.dynamicQuery(
			dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.membership.model.impl.GroupDepartureModelImpl</code>.
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

		return _groupDepartureLocalService.dynamicQuery(
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

		return _groupDepartureLocalService.dynamicQueryCount(dynamicQuery);
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

		return _groupDepartureLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.membership.model.GroupDeparture fetchGroupDeparture(
		long groupDepartureId) {

		return _groupDepartureLocalService.fetchGroupDeparture(
			groupDepartureId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _groupDepartureLocalService.getActionableDynamicQuery();
	}

	/**
	 * Returns the group departure with the primary key.
	 *
	 * @param groupDepartureId the primary key of the group departure
	 * @return the group departure
	 * @throws PortalException if a group departure with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.membership.model.GroupDeparture getGroupDeparture(
			long groupDepartureId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _groupDepartureLocalService.getGroupDeparture(groupDepartureId);
	}

	/**
	 * Returns a range of all the group departures.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.membership.model.impl.GroupDepartureModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of group departures
	 * @param end the upper bound of the range of group departures (not inclusive)
	 * @return the range of group departures
	 */
	@Override
	public java.util.List<nl.klassenkring.membership.model.GroupDeparture>
		getGroupDepartures(int start, int end) {

		return _groupDepartureLocalService.getGroupDepartures(start, end);
	}

	/**
	 * Returns the number of group departures.
	 *
	 * @return the number of group departures
	 */
	@Override
	public int getGroupDeparturesCount() {
		return _groupDepartureLocalService.getGroupDeparturesCount();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _groupDepartureLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _groupDepartureLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _groupDepartureLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Updates the group departure in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect GroupDepartureLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param groupDeparture the group departure
	 * @return the group departure that was updated
	 */
	@Override
	public nl.klassenkring.membership.model.GroupDeparture updateGroupDeparture(
		nl.klassenkring.membership.model.GroupDeparture groupDeparture) {

		return _groupDepartureLocalService.updateGroupDeparture(groupDeparture);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _groupDepartureLocalService.getBasePersistence();
	}

	@Override
	public GroupDepartureLocalService getWrappedService() {
		return _groupDepartureLocalService;
	}

	@Override
	public void setWrappedService(
		GroupDepartureLocalService groupDepartureLocalService) {

		_groupDepartureLocalService = groupDepartureLocalService;
	}

	private GroupDepartureLocalService _groupDepartureLocalService;

}