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

import nl.klassenkring.consent.campaign.GroupProgress;
import nl.klassenkring.consent.campaign.PaperFollowUp;
import nl.klassenkring.consent.model.ConsentRequest;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the local service interface for ConsentRequest. Methods of this
 * service will not have security checks based on the propagated JAAS
 * credentials because this service can only be accessed from within the same
 * VM.
 *
 * @author Klassenkring
 * @see ConsentRequestLocalServiceUtil
 * @generated
 */
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface ConsentRequestLocalService
	extends BaseLocalService, PersistedModelLocalService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.consent.service.impl.ConsentRequestLocalServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the consent request local service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link ConsentRequestLocalServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Adds the consent request to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentRequestLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentRequest the consent request
	 * @return the consent request that was added
	 */
	@Indexable(type = IndexableType.REINDEX)
	public ConsentRequest addConsentRequest(ConsentRequest consentRequest);

	/**
	 * Asks those whom a campaign has not asked yet: guardians and pupils who came since.
	 *
	 * @return how many requests were made
	 */
	public int askNewcomers(long consentCampaignId) throws PortalException;

	/**
	 * Creates a new consent request with the primary key. Does not add the consent request to the database.
	 *
	 * @param consentRequestId the primary key for the new consent request
	 * @return the new consent request
	 */
	@Transactional(enabled = false)
	public ConsentRequest createConsentRequest(long consentRequestId);

	/**
	 * @throws PortalException
	 */
	public PersistedModel createPersistedModel(Serializable primaryKeyObj)
		throws PortalException;

	/**
	 * Deletes the consent request from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentRequestLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentRequest the consent request
	 * @return the consent request that was removed
	 */
	@Indexable(type = IndexableType.DELETE)
	public ConsentRequest deleteConsentRequest(ConsentRequest consentRequest);

	/**
	 * Deletes the consent request with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentRequestLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentRequestId the primary key of the consent request
	 * @return the consent request that was removed
	 * @throws PortalException if a consent request with the primary key could not be found
	 */
	@Indexable(type = IndexableType.DELETE)
	public ConsentRequest deleteConsentRequest(long consentRequestId)
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentRequestModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentRequestModelImpl</code>.
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
	public ConsentRequest fetchConsentRequest(long consentRequestId);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ActionableDynamicQuery getActionableDynamicQuery();

	/**
	 * Returns the consent request with the primary key.
	 *
	 * @param consentRequestId the primary key of the consent request
	 * @return the consent request
	 * @throws PortalException if a consent request with the primary key could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ConsentRequest getConsentRequest(long consentRequestId)
		throws PortalException;

	/**
	 * Returns a range of all the consent requests.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentRequestModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent requests
	 * @param end the upper bound of the range of consent requests (not inclusive)
	 * @return the range of consent requests
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<ConsentRequest> getConsentRequests(int start, int end);

	/**
	 * Returns the number of consent requests.
	 *
	 * @return the number of consent requests
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getConsentRequestsCount();

	/**
	 * Gives how far a campaign is in each class group, by the group's name; in one statement. A pupil
	 * counts in the own group and in each composed group beside it.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<GroupProgress> getGroupProgress(long consentCampaignId)
		throws PortalException;

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public IndexableActionableDynamicQuery getIndexableActionableDynamicQuery();

	/**
	 * Gives what a user was asked, as guardian or as a pupil who decides, and has not answered, in
	 * the campaigns that still ask.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<ConsentRequest> getOpenConsentRequests(long userId)
		throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Gives a page of what is not answered, by group, then pupil.
	 *
	 * @param groupId the Site of a class group; 0 for the whole school
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<PaperFollowUp> getPaperFollowUps(
			long consentCampaignId, long groupId, int start, int end)
		throws PortalException;

	/**
	 * Counts what {@link #getPaperFollowUps} gives.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getPaperFollowUpsCount(long consentCampaignId, long groupId)
		throws PortalException;

	/**
	 * @throws PortalException
	 */
	@Override
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public PersistedModel getPersistedModel(Serializable primaryKeyObj)
		throws PortalException;

	/**
	 * Gives how far a campaign is in the whole school, each request counted once.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public GroupProgress getTotalProgress(long consentCampaignId)
		throws PortalException;

	/**
	 * Marks the request to somebody about a pupil as answered when he has decided about all purposes
	 * in use for that school year. Called within the transaction of the decision.
	 *
	 * @param guardianId who decided; 0 for the pupil himself
	 */
	public void markAnswered(
			long schoolGroupId, long pupilId, long guardianId,
			String schoolYear)
		throws PortalException;

	/**
	 * Reminds some of those who have not answered and are due, each of them once for each of the days
	 * in the school's settings: that he was reminded is stored in the same transaction as his
	 * notification, and the mail leaves after its commit.
	 *
	 * @return how many requests that were; 0 when nobody is due any more
	 */
	public int remindSome(long consentCampaignId) throws PortalException;

	/**
	 * Updates the consent request in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentRequestLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentRequest the consent request
	 * @return the consent request that was updated
	 */
	@Indexable(type = IndexableType.REINDEX)
	public ConsentRequest updateConsentRequest(ConsentRequest consentRequest);

}