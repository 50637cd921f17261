/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link ExceptionalCarerLocalService}.
 *
 * @author Klassenkring
 * @see ExceptionalCarerLocalService
 * @generated
 */
public class ExceptionalCarerLocalServiceWrapper
	implements ExceptionalCarerLocalService,
			   ServiceWrapper<ExceptionalCarerLocalService> {

	public ExceptionalCarerLocalServiceWrapper() {
		this(null);
	}

	public ExceptionalCarerLocalServiceWrapper(
		ExceptionalCarerLocalService exceptionalCarerLocalService) {

		_exceptionalCarerLocalService = exceptionalCarerLocalService;
	}

	/**
	 * Adds the exceptional carer to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ExceptionalCarerLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param exceptionalCarer the exceptional carer
	 * @return the exceptional carer that was added
	 */
	@Override
	public nl.klassenkring.membership.model.ExceptionalCarer
		addExceptionalCarer(
			nl.klassenkring.membership.model.ExceptionalCarer
				exceptionalCarer) {

		return _exceptionalCarerLocalService.addExceptionalCarer(
			exceptionalCarer);
	}

	/**
	 * Asks to let a close carer of a pupil be a member of the pupil's group. Until a teacher of the
	 * pupil approves he is none.
	 *
	 * @param reason why this person
	 * @throws MembershipPupilException if the pupil is not in the group now
	 * @throws MembershipRequestException if it was asked for already, or holds
	 */
	@Override
	public nl.klassenkring.membership.model.ExceptionalCarer addRequest(
			long userId, long groupId, long carerUserId, long pupilId,
			String reason)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _exceptionalCarerLocalService.addRequest(
			userId, groupId, carerUserId, pupilId, reason);
	}

	/**
	 * Makes the carer a member, with the approval of a teacher of the pupil, which is kept with his
	 * words and the moment.
	 *
	 * @param reason what the teacher says of it, may be empty
	 * @throws MembershipRequestException if it was decided already
	 */
	@Override
	public nl.klassenkring.membership.model.ExceptionalCarer approve(
			long userId, long exceptionalCarerId, String reason)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _exceptionalCarerLocalService.approve(
			userId, exceptionalCarerId, reason);
	}

	/**
	 * Creates a new exceptional carer with the primary key. Does not add the exceptional carer to the database.
	 *
	 * @param exceptionalCarerId the primary key for the new exceptional carer
	 * @return the new exceptional carer
	 */
	@Override
	public nl.klassenkring.membership.model.ExceptionalCarer
		createExceptionalCarer(long exceptionalCarerId) {

		return _exceptionalCarerLocalService.createExceptionalCarer(
			exceptionalCarerId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _exceptionalCarerLocalService.createPersistedModel(
			primaryKeyObj);
	}

	/**
	 * Deletes the exceptional carer from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ExceptionalCarerLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param exceptionalCarer the exceptional carer
	 * @return the exceptional carer that was removed
	 */
	@Override
	public nl.klassenkring.membership.model.ExceptionalCarer
		deleteExceptionalCarer(
			nl.klassenkring.membership.model.ExceptionalCarer
				exceptionalCarer) {

		return _exceptionalCarerLocalService.deleteExceptionalCarer(
			exceptionalCarer);
	}

	/**
	 * Deletes the exceptional carer with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ExceptionalCarerLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param exceptionalCarerId the primary key of the exceptional carer
	 * @return the exceptional carer that was removed
	 * @throws PortalException if a exceptional carer with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.membership.model.ExceptionalCarer
			deleteExceptionalCarer(long exceptionalCarerId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _exceptionalCarerLocalService.deleteExceptionalCarer(
			exceptionalCarerId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _exceptionalCarerLocalService.deletePersistedModel(
			persistedModel);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _exceptionalCarerLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _exceptionalCarerLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _exceptionalCarerLocalService.dynamicQuery();
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

		return _exceptionalCarerLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.membership.model.impl.ExceptionalCarerModelImpl</code>.
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

		return _exceptionalCarerLocalService.dynamicQuery(
			dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.membership.model.impl.ExceptionalCarerModelImpl</code>.
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

		return _exceptionalCarerLocalService.dynamicQuery(
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

		return _exceptionalCarerLocalService.dynamicQueryCount(dynamicQuery);
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

		return _exceptionalCarerLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	/**
	 * Ends that somebody is a member as a carer. Who is a guardian of a pupil of the group, or a
	 * carer of another, stays a member as that.
	 */
	@Override
	public nl.klassenkring.membership.model.ExceptionalCarer end(
			long userId, long exceptionalCarerId, String reason)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _exceptionalCarerLocalService.end(
			userId, exceptionalCarerId, reason);
	}

	@Override
	public nl.klassenkring.membership.model.ExceptionalCarer
		fetchExceptionalCarer(long exceptionalCarerId) {

		return _exceptionalCarerLocalService.fetchExceptionalCarer(
			exceptionalCarerId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _exceptionalCarerLocalService.getActionableDynamicQuery();
	}

	/**
	 * Returns the exceptional carer with the primary key.
	 *
	 * @param exceptionalCarerId the primary key of the exceptional carer
	 * @return the exceptional carer
	 * @throws PortalException if a exceptional carer with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.membership.model.ExceptionalCarer
			getExceptionalCarer(long exceptionalCarerId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _exceptionalCarerLocalService.getExceptionalCarer(
			exceptionalCarerId);
	}

	/**
	 * Returns a range of all the exceptional carers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.membership.model.impl.ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @return the range of exceptional carers
	 */
	@Override
	public java.util.List<nl.klassenkring.membership.model.ExceptionalCarer>
		getExceptionalCarers(int start, int end) {

		return _exceptionalCarerLocalService.getExceptionalCarers(start, end);
	}

	/**
	 * Gives the requests of a group in some states, in their order.
	 */
	@Override
	public java.util.List<nl.klassenkring.membership.model.ExceptionalCarer>
		getExceptionalCarers(
			long groupId,
			java.util.Set<nl.klassenkring.membership.constants.RequestState>
				states) {

		return _exceptionalCarerLocalService.getExceptionalCarers(
			groupId, states);
	}

	/**
	 * Returns the number of exceptional carers.
	 *
	 * @return the number of exceptional carers
	 */
	@Override
	public int getExceptionalCarersCount() {
		return _exceptionalCarerLocalService.getExceptionalCarersCount();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _exceptionalCarerLocalService.
			getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _exceptionalCarerLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _exceptionalCarerLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Refuses, with a reason; the carer does not become a member.
	 */
	@Override
	public nl.klassenkring.membership.model.ExceptionalCarer refuse(
			long userId, long exceptionalCarerId, String reason)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _exceptionalCarerLocalService.refuse(
			userId, exceptionalCarerId, reason);
	}

	/**
	 * Updates the exceptional carer in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ExceptionalCarerLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param exceptionalCarer the exceptional carer
	 * @return the exceptional carer that was updated
	 */
	@Override
	public nl.klassenkring.membership.model.ExceptionalCarer
		updateExceptionalCarer(
			nl.klassenkring.membership.model.ExceptionalCarer
				exceptionalCarer) {

		return _exceptionalCarerLocalService.updateExceptionalCarer(
			exceptionalCarer);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _exceptionalCarerLocalService.getBasePersistence();
	}

	@Override
	public ExceptionalCarerLocalService getWrappedService() {
		return _exceptionalCarerLocalService;
	}

	@Override
	public void setWrappedService(
		ExceptionalCarerLocalService exceptionalCarerLocalService) {

		_exceptionalCarerLocalService = exceptionalCarerLocalService;
	}

	private ExceptionalCarerLocalService _exceptionalCarerLocalService;

}