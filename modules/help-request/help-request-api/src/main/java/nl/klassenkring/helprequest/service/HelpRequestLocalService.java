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
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.transaction.Isolation;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.Collection;
import java.util.List;

import nl.klassenkring.classgroup.post.PostAdvice;
import nl.klassenkring.helprequest.model.HelpRequest;
import nl.klassenkring.helprequest.request.HelpRequestDraft;
import nl.klassenkring.helprequest.request.SlotsChange;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the local service interface for HelpRequest. Methods of this
 * service will not have security checks based on the propagated JAAS
 * credentials because this service can only be accessed from within the same
 * VM.
 *
 * @author Klassenkring
 * @see HelpRequestLocalServiceUtil
 * @generated
 */
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface HelpRequestLocalService
	extends BaseLocalService, PersistedModelLocalService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.helprequest.service.impl.HelpRequestLocalServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the help request local service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link HelpRequestLocalServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Adds the help request to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect HelpRequestLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param helpRequest the help request
	 * @return the help request that was added
	 */
	@Indexable(type = IndexableType.REINDEX)
	public HelpRequest addHelpRequest(HelpRequest helpRequest);

	/**
	 * Places a post that asks for help, with its slots, all or nothing. The tasks are judged with the
	 * text. When the policy holds the post, its readers get the request when they get the post.
	 *
	 * <p>The service context's UUID, when it has one, makes the call repeatable: a form that is sent
	 * twice makes one request.
	 *
	 * @throws nl.klassenkring.helprequest.request.SlotProblemException if something about a slot is
	 missing or cannot be
	 * @throws nl.klassenkring.helprequest.exception.HelpRequestVersionException if other slots were
	 kept under the same UUID
	 * @throws nl.klassenkring.policy.exception.PolicyViolationException if the policy refuses it, or
	 warns of what its author did not confirm
	 * @throws PortalException if there is no such group, or the post has no title or text
	 */
	public HelpRequest addHelpRequest(
			long userId, HelpRequestDraft draft, ServiceContext serviceContext)
		throws PortalException;

	/**
	 * Says what the policy would say of a help request now. Nothing is kept.
	 */
	public PostAdvice adviseHelpRequest(long userId, HelpRequestDraft draft)
		throws PortalException;

	/**
	 * Says what the policy would say now of a change of what a placed request asks.
	 */
	public PostAdvice adviseHelpSlots(long userId, SlotsChange change)
		throws PortalException;

	/**
	 * Changes what a request asks that is placed, all or nothing. Nobody loses a place by it without
	 * having been seen, and who signed up for what is asked at another time or no more is told.
	 *
	 * @param userId who changes it
	 * @throws nl.klassenkring.helprequest.request.SlotProblemException if something about a slot is
	 missing or cannot be, if somebody changed it meanwhile, or if it would be removed though
	 somebody signed up meanwhile
	 * @throws nl.klassenkring.policy.exception.PolicyViolationException if the policy refuses it now,
	 or warns of what nobody confirmed
	 */
	public void changeHelpSlots(long userId, SlotsChange change)
		throws PortalException;

	/**
	 * Creates a new help request with the primary key. Does not add the help request to the database.
	 *
	 * @param helpRequestId the primary key for the new help request
	 * @return the new help request
	 */
	@Transactional(enabled = false)
	public HelpRequest createHelpRequest(long helpRequestId);

	/**
	 * @throws PortalException
	 */
	public PersistedModel createPersistedModel(Serializable primaryKeyObj)
		throws PortalException;

	/**
	 * Deletes the help request from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect HelpRequestLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param helpRequest the help request
	 * @return the help request that was removed
	 */
	@Indexable(type = IndexableType.DELETE)
	public HelpRequest deleteHelpRequest(HelpRequest helpRequest);

	/**
	 * Deletes the help request with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect HelpRequestLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param helpRequestId the primary key of the help request
	 * @return the help request that was removed
	 * @throws PortalException if a help request with the primary key could not be found
	 */
	@Indexable(type = IndexableType.DELETE)
	public HelpRequest deleteHelpRequest(long helpRequestId)
		throws PortalException;

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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.helprequest.model.impl.HelpRequestModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.helprequest.model.impl.HelpRequestModelImpl</code>.
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
	public HelpRequest fetchHelpRequest(long helpRequestId);

	/**
	 * Returns the help request matching the UUID and group.
	 *
	 * @param uuid the help request's UUID
	 * @param groupId the primary key of the group
	 * @return the matching help request, or <code>null</code> if a matching help request could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public HelpRequest fetchHelpRequestByUuidAndGroupId(
		String uuid, long groupId);

	/**
	 * Gives the request of a post, or null when it has none.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public HelpRequest fetchPostHelpRequest(long classPostId);

	/**
	 * Lets the request of a post, if it has one, be as its post is now.
	 */
	public void followPost(long classPostId, String title, boolean placed);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ActionableDynamicQuery getActionableDynamicQuery();

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ExportActionableDynamicQuery getExportActionableDynamicQuery(
		PortletDataContext portletDataContext);

	/**
	 * Returns the help request with the primary key.
	 *
	 * @param helpRequestId the primary key of the help request
	 * @return the help request
	 * @throws PortalException if a help request with the primary key could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public HelpRequest getHelpRequest(long helpRequestId)
		throws PortalException;

	/**
	 * Returns the help request matching the UUID and group.
	 *
	 * @param uuid the help request's UUID
	 * @param groupId the primary key of the group
	 * @return the matching help request
	 * @throws PortalException if a matching help request could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public HelpRequest getHelpRequestByUuidAndGroupId(String uuid, long groupId)
		throws PortalException;

	/**
	 * Returns a range of all the help requests.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.helprequest.model.impl.HelpRequestModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of help requests
	 * @param end the upper bound of the range of help requests (not inclusive)
	 * @return the range of help requests
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<HelpRequest> getHelpRequests(int start, int end);

	/**
	 * Gives requests of a group by their keys, in no particular order.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<HelpRequest> getHelpRequests(
		long groupId, Collection<Long> helpRequestIds);

	/**
	 * Returns all the help requests matching the UUID and company.
	 *
	 * @param uuid the UUID of the help requests
	 * @param companyId the primary key of the company
	 * @return the matching help requests, or an empty list if no matches were found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<HelpRequest> getHelpRequestsByUuidAndCompanyId(
		String uuid, long companyId);

	/**
	 * Returns a range of help requests matching the UUID and company.
	 *
	 * @param uuid the UUID of the help requests
	 * @param companyId the primary key of the company
	 * @param start the lower bound of the range of help requests
	 * @param end the upper bound of the range of help requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the range of matching help requests, or an empty list if no matches were found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<HelpRequest> getHelpRequestsByUuidAndCompanyId(
		String uuid, long companyId, int start, int end,
		OrderByComparator<HelpRequest> orderByComparator);

	/**
	 * Returns the number of help requests.
	 *
	 * @return the number of help requests
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getHelpRequestsCount();

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public IndexableActionableDynamicQuery getIndexableActionableDynamicQuery();

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
	 * Gives the requests of posts, in no particular order.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<HelpRequest> getPostHelpRequests(Collection<Long> classPostIds);

	/**
	 * Gives the requests of an author in a group whose posts are not placed yet.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<HelpRequest> getWaitingHelpRequests(long groupId, long userId);

	/**
	 * Updates the help request in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect HelpRequestLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param helpRequest the help request
	 * @return the help request that was updated
	 */
	@Indexable(type = IndexableType.REINDEX)
	public HelpRequest updateHelpRequest(HelpRequest helpRequest);

}