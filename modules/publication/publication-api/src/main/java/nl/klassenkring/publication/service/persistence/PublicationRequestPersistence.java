/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.publication.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import java.util.Date;

import nl.klassenkring.publication.exception.NoSuchPublicationRequestException;
import nl.klassenkring.publication.model.PublicationRequest;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the publication request service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see PublicationRequestUtil
 * @generated
 */
@ProviderType
public interface PublicationRequestPersistence
	extends BasePersistence<PublicationRequest> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link PublicationRequestUtil} to access the publication request persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the publication requests where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the matching publication requests
	 */
	public java.util.List<PublicationRequest> findByUuid(String uuid);

	/**
	 * Returns a range of all the publication requests where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @return the range of matching publication requests
	 */
	public java.util.List<PublicationRequest> findByUuid(
		String uuid, int start, int end);

	/**
	 * Returns an ordered range of all the publication requests where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching publication requests
	 */
	public java.util.List<PublicationRequest> findByUuid(
		String uuid, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
			orderByComparator);

	/**
	 * Returns an ordered range of all the publication requests where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching publication requests
	 */
	public java.util.List<PublicationRequest> findByUuid(
		String uuid, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first publication request in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication request
	 * @throws NoSuchPublicationRequestException if a matching publication request could not be found
	 */
	public PublicationRequest findByUuid_First(
			String uuid,
			com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
				orderByComparator)
		throws NoSuchPublicationRequestException;

	/**
	 * Returns the first publication request in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication request, or <code>null</code> if a matching publication request could not be found
	 */
	public PublicationRequest fetchByUuid_First(
		String uuid,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
			orderByComparator);

	/**
	 * Returns the last publication request in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication request
	 * @throws NoSuchPublicationRequestException if a matching publication request could not be found
	 */
	public PublicationRequest findByUuid_Last(
			String uuid,
			com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
				orderByComparator)
		throws NoSuchPublicationRequestException;

	/**
	 * Returns the last publication request in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication request, or <code>null</code> if a matching publication request could not be found
	 */
	public PublicationRequest fetchByUuid_Last(
		String uuid,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
			orderByComparator);

	/**
	 * Returns the publication requests before and after the current publication request in the ordered set where uuid = &#63;.
	 *
	 * @param publicationRequestId the primary key of the current publication request
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next publication request
	 * @throws NoSuchPublicationRequestException if a publication request with the primary key could not be found
	 */
	public PublicationRequest[] findByUuid_PrevAndNext(
			long publicationRequestId, String uuid,
			com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
				orderByComparator)
		throws NoSuchPublicationRequestException;

	/**
	 * Removes all the publication requests where uuid = &#63; from the database.
	 *
	 * @param uuid the uuid
	 */
	public void removeByUuid(String uuid);

	/**
	 * Returns the number of publication requests where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the number of matching publication requests
	 */
	public int countByUuid(String uuid);

	/**
	 * Returns the publication request where uuid = &#63; and groupId = &#63; or throws a <code>NoSuchPublicationRequestException</code> if it could not be found.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching publication request
	 * @throws NoSuchPublicationRequestException if a matching publication request could not be found
	 */
	public PublicationRequest findByUUID_G(String uuid, long groupId)
		throws NoSuchPublicationRequestException;

	/**
	 * Returns the publication request where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching publication request, or <code>null</code> if a matching publication request could not be found
	 */
	public PublicationRequest fetchByUUID_G(String uuid, long groupId);

	/**
	 * Returns the publication request where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching publication request, or <code>null</code> if a matching publication request could not be found
	 */
	public PublicationRequest fetchByUUID_G(
		String uuid, long groupId, boolean useFinderCache);

	/**
	 * Removes the publication request where uuid = &#63; and groupId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the publication request that was removed
	 */
	public PublicationRequest removeByUUID_G(String uuid, long groupId)
		throws NoSuchPublicationRequestException;

	/**
	 * Returns the number of publication requests where uuid = &#63; and groupId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the number of matching publication requests
	 */
	public int countByUUID_G(String uuid, long groupId);

	/**
	 * Returns all the publication requests where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the matching publication requests
	 */
	public java.util.List<PublicationRequest> findByUuid_C(
		String uuid, long companyId);

	/**
	 * Returns a range of all the publication requests where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @return the range of matching publication requests
	 */
	public java.util.List<PublicationRequest> findByUuid_C(
		String uuid, long companyId, int start, int end);

	/**
	 * Returns an ordered range of all the publication requests where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching publication requests
	 */
	public java.util.List<PublicationRequest> findByUuid_C(
		String uuid, long companyId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
			orderByComparator);

	/**
	 * Returns an ordered range of all the publication requests where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching publication requests
	 */
	public java.util.List<PublicationRequest> findByUuid_C(
		String uuid, long companyId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first publication request in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication request
	 * @throws NoSuchPublicationRequestException if a matching publication request could not be found
	 */
	public PublicationRequest findByUuid_C_First(
			String uuid, long companyId,
			com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
				orderByComparator)
		throws NoSuchPublicationRequestException;

	/**
	 * Returns the first publication request in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication request, or <code>null</code> if a matching publication request could not be found
	 */
	public PublicationRequest fetchByUuid_C_First(
		String uuid, long companyId,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
			orderByComparator);

	/**
	 * Returns the last publication request in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication request
	 * @throws NoSuchPublicationRequestException if a matching publication request could not be found
	 */
	public PublicationRequest findByUuid_C_Last(
			String uuid, long companyId,
			com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
				orderByComparator)
		throws NoSuchPublicationRequestException;

	/**
	 * Returns the last publication request in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication request, or <code>null</code> if a matching publication request could not be found
	 */
	public PublicationRequest fetchByUuid_C_Last(
		String uuid, long companyId,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
			orderByComparator);

	/**
	 * Returns the publication requests before and after the current publication request in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param publicationRequestId the primary key of the current publication request
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next publication request
	 * @throws NoSuchPublicationRequestException if a publication request with the primary key could not be found
	 */
	public PublicationRequest[] findByUuid_C_PrevAndNext(
			long publicationRequestId, String uuid, long companyId,
			com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
				orderByComparator)
		throws NoSuchPublicationRequestException;

	/**
	 * Removes all the publication requests where uuid = &#63; and companyId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 */
	public void removeByUuid_C(String uuid, long companyId);

	/**
	 * Returns the number of publication requests where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the number of matching publication requests
	 */
	public int countByUuid_C(String uuid, long companyId);

	/**
	 * Returns all the publication requests where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @return the matching publication requests
	 */
	public java.util.List<PublicationRequest> findByS_S(
		long schoolGroupId, int status);

	/**
	 * Returns a range of all the publication requests where schoolGroupId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @return the range of matching publication requests
	 */
	public java.util.List<PublicationRequest> findByS_S(
		long schoolGroupId, int status, int start, int end);

	/**
	 * Returns an ordered range of all the publication requests where schoolGroupId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching publication requests
	 */
	public java.util.List<PublicationRequest> findByS_S(
		long schoolGroupId, int status, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
			orderByComparator);

	/**
	 * Returns an ordered range of all the publication requests where schoolGroupId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching publication requests
	 */
	public java.util.List<PublicationRequest> findByS_S(
		long schoolGroupId, int status, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first publication request in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication request
	 * @throws NoSuchPublicationRequestException if a matching publication request could not be found
	 */
	public PublicationRequest findByS_S_First(
			long schoolGroupId, int status,
			com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
				orderByComparator)
		throws NoSuchPublicationRequestException;

	/**
	 * Returns the first publication request in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication request, or <code>null</code> if a matching publication request could not be found
	 */
	public PublicationRequest fetchByS_S_First(
		long schoolGroupId, int status,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
			orderByComparator);

	/**
	 * Returns the last publication request in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication request
	 * @throws NoSuchPublicationRequestException if a matching publication request could not be found
	 */
	public PublicationRequest findByS_S_Last(
			long schoolGroupId, int status,
			com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
				orderByComparator)
		throws NoSuchPublicationRequestException;

	/**
	 * Returns the last publication request in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication request, or <code>null</code> if a matching publication request could not be found
	 */
	public PublicationRequest fetchByS_S_Last(
		long schoolGroupId, int status,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
			orderByComparator);

	/**
	 * Returns the publication requests before and after the current publication request in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param publicationRequestId the primary key of the current publication request
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next publication request
	 * @throws NoSuchPublicationRequestException if a publication request with the primary key could not be found
	 */
	public PublicationRequest[] findByS_S_PrevAndNext(
			long publicationRequestId, long schoolGroupId, int status,
			com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
				orderByComparator)
		throws NoSuchPublicationRequestException;

	/**
	 * Returns all the publication requests where schoolGroupId = &#63; and status = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param statuses the statuses
	 * @return the matching publication requests
	 */
	public java.util.List<PublicationRequest> findByS_S(
		long schoolGroupId, int[] statuses);

	/**
	 * Returns a range of all the publication requests where schoolGroupId = &#63; and status = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param statuses the statuses
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @return the range of matching publication requests
	 */
	public java.util.List<PublicationRequest> findByS_S(
		long schoolGroupId, int[] statuses, int start, int end);

	/**
	 * Returns an ordered range of all the publication requests where schoolGroupId = &#63; and status = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param statuses the statuses
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching publication requests
	 */
	public java.util.List<PublicationRequest> findByS_S(
		long schoolGroupId, int[] statuses, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
			orderByComparator);

	/**
	 * Returns an ordered range of all the publication requests where schoolGroupId = &#63; and status = &#63;, optionally using the finder cache.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param statuses the statuses
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching publication requests
	 */
	public java.util.List<PublicationRequest> findByS_S(
		long schoolGroupId, int[] statuses, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the publication requests where schoolGroupId = &#63; and status = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 */
	public void removeByS_S(long schoolGroupId, int status);

	/**
	 * Returns the number of publication requests where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @return the number of matching publication requests
	 */
	public int countByS_S(long schoolGroupId, int status);

	/**
	 * Returns the number of publication requests where schoolGroupId = &#63; and status = any &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param statuses the statuses
	 * @return the number of matching publication requests
	 */
	public int countByS_S(long schoolGroupId, int[] statuses);

	/**
	 * Returns all the publication requests where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching publication requests
	 */
	public java.util.List<PublicationRequest> findByGroupId(long groupId);

	/**
	 * Returns a range of all the publication requests where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @return the range of matching publication requests
	 */
	public java.util.List<PublicationRequest> findByGroupId(
		long groupId, int start, int end);

	/**
	 * Returns an ordered range of all the publication requests where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching publication requests
	 */
	public java.util.List<PublicationRequest> findByGroupId(
		long groupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
			orderByComparator);

	/**
	 * Returns an ordered range of all the publication requests where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching publication requests
	 */
	public java.util.List<PublicationRequest> findByGroupId(
		long groupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first publication request in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication request
	 * @throws NoSuchPublicationRequestException if a matching publication request could not be found
	 */
	public PublicationRequest findByGroupId_First(
			long groupId,
			com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
				orderByComparator)
		throws NoSuchPublicationRequestException;

	/**
	 * Returns the first publication request in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication request, or <code>null</code> if a matching publication request could not be found
	 */
	public PublicationRequest fetchByGroupId_First(
		long groupId,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
			orderByComparator);

	/**
	 * Returns the last publication request in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication request
	 * @throws NoSuchPublicationRequestException if a matching publication request could not be found
	 */
	public PublicationRequest findByGroupId_Last(
			long groupId,
			com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
				orderByComparator)
		throws NoSuchPublicationRequestException;

	/**
	 * Returns the last publication request in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication request, or <code>null</code> if a matching publication request could not be found
	 */
	public PublicationRequest fetchByGroupId_Last(
		long groupId,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
			orderByComparator);

	/**
	 * Returns the publication requests before and after the current publication request in the ordered set where groupId = &#63;.
	 *
	 * @param publicationRequestId the primary key of the current publication request
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next publication request
	 * @throws NoSuchPublicationRequestException if a publication request with the primary key could not be found
	 */
	public PublicationRequest[] findByGroupId_PrevAndNext(
			long publicationRequestId, long groupId,
			com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
				orderByComparator)
		throws NoSuchPublicationRequestException;

	/**
	 * Returns all the publication requests that the user has permission to view where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching publication requests that the user has permission to view
	 */
	public java.util.List<PublicationRequest> filterFindByGroupId(long groupId);

	/**
	 * Returns a range of all the publication requests that the user has permission to view where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @return the range of matching publication requests that the user has permission to view
	 */
	public java.util.List<PublicationRequest> filterFindByGroupId(
		long groupId, int start, int end);

	/**
	 * Returns an ordered range of all the publication requests that the user has permissions to view where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching publication requests that the user has permission to view
	 */
	public java.util.List<PublicationRequest> filterFindByGroupId(
		long groupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
			orderByComparator);

	/**
	 * Returns the publication requests before and after the current publication request in the ordered set of publication requests that the user has permission to view where groupId = &#63;.
	 *
	 * @param publicationRequestId the primary key of the current publication request
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next publication request
	 * @throws NoSuchPublicationRequestException if a publication request with the primary key could not be found
	 */
	public PublicationRequest[] filterFindByGroupId_PrevAndNext(
			long publicationRequestId, long groupId,
			com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
				orderByComparator)
		throws NoSuchPublicationRequestException;

	/**
	 * Removes all the publication requests where groupId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 */
	public void removeByGroupId(long groupId);

	/**
	 * Returns the number of publication requests where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching publication requests
	 */
	public int countByGroupId(long groupId);

	/**
	 * Returns the number of publication requests that the user has permission to view where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching publication requests that the user has permission to view
	 */
	public int filterCountByGroupId(long groupId);

	/**
	 * Returns all the publication requests where groupId = &#63; and userId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @return the matching publication requests
	 */
	public java.util.List<PublicationRequest> findByG_U(
		long groupId, long userId);

	/**
	 * Returns a range of all the publication requests where groupId = &#63; and userId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @return the range of matching publication requests
	 */
	public java.util.List<PublicationRequest> findByG_U(
		long groupId, long userId, int start, int end);

	/**
	 * Returns an ordered range of all the publication requests where groupId = &#63; and userId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching publication requests
	 */
	public java.util.List<PublicationRequest> findByG_U(
		long groupId, long userId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
			orderByComparator);

	/**
	 * Returns an ordered range of all the publication requests where groupId = &#63; and userId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching publication requests
	 */
	public java.util.List<PublicationRequest> findByG_U(
		long groupId, long userId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first publication request in the ordered set where groupId = &#63; and userId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication request
	 * @throws NoSuchPublicationRequestException if a matching publication request could not be found
	 */
	public PublicationRequest findByG_U_First(
			long groupId, long userId,
			com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
				orderByComparator)
		throws NoSuchPublicationRequestException;

	/**
	 * Returns the first publication request in the ordered set where groupId = &#63; and userId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication request, or <code>null</code> if a matching publication request could not be found
	 */
	public PublicationRequest fetchByG_U_First(
		long groupId, long userId,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
			orderByComparator);

	/**
	 * Returns the last publication request in the ordered set where groupId = &#63; and userId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication request
	 * @throws NoSuchPublicationRequestException if a matching publication request could not be found
	 */
	public PublicationRequest findByG_U_Last(
			long groupId, long userId,
			com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
				orderByComparator)
		throws NoSuchPublicationRequestException;

	/**
	 * Returns the last publication request in the ordered set where groupId = &#63; and userId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication request, or <code>null</code> if a matching publication request could not be found
	 */
	public PublicationRequest fetchByG_U_Last(
		long groupId, long userId,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
			orderByComparator);

	/**
	 * Returns the publication requests before and after the current publication request in the ordered set where groupId = &#63; and userId = &#63;.
	 *
	 * @param publicationRequestId the primary key of the current publication request
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next publication request
	 * @throws NoSuchPublicationRequestException if a publication request with the primary key could not be found
	 */
	public PublicationRequest[] findByG_U_PrevAndNext(
			long publicationRequestId, long groupId, long userId,
			com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
				orderByComparator)
		throws NoSuchPublicationRequestException;

	/**
	 * Returns all the publication requests that the user has permission to view where groupId = &#63; and userId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @return the matching publication requests that the user has permission to view
	 */
	public java.util.List<PublicationRequest> filterFindByG_U(
		long groupId, long userId);

	/**
	 * Returns a range of all the publication requests that the user has permission to view where groupId = &#63; and userId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @return the range of matching publication requests that the user has permission to view
	 */
	public java.util.List<PublicationRequest> filterFindByG_U(
		long groupId, long userId, int start, int end);

	/**
	 * Returns an ordered range of all the publication requests that the user has permissions to view where groupId = &#63; and userId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching publication requests that the user has permission to view
	 */
	public java.util.List<PublicationRequest> filterFindByG_U(
		long groupId, long userId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
			orderByComparator);

	/**
	 * Returns the publication requests before and after the current publication request in the ordered set of publication requests that the user has permission to view where groupId = &#63; and userId = &#63;.
	 *
	 * @param publicationRequestId the primary key of the current publication request
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next publication request
	 * @throws NoSuchPublicationRequestException if a publication request with the primary key could not be found
	 */
	public PublicationRequest[] filterFindByG_U_PrevAndNext(
			long publicationRequestId, long groupId, long userId,
			com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
				orderByComparator)
		throws NoSuchPublicationRequestException;

	/**
	 * Removes all the publication requests where groupId = &#63; and userId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 */
	public void removeByG_U(long groupId, long userId);

	/**
	 * Returns the number of publication requests where groupId = &#63; and userId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @return the number of matching publication requests
	 */
	public int countByG_U(long groupId, long userId);

	/**
	 * Returns the number of publication requests that the user has permission to view where groupId = &#63; and userId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @return the number of matching publication requests that the user has permission to view
	 */
	public int filterCountByG_U(long groupId, long userId);

	/**
	 * Returns all the publication requests where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @return the matching publication requests
	 */
	public java.util.List<PublicationRequest> findByClassPostId(
		long classPostId);

	/**
	 * Returns a range of all the publication requests where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @return the range of matching publication requests
	 */
	public java.util.List<PublicationRequest> findByClassPostId(
		long classPostId, int start, int end);

	/**
	 * Returns an ordered range of all the publication requests where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching publication requests
	 */
	public java.util.List<PublicationRequest> findByClassPostId(
		long classPostId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
			orderByComparator);

	/**
	 * Returns an ordered range of all the publication requests where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching publication requests
	 */
	public java.util.List<PublicationRequest> findByClassPostId(
		long classPostId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first publication request in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication request
	 * @throws NoSuchPublicationRequestException if a matching publication request could not be found
	 */
	public PublicationRequest findByClassPostId_First(
			long classPostId,
			com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
				orderByComparator)
		throws NoSuchPublicationRequestException;

	/**
	 * Returns the first publication request in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication request, or <code>null</code> if a matching publication request could not be found
	 */
	public PublicationRequest fetchByClassPostId_First(
		long classPostId,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
			orderByComparator);

	/**
	 * Returns the last publication request in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication request
	 * @throws NoSuchPublicationRequestException if a matching publication request could not be found
	 */
	public PublicationRequest findByClassPostId_Last(
			long classPostId,
			com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
				orderByComparator)
		throws NoSuchPublicationRequestException;

	/**
	 * Returns the last publication request in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication request, or <code>null</code> if a matching publication request could not be found
	 */
	public PublicationRequest fetchByClassPostId_Last(
		long classPostId,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
			orderByComparator);

	/**
	 * Returns the publication requests before and after the current publication request in the ordered set where classPostId = &#63;.
	 *
	 * @param publicationRequestId the primary key of the current publication request
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next publication request
	 * @throws NoSuchPublicationRequestException if a publication request with the primary key could not be found
	 */
	public PublicationRequest[] findByClassPostId_PrevAndNext(
			long publicationRequestId, long classPostId,
			com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
				orderByComparator)
		throws NoSuchPublicationRequestException;

	/**
	 * Returns all the publication requests where classPostId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param classPostIds the class post IDs
	 * @return the matching publication requests
	 */
	public java.util.List<PublicationRequest> findByClassPostId(
		long[] classPostIds);

	/**
	 * Returns a range of all the publication requests where classPostId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param classPostIds the class post IDs
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @return the range of matching publication requests
	 */
	public java.util.List<PublicationRequest> findByClassPostId(
		long[] classPostIds, int start, int end);

	/**
	 * Returns an ordered range of all the publication requests where classPostId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param classPostIds the class post IDs
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching publication requests
	 */
	public java.util.List<PublicationRequest> findByClassPostId(
		long[] classPostIds, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
			orderByComparator);

	/**
	 * Returns an ordered range of all the publication requests where classPostId = &#63;, optionally using the finder cache.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param classPostIds the class post IDs
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching publication requests
	 */
	public java.util.List<PublicationRequest> findByClassPostId(
		long[] classPostIds, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the publication requests where classPostId = &#63; from the database.
	 *
	 * @param classPostId the class post ID
	 */
	public void removeByClassPostId(long classPostId);

	/**
	 * Returns the number of publication requests where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @return the number of matching publication requests
	 */
	public int countByClassPostId(long classPostId);

	/**
	 * Returns the number of publication requests where classPostId = any &#63;.
	 *
	 * @param classPostIds the class post IDs
	 * @return the number of matching publication requests
	 */
	public int countByClassPostId(long[] classPostIds);

	/**
	 * Returns all the publication requests where status = &#63; and submittedDate &le; &#63;.
	 *
	 * @param status the status
	 * @param submittedDate the submitted date
	 * @return the matching publication requests
	 */
	public java.util.List<PublicationRequest> findByS_LtS(
		int status, Date submittedDate);

	/**
	 * Returns a range of all the publication requests where status = &#63; and submittedDate &le; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param status the status
	 * @param submittedDate the submitted date
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @return the range of matching publication requests
	 */
	public java.util.List<PublicationRequest> findByS_LtS(
		int status, Date submittedDate, int start, int end);

	/**
	 * Returns an ordered range of all the publication requests where status = &#63; and submittedDate &le; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param status the status
	 * @param submittedDate the submitted date
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching publication requests
	 */
	public java.util.List<PublicationRequest> findByS_LtS(
		int status, Date submittedDate, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
			orderByComparator);

	/**
	 * Returns an ordered range of all the publication requests where status = &#63; and submittedDate &le; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param status the status
	 * @param submittedDate the submitted date
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching publication requests
	 */
	public java.util.List<PublicationRequest> findByS_LtS(
		int status, Date submittedDate, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first publication request in the ordered set where status = &#63; and submittedDate &le; &#63;.
	 *
	 * @param status the status
	 * @param submittedDate the submitted date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication request
	 * @throws NoSuchPublicationRequestException if a matching publication request could not be found
	 */
	public PublicationRequest findByS_LtS_First(
			int status, Date submittedDate,
			com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
				orderByComparator)
		throws NoSuchPublicationRequestException;

	/**
	 * Returns the first publication request in the ordered set where status = &#63; and submittedDate &le; &#63;.
	 *
	 * @param status the status
	 * @param submittedDate the submitted date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication request, or <code>null</code> if a matching publication request could not be found
	 */
	public PublicationRequest fetchByS_LtS_First(
		int status, Date submittedDate,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
			orderByComparator);

	/**
	 * Returns the last publication request in the ordered set where status = &#63; and submittedDate &le; &#63;.
	 *
	 * @param status the status
	 * @param submittedDate the submitted date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication request
	 * @throws NoSuchPublicationRequestException if a matching publication request could not be found
	 */
	public PublicationRequest findByS_LtS_Last(
			int status, Date submittedDate,
			com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
				orderByComparator)
		throws NoSuchPublicationRequestException;

	/**
	 * Returns the last publication request in the ordered set where status = &#63; and submittedDate &le; &#63;.
	 *
	 * @param status the status
	 * @param submittedDate the submitted date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication request, or <code>null</code> if a matching publication request could not be found
	 */
	public PublicationRequest fetchByS_LtS_Last(
		int status, Date submittedDate,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
			orderByComparator);

	/**
	 * Returns the publication requests before and after the current publication request in the ordered set where status = &#63; and submittedDate &le; &#63;.
	 *
	 * @param publicationRequestId the primary key of the current publication request
	 * @param status the status
	 * @param submittedDate the submitted date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next publication request
	 * @throws NoSuchPublicationRequestException if a publication request with the primary key could not be found
	 */
	public PublicationRequest[] findByS_LtS_PrevAndNext(
			long publicationRequestId, int status, Date submittedDate,
			com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
				orderByComparator)
		throws NoSuchPublicationRequestException;

	/**
	 * Removes all the publication requests where status = &#63; and submittedDate &le; &#63; from the database.
	 *
	 * @param status the status
	 * @param submittedDate the submitted date
	 */
	public void removeByS_LtS(int status, Date submittedDate);

	/**
	 * Returns the number of publication requests where status = &#63; and submittedDate &le; &#63;.
	 *
	 * @param status the status
	 * @param submittedDate the submitted date
	 * @return the number of matching publication requests
	 */
	public int countByS_LtS(int status, Date submittedDate);

	/**
	 * Caches the publication request in the entity cache if it is enabled.
	 *
	 * @param publicationRequest the publication request
	 */
	public void cacheResult(PublicationRequest publicationRequest);

	/**
	 * Caches the publication requests in the entity cache if it is enabled.
	 *
	 * @param publicationRequests the publication requests
	 */
	public void cacheResult(
		java.util.List<PublicationRequest> publicationRequests);

	/**
	 * Creates a new publication request with the primary key. Does not add the publication request to the database.
	 *
	 * @param publicationRequestId the primary key for the new publication request
	 * @return the new publication request
	 */
	public PublicationRequest create(long publicationRequestId);

	/**
	 * Removes the publication request with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param publicationRequestId the primary key of the publication request
	 * @return the publication request that was removed
	 * @throws NoSuchPublicationRequestException if a publication request with the primary key could not be found
	 */
	public PublicationRequest remove(long publicationRequestId)
		throws NoSuchPublicationRequestException;

	public PublicationRequest updateImpl(PublicationRequest publicationRequest);

	/**
	 * Returns the publication request with the primary key or throws a <code>NoSuchPublicationRequestException</code> if it could not be found.
	 *
	 * @param publicationRequestId the primary key of the publication request
	 * @return the publication request
	 * @throws NoSuchPublicationRequestException if a publication request with the primary key could not be found
	 */
	public PublicationRequest findByPrimaryKey(long publicationRequestId)
		throws NoSuchPublicationRequestException;

	/**
	 * Returns the publication request with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param publicationRequestId the primary key of the publication request
	 * @return the publication request, or <code>null</code> if a publication request with the primary key could not be found
	 */
	public PublicationRequest fetchByPrimaryKey(long publicationRequestId);

	/**
	 * Returns all the publication requests.
	 *
	 * @return the publication requests
	 */
	public java.util.List<PublicationRequest> findAll();

	/**
	 * Returns a range of all the publication requests.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @return the range of publication requests
	 */
	public java.util.List<PublicationRequest> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the publication requests.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of publication requests
	 */
	public java.util.List<PublicationRequest> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
			orderByComparator);

	/**
	 * Returns an ordered range of all the publication requests.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of publication requests
	 */
	public java.util.List<PublicationRequest> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationRequest>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the publication requests from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of publication requests.
	 *
	 * @return the number of publication requests
	 */
	public int countAll();

}