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
import java.util.Map;

import nl.klassenkring.consent.model.ConsentText;

/**
 * Provides the local service utility for ConsentText. This utility wraps
 * <code>nl.klassenkring.consent.service.impl.ConsentTextLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Klassenkring
 * @see ConsentTextLocalService
 * @generated
 */
public class ConsentTextLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.consent.service.impl.ConsentTextLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Adds the consent text to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentTextLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentText the consent text
	 * @return the consent text that was added
	 */
	public static ConsentText addConsentText(ConsentText consentText) {
		return getService().addConsentText(consentText);
	}

	/**
	 * Adds a wording, which is asked from now on. What was decided on an earlier one stays decided.
	 *
	 * @param version the version that the wording follows, 0 for the first; who read an older one is
	 refused
	 * @param explanationMap what a yes allows, in Dutch and English
	 * @param refusalMeaningMap what a no means for the child, in both too
	 * @throws ConsentTextExplanationException if one of the languages does not say what a yes allows
	 and what a no means
	 * @throws ConsentTextVersionException if somebody added a wording meanwhile
	 * @throws nl.klassenkring.consent.exception.NoSuchConsentPurposeException if the school has no
	 such purpose
	 */
	public static ConsentText addConsentText(
			long userId, long schoolGroupId, String purposeKey, int version,
			Map<java.util.Locale, String> explanationMap,
			Map<java.util.Locale, String> refusalMeaningMap)
		throws PortalException {

		return getService().addConsentText(
			userId, schoolGroupId, purposeKey, version, explanationMap,
			refusalMeaningMap);
	}

	/**
	 * Creates a new consent text with the primary key. Does not add the consent text to the database.
	 *
	 * @param consentTextId the primary key for the new consent text
	 * @return the new consent text
	 */
	public static ConsentText createConsentText(long consentTextId) {
		return getService().createConsentText(consentTextId);
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
	 * Deletes the consent text from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentTextLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentText the consent text
	 * @return the consent text that was removed
	 */
	public static ConsentText deleteConsentText(ConsentText consentText) {
		return getService().deleteConsentText(consentText);
	}

	/**
	 * Deletes the consent text with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentTextLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentTextId the primary key of the consent text
	 * @return the consent text that was removed
	 * @throws PortalException if a consent text with the primary key could not be found
	 */
	public static ConsentText deleteConsentText(long consentTextId)
		throws PortalException {

		return getService().deleteConsentText(consentTextId);
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentTextModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentTextModelImpl</code>.
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

	public static ConsentText fetchConsentText(long consentTextId) {
		return getService().fetchConsentText(consentTextId);
	}

	public static com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return getService().getActionableDynamicQuery();
	}

	/**
	 * Returns the consent text with the primary key.
	 *
	 * @param consentTextId the primary key of the consent text
	 * @return the consent text
	 * @throws PortalException if a consent text with the primary key could not be found
	 */
	public static ConsentText getConsentText(long consentTextId)
		throws PortalException {

		return getService().getConsentText(consentTextId);
	}

	/**
	 * Returns a range of all the consent texts.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentTextModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent texts
	 * @param end the upper bound of the range of consent texts (not inclusive)
	 * @return the range of consent texts
	 */
	public static List<ConsentText> getConsentTexts(int start, int end) {
		return getService().getConsentTexts(start, end);
	}

	/**
	 * Gives the wordings of a purpose, the one that is asked now first.
	 */
	public static List<ConsentText> getConsentTexts(
		long schoolGroupId, String purposeKey) {

		return getService().getConsentTexts(schoolGroupId, purposeKey);
	}

	/**
	 * Returns the number of consent texts.
	 *
	 * @return the number of consent texts
	 */
	public static int getConsentTextsCount() {
		return getService().getConsentTextsCount();
	}

	/**
	 * Gives the wordings that a school asks now, by the key of the purpose.
	 */
	public static Map<String, ConsentText> getCurrentConsentTexts(
		long schoolGroupId) {

		return getService().getCurrentConsentTexts(schoolGroupId);
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
	 * Gives the wordings of all purposes, of each the one that is asked now first.
	 */
	public static List<ConsentText> getSchoolConsentTexts(long schoolGroupId) {
		return getService().getSchoolConsentTexts(schoolGroupId);
	}

	/**
	 * Updates the consent text in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentTextLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentText the consent text
	 * @return the consent text that was updated
	 */
	public static ConsentText updateConsentText(ConsentText consentText) {
		return getService().updateConsentText(consentText);
	}

	public static ConsentTextLocalService getService() {
		return _service;
	}

	public static void setService(ConsentTextLocalService service) {
		_service = service;
	}

	private static volatile ConsentTextLocalService _service;

}