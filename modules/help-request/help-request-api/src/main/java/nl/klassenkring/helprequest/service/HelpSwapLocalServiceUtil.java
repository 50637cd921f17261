/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.helprequest.service;

import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;

import nl.klassenkring.helprequest.model.HelpSwap;

/**
 * Provides the local service utility for HelpSwap. This utility wraps
 * <code>nl.klassenkring.helprequest.service.impl.HelpSwapLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Klassenkring
 * @see HelpSwapLocalService
 * @generated
 */
public class HelpSwapLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.helprequest.service.impl.HelpSwapLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Lets the places of an offer change hands, for the other parent agrees; both who offered and
	 * those who decide are told.
	 *
	 * @param userId the other parent
	 * @throws nl.klassenkring.helprequest.decision.HelpRefusedException if the offer is over, or the
	 places cannot change hands any more
	 */
	public static HelpSwap accept(long userId, long helpSwapId)
		throws PortalException {

		return getService().accept(userId, helpSwapId);
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
	public static HelpSwap addHelpSwap(HelpSwap helpSwap) {
		return getService().addHelpSwap(helpSwap);
	}

	/**
	 * Creates a new help swap with the primary key. Does not add the help swap to the database.
	 *
	 * @param helpSwapId the primary key for the new help swap
	 * @return the new help swap
	 */
	public static HelpSwap createHelpSwap(long helpSwapId) {
		return getService().createHelpSwap(helpSwapId);
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
	 * Ends an offer that the other parent does not want, and tells who made it.
	 *
	 * @throws nl.klassenkring.helprequest.decision.HelpRefusedException if it is over
	 */
	public static HelpSwap decline(long helpSwapId) throws PortalException {
		return getService().decline(helpSwapId);
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
	public static HelpSwap deleteHelpSwap(HelpSwap helpSwap) {
		return getService().deleteHelpSwap(helpSwap);
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
	public static HelpSwap deleteHelpSwap(long helpSwapId)
		throws PortalException {

		return getService().deleteHelpSwap(helpSwapId);
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.helprequest.model.impl.HelpSwapModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.helprequest.model.impl.HelpSwapModelImpl</code>.
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

	public static HelpSwap fetchHelpSwap(long helpSwapId) {
		return getService().fetchHelpSwap(helpSwapId);
	}

	public static com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return getService().getActionableDynamicQuery();
	}

	/**
	 * Returns the help swap with the primary key.
	 *
	 * @param helpSwapId the primary key of the help swap
	 * @return the help swap
	 * @throws PortalException if a help swap with the primary key could not be found
	 */
	public static HelpSwap getHelpSwap(long helpSwapId) throws PortalException {
		return getService().getHelpSwap(helpSwapId);
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
	public static List<HelpSwap> getHelpSwaps(int start, int end) {
		return getService().getHelpSwaps(start, end);
	}

	/**
	 * Returns the number of help swaps.
	 *
	 * @return the number of help swaps
	 */
	public static int getHelpSwapsCount() {
		return getService().getHelpSwapsCount();
	}

	public static
		com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
			getIndexableActionableDynamicQuery() {

		return getService().getIndexableActionableDynamicQuery();
	}

	/**
	 * Gives the offers in a group that somebody made and that nobody answered.
	 */
	public static List<HelpSwap> getOffersOf(long groupId, long userId) {
		return getService().getOffersOf(groupId, userId);
	}

	/**
	 * Gives the offers in a group that were made to somebody and that he did not answer.
	 */
	public static List<HelpSwap> getOffersTo(long groupId, long userId) {
		return getService().getOffersTo(groupId, userId);
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
	 * Offers somebody's place to another parent, who is told.
	 *
	 * @param toSlotId in which the other one has a place that is wanted for it; 0 for a gift
	 * @throws nl.klassenkring.helprequest.decision.HelpRefusedException if it could not change hands
	 now, or is offered to him already
	 */
	public static HelpSwap propose(
			long userId, long helpSlotId, long toUserId, long toSlotId)
		throws PortalException {

		return getService().propose(userId, helpSlotId, toUserId, toSlotId);
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
	public static HelpSwap updateHelpSwap(HelpSwap helpSwap) {
		return getService().updateHelpSwap(helpSwap);
	}

	/**
	 * Ends an offer that its maker takes back.
	 *
	 * @throws nl.klassenkring.helprequest.decision.HelpRefusedException if it is over
	 */
	public static HelpSwap withdraw(long helpSwapId) throws PortalException {
		return getService().withdraw(helpSwapId);
	}

	public static HelpSwapLocalService getService() {
		return _service;
	}

	public static void setService(HelpSwapLocalService service) {
		_service = service;
	}

	private static volatile HelpSwapLocalService _service;

}