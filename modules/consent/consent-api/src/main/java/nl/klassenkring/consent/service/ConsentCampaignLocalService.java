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

import java.util.Date;
import java.util.List;

import nl.klassenkring.consent.model.ConsentCampaign;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the local service interface for ConsentCampaign. Methods of this
 * service will not have security checks based on the propagated JAAS
 * credentials because this service can only be accessed from within the same
 * VM.
 *
 * @author Klassenkring
 * @see ConsentCampaignLocalServiceUtil
 * @generated
 */
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface ConsentCampaignLocalService
	extends BaseLocalService, PersistedModelLocalService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.consent.service.impl.ConsentCampaignLocalServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the consent campaign local service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link ConsentCampaignLocalServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Adds the consent campaign to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentCampaignLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentCampaign the consent campaign
	 * @return the consent campaign that was added
	 */
	@Indexable(type = IndexableType.REINDEX)
	public ConsentCampaign addConsentCampaign(ConsentCampaign consentCampaign);

	/**
	 * Ends a campaign; one that is closed stays as it is.
	 */
	public ConsentCampaign closeConsentCampaign(long consentCampaignId)
		throws PortalException;

	/**
	 * Creates a new consent campaign with the primary key. Does not add the consent campaign to the database.
	 *
	 * @param consentCampaignId the primary key for the new consent campaign
	 * @return the new consent campaign
	 */
	@Transactional(enabled = false)
	public ConsentCampaign createConsentCampaign(long consentCampaignId);

	/**
	 * @throws PortalException
	 */
	public PersistedModel createPersistedModel(Serializable primaryKeyObj)
		throws PortalException;

	/**
	 * Deletes the consent campaign from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentCampaignLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentCampaign the consent campaign
	 * @return the consent campaign that was removed
	 */
	@Indexable(type = IndexableType.DELETE)
	public ConsentCampaign deleteConsentCampaign(
		ConsentCampaign consentCampaign);

	/**
	 * Deletes the consent campaign with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentCampaignLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentCampaignId the primary key of the consent campaign
	 * @return the consent campaign that was removed
	 * @throws PortalException if a consent campaign with the primary key could not be found
	 */
	@Indexable(type = IndexableType.DELETE)
	public ConsentCampaign deleteConsentCampaign(long consentCampaignId)
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentCampaignModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentCampaignModelImpl</code>.
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
	public ConsentCampaign fetchConsentCampaign(long consentCampaignId);

	/**
	 * Gives the campaign of a school year, or null when the school has not asked for it.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ConsentCampaign fetchConsentCampaign(
		long schoolGroupId, String schoolYear);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ActionableDynamicQuery getActionableDynamicQuery();

	/**
	 * Returns the consent campaign with the primary key.
	 *
	 * @param consentCampaignId the primary key of the consent campaign
	 * @return the consent campaign
	 * @throws PortalException if a consent campaign with the primary key could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ConsentCampaign getConsentCampaign(long consentCampaignId)
		throws PortalException;

	/**
	 * Returns a range of all the consent campaigns.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentCampaignModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent campaigns
	 * @param end the upper bound of the range of consent campaigns (not inclusive)
	 * @return the range of consent campaigns
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<ConsentCampaign> getConsentCampaigns(int start, int end);

	/**
	 * Returns the number of consent campaigns.
	 *
	 * @return the number of consent campaigns
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getConsentCampaignsCount();

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public IndexableActionableDynamicQuery getIndexableActionableDynamicQuery();

	/**
	 * Gives the campaigns that still ask: those not closed whose school year is not over on the
	 * school's wall clock.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<ConsentCampaign> getOpenConsentCampaigns()
		throws PortalException;

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
	 * Starts the yearly request of a school (C1): asks each guardian with authority over each pupil
	 * who is enrolled in that school year, and a pupil who decides himself. Who has decided about
	 * everything for that year already is counted as having answered and is not written to.
	 *
	 * @param schoolYear this one or a later one, as in {@code 2026-2027}
	 * @param dueDate until when an answer is asked, a moment in the future and before that school
	 year ends
	 * @throws nl.klassenkring.consent.exception.ConsentCampaignDateException if the school year or
	 the due date is not such a one
	 * @throws nl.klassenkring.consent.exception.DuplicateConsentCampaignException if the school has a
	 campaign of that year
	 */
	public ConsentCampaign startConsentCampaign(
			long userId, long schoolGroupId, String schoolYear, Date dueDate)
		throws PortalException;

	/**
	 * Updates the consent campaign in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentCampaignLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentCampaign the consent campaign
	 * @return the consent campaign that was updated
	 */
	@Indexable(type = IndexableType.REINDEX)
	public ConsentCampaign updateConsentCampaign(
		ConsentCampaign consentCampaign);

}