/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link MessageHandoverLocalService}.
 *
 * @author Klassenkring
 * @see MessageHandoverLocalService
 * @generated
 */
public class MessageHandoverLocalServiceWrapper
	implements MessageHandoverLocalService,
			   ServiceWrapper<MessageHandoverLocalService> {

	public MessageHandoverLocalServiceWrapper() {
		this(null);
	}

	public MessageHandoverLocalServiceWrapper(
		MessageHandoverLocalService messageHandoverLocalService) {

		_messageHandoverLocalService = messageHandoverLocalService;
	}

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
	@Override
	public nl.klassenkring.classgroup.model.MessageHandover addMessageHandover(
			long userId, long groupId, String title, String content,
			String category,
			com.liferay.portal.kernel.service.ServiceContext serviceContext)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _messageHandoverLocalService.addMessageHandover(
			userId, groupId, title, content, category, serviceContext);
	}

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
	@Override
	public nl.klassenkring.classgroup.model.MessageHandover addMessageHandover(
		nl.klassenkring.classgroup.model.MessageHandover messageHandover) {

		return _messageHandoverLocalService.addMessageHandover(messageHandover);
	}

	/**
	 * Creates a new message handover with the primary key. Does not add the message handover to the database.
	 *
	 * @param messageHandoverId the primary key for the new message handover
	 * @return the new message handover
	 */
	@Override
	public nl.klassenkring.classgroup.model.MessageHandover
		createMessageHandover(long messageHandoverId) {

		return _messageHandoverLocalService.createMessageHandover(
			messageHandoverId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _messageHandoverLocalService.createPersistedModel(primaryKeyObj);
	}

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
	@Override
	public nl.klassenkring.classgroup.model.MessageHandover
			deleteMessageHandover(long messageHandoverId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _messageHandoverLocalService.deleteMessageHandover(
			messageHandoverId);
	}

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
	@Override
	public nl.klassenkring.classgroup.model.MessageHandover
		deleteMessageHandover(
			nl.klassenkring.classgroup.model.MessageHandover messageHandover) {

		return _messageHandoverLocalService.deleteMessageHandover(
			messageHandover);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _messageHandoverLocalService.deletePersistedModel(
			persistedModel);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _messageHandoverLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _messageHandoverLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _messageHandoverLocalService.dynamicQuery();
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

		return _messageHandoverLocalService.dynamicQuery(dynamicQuery);
	}

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
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery, int start,
		int end) {

		return _messageHandoverLocalService.dynamicQuery(
			dynamicQuery, start, end);
	}

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
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery, int start,
		int end,
		com.liferay.portal.kernel.util.OrderByComparator<T> orderByComparator) {

		return _messageHandoverLocalService.dynamicQuery(
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

		return _messageHandoverLocalService.dynamicQueryCount(dynamicQuery);
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

		return _messageHandoverLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.classgroup.model.MessageHandover
		fetchMessageHandover(long messageHandoverId) {

		return _messageHandoverLocalService.fetchMessageHandover(
			messageHandoverId);
	}

	/**
	 * Returns the message handover matching the UUID and group.
	 *
	 * @param uuid the message handover's UUID
	 * @param groupId the primary key of the group
	 * @return the matching message handover, or <code>null</code> if a matching message handover could not be found
	 */
	@Override
	public nl.klassenkring.classgroup.model.MessageHandover
		fetchMessageHandoverByUuidAndGroupId(String uuid, long groupId) {

		return _messageHandoverLocalService.
			fetchMessageHandoverByUuidAndGroupId(uuid, groupId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _messageHandoverLocalService.getActionableDynamicQuery();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ExportActionableDynamicQuery
		getExportActionableDynamicQuery(
			com.liferay.exportimport.kernel.lar.PortletDataContext
				portletDataContext) {

		return _messageHandoverLocalService.getExportActionableDynamicQuery(
			portletDataContext);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _messageHandoverLocalService.
			getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the message handover with the primary key.
	 *
	 * @param messageHandoverId the primary key of the message handover
	 * @return the message handover
	 * @throws PortalException if a message handover with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.classgroup.model.MessageHandover getMessageHandover(
			long messageHandoverId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _messageHandoverLocalService.getMessageHandover(
			messageHandoverId);
	}

	/**
	 * Returns the message handover matching the UUID and group.
	 *
	 * @param uuid the message handover's UUID
	 * @param groupId the primary key of the group
	 * @return the matching message handover
	 * @throws PortalException if a matching message handover could not be found
	 */
	@Override
	public nl.klassenkring.classgroup.model.MessageHandover
			getMessageHandoverByUuidAndGroupId(String uuid, long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _messageHandoverLocalService.getMessageHandoverByUuidAndGroupId(
			uuid, groupId);
	}

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
	@Override
	public java.util.List<nl.klassenkring.classgroup.model.MessageHandover>
		getMessageHandovers(int start, int end) {

		return _messageHandoverLocalService.getMessageHandovers(start, end);
	}

	/**
	 * Gives a page of what a council handed over, latest first.
	 */
	@Override
	public java.util.List<nl.klassenkring.classgroup.model.MessageHandover>
		getMessageHandovers(long groupId, int start, int end) {

		return _messageHandoverLocalService.getMessageHandovers(
			groupId, start, end);
	}

	/**
	 * Returns all the message handovers matching the UUID and company.
	 *
	 * @param uuid the UUID of the message handovers
	 * @param companyId the primary key of the company
	 * @return the matching message handovers, or an empty list if no matches were found
	 */
	@Override
	public java.util.List<nl.klassenkring.classgroup.model.MessageHandover>
		getMessageHandoversByUuidAndCompanyId(String uuid, long companyId) {

		return _messageHandoverLocalService.
			getMessageHandoversByUuidAndCompanyId(uuid, companyId);
	}

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
	@Override
	public java.util.List<nl.klassenkring.classgroup.model.MessageHandover>
		getMessageHandoversByUuidAndCompanyId(
			String uuid, long companyId, int start, int end,
			com.liferay.portal.kernel.util.OrderByComparator
				<nl.klassenkring.classgroup.model.MessageHandover>
					orderByComparator) {

		return _messageHandoverLocalService.
			getMessageHandoversByUuidAndCompanyId(
				uuid, companyId, start, end, orderByComparator);
	}

	/**
	 * Returns the number of message handovers.
	 *
	 * @return the number of message handovers
	 */
	@Override
	public int getMessageHandoversCount() {
		return _messageHandoverLocalService.getMessageHandoversCount();
	}

	/**
	 * Counts what a council handed over.
	 */
	@Override
	public int getMessageHandoversCount(long groupId) {
		return _messageHandoverLocalService.getMessageHandoversCount(groupId);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _messageHandoverLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _messageHandoverLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Gives a page of what waits for the directors of a school, longest waiting first.
	 */
	@Override
	public java.util.List<nl.klassenkring.classgroup.model.MessageHandover>
		getWaitingMessageHandovers(long schoolGroupId, int start, int end) {

		return _messageHandoverLocalService.getWaitingMessageHandovers(
			schoolGroupId, start, end);
	}

	/**
	 * Counts what waits for the directors of a school.
	 */
	@Override
	public int getWaitingMessageHandoversCount(long schoolGroupId) {
		return _messageHandoverLocalService.getWaitingMessageHandoversCount(
			schoolGroupId);
	}

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
	@Override
	public nl.klassenkring.classgroup.model.MessageHandover postMessageHandover(
			long userId, long messageHandoverId, String[] confirmedWarnings)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _messageHandoverLocalService.postMessageHandover(
			userId, messageHandoverId, confirmedWarnings);
	}

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
	@Override
	public nl.klassenkring.classgroup.model.MessageHandover
			returnMessageHandover(
				long userId, long messageHandoverId, String reason)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _messageHandoverLocalService.returnMessageHandover(
			userId, messageHandoverId, reason);
	}

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
	@Override
	public nl.klassenkring.classgroup.model.MessageHandover
		updateMessageHandover(
			nl.klassenkring.classgroup.model.MessageHandover messageHandover) {

		return _messageHandoverLocalService.updateMessageHandover(
			messageHandover);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _messageHandoverLocalService.getBasePersistence();
	}

	@Override
	public MessageHandoverLocalService getWrappedService() {
		return _messageHandoverLocalService;
	}

	@Override
	public void setWrappedService(
		MessageHandoverLocalService messageHandoverLocalService) {

		_messageHandoverLocalService = messageHandoverLocalService;
	}

	private MessageHandoverLocalService _messageHandoverLocalService;

}