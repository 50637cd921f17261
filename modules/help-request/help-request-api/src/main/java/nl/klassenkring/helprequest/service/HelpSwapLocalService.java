/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.helprequest.service;

import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
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

import java.util.List;

import nl.klassenkring.helprequest.model.HelpSwap;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the local service interface for HelpSwap. Methods of this
 * service will not have security checks based on the propagated JAAS
 * credentials because this service can only be accessed from within the same
 * VM.
 *
 * @author Klassenkring
 * @see HelpSwapLocalServiceUtil
 * @generated
 */
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface HelpSwapLocalService
	extends BaseLocalService, PersistedModelLocalService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.helprequest.service.impl.HelpSwapLocalServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the help swap local service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link HelpSwapLocalServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Lets the places of an offer change hands, for the other parent agrees; both who offered and
	 * those who decide are told.
	 *
	 * @param userId the other parent
	 * @throws nl.klassenkring.helprequest.decision.HelpRefusedException if the offer is over, or the
	 places cannot change hands any more
	 */
	public HelpSwap accept(long userId, long helpSwapId) throws PortalException;

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
	@Indexable(type = IndexableType.REINDEX)
	public HelpSwap addHelpSwap(HelpSwap helpSwap);

	/**
	 * Creates a new help swap with the primary key. Does not add the help swap to the database.
	 *
	 * @param helpSwapId the primary key for the new help swap
	 * @return the new help swap
	 */
	@Transactional(enabled = false)
	public HelpSwap createHelpSwap(long helpSwapId);

	/**
	 * @throws PortalException
	 */
	public PersistedModel createPersistedModel(Serializable primaryKeyObj)
		throws PortalException;

	/**
	 * Ends an offer that the other parent does not want, and tells who made it.
	 *
	 * @throws nl.klassenkring.helprequest.decision.HelpRefusedException if it is over
	 */
	public HelpSwap decline(long helpSwapId) throws PortalException;

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
	@Indexable(type = IndexableType.DELETE)
	public HelpSwap deleteHelpSwap(HelpSwap helpSwap);

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
	@Indexable(type = IndexableType.DELETE)
	public HelpSwap deleteHelpSwap(long helpSwapId) throws PortalException;

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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.helprequest.model.impl.HelpSwapModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.helprequest.model.impl.HelpSwapModelImpl</code>.
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
	public HelpSwap fetchHelpSwap(long helpSwapId);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ActionableDynamicQuery getActionableDynamicQuery();

	/**
	 * Returns the help swap with the primary key.
	 *
	 * @param helpSwapId the primary key of the help swap
	 * @return the help swap
	 * @throws PortalException if a help swap with the primary key could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public HelpSwap getHelpSwap(long helpSwapId) throws PortalException;

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
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<HelpSwap> getHelpSwaps(int start, int end);

	/**
	 * Returns the number of help swaps.
	 *
	 * @return the number of help swaps
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getHelpSwapsCount();

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public IndexableActionableDynamicQuery getIndexableActionableDynamicQuery();

	/**
	 * Gives the offers in a group that somebody made and that nobody answered.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<HelpSwap> getOffersOf(long groupId, long userId);

	/**
	 * Gives the offers in a group that were made to somebody and that he did not answer.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<HelpSwap> getOffersTo(long groupId, long userId);

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * @throws PortalException
	 */
	@Override
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public PersistedModel getPersistedModel(Serializable primaryKeyObj)
		throws PortalException;

	/**
	 * Offers somebody's place to another parent, who is told.
	 *
	 * @param toSlotId in which the other one has a place that is wanted for it; 0 for a gift
	 * @throws nl.klassenkring.helprequest.decision.HelpRefusedException if it could not change hands
	 now, or is offered to him already
	 */
	public HelpSwap propose(
			long userId, long helpSlotId, long toUserId, long toSlotId)
		throws PortalException;

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
	@Indexable(type = IndexableType.REINDEX)
	public HelpSwap updateHelpSwap(HelpSwap helpSwap);

	/**
	 * Ends an offer that its maker takes back.
	 *
	 * @throws nl.klassenkring.helprequest.decision.HelpRefusedException if it is over
	 */
	public HelpSwap withdraw(long helpSwapId) throws PortalException;

}