/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;
import java.util.Set;

import nl.klassenkring.consent.model.Objection;

/**
 * Provides the local service utility for Objection. This utility wraps
 * <code>nl.klassenkring.consent.service.impl.ObjectionLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Klassenkring
 * @see ObjectionLocalService
 * @generated
 */
public class ObjectionLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.consent.service.impl.ObjectionLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

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
	public static Objection addObjection(
			long userId,
			nl.klassenkring.consent.depiction.DepictedPicture depictedPicture,
			long pupilId, long guardianId, String reason)
		throws PortalException {

		return getService().addObjection(
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
	public static Objection addObjection(Objection objection) {
		return getService().addObjection(objection);
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
	public static Objection closeObjection(
			long userId, long objectionId, String status, String outcome)
		throws PortalException {

		return getService().closeObjection(
			userId, objectionId, status, outcome);
	}

	/**
	 * Creates a new objection with the primary key. Does not add the objection to the database.
	 *
	 * @param objectionId the primary key for the new objection
	 * @return the new objection
	 */
	public static Objection createObjection(long objectionId) {
		return getService().createObjection(objectionId);
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
	public static Objection deleteObjection(long objectionId)
		throws PortalException {

		return getService().deleteObjection(objectionId);
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
	public static Objection deleteObjection(Objection objection) {
		return getService().deleteObjection(objection);
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ObjectionModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ObjectionModelImpl</code>.
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

	public static Objection fetchObjection(long objectionId) {
		return getService().fetchObjection(objectionId);
	}

	public static com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return getService().getActionableDynamicQuery();
	}

	public static
		com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
			getIndexableActionableDynamicQuery() {

		return getService().getIndexableActionableDynamicQuery();
	}

	/**
	 * Tells which of these pictures an objection hides, an open one or one that ended in removal; in
	 * one statement that is never answered from a cache.
	 */
	public static Set<Long> getObjectedPictureIds(
		java.util.Collection<Long> pictureIds) {

		return getService().getObjectedPictureIds(pictureIds);
	}

	/**
	 * Returns the objection with the primary key.
	 *
	 * @param objectionId the primary key of the objection
	 * @return the objection
	 * @throws PortalException if a objection with the primary key could not be found
	 */
	public static Objection getObjection(long objectionId)
		throws PortalException {

		return getService().getObjection(objectionId);
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
	public static List<Objection> getObjections(int start, int end) {
		return getService().getObjections(start, end);
	}

	/**
	 * Returns the number of objections.
	 *
	 * @return the number of objections
	 */
	public static int getObjectionsCount() {
		return getService().getObjectionsCount();
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
	 * Records how the conversation goes.
	 *
	 * @throws ObjectionStatusException if the objection is closed
	 * @throws ObjectionReasonException if the text is missing or too long
	 */
	public static Objection recordConversation(long objectionId, String outcome)
		throws PortalException {

		return getService().recordConversation(objectionId, outcome);
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
	public static Objection updateObjection(Objection objection) {
		return getService().updateObjection(objection);
	}

	public static ObjectionLocalService getService() {
		return _service;
	}

	public static void setService(ObjectionLocalService service) {
		_service = service;
	}

	private static volatile ObjectionLocalService _service;

}