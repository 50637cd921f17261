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

import nl.klassenkring.helprequest.model.HelpSlot;

/**
 * Provides the local service utility for HelpSlot. This utility wraps
 * <code>nl.klassenkring.helprequest.service.impl.HelpSlotLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Klassenkring
 * @see HelpSlotLocalService
 * @generated
 */
public class HelpSlotLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.helprequest.service.impl.HelpSlotLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Adds the help slot to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect HelpSlotLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param helpSlot the help slot
	 * @return the help slot that was added
	 */
	public static HelpSlot addHelpSlot(HelpSlot helpSlot) {
		return getService().addHelpSlot(helpSlot);
	}

	/**
	 * Creates a new help slot with the primary key. Does not add the help slot to the database.
	 *
	 * @param helpSlotId the primary key for the new help slot
	 * @return the new help slot
	 */
	public static HelpSlot createHelpSlot(long helpSlotId) {
		return getService().createHelpSlot(helpSlotId);
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
	 * Deletes the help slot from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect HelpSlotLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param helpSlot the help slot
	 * @return the help slot that was removed
	 */
	public static HelpSlot deleteHelpSlot(HelpSlot helpSlot) {
		return getService().deleteHelpSlot(helpSlot);
	}

	/**
	 * Deletes the help slot with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect HelpSlotLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param helpSlotId the primary key of the help slot
	 * @return the help slot that was removed
	 * @throws PortalException if a help slot with the primary key could not be found
	 */
	public static HelpSlot deleteHelpSlot(long helpSlotId)
		throws PortalException {

		return getService().deleteHelpSlot(helpSlotId);
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.helprequest.model.impl.HelpSlotModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.helprequest.model.impl.HelpSlotModelImpl</code>.
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

	public static HelpSlot fetchHelpSlot(long helpSlotId) {
		return getService().fetchHelpSlot(helpSlotId);
	}

	/**
	 * Returns the help slot matching the UUID and group.
	 *
	 * @param uuid the help slot's UUID
	 * @param groupId the primary key of the group
	 * @return the matching help slot, or <code>null</code> if a matching help slot could not be found
	 */
	public static HelpSlot fetchHelpSlotByUuidAndGroupId(
		String uuid, long groupId) {

		return getService().fetchHelpSlotByUuidAndGroupId(uuid, groupId);
	}

	public static com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return getService().getActionableDynamicQuery();
	}

	public static com.liferay.portal.kernel.dao.orm.ExportActionableDynamicQuery
		getExportActionableDynamicQuery(
			com.liferay.exportimport.kernel.lar.PortletDataContext
				portletDataContext) {

		return getService().getExportActionableDynamicQuery(portletDataContext);
	}

	/**
	 * Gives slots of a group by their keys, in no particular order.
	 */
	public static List<HelpSlot> getGroupHelpSlots(
		long groupId, java.util.Collection<Long> helpSlotIds) {

		return getService().getGroupHelpSlots(groupId, helpSlotIds);
	}

	/**
	 * Returns the help slot with the primary key.
	 *
	 * @param helpSlotId the primary key of the help slot
	 * @return the help slot
	 * @throws PortalException if a help slot with the primary key could not be found
	 */
	public static HelpSlot getHelpSlot(long helpSlotId) throws PortalException {
		return getService().getHelpSlot(helpSlotId);
	}

	/**
	 * Returns the help slot matching the UUID and group.
	 *
	 * @param uuid the help slot's UUID
	 * @param groupId the primary key of the group
	 * @return the matching help slot
	 * @throws PortalException if a matching help slot could not be found
	 */
	public static HelpSlot getHelpSlotByUuidAndGroupId(
			String uuid, long groupId)
		throws PortalException {

		return getService().getHelpSlotByUuidAndGroupId(uuid, groupId);
	}

	/**
	 * Returns a range of all the help slots.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.helprequest.model.impl.HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @return the range of help slots
	 */
	public static List<HelpSlot> getHelpSlots(int start, int end) {
		return getService().getHelpSlots(start, end);
	}

	/**
	 * Gives a page of the slots of a group whose requests are placed.
	 */
	public static List<HelpSlot> getHelpSlots(
			long groupId, nl.klassenkring.helprequest.request.SlotList slotList,
			int start, int end)
		throws PortalException {

		return getService().getHelpSlots(groupId, slotList, start, end);
	}

	/**
	 * Gives the slots of requests, in the order in which they come.
	 */
	public static List<HelpSlot> getHelpSlots(long[] helpRequestIds) {
		return getService().getHelpSlots(helpRequestIds);
	}

	/**
	 * Returns all the help slots matching the UUID and company.
	 *
	 * @param uuid the UUID of the help slots
	 * @param companyId the primary key of the company
	 * @return the matching help slots, or an empty list if no matches were found
	 */
	public static List<HelpSlot> getHelpSlotsByUuidAndCompanyId(
		String uuid, long companyId) {

		return getService().getHelpSlotsByUuidAndCompanyId(uuid, companyId);
	}

	/**
	 * Returns a range of help slots matching the UUID and company.
	 *
	 * @param uuid the UUID of the help slots
	 * @param companyId the primary key of the company
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the range of matching help slots, or an empty list if no matches were found
	 */
	public static List<HelpSlot> getHelpSlotsByUuidAndCompanyId(
		String uuid, long companyId, int start, int end,
		OrderByComparator<HelpSlot> orderByComparator) {

		return getService().getHelpSlotsByUuidAndCompanyId(
			uuid, companyId, start, end, orderByComparator);
	}

	/**
	 * Returns the number of help slots.
	 *
	 * @return the number of help slots
	 */
	public static int getHelpSlotsCount() {
		return getService().getHelpSlotsCount();
	}

	/**
	 * Counts the slots of a group whose requests are placed.
	 */
	public static int getHelpSlotsCount(
			long groupId, nl.klassenkring.helprequest.request.SlotList slotList)
		throws PortalException {

		return getService().getHelpSlotsCount(groupId, slotList);
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
	 * Gives the slots of a group, today and later, for which somebody signed up.
	 */
	public static List<HelpSlot> getOwnHelpSlots(long groupId, long userId)
		throws PortalException {

		return getService().getOwnHelpSlots(groupId, userId);
	}

	/**
	 * @throws PortalException
	 */
	public static PersistedModel getPersistedModel(Serializable primaryKeyObj)
		throws PortalException {

		return getService().getPersistedModel(primaryKeyObj);
	}

	/**
	 * Gives the slots of all groups of a company in which somebody has a place, from a day on.
	 */
	public static List<HelpSlot> getPlaces(
		long companyId, long userId, java.time.LocalDate from) {

		return getService().getPlaces(companyId, userId, from);
	}

	/**
	 * Gives the keys of the slots around today, in whatever zone, of which nobody was reminded yet.
	 */
	public static List<Long> getUnremindedHelpSlotIds() {
		return getService().getUnremindedHelpSlotIds();
	}

	/**
	 * Reminds who has a place, and tells who asked when places are free, from eight the day before
	 * on, in a transaction of its own.
	 *
	 * @return whether it was done now: false if it was not time, or somebody had done it
	 * @throws nl.klassenkring.helprequest.exception.NoSuchHelpSlotException if there is no such slot,
	 or its request is not placed
	 */
	public static boolean remind(long helpSlotId) throws PortalException {
		return getService().remind(helpSlotId);
	}

	/**
	 * Updates the help slot in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect HelpSlotLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param helpSlot the help slot
	 * @return the help slot that was updated
	 */
	public static HelpSlot updateHelpSlot(HelpSlot helpSlot) {
		return getService().updateHelpSlot(helpSlot);
	}

	public static HelpSlotLocalService getService() {
		return _service;
	}

	public static void setService(HelpSlotLocalService service) {
		_service = service;
	}

	private static volatile HelpSlotLocalService _service;

}