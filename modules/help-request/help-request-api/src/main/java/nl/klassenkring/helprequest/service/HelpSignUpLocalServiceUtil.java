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

import nl.klassenkring.helprequest.model.HelpSignUp;

/**
 * Provides the local service utility for HelpSignUp. This utility wraps
 * <code>nl.klassenkring.helprequest.service.impl.HelpSignUpLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Klassenkring
 * @see HelpSignUpLocalService
 * @generated
 */
public class HelpSignUpLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.helprequest.service.impl.HelpSignUpLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Adds the help sign up to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect HelpSignUpLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param helpSignUp the help sign up
	 * @return the help sign up that was added
	 */
	public static HelpSignUp addHelpSignUp(HelpSignUp helpSignUp) {
		return getService().addHelpSignUp(helpSignUp);
	}

	/**
	 * Gives a place to somebody who offered his help, and tells him.
	 *
	 * @param byUserId who decides
	 * @throws nl.klassenkring.helprequest.decision.HelpRefusedException if he did not offer, all
	 places are taken, or it has begun
	 */
	public static void assign(long byUserId, long helpSlotId, long userId)
		throws PortalException {

		getService().assign(byUserId, helpSlotId, userId);
	}

	/**
	 * Creates a new help sign up with the primary key. Does not add the help sign up to the database.
	 *
	 * @param helpSignUpId the primary key for the new help sign up
	 * @return the new help sign up
	 */
	public static HelpSignUp createHelpSignUp(long helpSignUpId) {
		return getService().createHelpSignUp(helpSignUpId);
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
	 * Deletes the help sign up from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect HelpSignUpLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param helpSignUp the help sign up
	 * @return the help sign up that was removed
	 */
	public static HelpSignUp deleteHelpSignUp(HelpSignUp helpSignUp) {
		return getService().deleteHelpSignUp(helpSignUp);
	}

	/**
	 * Deletes the help sign up with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect HelpSignUpLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param helpSignUpId the primary key of the help sign up
	 * @return the help sign up that was removed
	 * @throws PortalException if a help sign up with the primary key could not be found
	 */
	public static HelpSignUp deleteHelpSignUp(long helpSignUpId)
		throws PortalException {

		return getService().deleteHelpSignUp(helpSignUpId);
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.helprequest.model.impl.HelpSignUpModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.helprequest.model.impl.HelpSignUpModelImpl</code>.
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

	public static HelpSignUp fetchHelpSignUp(long helpSignUpId) {
		return getService().fetchHelpSignUp(helpSignUpId);
	}

	/**
	 * Removes all that is known of somebody's wish to help with a slot; his place is free again.
	 */
	public static void forget(long helpSignUpId) throws PortalException {
		getService().forget(helpSignUpId);
	}

	public static com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return getService().getActionableDynamicQuery();
	}

	/**
	 * Returns the help sign up with the primary key.
	 *
	 * @param helpSignUpId the primary key of the help sign up
	 * @return the help sign up
	 * @throws PortalException if a help sign up with the primary key could not be found
	 */
	public static HelpSignUp getHelpSignUp(long helpSignUpId)
		throws PortalException {

		return getService().getHelpSignUp(helpSignUpId);
	}

	/**
	 * Returns a range of all the help sign ups.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.helprequest.model.impl.HelpSignUpModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of help sign ups
	 * @param end the upper bound of the range of help sign ups (not inclusive)
	 * @return the range of help sign ups
	 */
	public static List<HelpSignUp> getHelpSignUps(int start, int end) {
		return getService().getHelpSignUps(start, end);
	}

	/**
	 * Gives who ever signed up for slots, who came first stands first.
	 */
	public static List<HelpSignUp> getHelpSignUps(long[] helpSlotIds) {
		return getService().getHelpSignUps(helpSlotIds);
	}

	/**
	 * Returns the number of help sign ups.
	 *
	 * @return the number of help sign ups
	 */
	public static int getHelpSignUpsCount() {
		return getService().getHelpSignUpsCount();
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
	 * @throws PortalException
	 */
	public static PersistedModel getPersistedModel(Serializable primaryKeyObj)
		throws PortalException {

		return getService().getPersistedModel(primaryKeyObj);
	}

	/**
	 * Takes somebody's place or offer away, and tells him.
	 *
	 * @param byUserId who decides
	 * @throws nl.klassenkring.helprequest.decision.HelpRefusedException if he has none, or it has
	 begun
	 */
	public static void remove(long byUserId, long helpSlotId, long userId)
		throws PortalException {

		getService().remove(byUserId, helpSlotId, userId);
	}

	/**
	 * Lets somebody take a place, or offer his help where somebody decides.
	 *
	 * @throws nl.klassenkring.helprequest.decision.HelpRefusedException if all places are taken, he
	 signed up already, or it has begun
	 */
	public static void signUp(long userId, long helpSlotId)
		throws PortalException {

		getService().signUp(userId, helpSlotId);
	}

	/**
	 * Updates the help sign up in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect HelpSignUpLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param helpSignUp the help sign up
	 * @return the help sign up that was updated
	 */
	public static HelpSignUp updateHelpSignUp(HelpSignUp helpSignUp) {
		return getService().updateHelpSignUp(helpSignUp);
	}

	/**
	 * Lets somebody give back his place, until its day comes, or his offer. When it was a place,
	 * those who decide are told that it is free.
	 *
	 * @throws nl.klassenkring.helprequest.decision.HelpRefusedException if he has none, or its day
	 has come
	 */
	public static void withdraw(long userId, long helpSlotId)
		throws PortalException {

		getService().withdraw(userId, helpSlotId);
	}

	public static HelpSignUpLocalService getService() {
		return _service;
	}

	public static void setService(HelpSignUpLocalService service) {
		_service = service;
	}

	private static volatile HelpSignUpLocalService _service;

}