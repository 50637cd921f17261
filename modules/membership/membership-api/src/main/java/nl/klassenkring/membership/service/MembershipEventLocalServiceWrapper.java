/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link MembershipEventLocalService}.
 *
 * @author Klassenkring
 * @see MembershipEventLocalService
 * @generated
 */
public class MembershipEventLocalServiceWrapper
	implements MembershipEventLocalService,
			   ServiceWrapper<MembershipEventLocalService> {

	public MembershipEventLocalServiceWrapper() {
		this(null);
	}

	public MembershipEventLocalServiceWrapper(
		MembershipEventLocalService membershipEventLocalService) {

		_membershipEventLocalService = membershipEventLocalService;
	}

	/**
	 * Adds the membership event to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect MembershipEventLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param membershipEvent the membership event
	 * @return the membership event that was added
	 */
	@Override
	public nl.klassenkring.membership.model.MembershipEvent addMembershipEvent(
		nl.klassenkring.membership.model.MembershipEvent membershipEvent) {

		return _membershipEventLocalService.addMembershipEvent(membershipEvent);
	}

	/**
	 * Creates a new membership event with the primary key. Does not add the membership event to the database.
	 *
	 * @param membershipEventId the primary key for the new membership event
	 * @return the new membership event
	 */
	@Override
	public nl.klassenkring.membership.model.MembershipEvent
		createMembershipEvent(long membershipEventId) {

		return _membershipEventLocalService.createMembershipEvent(
			membershipEventId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _membershipEventLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Deletes the membership event with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect MembershipEventLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param membershipEventId the primary key of the membership event
	 * @return the membership event that was removed
	 * @throws PortalException if a membership event with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.membership.model.MembershipEvent
			deleteMembershipEvent(long membershipEventId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _membershipEventLocalService.deleteMembershipEvent(
			membershipEventId);
	}

	/**
	 * Deletes the membership event from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect MembershipEventLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param membershipEvent the membership event
	 * @return the membership event that was removed
	 */
	@Override
	public nl.klassenkring.membership.model.MembershipEvent
		deleteMembershipEvent(
			nl.klassenkring.membership.model.MembershipEvent membershipEvent) {

		return _membershipEventLocalService.deleteMembershipEvent(
			membershipEvent);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _membershipEventLocalService.deletePersistedModel(
			persistedModel);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _membershipEventLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _membershipEventLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _membershipEventLocalService.dynamicQuery();
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

		return _membershipEventLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.membership.model.impl.MembershipEventModelImpl</code>.
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

		return _membershipEventLocalService.dynamicQuery(
			dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.membership.model.impl.MembershipEventModelImpl</code>.
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

		return _membershipEventLocalService.dynamicQuery(
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

		return _membershipEventLocalService.dynamicQueryCount(dynamicQuery);
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

		return _membershipEventLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.membership.model.MembershipEvent
		fetchMembershipEvent(long membershipEventId) {

		return _membershipEventLocalService.fetchMembershipEvent(
			membershipEventId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _membershipEventLocalService.getActionableDynamicQuery();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _membershipEventLocalService.
			getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the membership event with the primary key.
	 *
	 * @param membershipEventId the primary key of the membership event
	 * @return the membership event
	 * @throws PortalException if a membership event with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.membership.model.MembershipEvent getMembershipEvent(
			long membershipEventId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _membershipEventLocalService.getMembershipEvent(
			membershipEventId);
	}

	/**
	 * Returns a range of all the membership events.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.membership.model.impl.MembershipEventModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of membership events
	 * @param end the upper bound of the range of membership events (not inclusive)
	 * @return the range of membership events
	 */
	@Override
	public java.util.List<nl.klassenkring.membership.model.MembershipEvent>
		getMembershipEvents(int start, int end) {

		return _membershipEventLocalService.getMembershipEvents(start, end);
	}

	/**
	 * Returns the number of membership events.
	 *
	 * @return the number of membership events
	 */
	@Override
	public int getMembershipEventsCount() {
		return _membershipEventLocalService.getMembershipEventsCount();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _membershipEventLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _membershipEventLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Updates the membership event in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect MembershipEventLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param membershipEvent the membership event
	 * @return the membership event that was updated
	 */
	@Override
	public nl.klassenkring.membership.model.MembershipEvent
		updateMembershipEvent(
			nl.klassenkring.membership.model.MembershipEvent membershipEvent) {

		return _membershipEventLocalService.updateMembershipEvent(
			membershipEvent);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _membershipEventLocalService.getBasePersistence();
	}

	@Override
	public MembershipEventLocalService getWrappedService() {
		return _membershipEventLocalService;
	}

	@Override
	public void setWrappedService(
		MembershipEventLocalService membershipEventLocalService) {

		_membershipEventLocalService = membershipEventLocalService;
	}

	private MembershipEventLocalService _membershipEventLocalService;

}