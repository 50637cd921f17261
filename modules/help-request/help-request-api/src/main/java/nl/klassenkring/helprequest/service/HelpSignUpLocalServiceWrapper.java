/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.helprequest.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link HelpSignUpLocalService}.
 *
 * @author Klassenkring
 * @see HelpSignUpLocalService
 * @generated
 */
public class HelpSignUpLocalServiceWrapper
	implements HelpSignUpLocalService, ServiceWrapper<HelpSignUpLocalService> {

	public HelpSignUpLocalServiceWrapper() {
		this(null);
	}

	public HelpSignUpLocalServiceWrapper(
		HelpSignUpLocalService helpSignUpLocalService) {

		_helpSignUpLocalService = helpSignUpLocalService;
	}

	/**
	 * Adds the help sign up to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect HelpSignUpLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param helpSignUp the help sign up
	 * @return the help sign up that was added
	 */
	@Override
	public nl.klassenkring.helprequest.model.HelpSignUp addHelpSignUp(
		nl.klassenkring.helprequest.model.HelpSignUp helpSignUp) {

		return _helpSignUpLocalService.addHelpSignUp(helpSignUp);
	}

	/**
	 * Gives a place to somebody who offered his help, and tells him.
	 *
	 * @param byUserId who decides
	 * @throws nl.klassenkring.helprequest.decision.HelpRefusedException if he did not offer, all
	 places are taken, or it has begun
	 */
	@Override
	public void assign(long byUserId, long helpSlotId, long userId)
		throws com.liferay.portal.kernel.exception.PortalException {

		_helpSignUpLocalService.assign(byUserId, helpSlotId, userId);
	}

	/**
	 * Creates a new help sign up with the primary key. Does not add the help sign up to the database.
	 *
	 * @param helpSignUpId the primary key for the new help sign up
	 * @return the new help sign up
	 */
	@Override
	public nl.klassenkring.helprequest.model.HelpSignUp createHelpSignUp(
		long helpSignUpId) {

		return _helpSignUpLocalService.createHelpSignUp(helpSignUpId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpSignUpLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Deletes the help sign up from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect HelpSignUpLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param helpSignUp the help sign up
	 * @return the help sign up that was removed
	 */
	@Override
	public nl.klassenkring.helprequest.model.HelpSignUp deleteHelpSignUp(
		nl.klassenkring.helprequest.model.HelpSignUp helpSignUp) {

		return _helpSignUpLocalService.deleteHelpSignUp(helpSignUp);
	}

	/**
	 * Deletes the help sign up with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect HelpSignUpLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param helpSignUpId the primary key of the help sign up
	 * @return the help sign up that was removed
	 * @throws PortalException if a help sign up with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.helprequest.model.HelpSignUp deleteHelpSignUp(
			long helpSignUpId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpSignUpLocalService.deleteHelpSignUp(helpSignUpId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpSignUpLocalService.deletePersistedModel(persistedModel);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _helpSignUpLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _helpSignUpLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _helpSignUpLocalService.dynamicQuery();
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

		return _helpSignUpLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.helprequest.model.impl.HelpSignUpModelImpl</code>.
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

		return _helpSignUpLocalService.dynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.helprequest.model.impl.HelpSignUpModelImpl</code>.
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

		return _helpSignUpLocalService.dynamicQuery(
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

		return _helpSignUpLocalService.dynamicQueryCount(dynamicQuery);
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

		return _helpSignUpLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.helprequest.model.HelpSignUp fetchHelpSignUp(
		long helpSignUpId) {

		return _helpSignUpLocalService.fetchHelpSignUp(helpSignUpId);
	}

	/**
	 * Removes all that is known of somebody's wish to help with a slot; his place is free again.
	 */
	@Override
	public void forget(long helpSignUpId)
		throws com.liferay.portal.kernel.exception.PortalException {

		_helpSignUpLocalService.forget(helpSignUpId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _helpSignUpLocalService.getActionableDynamicQuery();
	}

	/**
	 * Returns the help sign up with the primary key.
	 *
	 * @param helpSignUpId the primary key of the help sign up
	 * @return the help sign up
	 * @throws PortalException if a help sign up with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.helprequest.model.HelpSignUp getHelpSignUp(
			long helpSignUpId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpSignUpLocalService.getHelpSignUp(helpSignUpId);
	}

	/**
	 * Returns a range of all the help sign ups.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.helprequest.model.impl.HelpSignUpModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of help sign ups
	 * @param end the upper bound of the range of help sign ups (not inclusive)
	 * @return the range of help sign ups
	 */
	@Override
	public java.util.List<nl.klassenkring.helprequest.model.HelpSignUp>
		getHelpSignUps(int start, int end) {

		return _helpSignUpLocalService.getHelpSignUps(start, end);
	}

	/**
	 * Gives who ever signed up for slots, who came first stands first.
	 */
	@Override
	public java.util.List<nl.klassenkring.helprequest.model.HelpSignUp>
		getHelpSignUps(long[] helpSlotIds) {

		return _helpSignUpLocalService.getHelpSignUps(helpSlotIds);
	}

	/**
	 * Returns the number of help sign ups.
	 *
	 * @return the number of help sign ups
	 */
	@Override
	public int getHelpSignUpsCount() {
		return _helpSignUpLocalService.getHelpSignUpsCount();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _helpSignUpLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _helpSignUpLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpSignUpLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Takes somebody's place or offer away, and tells him.
	 *
	 * @param byUserId who decides
	 * @throws nl.klassenkring.helprequest.decision.HelpRefusedException if he has none, or it has
	 begun
	 */
	@Override
	public void remove(long byUserId, long helpSlotId, long userId)
		throws com.liferay.portal.kernel.exception.PortalException {

		_helpSignUpLocalService.remove(byUserId, helpSlotId, userId);
	}

	/**
	 * Lets somebody take a place, or offer his help where somebody decides.
	 *
	 * @throws nl.klassenkring.helprequest.decision.HelpRefusedException if all places are taken, he
	 signed up already, or it has begun
	 */
	@Override
	public void signUp(long userId, long helpSlotId)
		throws com.liferay.portal.kernel.exception.PortalException {

		_helpSignUpLocalService.signUp(userId, helpSlotId);
	}

	/**
	 * Updates the help sign up in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect HelpSignUpLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param helpSignUp the help sign up
	 * @return the help sign up that was updated
	 */
	@Override
	public nl.klassenkring.helprequest.model.HelpSignUp updateHelpSignUp(
		nl.klassenkring.helprequest.model.HelpSignUp helpSignUp) {

		return _helpSignUpLocalService.updateHelpSignUp(helpSignUp);
	}

	/**
	 * Lets somebody give back his place, until its day comes, or his offer. When it was a place,
	 * those who decide are told that it is free.
	 *
	 * @throws nl.klassenkring.helprequest.decision.HelpRefusedException if he has none, or its day
	 has come
	 */
	@Override
	public void withdraw(long userId, long helpSlotId)
		throws com.liferay.portal.kernel.exception.PortalException {

		_helpSignUpLocalService.withdraw(userId, helpSlotId);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _helpSignUpLocalService.getBasePersistence();
	}

	@Override
	public HelpSignUpLocalService getWrappedService() {
		return _helpSignUpLocalService;
	}

	@Override
	public void setWrappedService(
		HelpSignUpLocalService helpSignUpLocalService) {

		_helpSignUpLocalService = helpSignUpLocalService;
	}

	private HelpSignUpLocalService _helpSignUpLocalService;

}