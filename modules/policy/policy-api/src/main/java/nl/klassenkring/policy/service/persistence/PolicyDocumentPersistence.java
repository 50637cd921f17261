/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.policy.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.policy.exception.NoSuchPolicyDocumentException;
import nl.klassenkring.policy.model.PolicyDocument;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the policy document service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see PolicyDocumentUtil
 * @generated
 */
@ProviderType
public interface PolicyDocumentPersistence
	extends BasePersistence<PolicyDocument> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link PolicyDocumentUtil} to access the policy document persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the policy documents where companyId = &#63;.
	 *
	 * @param companyId the company ID
	 * @return the matching policy documents
	 */
	public java.util.List<PolicyDocument> findByCompanyId(long companyId);

	/**
	 * Returns a range of all the policy documents where companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDocumentModelImpl</code>.
	 * </p>
	 *
	 * @param companyId the company ID
	 * @param start the lower bound of the range of policy documents
	 * @param end the upper bound of the range of policy documents (not inclusive)
	 * @return the range of matching policy documents
	 */
	public java.util.List<PolicyDocument> findByCompanyId(
		long companyId, int start, int end);

	/**
	 * Returns an ordered range of all the policy documents where companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDocumentModelImpl</code>.
	 * </p>
	 *
	 * @param companyId the company ID
	 * @param start the lower bound of the range of policy documents
	 * @param end the upper bound of the range of policy documents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching policy documents
	 */
	public java.util.List<PolicyDocument> findByCompanyId(
		long companyId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyDocument>
			orderByComparator);

	/**
	 * Returns an ordered range of all the policy documents where companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDocumentModelImpl</code>.
	 * </p>
	 *
	 * @param companyId the company ID
	 * @param start the lower bound of the range of policy documents
	 * @param end the upper bound of the range of policy documents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching policy documents
	 */
	public java.util.List<PolicyDocument> findByCompanyId(
		long companyId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyDocument>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first policy document in the ordered set where companyId = &#63;.
	 *
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy document
	 * @throws NoSuchPolicyDocumentException if a matching policy document could not be found
	 */
	public PolicyDocument findByCompanyId_First(
			long companyId,
			com.liferay.portal.kernel.util.OrderByComparator<PolicyDocument>
				orderByComparator)
		throws NoSuchPolicyDocumentException;

	/**
	 * Returns the first policy document in the ordered set where companyId = &#63;.
	 *
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy document, or <code>null</code> if a matching policy document could not be found
	 */
	public PolicyDocument fetchByCompanyId_First(
		long companyId,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyDocument>
			orderByComparator);

	/**
	 * Returns the last policy document in the ordered set where companyId = &#63;.
	 *
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy document
	 * @throws NoSuchPolicyDocumentException if a matching policy document could not be found
	 */
	public PolicyDocument findByCompanyId_Last(
			long companyId,
			com.liferay.portal.kernel.util.OrderByComparator<PolicyDocument>
				orderByComparator)
		throws NoSuchPolicyDocumentException;

	/**
	 * Returns the last policy document in the ordered set where companyId = &#63;.
	 *
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy document, or <code>null</code> if a matching policy document could not be found
	 */
	public PolicyDocument fetchByCompanyId_Last(
		long companyId,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyDocument>
			orderByComparator);

	/**
	 * Returns the policy documents before and after the current policy document in the ordered set where companyId = &#63;.
	 *
	 * @param policyDocumentId the primary key of the current policy document
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next policy document
	 * @throws NoSuchPolicyDocumentException if a policy document with the primary key could not be found
	 */
	public PolicyDocument[] findByCompanyId_PrevAndNext(
			long policyDocumentId, long companyId,
			com.liferay.portal.kernel.util.OrderByComparator<PolicyDocument>
				orderByComparator)
		throws NoSuchPolicyDocumentException;

	/**
	 * Removes all the policy documents where companyId = &#63; from the database.
	 *
	 * @param companyId the company ID
	 */
	public void removeByCompanyId(long companyId);

	/**
	 * Returns the number of policy documents where companyId = &#63;.
	 *
	 * @param companyId the company ID
	 * @return the number of matching policy documents
	 */
	public int countByCompanyId(long companyId);

	/**
	 * Returns the policy document where companyId = &#63; and version = &#63; or throws a <code>NoSuchPolicyDocumentException</code> if it could not be found.
	 *
	 * @param companyId the company ID
	 * @param version the version
	 * @return the matching policy document
	 * @throws NoSuchPolicyDocumentException if a matching policy document could not be found
	 */
	public PolicyDocument findByC_V(long companyId, int version)
		throws NoSuchPolicyDocumentException;

	/**
	 * Returns the policy document where companyId = &#63; and version = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param companyId the company ID
	 * @param version the version
	 * @return the matching policy document, or <code>null</code> if a matching policy document could not be found
	 */
	public PolicyDocument fetchByC_V(long companyId, int version);

	/**
	 * Returns the policy document where companyId = &#63; and version = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param companyId the company ID
	 * @param version the version
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching policy document, or <code>null</code> if a matching policy document could not be found
	 */
	public PolicyDocument fetchByC_V(
		long companyId, int version, boolean useFinderCache);

	/**
	 * Removes the policy document where companyId = &#63; and version = &#63; from the database.
	 *
	 * @param companyId the company ID
	 * @param version the version
	 * @return the policy document that was removed
	 */
	public PolicyDocument removeByC_V(long companyId, int version)
		throws NoSuchPolicyDocumentException;

	/**
	 * Returns the number of policy documents where companyId = &#63; and version = &#63;.
	 *
	 * @param companyId the company ID
	 * @param version the version
	 * @return the number of matching policy documents
	 */
	public int countByC_V(long companyId, int version);

	/**
	 * Returns all the policy documents where companyId = &#63; and status = &#63;.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @return the matching policy documents
	 */
	public java.util.List<PolicyDocument> findByC_S(
		long companyId, String status);

	/**
	 * Returns a range of all the policy documents where companyId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDocumentModelImpl</code>.
	 * </p>
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @param start the lower bound of the range of policy documents
	 * @param end the upper bound of the range of policy documents (not inclusive)
	 * @return the range of matching policy documents
	 */
	public java.util.List<PolicyDocument> findByC_S(
		long companyId, String status, int start, int end);

	/**
	 * Returns an ordered range of all the policy documents where companyId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDocumentModelImpl</code>.
	 * </p>
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @param start the lower bound of the range of policy documents
	 * @param end the upper bound of the range of policy documents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching policy documents
	 */
	public java.util.List<PolicyDocument> findByC_S(
		long companyId, String status, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyDocument>
			orderByComparator);

	/**
	 * Returns an ordered range of all the policy documents where companyId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDocumentModelImpl</code>.
	 * </p>
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @param start the lower bound of the range of policy documents
	 * @param end the upper bound of the range of policy documents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching policy documents
	 */
	public java.util.List<PolicyDocument> findByC_S(
		long companyId, String status, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyDocument>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first policy document in the ordered set where companyId = &#63; and status = &#63;.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy document
	 * @throws NoSuchPolicyDocumentException if a matching policy document could not be found
	 */
	public PolicyDocument findByC_S_First(
			long companyId, String status,
			com.liferay.portal.kernel.util.OrderByComparator<PolicyDocument>
				orderByComparator)
		throws NoSuchPolicyDocumentException;

	/**
	 * Returns the first policy document in the ordered set where companyId = &#63; and status = &#63;.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy document, or <code>null</code> if a matching policy document could not be found
	 */
	public PolicyDocument fetchByC_S_First(
		long companyId, String status,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyDocument>
			orderByComparator);

	/**
	 * Returns the last policy document in the ordered set where companyId = &#63; and status = &#63;.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy document
	 * @throws NoSuchPolicyDocumentException if a matching policy document could not be found
	 */
	public PolicyDocument findByC_S_Last(
			long companyId, String status,
			com.liferay.portal.kernel.util.OrderByComparator<PolicyDocument>
				orderByComparator)
		throws NoSuchPolicyDocumentException;

	/**
	 * Returns the last policy document in the ordered set where companyId = &#63; and status = &#63;.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy document, or <code>null</code> if a matching policy document could not be found
	 */
	public PolicyDocument fetchByC_S_Last(
		long companyId, String status,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyDocument>
			orderByComparator);

	/**
	 * Returns the policy documents before and after the current policy document in the ordered set where companyId = &#63; and status = &#63;.
	 *
	 * @param policyDocumentId the primary key of the current policy document
	 * @param companyId the company ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next policy document
	 * @throws NoSuchPolicyDocumentException if a policy document with the primary key could not be found
	 */
	public PolicyDocument[] findByC_S_PrevAndNext(
			long policyDocumentId, long companyId, String status,
			com.liferay.portal.kernel.util.OrderByComparator<PolicyDocument>
				orderByComparator)
		throws NoSuchPolicyDocumentException;

	/**
	 * Removes all the policy documents where companyId = &#63; and status = &#63; from the database.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 */
	public void removeByC_S(long companyId, String status);

	/**
	 * Returns the number of policy documents where companyId = &#63; and status = &#63;.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @return the number of matching policy documents
	 */
	public int countByC_S(long companyId, String status);

	/**
	 * Caches the policy document in the entity cache if it is enabled.
	 *
	 * @param policyDocument the policy document
	 */
	public void cacheResult(PolicyDocument policyDocument);

	/**
	 * Caches the policy documents in the entity cache if it is enabled.
	 *
	 * @param policyDocuments the policy documents
	 */
	public void cacheResult(java.util.List<PolicyDocument> policyDocuments);

	/**
	 * Creates a new policy document with the primary key. Does not add the policy document to the database.
	 *
	 * @param policyDocumentId the primary key for the new policy document
	 * @return the new policy document
	 */
	public PolicyDocument create(long policyDocumentId);

	/**
	 * Removes the policy document with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param policyDocumentId the primary key of the policy document
	 * @return the policy document that was removed
	 * @throws NoSuchPolicyDocumentException if a policy document with the primary key could not be found
	 */
	public PolicyDocument remove(long policyDocumentId)
		throws NoSuchPolicyDocumentException;

	public PolicyDocument updateImpl(PolicyDocument policyDocument);

	/**
	 * Returns the policy document with the primary key or throws a <code>NoSuchPolicyDocumentException</code> if it could not be found.
	 *
	 * @param policyDocumentId the primary key of the policy document
	 * @return the policy document
	 * @throws NoSuchPolicyDocumentException if a policy document with the primary key could not be found
	 */
	public PolicyDocument findByPrimaryKey(long policyDocumentId)
		throws NoSuchPolicyDocumentException;

	/**
	 * Returns the policy document with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param policyDocumentId the primary key of the policy document
	 * @return the policy document, or <code>null</code> if a policy document with the primary key could not be found
	 */
	public PolicyDocument fetchByPrimaryKey(long policyDocumentId);

	/**
	 * Returns all the policy documents.
	 *
	 * @return the policy documents
	 */
	public java.util.List<PolicyDocument> findAll();

	/**
	 * Returns a range of all the policy documents.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDocumentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of policy documents
	 * @param end the upper bound of the range of policy documents (not inclusive)
	 * @return the range of policy documents
	 */
	public java.util.List<PolicyDocument> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the policy documents.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDocumentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of policy documents
	 * @param end the upper bound of the range of policy documents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of policy documents
	 */
	public java.util.List<PolicyDocument> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyDocument>
			orderByComparator);

	/**
	 * Returns an ordered range of all the policy documents.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDocumentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of policy documents
	 * @param end the upper bound of the range of policy documents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of policy documents
	 */
	public java.util.List<PolicyDocument> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyDocument>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the policy documents from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of policy documents.
	 *
	 * @return the number of policy documents
	 */
	public int countAll();

}