/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.helprequest.service;

import com.liferay.exportimport.kernel.lar.PortletDataContext;
import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.ExportActionableDynamicQuery;
import com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery;
import com.liferay.portal.kernel.dao.orm.Projection;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.search.Indexable;
import com.liferay.portal.kernel.search.IndexableType;
import com.liferay.portal.kernel.service.BaseLocalService;
import com.liferay.portal.kernel.service.PersistedModelLocalService;
import com.liferay.portal.kernel.transaction.Isolation;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.time.LocalDate;

import java.util.Collection;
import java.util.List;

import nl.klassenkring.helprequest.model.HelpSlot;
import nl.klassenkring.helprequest.request.SlotList;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the local service interface for HelpSlot. Methods of this
 * service will not have security checks based on the propagated JAAS
 * credentials because this service can only be accessed from within the same
 * VM.
 *
 * @author Klassenkring
 * @see HelpSlotLocalServiceUtil
 * @generated
 */
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface HelpSlotLocalService
	extends BaseLocalService, PersistedModelLocalService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.helprequest.service.impl.HelpSlotLocalServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the help slot local service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link HelpSlotLocalServiceUtil} if injection and service tracking are not available.
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
	@Indexable(type = IndexableType.REINDEX)
	public HelpSlot addHelpSlot(HelpSlot helpSlot);

	/**
	 * Creates a new help slot with the primary key. Does not add the help slot to the database.
	 *
	 * @param helpSlotId the primary key for the new help slot
	 * @return the new help slot
	 */
	@Transactional(enabled = false)
	public HelpSlot createHelpSlot(long helpSlotId);

	/**
	 * @throws PortalException
	 */
	public PersistedModel createPersistedModel(Serializable primaryKeyObj)
		throws PortalException;

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
	@Indexable(type = IndexableType.DELETE)
	public HelpSlot deleteHelpSlot(HelpSlot helpSlot);

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
	@Indexable(type = IndexableType.DELETE)
	public HelpSlot deleteHelpSlot(long helpSlotId) throws PortalException;

	/**
	 * @throws PortalException
	 */
	@Override
	public PersistedModel deletePersistedModel(PersistedModel persistedModel)
		throws PortalException;

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public <T> T dslQuery(DSLQuery dslQuery);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int dslQueryCount(DSLQuery dslQuery);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public DynamicQuery dynamicQuery();

	/**
	 * Performs a dynamic query on the database and returns the matching rows.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the matching rows
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public <T> List<T> dynamicQuery(DynamicQuery dynamicQuery);

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
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public <T> List<T> dynamicQuery(
		DynamicQuery dynamicQuery, int start, int end);

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
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public <T> List<T> dynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<T> orderByComparator);

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the number of rows matching the dynamic query
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public long dynamicQueryCount(DynamicQuery dynamicQuery);

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @param projection the projection to apply to the query
	 * @return the number of rows matching the dynamic query
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public long dynamicQueryCount(
		DynamicQuery dynamicQuery, Projection projection);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public HelpSlot fetchHelpSlot(long helpSlotId);

	/**
	 * Returns the help slot matching the UUID and group.
	 *
	 * @param uuid the help slot's UUID
	 * @param groupId the primary key of the group
	 * @return the matching help slot, or <code>null</code> if a matching help slot could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public HelpSlot fetchHelpSlotByUuidAndGroupId(String uuid, long groupId);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ActionableDynamicQuery getActionableDynamicQuery();

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ExportActionableDynamicQuery getExportActionableDynamicQuery(
		PortletDataContext portletDataContext);

	/**
	 * Gives slots of a group by their keys, in no particular order.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<HelpSlot> getGroupHelpSlots(
		long groupId, Collection<Long> helpSlotIds);

	/**
	 * Returns the help slot with the primary key.
	 *
	 * @param helpSlotId the primary key of the help slot
	 * @return the help slot
	 * @throws PortalException if a help slot with the primary key could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public HelpSlot getHelpSlot(long helpSlotId) throws PortalException;

	/**
	 * Returns the help slot matching the UUID and group.
	 *
	 * @param uuid the help slot's UUID
	 * @param groupId the primary key of the group
	 * @return the matching help slot
	 * @throws PortalException if a matching help slot could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public HelpSlot getHelpSlotByUuidAndGroupId(String uuid, long groupId)
		throws PortalException;

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
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<HelpSlot> getHelpSlots(int start, int end);

	/**
	 * Gives a page of the slots of a group whose requests are placed.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<HelpSlot> getHelpSlots(
			long groupId, SlotList slotList, int start, int end)
		throws PortalException;

	/**
	 * Gives the slots of requests, in the order in which they come.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<HelpSlot> getHelpSlots(long[] helpRequestIds);

	/**
	 * Returns all the help slots matching the UUID and company.
	 *
	 * @param uuid the UUID of the help slots
	 * @param companyId the primary key of the company
	 * @return the matching help slots, or an empty list if no matches were found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<HelpSlot> getHelpSlotsByUuidAndCompanyId(
		String uuid, long companyId);

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
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<HelpSlot> getHelpSlotsByUuidAndCompanyId(
		String uuid, long companyId, int start, int end,
		OrderByComparator<HelpSlot> orderByComparator);

	/**
	 * Returns the number of help slots.
	 *
	 * @return the number of help slots
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getHelpSlotsCount();

	/**
	 * Counts the slots of a group whose requests are placed.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getHelpSlotsCount(long groupId, SlotList slotList)
		throws PortalException;

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public IndexableActionableDynamicQuery getIndexableActionableDynamicQuery();

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Gives the slots of a group, today and later, for which somebody signed up.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<HelpSlot> getOwnHelpSlots(long groupId, long userId)
		throws PortalException;

	/**
	 * @throws PortalException
	 */
	@Override
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public PersistedModel getPersistedModel(Serializable primaryKeyObj)
		throws PortalException;

	/**
	 * Gives the slots of all groups of a company in which somebody has a place, from a day on.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<HelpSlot> getPlaces(
		long companyId, long userId, LocalDate from);

	/**
	 * Gives the keys of the slots around today, in whatever zone, of which nobody was reminded yet.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Long> getUnremindedHelpSlotIds();

	/**
	 * Reminds who has a place, and tells who asked when places are free, from eight the day before
	 * on, in a transaction of its own.
	 *
	 * @return whether it was done now: false if it was not time, or somebody had done it
	 * @throws nl.klassenkring.helprequest.exception.NoSuchHelpSlotException if there is no such slot,
	 or its request is not placed
	 */
	public boolean remind(long helpSlotId) throws PortalException;

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
	@Indexable(type = IndexableType.REINDEX)
	public HelpSlot updateHelpSlot(HelpSlot helpSlot);

}