/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.helprequest.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link HelpSlotLocalService}.
 *
 * @author Klassenkring
 * @see HelpSlotLocalService
 * @generated
 */
public class HelpSlotLocalServiceWrapper
	implements HelpSlotLocalService, ServiceWrapper<HelpSlotLocalService> {

	public HelpSlotLocalServiceWrapper() {
		this(null);
	}

	public HelpSlotLocalServiceWrapper(
		HelpSlotLocalService helpSlotLocalService) {

		_helpSlotLocalService = helpSlotLocalService;
	}

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
	@Override
	public nl.klassenkring.helprequest.model.HelpSlot addHelpSlot(
		nl.klassenkring.helprequest.model.HelpSlot helpSlot) {

		return _helpSlotLocalService.addHelpSlot(helpSlot);
	}

	/**
	 * Creates a new help slot with the primary key. Does not add the help slot to the database.
	 *
	 * @param helpSlotId the primary key for the new help slot
	 * @return the new help slot
	 */
	@Override
	public nl.klassenkring.helprequest.model.HelpSlot createHelpSlot(
		long helpSlotId) {

		return _helpSlotLocalService.createHelpSlot(helpSlotId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpSlotLocalService.createPersistedModel(primaryKeyObj);
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
	@Override
	public nl.klassenkring.helprequest.model.HelpSlot deleteHelpSlot(
		nl.klassenkring.helprequest.model.HelpSlot helpSlot) {

		return _helpSlotLocalService.deleteHelpSlot(helpSlot);
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
	@Override
	public nl.klassenkring.helprequest.model.HelpSlot deleteHelpSlot(
			long helpSlotId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpSlotLocalService.deleteHelpSlot(helpSlotId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpSlotLocalService.deletePersistedModel(persistedModel);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _helpSlotLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _helpSlotLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _helpSlotLocalService.dynamicQuery();
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

		return _helpSlotLocalService.dynamicQuery(dynamicQuery);
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
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery, int start,
		int end) {

		return _helpSlotLocalService.dynamicQuery(dynamicQuery, start, end);
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
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery, int start,
		int end,
		com.liferay.portal.kernel.util.OrderByComparator<T> orderByComparator) {

		return _helpSlotLocalService.dynamicQuery(
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

		return _helpSlotLocalService.dynamicQueryCount(dynamicQuery);
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

		return _helpSlotLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.helprequest.model.HelpSlot fetchHelpSlot(
		long helpSlotId) {

		return _helpSlotLocalService.fetchHelpSlot(helpSlotId);
	}

	/**
	 * Returns the help slot matching the UUID and group.
	 *
	 * @param uuid the help slot's UUID
	 * @param groupId the primary key of the group
	 * @return the matching help slot, or <code>null</code> if a matching help slot could not be found
	 */
	@Override
	public nl.klassenkring.helprequest.model.HelpSlot
		fetchHelpSlotByUuidAndGroupId(String uuid, long groupId) {

		return _helpSlotLocalService.fetchHelpSlotByUuidAndGroupId(
			uuid, groupId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _helpSlotLocalService.getActionableDynamicQuery();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ExportActionableDynamicQuery
		getExportActionableDynamicQuery(
			com.liferay.exportimport.kernel.lar.PortletDataContext
				portletDataContext) {

		return _helpSlotLocalService.getExportActionableDynamicQuery(
			portletDataContext);
	}

	/**
	 * Gives slots of a group by their keys, in no particular order.
	 */
	@Override
	public java.util.List<nl.klassenkring.helprequest.model.HelpSlot>
		getGroupHelpSlots(
			long groupId, java.util.Collection<Long> helpSlotIds) {

		return _helpSlotLocalService.getGroupHelpSlots(groupId, helpSlotIds);
	}

	/**
	 * Returns the help slot with the primary key.
	 *
	 * @param helpSlotId the primary key of the help slot
	 * @return the help slot
	 * @throws PortalException if a help slot with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.helprequest.model.HelpSlot getHelpSlot(
			long helpSlotId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpSlotLocalService.getHelpSlot(helpSlotId);
	}

	/**
	 * Returns the help slot matching the UUID and group.
	 *
	 * @param uuid the help slot's UUID
	 * @param groupId the primary key of the group
	 * @return the matching help slot
	 * @throws PortalException if a matching help slot could not be found
	 */
	@Override
	public nl.klassenkring.helprequest.model.HelpSlot
			getHelpSlotByUuidAndGroupId(String uuid, long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpSlotLocalService.getHelpSlotByUuidAndGroupId(uuid, groupId);
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
	@Override
	public java.util.List<nl.klassenkring.helprequest.model.HelpSlot>
		getHelpSlots(int start, int end) {

		return _helpSlotLocalService.getHelpSlots(start, end);
	}

	/**
	 * Gives a page of the slots of a group whose requests are placed.
	 */
	@Override
	public java.util.List<nl.klassenkring.helprequest.model.HelpSlot>
			getHelpSlots(
				long groupId,
				nl.klassenkring.helprequest.request.SlotList slotList,
				int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpSlotLocalService.getHelpSlots(
			groupId, slotList, start, end);
	}

	/**
	 * Gives the slots of requests, in the order in which they come.
	 */
	@Override
	public java.util.List<nl.klassenkring.helprequest.model.HelpSlot>
		getHelpSlots(long[] helpRequestIds) {

		return _helpSlotLocalService.getHelpSlots(helpRequestIds);
	}

	/**
	 * Returns all the help slots matching the UUID and company.
	 *
	 * @param uuid the UUID of the help slots
	 * @param companyId the primary key of the company
	 * @return the matching help slots, or an empty list if no matches were found
	 */
	@Override
	public java.util.List<nl.klassenkring.helprequest.model.HelpSlot>
		getHelpSlotsByUuidAndCompanyId(String uuid, long companyId) {

		return _helpSlotLocalService.getHelpSlotsByUuidAndCompanyId(
			uuid, companyId);
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
	@Override
	public java.util.List<nl.klassenkring.helprequest.model.HelpSlot>
		getHelpSlotsByUuidAndCompanyId(
			String uuid, long companyId, int start, int end,
			com.liferay.portal.kernel.util.OrderByComparator
				<nl.klassenkring.helprequest.model.HelpSlot>
					orderByComparator) {

		return _helpSlotLocalService.getHelpSlotsByUuidAndCompanyId(
			uuid, companyId, start, end, orderByComparator);
	}

	/**
	 * Returns the number of help slots.
	 *
	 * @return the number of help slots
	 */
	@Override
	public int getHelpSlotsCount() {
		return _helpSlotLocalService.getHelpSlotsCount();
	}

	/**
	 * Counts the slots of a group whose requests are placed.
	 */
	@Override
	public int getHelpSlotsCount(
			long groupId, nl.klassenkring.helprequest.request.SlotList slotList)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpSlotLocalService.getHelpSlotsCount(groupId, slotList);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _helpSlotLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _helpSlotLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * Gives the slots of a group, today and later, for which somebody signed up.
	 */
	@Override
	public java.util.List<nl.klassenkring.helprequest.model.HelpSlot>
			getOwnHelpSlots(long groupId, long userId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpSlotLocalService.getOwnHelpSlots(groupId, userId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpSlotLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Gives the slots of all groups of a company in which somebody has a place, from a day on.
	 */
	@Override
	public java.util.List<nl.klassenkring.helprequest.model.HelpSlot> getPlaces(
		long companyId, long userId, java.time.LocalDate from) {

		return _helpSlotLocalService.getPlaces(companyId, userId, from);
	}

	/**
	 * Gives the keys of the slots around today, in whatever zone, of which nobody was reminded yet.
	 */
	@Override
	public java.util.List<Long> getUnremindedHelpSlotIds() {
		return _helpSlotLocalService.getUnremindedHelpSlotIds();
	}

	/**
	 * Reminds who has a place, and tells who asked when places are free, from eight the day before
	 * on, in a transaction of its own.
	 *
	 * @return whether it was done now: false if it was not time, or somebody had done it
	 * @throws nl.klassenkring.helprequest.exception.NoSuchHelpSlotException if there is no such slot,
	 or its request is not placed
	 */
	@Override
	public boolean remind(long helpSlotId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpSlotLocalService.remind(helpSlotId);
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
	@Override
	public nl.klassenkring.helprequest.model.HelpSlot updateHelpSlot(
		nl.klassenkring.helprequest.model.HelpSlot helpSlot) {

		return _helpSlotLocalService.updateHelpSlot(helpSlot);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _helpSlotLocalService.getBasePersistence();
	}

	@Override
	public HelpSlotLocalService getWrappedService() {
		return _helpSlotLocalService;
	}

	@Override
	public void setWrappedService(HelpSlotLocalService helpSlotLocalService) {
		_helpSlotLocalService = helpSlotLocalService;
	}

	private HelpSlotLocalService _helpSlotLocalService;

}