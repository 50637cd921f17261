/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.service;

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

import java.util.List;

import nl.klassenkring.classgroup.model.MessageHandover;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the local service interface for MessageHandover. Methods of this
 * service will not have security checks based on the propagated JAAS
 * credentials because this service can only be accessed from within the same
 * VM.
 *
 * @author Klassenkring
 * @see MessageHandoverLocalServiceUtil
 * @generated
 */
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface MessageHandoverLocalService
	extends BaseLocalService, PersistedModelLocalService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.classgroup.service.impl.MessageHandoverLocalServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the message handover local service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link MessageHandoverLocalServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Hands a message of a council to the directors of its school, who are told. It is judged when it
	 * is posted.
	 *
	 * <p>The service context's UUID, when it has one, makes the call repeatable, so that a form that
	 * is sent twice is handed over once.
	 *
	 * @param groupId the Site of the council
	 * @param title at most 150 characters on one line
	 * @param content plain text
	 * @param category the key of a {@link PostCategory}
	 * @throws MessageHandoverGroupException if the group is no council, or the school has no group in
	 which it could be posted
	 * @throws MessageHandoverCategoryException if there is no such category (B14)
	 * @throws nl.klassenkring.classgroup.exception.ClassGroupClosedException if the council's group
	 is closed
	 * @throws nl.klassenkring.classgroup.exception.ClassPostTitleException if there is no title, or
	 it is too long
	 * @throws nl.klassenkring.classgroup.exception.ClassPostContentException if there is no text, or
	 it is too long
	 */
	public MessageHandover addMessageHandover(
			long userId, long groupId, String title, String content,
			String category, ServiceContext serviceContext)
		throws PortalException;

	/**
	 * Adds the message handover to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect MessageHandoverLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param messageHandover the message handover
	 * @return the message handover that was added
	 */
	@Indexable(type = IndexableType.REINDEX)
	public MessageHandover addMessageHandover(MessageHandover messageHandover);

	/**
	 * Creates a new message handover with the primary key. Does not add the message handover to the database.
	 *
	 * @param messageHandoverId the primary key for the new message handover
	 * @return the new message handover
	 */
	@Transactional(enabled = false)
	public MessageHandover createMessageHandover(long messageHandoverId);

	/**
	 * @throws PortalException
	 */
	public PersistedModel createPersistedModel(Serializable primaryKeyObj)
		throws PortalException;

	/**
	 * Deletes the message handover with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect MessageHandoverLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param messageHandoverId the primary key of the message handover
	 * @return the message handover that was removed
	 * @throws PortalException if a message handover with the primary key could not be found
	 */
	@Indexable(type = IndexableType.DELETE)
	public MessageHandover deleteMessageHandover(long messageHandoverId)
		throws PortalException;

	/**
	 * Deletes the message handover from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect MessageHandoverLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param messageHandover the message handover
	 * @return the message handover that was removed
	 */
	@Indexable(type = IndexableType.DELETE)
	public MessageHandover deleteMessageHandover(
		MessageHandover messageHandover);

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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.classgroup.model.impl.MessageHandoverModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.classgroup.model.impl.MessageHandoverModelImpl</code>.
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
	public MessageHandover fetchMessageHandover(long messageHandoverId);

	/**
	 * Returns the message handover matching the UUID and group.
	 *
	 * @param uuid the message handover's UUID
	 * @param groupId the primary key of the group
	 * @return the matching message handover, or <code>null</code> if a matching message handover could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public MessageHandover fetchMessageHandoverByUuidAndGroupId(
		String uuid, long groupId);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ActionableDynamicQuery getActionableDynamicQuery();

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ExportActionableDynamicQuery getExportActionableDynamicQuery(
		PortletDataContext portletDataContext);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public IndexableActionableDynamicQuery getIndexableActionableDynamicQuery();

	/**
	 * Returns the message handover with the primary key.
	 *
	 * @param messageHandoverId the primary key of the message handover
	 * @return the message handover
	 * @throws PortalException if a message handover with the primary key could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public MessageHandover getMessageHandover(long messageHandoverId)
		throws PortalException;

	/**
	 * Returns the message handover matching the UUID and group.
	 *
	 * @param uuid the message handover's UUID
	 * @param groupId the primary key of the group
	 * @return the matching message handover
	 * @throws PortalException if a matching message handover could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public MessageHandover getMessageHandoverByUuidAndGroupId(
			String uuid, long groupId)
		throws PortalException;

	/**
	 * Returns a range of all the message handovers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.classgroup.model.impl.MessageHandoverModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of message handovers
	 * @param end the upper bound of the range of message handovers (not inclusive)
	 * @return the range of message handovers
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<MessageHandover> getMessageHandovers(int start, int end);

	/**
	 * Gives a page of what a council handed over, latest first.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<MessageHandover> getMessageHandovers(
		long groupId, int start, int end);

	/**
	 * Returns all the message handovers matching the UUID and company.
	 *
	 * @param uuid the UUID of the message handovers
	 * @param companyId the primary key of the company
	 * @return the matching message handovers, or an empty list if no matches were found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<MessageHandover> getMessageHandoversByUuidAndCompanyId(
		String uuid, long companyId);

	/**
	 * Returns a range of message handovers matching the UUID and company.
	 *
	 * @param uuid the UUID of the message handovers
	 * @param companyId the primary key of the company
	 * @param start the lower bound of the range of message handovers
	 * @param end the upper bound of the range of message handovers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the range of matching message handovers, or an empty list if no matches were found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<MessageHandover> getMessageHandoversByUuidAndCompanyId(
		String uuid, long companyId, int start, int end,
		OrderByComparator<MessageHandover> orderByComparator);

	/**
	 * Returns the number of message handovers.
	 *
	 * @return the number of message handovers
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getMessageHandoversCount();

	/**
	 * Counts what a council handed over.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getMessageHandoversCount(long groupId);

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
	 * Gives a page of what waits for the directors of a school, longest waiting first.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<MessageHandover> getWaitingMessageHandovers(
		long schoolGroupId, int start, int end);

	/**
	 * Counts what waits for the directors of a school.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getWaitingMessageHandoversCount(long schoolGroupId);

	/**
	 * Posts a message that waits in the group of the school, on behalf of the council and of who
	 * wrote it, and tells him. It is judged as any post of the director is, and held when the rules
	 * say so.
	 *
	 * @param userId the director, whose post it is
	 * @param confirmedWarnings the keys of the warnings that he confirms; null is none
	 * @throws nl.klassenkring.classgroup.exception.MessageHandoverStatusException if somebody decided
	 about it before
	 * @throws MessageHandoverGroupException if the school has no group any more
	 * @throws nl.klassenkring.policy.exception.PolicyViolationException if the policy refuses it, or
	 warns of what the director did not confirm
	 */
	public MessageHandover postMessageHandover(
			long userId, long messageHandoverId, String[] confirmedWarnings)
		throws PortalException;

	/**
	 * Returns a message that waits to who wrote it, and tells him.
	 *
	 * @param userId the director
	 * @param reason why: plain text of at most 1,000 characters
	 * @throws nl.klassenkring.classgroup.exception.MessageHandoverReasonException if there is none,
	 or it is too long
	 * @throws nl.klassenkring.classgroup.exception.MessageHandoverStatusException if somebody decided
	 about it before
	 */
	public MessageHandover returnMessageHandover(
			long userId, long messageHandoverId, String reason)
		throws PortalException;

	/**
	 * Updates the message handover in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect MessageHandoverLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param messageHandover the message handover
	 * @return the message handover that was updated
	 */
	@Indexable(type = IndexableType.REINDEX)
	public MessageHandover updateMessageHandover(
		MessageHandover messageHandover);

}