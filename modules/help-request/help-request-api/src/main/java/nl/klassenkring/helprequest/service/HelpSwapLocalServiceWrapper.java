/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.helprequest.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link HelpSwapLocalService}.
 *
 * @author Klassenkring
 * @see HelpSwapLocalService
 * @generated
 */
public class HelpSwapLocalServiceWrapper
	implements HelpSwapLocalService, ServiceWrapper<HelpSwapLocalService> {

	public HelpSwapLocalServiceWrapper() {
		this(null);
	}

	public HelpSwapLocalServiceWrapper(
		HelpSwapLocalService helpSwapLocalService) {

		_helpSwapLocalService = helpSwapLocalService;
	}

	/**
	 * Lets the places of an offer change hands, for the other parent agrees; both who offered and
	 * those who decide are told.
	 *
	 * @param userId the other parent
	 * @throws nl.klassenkring.helprequest.decision.HelpRefusedException if the offer is over, or the
	 places cannot change hands any more
	 */
	@Override
	public nl.klassenkring.helprequest.model.HelpSwap accept(
			long userId, long helpSwapId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpSwapLocalService.accept(userId, helpSwapId);
	}

	/**
	 * Adds the help swap to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect HelpSwapLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param helpSwap the help swap
	 * @return the help swap that was added
	 */
	@Override
	public nl.klassenkring.helprequest.model.HelpSwap addHelpSwap(
		nl.klassenkring.helprequest.model.HelpSwap helpSwap) {

		return _helpSwapLocalService.addHelpSwap(helpSwap);
	}

	/**
	 * Creates a new help swap with the primary key. Does not add the help swap to the database.
	 *
	 * @param helpSwapId the primary key for the new help swap
	 * @return the new help swap
	 */
	@Override
	public nl.klassenkring.helprequest.model.HelpSwap createHelpSwap(
		long helpSwapId) {

		return _helpSwapLocalService.createHelpSwap(helpSwapId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpSwapLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Ends an offer that the other parent does not want, and tells who made it.
	 *
	 * @throws nl.klassenkring.helprequest.decision.HelpRefusedException if it is over
	 */
	@Override
	public nl.klassenkring.helprequest.model.HelpSwap decline(long helpSwapId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpSwapLocalService.decline(helpSwapId);
	}

	/**
	 * Deletes the help swap from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect HelpSwapLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param helpSwap the help swap
	 * @return the help swap that was removed
	 */
	@Override
	public nl.klassenkring.helprequest.model.HelpSwap deleteHelpSwap(
		nl.klassenkring.helprequest.model.HelpSwap helpSwap) {

		return _helpSwapLocalService.deleteHelpSwap(helpSwap);
	}

	/**
	 * Deletes the help swap with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect HelpSwapLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param helpSwapId the primary key of the help swap
	 * @return the help swap that was removed
	 * @throws PortalException if a help swap with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.helprequest.model.HelpSwap deleteHelpSwap(
			long helpSwapId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpSwapLocalService.deleteHelpSwap(helpSwapId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpSwapLocalService.deletePersistedModel(persistedModel);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _helpSwapLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _helpSwapLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _helpSwapLocalService.dynamicQuery();
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

		return _helpSwapLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.helprequest.model.impl.HelpSwapModelImpl</code>.
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

		return _helpSwapLocalService.dynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.helprequest.model.impl.HelpSwapModelImpl</code>.
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

		return _helpSwapLocalService.dynamicQuery(
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

		return _helpSwapLocalService.dynamicQueryCount(dynamicQuery);
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

		return _helpSwapLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.helprequest.model.HelpSwap fetchHelpSwap(
		long helpSwapId) {

		return _helpSwapLocalService.fetchHelpSwap(helpSwapId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _helpSwapLocalService.getActionableDynamicQuery();
	}

	/**
	 * Returns the help swap with the primary key.
	 *
	 * @param helpSwapId the primary key of the help swap
	 * @return the help swap
	 * @throws PortalException if a help swap with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.helprequest.model.HelpSwap getHelpSwap(
			long helpSwapId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpSwapLocalService.getHelpSwap(helpSwapId);
	}

	/**
	 * Returns a range of all the help swaps.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.helprequest.model.impl.HelpSwapModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of help swaps
	 * @param end the upper bound of the range of help swaps (not inclusive)
	 * @return the range of help swaps
	 */
	@Override
	public java.util.List<nl.klassenkring.helprequest.model.HelpSwap>
		getHelpSwaps(int start, int end) {

		return _helpSwapLocalService.getHelpSwaps(start, end);
	}

	/**
	 * Returns the number of help swaps.
	 *
	 * @return the number of help swaps
	 */
	@Override
	public int getHelpSwapsCount() {
		return _helpSwapLocalService.getHelpSwapsCount();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _helpSwapLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Gives the offers in a group that somebody made and that nobody answered.
	 */
	@Override
	public java.util.List<nl.klassenkring.helprequest.model.HelpSwap>
		getOffersOf(long groupId, long userId) {

		return _helpSwapLocalService.getOffersOf(groupId, userId);
	}

	/**
	 * Gives the offers in a group that were made to somebody and that he did not answer.
	 */
	@Override
	public java.util.List<nl.klassenkring.helprequest.model.HelpSwap>
		getOffersTo(long groupId, long userId) {

		return _helpSwapLocalService.getOffersTo(groupId, userId);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _helpSwapLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpSwapLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Offers somebody's place to another parent, who is told.
	 *
	 * @param toSlotId in which the other one has a place that is wanted for it; 0 for a gift
	 * @throws nl.klassenkring.helprequest.decision.HelpRefusedException if it could not change hands
	 now, or is offered to him already
	 */
	@Override
	public nl.klassenkring.helprequest.model.HelpSwap propose(
			long userId, long helpSlotId, long toUserId, long toSlotId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpSwapLocalService.propose(
			userId, helpSlotId, toUserId, toSlotId);
	}

	/**
	 * Updates the help swap in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect HelpSwapLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param helpSwap the help swap
	 * @return the help swap that was updated
	 */
	@Override
	public nl.klassenkring.helprequest.model.HelpSwap updateHelpSwap(
		nl.klassenkring.helprequest.model.HelpSwap helpSwap) {

		return _helpSwapLocalService.updateHelpSwap(helpSwap);
	}

	/**
	 * Ends an offer that its maker takes back.
	 *
	 * @throws nl.klassenkring.helprequest.decision.HelpRefusedException if it is over
	 */
	@Override
	public nl.klassenkring.helprequest.model.HelpSwap withdraw(long helpSwapId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpSwapLocalService.withdraw(helpSwapId);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _helpSwapLocalService.getBasePersistence();
	}

	@Override
	public HelpSwapLocalService getWrappedService() {
		return _helpSwapLocalService;
	}

	@Override
	public void setWrappedService(HelpSwapLocalService helpSwapLocalService) {
		_helpSwapLocalService = helpSwapLocalService;
	}

	private HelpSwapLocalService _helpSwapLocalService;

}