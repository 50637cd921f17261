/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.policy.service;

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

import nl.klassenkring.policy.model.PolicyDeviation;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the local service interface for PolicyDeviation. Methods of this
 * service will not have security checks based on the propagated JAAS
 * credentials because this service can only be accessed from within the same
 * VM.
 *
 * @author Klassenkring
 * @see PolicyDeviationLocalServiceUtil
 * @generated
 */
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface PolicyDeviationLocalService
	extends BaseLocalService, PersistedModelLocalService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.policy.service.impl.PolicyDeviationLocalServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the policy deviation local service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link PolicyDeviationLocalServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Adds the draft of a school's own value. It need not keep to the foundation's yet.
	 *
	 * @param parameterKey such as {@code B11.quiet-hours}
	 * @param value as it is written down
	 * @param reason why the school wants it
	 * @param validFrom from when on it is to hold; null for the moment of its approval
	 * @throws PolicyValueException if no rule knows the parameter
	 */
	public PolicyDeviation addPolicyDeviation(
			long userId, long schoolGroupId, String parameterKey, String value,
			String reason, Date validFrom)
		throws PortalException;

	/**
	 * Adds the policy deviation to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PolicyDeviationLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param policyDeviation the policy deviation
	 * @return the policy deviation that was added
	 */
	@Indexable(type = IndexableType.REINDEX)
	public PolicyDeviation addPolicyDeviation(PolicyDeviation policyDeviation);

	/**
	 * Lets a submitted deviation hold from its moment on, which is now when that has passed.
	 *
	 * @throws PolicyDeviationDeciderException if the user proposed it himself
	 * @throws PolicyDeviationReasonException if the decision has no reason
	 * @throws PolicyDeviationStatusException if it was not submitted, or is decided
	 * @throws PolicyValueException if it no longer keeps to the foundation's policy
	 */
	public PolicyDeviation approvePolicyDeviation(
			long userId, long policyDeviationId, String decisionReason)
		throws PortalException;

	/**
	 * @throws PortalException
	 */
	public PersistedModel createPersistedModel(Serializable primaryKeyObj)
		throws PortalException;

	/**
	 * Creates a new policy deviation with the primary key. Does not add the policy deviation to the database.
	 *
	 * @param policyDeviationId the primary key for the new policy deviation
	 * @return the new policy deviation
	 */
	@Transactional(enabled = false)
	public PolicyDeviation createPolicyDeviation(long policyDeviationId);

	/**
	 * @throws PortalException
	 */
	@Override
	public PersistedModel deletePersistedModel(PersistedModel persistedModel)
		throws PortalException;

	/**
	 * Deletes the policy deviation with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PolicyDeviationLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param policyDeviationId the primary key of the policy deviation
	 * @return the policy deviation that was removed
	 * @throws PortalException if a policy deviation with the primary key could not be found
	 */
	@Indexable(type = IndexableType.DELETE)
	public PolicyDeviation deletePolicyDeviation(long policyDeviationId)
		throws PortalException;

	/**
	 * Deletes the policy deviation from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PolicyDeviationLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param policyDeviation the policy deviation
	 * @return the policy deviation that was removed
	 */
	@Indexable(type = IndexableType.DELETE)
	public PolicyDeviation deletePolicyDeviation(
		PolicyDeviation policyDeviation);

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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.policy.model.impl.PolicyDeviationModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.policy.model.impl.PolicyDeviationModelImpl</code>.
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
	public PolicyDeviation fetchPolicyDeviation(long policyDeviationId);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ActionableDynamicQuery getActionableDynamicQuery();

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
	 * Returns the policy deviation with the primary key.
	 *
	 * @param policyDeviationId the primary key of the policy deviation
	 * @return the policy deviation
	 * @throws PortalException if a policy deviation with the primary key could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public PolicyDeviation getPolicyDeviation(long policyDeviationId)
		throws PortalException;

	/**
	 * Returns a range of all the policy deviations.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.policy.model.impl.PolicyDeviationModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of policy deviations
	 * @param end the upper bound of the range of policy deviations (not inclusive)
	 * @return the range of policy deviations
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<PolicyDeviation> getPolicyDeviations(int start, int end);

	/**
	 * Returns the number of policy deviations.
	 *
	 * @return the number of policy deviations
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getPolicyDeviationsCount();

	/**
	 * Gives a page of what a school ever proposed, the latest first.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<PolicyDeviation> getSchoolPolicyDeviations(
		long schoolGroupId, int start, int end);

	/**
	 * Counts what a school ever proposed.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getSchoolPolicyDeviationsCount(long schoolGroupId);

	/**
	 * Gives a page of what waits for a decision in all schools, the latest first.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<PolicyDeviation> getSubmittedPolicyDeviations(
		long companyId, int start, int end);

	/**
	 * Counts what waits for a decision in all schools.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getSubmittedPolicyDeviationsCount(long companyId);

	/**
	 * Says no to a submitted deviation.
	 *
	 * @throws PolicyDeviationDeciderException if the user proposed it himself
	 * @throws PolicyDeviationReasonException if the decision has no reason
	 * @throws PolicyDeviationStatusException if it was not submitted, or is decided
	 */
	public PolicyDeviation rejectPolicyDeviation(
			long userId, long policyDeviationId, String decisionReason)
		throws PortalException;

	/**
	 * Asks the privacy officer for a decision about a draft.
	 *
	 * @throws PolicyDeviationReasonException if the school gave no reason
	 * @throws PolicyDeviationStatusException if it is no draft
	 * @throws PolicyValueException if it does not keep to the foundation's policy
	 */
	public PolicyDeviation submitPolicyDeviation(
			long userId, long policyDeviationId)
		throws PortalException;

	/**
	 * Changes a draft.
	 *
	 * @throws PolicyDeviationStatusException if it is none, or the draft of somebody else: who wrote
	 the value must be known when it is decided about
	 */
	public PolicyDeviation updatePolicyDeviation(
			long userId, long policyDeviationId, String value, String reason,
			Date validFrom)
		throws PortalException;

	/**
	 * Updates the policy deviation in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PolicyDeviationLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param policyDeviation the policy deviation
	 * @return the policy deviation that was updated
	 */
	@Indexable(type = IndexableType.REINDEX)
	public PolicyDeviation updatePolicyDeviation(
		PolicyDeviation policyDeviation);

	/**
	 * Takes back what a school proposed. What was approved no longer holds then.
	 *
	 * @throws PolicyDeviationStatusException if it was rejected or taken back before
	 */
	public PolicyDeviation withdrawPolicyDeviation(
			long userId, long policyDeviationId)
		throws PortalException;

}