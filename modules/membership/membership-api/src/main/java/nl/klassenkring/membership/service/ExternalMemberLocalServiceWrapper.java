/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link ExternalMemberLocalService}.
 *
 * @author Klassenkring
 * @see ExternalMemberLocalService
 * @generated
 */
public class ExternalMemberLocalServiceWrapper
	implements ExternalMemberLocalService,
			   ServiceWrapper<ExternalMemberLocalService> {

	public ExternalMemberLocalServiceWrapper() {
		this(null);
	}

	public ExternalMemberLocalServiceWrapper(
		ExternalMemberLocalService externalMemberLocalService) {

		_externalMemberLocalService = externalMemberLocalService;
	}

	/**
	 * Adds the external member to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ExternalMemberLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param externalMember the external member
	 * @return the external member that was added
	 */
	@Override
	public nl.klassenkring.membership.model.ExternalMember addExternalMember(
		nl.klassenkring.membership.model.ExternalMember externalMember) {

		return _externalMemberLocalService.addExternalMember(externalMember);
	}

	/**
	 * Asks to let somebody from outside be a member. Until the director admits him he is none.
	 *
	 * @param powers what he may do, fixed from now on
	 * @param endDate the first moment at which he is no member any more, within a year from now
	 * @param reason why
	 * @throws MembershipEndDateException if the end is not within a year from now
	 * @throws MembershipRequestException if it was asked for already, or he is a member
	 */
	@Override
	public nl.klassenkring.membership.model.ExternalMember addRequest(
			long userId, long groupId, long externalUserId,
			nl.klassenkring.membership.constants.ExternalPowers powers,
			java.util.Date endDate, String reason)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _externalMemberLocalService.addRequest(
			userId, groupId, externalUserId, powers, endDate, reason);
	}

	/**
	 * Makes the external a member with the powers that were asked for, with the permission of the
	 * director.
	 *
	 * @param reason what the director says of it, may be empty
	 * @throws MembershipEndDateException if the end came while it waited
	 * @throws MembershipRequestException if it was decided already, or he became a member otherwise
	 */
	@Override
	public nl.klassenkring.membership.model.ExternalMember admit(
			long userId, long externalMemberId, String reason)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _externalMemberLocalService.admit(
			userId, externalMemberId, reason);
	}

	/**
	 * Creates a new external member with the primary key. Does not add the external member to the database.
	 *
	 * @param externalMemberId the primary key for the new external member
	 * @return the new external member
	 */
	@Override
	public nl.klassenkring.membership.model.ExternalMember createExternalMember(
		long externalMemberId) {

		return _externalMemberLocalService.createExternalMember(
			externalMemberId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _externalMemberLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Deletes the external member from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ExternalMemberLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param externalMember the external member
	 * @return the external member that was removed
	 */
	@Override
	public nl.klassenkring.membership.model.ExternalMember deleteExternalMember(
		nl.klassenkring.membership.model.ExternalMember externalMember) {

		return _externalMemberLocalService.deleteExternalMember(externalMember);
	}

	/**
	 * Deletes the external member with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ExternalMemberLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param externalMemberId the primary key of the external member
	 * @return the external member that was removed
	 * @throws PortalException if a external member with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.membership.model.ExternalMember deleteExternalMember(
			long externalMemberId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _externalMemberLocalService.deleteExternalMember(
			externalMemberId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _externalMemberLocalService.deletePersistedModel(persistedModel);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _externalMemberLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _externalMemberLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _externalMemberLocalService.dynamicQuery();
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

		return _externalMemberLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.membership.model.impl.ExternalMemberModelImpl</code>.
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

		return _externalMemberLocalService.dynamicQuery(
			dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.membership.model.impl.ExternalMemberModelImpl</code>.
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

		return _externalMemberLocalService.dynamicQuery(
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

		return _externalMemberLocalService.dynamicQueryCount(dynamicQuery);
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

		return _externalMemberLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	/**
	 * Ends the membership of an external before its last day.
	 */
	@Override
	public nl.klassenkring.membership.model.ExternalMember end(
			long userId, long externalMemberId, String reason)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _externalMemberLocalService.end(
			userId, externalMemberId, reason);
	}

	/**
	 * Ends the membership of an external whose last day is over, once, whoever asks how often.
	 *
	 * @return whether it was ended by this call
	 */
	@Override
	public boolean endDueExternal(long externalMemberId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _externalMemberLocalService.endDueExternal(externalMemberId);
	}

	@Override
	public nl.klassenkring.membership.model.ExternalMember fetchExternalMember(
		long externalMemberId) {

		return _externalMemberLocalService.fetchExternalMember(
			externalMemberId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _externalMemberLocalService.getActionableDynamicQuery();
	}

	/**
	 * Gives the keys of the externals whose last day is over, read from the database.
	 */
	@Override
	public java.util.List<Long> getDueExternalMemberIds() {
		return _externalMemberLocalService.getDueExternalMemberIds();
	}

	/**
	 * Returns the external member with the primary key.
	 *
	 * @param externalMemberId the primary key of the external member
	 * @return the external member
	 * @throws PortalException if a external member with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.membership.model.ExternalMember getExternalMember(
			long externalMemberId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _externalMemberLocalService.getExternalMember(externalMemberId);
	}

	/**
	 * Returns a range of all the external members.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.membership.model.impl.ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @return the range of external members
	 */
	@Override
	public java.util.List<nl.klassenkring.membership.model.ExternalMember>
		getExternalMembers(int start, int end) {

		return _externalMemberLocalService.getExternalMembers(start, end);
	}

	/**
	 * Gives the requests of a group in some states, in their order.
	 */
	@Override
	public java.util.List<nl.klassenkring.membership.model.ExternalMember>
		getExternalMembers(
			long groupId,
			java.util.Set<nl.klassenkring.membership.constants.RequestState>
				states) {

		return _externalMemberLocalService.getExternalMembers(groupId, states);
	}

	/**
	 * Returns the number of external members.
	 *
	 * @return the number of external members
	 */
	@Override
	public int getExternalMembersCount() {
		return _externalMemberLocalService.getExternalMembersCount();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _externalMemberLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _externalMemberLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _externalMemberLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Refuses, with a reason; the external does not become a member.
	 */
	@Override
	public nl.klassenkring.membership.model.ExternalMember refuse(
			long userId, long externalMemberId, String reason)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _externalMemberLocalService.refuse(
			userId, externalMemberId, reason);
	}

	/**
	 * Updates the external member in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ExternalMemberLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param externalMember the external member
	 * @return the external member that was updated
	 */
	@Override
	public nl.klassenkring.membership.model.ExternalMember updateExternalMember(
		nl.klassenkring.membership.model.ExternalMember externalMember) {

		return _externalMemberLocalService.updateExternalMember(externalMember);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _externalMemberLocalService.getBasePersistence();
	}

	@Override
	public ExternalMemberLocalService getWrappedService() {
		return _externalMemberLocalService;
	}

	@Override
	public void setWrappedService(
		ExternalMemberLocalService externalMemberLocalService) {

		_externalMemberLocalService = externalMemberLocalService;
	}

	private ExternalMemberLocalService _externalMemberLocalService;

}