/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link ObjectionLocalService}.
 *
 * @author Klassenkring
 * @see ObjectionLocalService
 * @generated
 */
public class ObjectionLocalServiceWrapper
	implements ObjectionLocalService, ServiceWrapper<ObjectionLocalService> {

	public ObjectionLocalServiceWrapper() {
		this(null);
	}

	public ObjectionLocalServiceWrapper(
		ObjectionLocalService objectionLocalService) {

		_objectionLocalService = objectionLocalService;
	}

	/**
	 * Adds an objection to a picture, which hides it from now on (C4), and opens the task of the
	 * conversation. A second objection of the same person about the same pupil, while the first is
	 * open, gives the first.
	 *
	 * @param userId who objects
	 * @param guardianId as whom; 0 for the pupil himself
	 * @param reason in own words, at most 2000 characters
	 * @throws ObjectionReasonException if the reason is missing or too long
	 */
	@Override
	public nl.klassenkring.consent.model.Objection addObjection(
			long userId,
			nl.klassenkring.consent.depiction.DepictedPicture depictedPicture,
			long pupilId, long guardianId, String reason)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _objectionLocalService.addObjection(
			userId, depictedPicture, pupilId, guardianId, reason);
	}

	/**
	 * Adds the objection to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ObjectionLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param objection the objection
	 * @return the objection that was added
	 */
	@Override
	public nl.klassenkring.consent.model.Objection addObjection(
		nl.klassenkring.consent.model.Objection objection) {

		return _objectionLocalService.addObjection(objection);
	}

	/**
	 * Ends the conversation, and tells who objected. If it ends in removal, the files of the picture
	 * are erased for good; what is said of it stays, so that it is known what the objection was to.
	 *
	 * @param status {@code REMOVED} or {@code RESTORED}
	 * @param outcome what was agreed, at most 2000 characters
	 * @throws ObjectionStatusException if the objection is closed, or the status is neither
	 * @throws ObjectionReasonException if the outcome is missing or too long
	 */
	@Override
	public nl.klassenkring.consent.model.Objection closeObjection(
			long userId, long objectionId, String status, String outcome)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _objectionLocalService.closeObjection(
			userId, objectionId, status, outcome);
	}

	/**
	 * Creates a new objection with the primary key. Does not add the objection to the database.
	 *
	 * @param objectionId the primary key for the new objection
	 * @return the new objection
	 */
	@Override
	public nl.klassenkring.consent.model.Objection createObjection(
		long objectionId) {

		return _objectionLocalService.createObjection(objectionId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _objectionLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Deletes the objection with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ObjectionLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param objectionId the primary key of the objection
	 * @return the objection that was removed
	 * @throws PortalException if a objection with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.consent.model.Objection deleteObjection(
			long objectionId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _objectionLocalService.deleteObjection(objectionId);
	}

	/**
	 * Deletes the objection from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ObjectionLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param objection the objection
	 * @return the objection that was removed
	 */
	@Override
	public nl.klassenkring.consent.model.Objection deleteObjection(
		nl.klassenkring.consent.model.Objection objection) {

		return _objectionLocalService.deleteObjection(objection);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _objectionLocalService.deletePersistedModel(persistedModel);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _objectionLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _objectionLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _objectionLocalService.dynamicQuery();
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

		return _objectionLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ObjectionModelImpl</code>.
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

		return _objectionLocalService.dynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ObjectionModelImpl</code>.
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

		return _objectionLocalService.dynamicQuery(
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

		return _objectionLocalService.dynamicQueryCount(dynamicQuery);
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

		return _objectionLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.consent.model.Objection fetchObjection(
		long objectionId) {

		return _objectionLocalService.fetchObjection(objectionId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _objectionLocalService.getActionableDynamicQuery();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _objectionLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Tells which of these pictures an objection hides, an open one or one that ended in removal; in
	 * one statement that is never answered from a cache.
	 */
	@Override
	public java.util.Set<Long> getObjectedPictureIds(
		java.util.Collection<Long> pictureIds) {

		return _objectionLocalService.getObjectedPictureIds(pictureIds);
	}

	/**
	 * Returns the objection with the primary key.
	 *
	 * @param objectionId the primary key of the objection
	 * @return the objection
	 * @throws PortalException if a objection with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.consent.model.Objection getObjection(
			long objectionId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _objectionLocalService.getObjection(objectionId);
	}

	/**
	 * Returns a range of all the objections.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ObjectionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of objections
	 * @param end the upper bound of the range of objections (not inclusive)
	 * @return the range of objections
	 */
	@Override
	public java.util.List<nl.klassenkring.consent.model.Objection>
		getObjections(int start, int end) {

		return _objectionLocalService.getObjections(start, end);
	}

	/**
	 * Returns the number of objections.
	 *
	 * @return the number of objections
	 */
	@Override
	public int getObjectionsCount() {
		return _objectionLocalService.getObjectionsCount();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _objectionLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _objectionLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Records how the conversation goes.
	 *
	 * @throws ObjectionStatusException if the objection is closed
	 * @throws ObjectionReasonException if the text is missing or too long
	 */
	@Override
	public nl.klassenkring.consent.model.Objection recordConversation(
			long objectionId, String outcome)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _objectionLocalService.recordConversation(objectionId, outcome);
	}

	/**
	 * Updates the objection in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ObjectionLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param objection the objection
	 * @return the objection that was updated
	 */
	@Override
	public nl.klassenkring.consent.model.Objection updateObjection(
		nl.klassenkring.consent.model.Objection objection) {

		return _objectionLocalService.updateObjection(objection);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _objectionLocalService.getBasePersistence();
	}

	@Override
	public ObjectionLocalService getWrappedService() {
		return _objectionLocalService;
	}

	@Override
	public void setWrappedService(ObjectionLocalService objectionLocalService) {
		_objectionLocalService = objectionLocalService;
	}

	private ObjectionLocalService _objectionLocalService;

}