/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

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
import java.util.Locale;
import java.util.Map;

import nl.klassenkring.consent.model.ConsentPurpose;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the local service interface for ConsentPurpose. Methods of this
 * service will not have security checks based on the propagated JAAS
 * credentials because this service can only be accessed from within the same
 * VM.
 *
 * @author Klassenkring
 * @see ConsentPurposeLocalServiceUtil
 * @generated
 */
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface ConsentPurposeLocalService
	extends BaseLocalService, PersistedModelLocalService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.consent.service.impl.ConsentPurposeLocalServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the consent purpose local service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link ConsentPurposeLocalServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Adds the consent purpose to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentPurposeLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentPurpose the consent purpose
	 * @return the consent purpose that was added
	 */
	@Indexable(type = IndexableType.REINDEX)
	public ConsentPurpose addConsentPurpose(ConsentPurpose consentPurpose);

	/**
	 * Adds a purpose of the school's own, after those it has. It needs a wording before anybody can
	 * say yes to it.
	 *
	 * @param purposeKey lower case letters, digits and hyphens; how pictures and decisions refer to
	 it
	 * @throws ConsentPurposeKeyException if the key is no such key, or a language has no name
	 * @throws DuplicateConsentPurposeException if the school has that purpose
	 */
	public ConsentPurpose addConsentPurpose(
			long userId, long schoolGroupId, String purposeKey,
			Map<Locale, String> nameMap)
		throws PortalException;

	/**
	 * Gives a school the purposes that every school starts with, each with its first wording. A
	 * school that has purposes keeps them as they are.
	 */
	@Transactional(
		propagation = Propagation.REQUIRES_NEW,
		rollbackFor = {PortalException.class, SystemException.class}
	)
	public void addDefaultConsentPurposes(long schoolGroupId)
		throws PortalException;

	/**
	 * Creates a new consent purpose with the primary key. Does not add the consent purpose to the database.
	 *
	 * @param consentPurposeId the primary key for the new consent purpose
	 * @return the new consent purpose
	 */
	@Transactional(enabled = false)
	public ConsentPurpose createConsentPurpose(long consentPurposeId);

	/**
	 * @throws PortalException
	 */
	public PersistedModel createPersistedModel(Serializable primaryKeyObj)
		throws PortalException;

	/**
	 * Deletes the consent purpose from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentPurposeLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentPurpose the consent purpose
	 * @return the consent purpose that was removed
	 */
	@Indexable(type = IndexableType.DELETE)
	public ConsentPurpose deleteConsentPurpose(ConsentPurpose consentPurpose);

	/**
	 * Deletes the consent purpose with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentPurposeLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentPurposeId the primary key of the consent purpose
	 * @return the consent purpose that was removed
	 * @throws PortalException if a consent purpose with the primary key could not be found
	 */
	@Indexable(type = IndexableType.DELETE)
	public ConsentPurpose deleteConsentPurpose(long consentPurposeId)
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentPurposeModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentPurposeModelImpl</code>.
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
	public ConsentPurpose fetchConsentPurpose(long consentPurposeId);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ActionableDynamicQuery getActionableDynamicQuery();

	/**
	 * Gives the purposes that a school asks consent for, in the order in which it asks.
	 */
	@Transactional(rollbackFor = {PortalException.class, SystemException.class})
	public List<ConsentPurpose> getActiveConsentPurposes(long schoolGroupId)
		throws PortalException;

	/**
	 * Returns the consent purpose with the primary key.
	 *
	 * @param consentPurposeId the primary key of the consent purpose
	 * @return the consent purpose
	 * @throws PortalException if a consent purpose with the primary key could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ConsentPurpose getConsentPurpose(long consentPurposeId)
		throws PortalException;

	/**
	 * Returns a range of all the consent purposes.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentPurposeModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent purposes
	 * @param end the upper bound of the range of consent purposes (not inclusive)
	 * @return the range of consent purposes
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<ConsentPurpose> getConsentPurposes(int start, int end);

	/**
	 * Returns the number of consent purposes.
	 *
	 * @return the number of consent purposes
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getConsentPurposesCount();

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
	 * Gives all purposes of a school, also those out of use, in the order in which it asks. A school
	 * that has none yet is given the default ones.
	 */
	@Transactional(rollbackFor = {PortalException.class, SystemException.class})
	public List<ConsentPurpose> getSchoolConsentPurposes(long schoolGroupId)
		throws PortalException;

	/**
	 * Updates the consent purpose in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentPurposeLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentPurpose the consent purpose
	 * @return the consent purpose that was updated
	 */
	@Indexable(type = IndexableType.REINDEX)
	public ConsentPurpose updateConsentPurpose(ConsentPurpose consentPurpose);

	/**
	 * Changes what a purpose is called, its place, and whether it is in use. One that is out of use
	 * allows nothing and is not asked; its decisions stay in the ledger.
	 *
	 * @throws ConsentPurposeKeyException if a language has no name
	 */
	public ConsentPurpose updateConsentPurpose(
			long consentPurposeId, Map<Locale, String> nameMap, int position,
			boolean active)
		throws PortalException;

}