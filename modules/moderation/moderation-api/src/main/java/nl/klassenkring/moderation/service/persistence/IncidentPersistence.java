/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.moderation.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.moderation.exception.NoSuchIncidentException;
import nl.klassenkring.moderation.model.Incident;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the incident service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see IncidentUtil
 * @generated
 */
@ProviderType
public interface IncidentPersistence extends BasePersistence<Incident> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link IncidentUtil} to access the incident persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the incidents where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the matching incidents
	 */
	public java.util.List<Incident> findByUuid(String uuid);

	/**
	 * Returns a range of all the incidents where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @return the range of matching incidents
	 */
	public java.util.List<Incident> findByUuid(String uuid, int start, int end);

	/**
	 * Returns an ordered range of all the incidents where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching incidents
	 */
	public java.util.List<Incident> findByUuid(
		String uuid, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Incident>
			orderByComparator);

	/**
	 * Returns an ordered range of all the incidents where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching incidents
	 */
	public java.util.List<Incident> findByUuid(
		String uuid, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Incident>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first incident in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident
	 * @throws NoSuchIncidentException if a matching incident could not be found
	 */
	public Incident findByUuid_First(
			String uuid,
			com.liferay.portal.kernel.util.OrderByComparator<Incident>
				orderByComparator)
		throws NoSuchIncidentException;

	/**
	 * Returns the first incident in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident, or <code>null</code> if a matching incident could not be found
	 */
	public Incident fetchByUuid_First(
		String uuid,
		com.liferay.portal.kernel.util.OrderByComparator<Incident>
			orderByComparator);

	/**
	 * Returns the last incident in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident
	 * @throws NoSuchIncidentException if a matching incident could not be found
	 */
	public Incident findByUuid_Last(
			String uuid,
			com.liferay.portal.kernel.util.OrderByComparator<Incident>
				orderByComparator)
		throws NoSuchIncidentException;

	/**
	 * Returns the last incident in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident, or <code>null</code> if a matching incident could not be found
	 */
	public Incident fetchByUuid_Last(
		String uuid,
		com.liferay.portal.kernel.util.OrderByComparator<Incident>
			orderByComparator);

	/**
	 * Returns the incidents before and after the current incident in the ordered set where uuid = &#63;.
	 *
	 * @param incidentId the primary key of the current incident
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next incident
	 * @throws NoSuchIncidentException if a incident with the primary key could not be found
	 */
	public Incident[] findByUuid_PrevAndNext(
			long incidentId, String uuid,
			com.liferay.portal.kernel.util.OrderByComparator<Incident>
				orderByComparator)
		throws NoSuchIncidentException;

	/**
	 * Removes all the incidents where uuid = &#63; from the database.
	 *
	 * @param uuid the uuid
	 */
	public void removeByUuid(String uuid);

	/**
	 * Returns the number of incidents where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the number of matching incidents
	 */
	public int countByUuid(String uuid);

	/**
	 * Returns the incident where uuid = &#63; and groupId = &#63; or throws a <code>NoSuchIncidentException</code> if it could not be found.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching incident
	 * @throws NoSuchIncidentException if a matching incident could not be found
	 */
	public Incident findByUUID_G(String uuid, long groupId)
		throws NoSuchIncidentException;

	/**
	 * Returns the incident where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching incident, or <code>null</code> if a matching incident could not be found
	 */
	public Incident fetchByUUID_G(String uuid, long groupId);

	/**
	 * Returns the incident where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching incident, or <code>null</code> if a matching incident could not be found
	 */
	public Incident fetchByUUID_G(
		String uuid, long groupId, boolean useFinderCache);

	/**
	 * Removes the incident where uuid = &#63; and groupId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the incident that was removed
	 */
	public Incident removeByUUID_G(String uuid, long groupId)
		throws NoSuchIncidentException;

	/**
	 * Returns the number of incidents where uuid = &#63; and groupId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the number of matching incidents
	 */
	public int countByUUID_G(String uuid, long groupId);

	/**
	 * Returns all the incidents where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the matching incidents
	 */
	public java.util.List<Incident> findByUuid_C(String uuid, long companyId);

	/**
	 * Returns a range of all the incidents where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @return the range of matching incidents
	 */
	public java.util.List<Incident> findByUuid_C(
		String uuid, long companyId, int start, int end);

	/**
	 * Returns an ordered range of all the incidents where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching incidents
	 */
	public java.util.List<Incident> findByUuid_C(
		String uuid, long companyId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Incident>
			orderByComparator);

	/**
	 * Returns an ordered range of all the incidents where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching incidents
	 */
	public java.util.List<Incident> findByUuid_C(
		String uuid, long companyId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Incident>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first incident in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident
	 * @throws NoSuchIncidentException if a matching incident could not be found
	 */
	public Incident findByUuid_C_First(
			String uuid, long companyId,
			com.liferay.portal.kernel.util.OrderByComparator<Incident>
				orderByComparator)
		throws NoSuchIncidentException;

	/**
	 * Returns the first incident in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident, or <code>null</code> if a matching incident could not be found
	 */
	public Incident fetchByUuid_C_First(
		String uuid, long companyId,
		com.liferay.portal.kernel.util.OrderByComparator<Incident>
			orderByComparator);

	/**
	 * Returns the last incident in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident
	 * @throws NoSuchIncidentException if a matching incident could not be found
	 */
	public Incident findByUuid_C_Last(
			String uuid, long companyId,
			com.liferay.portal.kernel.util.OrderByComparator<Incident>
				orderByComparator)
		throws NoSuchIncidentException;

	/**
	 * Returns the last incident in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident, or <code>null</code> if a matching incident could not be found
	 */
	public Incident fetchByUuid_C_Last(
		String uuid, long companyId,
		com.liferay.portal.kernel.util.OrderByComparator<Incident>
			orderByComparator);

	/**
	 * Returns the incidents before and after the current incident in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param incidentId the primary key of the current incident
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next incident
	 * @throws NoSuchIncidentException if a incident with the primary key could not be found
	 */
	public Incident[] findByUuid_C_PrevAndNext(
			long incidentId, String uuid, long companyId,
			com.liferay.portal.kernel.util.OrderByComparator<Incident>
				orderByComparator)
		throws NoSuchIncidentException;

	/**
	 * Removes all the incidents where uuid = &#63; and companyId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 */
	public void removeByUuid_C(String uuid, long companyId);

	/**
	 * Returns the number of incidents where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the number of matching incidents
	 */
	public int countByUuid_C(String uuid, long companyId);

	/**
	 * Returns the incident where openKey = &#63; or throws a <code>NoSuchIncidentException</code> if it could not be found.
	 *
	 * @param openKey the open key
	 * @return the matching incident
	 * @throws NoSuchIncidentException if a matching incident could not be found
	 */
	public Incident findByOpenKey(String openKey)
		throws NoSuchIncidentException;

	/**
	 * Returns the incident where openKey = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param openKey the open key
	 * @return the matching incident, or <code>null</code> if a matching incident could not be found
	 */
	public Incident fetchByOpenKey(String openKey);

	/**
	 * Returns the incident where openKey = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param openKey the open key
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching incident, or <code>null</code> if a matching incident could not be found
	 */
	public Incident fetchByOpenKey(String openKey, boolean useFinderCache);

	/**
	 * Removes the incident where openKey = &#63; from the database.
	 *
	 * @param openKey the open key
	 * @return the incident that was removed
	 */
	public Incident removeByOpenKey(String openKey)
		throws NoSuchIncidentException;

	/**
	 * Returns the number of incidents where openKey = &#63;.
	 *
	 * @param openKey the open key
	 * @return the number of matching incidents
	 */
	public int countByOpenKey(String openKey);

	/**
	 * Returns all the incidents where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @return the matching incidents
	 */
	public java.util.List<Incident> findByClassPostId(long classPostId);

	/**
	 * Returns a range of all the incidents where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @return the range of matching incidents
	 */
	public java.util.List<Incident> findByClassPostId(
		long classPostId, int start, int end);

	/**
	 * Returns an ordered range of all the incidents where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching incidents
	 */
	public java.util.List<Incident> findByClassPostId(
		long classPostId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Incident>
			orderByComparator);

	/**
	 * Returns an ordered range of all the incidents where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching incidents
	 */
	public java.util.List<Incident> findByClassPostId(
		long classPostId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Incident>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first incident in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident
	 * @throws NoSuchIncidentException if a matching incident could not be found
	 */
	public Incident findByClassPostId_First(
			long classPostId,
			com.liferay.portal.kernel.util.OrderByComparator<Incident>
				orderByComparator)
		throws NoSuchIncidentException;

	/**
	 * Returns the first incident in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident, or <code>null</code> if a matching incident could not be found
	 */
	public Incident fetchByClassPostId_First(
		long classPostId,
		com.liferay.portal.kernel.util.OrderByComparator<Incident>
			orderByComparator);

	/**
	 * Returns the last incident in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident
	 * @throws NoSuchIncidentException if a matching incident could not be found
	 */
	public Incident findByClassPostId_Last(
			long classPostId,
			com.liferay.portal.kernel.util.OrderByComparator<Incident>
				orderByComparator)
		throws NoSuchIncidentException;

	/**
	 * Returns the last incident in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident, or <code>null</code> if a matching incident could not be found
	 */
	public Incident fetchByClassPostId_Last(
		long classPostId,
		com.liferay.portal.kernel.util.OrderByComparator<Incident>
			orderByComparator);

	/**
	 * Returns the incidents before and after the current incident in the ordered set where classPostId = &#63;.
	 *
	 * @param incidentId the primary key of the current incident
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next incident
	 * @throws NoSuchIncidentException if a incident with the primary key could not be found
	 */
	public Incident[] findByClassPostId_PrevAndNext(
			long incidentId, long classPostId,
			com.liferay.portal.kernel.util.OrderByComparator<Incident>
				orderByComparator)
		throws NoSuchIncidentException;

	/**
	 * Removes all the incidents where classPostId = &#63; from the database.
	 *
	 * @param classPostId the class post ID
	 */
	public void removeByClassPostId(long classPostId);

	/**
	 * Returns the number of incidents where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @return the number of matching incidents
	 */
	public int countByClassPostId(long classPostId);

	/**
	 * Returns all the incidents where schoolGroupId = &#63; and incidentState = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param incidentState the incident state
	 * @return the matching incidents
	 */
	public java.util.List<Incident> findByS_I(
		long schoolGroupId, String incidentState);

	/**
	 * Returns a range of all the incidents where schoolGroupId = &#63; and incidentState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param incidentState the incident state
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @return the range of matching incidents
	 */
	public java.util.List<Incident> findByS_I(
		long schoolGroupId, String incidentState, int start, int end);

	/**
	 * Returns an ordered range of all the incidents where schoolGroupId = &#63; and incidentState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param incidentState the incident state
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching incidents
	 */
	public java.util.List<Incident> findByS_I(
		long schoolGroupId, String incidentState, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Incident>
			orderByComparator);

	/**
	 * Returns an ordered range of all the incidents where schoolGroupId = &#63; and incidentState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param incidentState the incident state
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching incidents
	 */
	public java.util.List<Incident> findByS_I(
		long schoolGroupId, String incidentState, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Incident>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first incident in the ordered set where schoolGroupId = &#63; and incidentState = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param incidentState the incident state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident
	 * @throws NoSuchIncidentException if a matching incident could not be found
	 */
	public Incident findByS_I_First(
			long schoolGroupId, String incidentState,
			com.liferay.portal.kernel.util.OrderByComparator<Incident>
				orderByComparator)
		throws NoSuchIncidentException;

	/**
	 * Returns the first incident in the ordered set where schoolGroupId = &#63; and incidentState = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param incidentState the incident state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident, or <code>null</code> if a matching incident could not be found
	 */
	public Incident fetchByS_I_First(
		long schoolGroupId, String incidentState,
		com.liferay.portal.kernel.util.OrderByComparator<Incident>
			orderByComparator);

	/**
	 * Returns the last incident in the ordered set where schoolGroupId = &#63; and incidentState = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param incidentState the incident state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident
	 * @throws NoSuchIncidentException if a matching incident could not be found
	 */
	public Incident findByS_I_Last(
			long schoolGroupId, String incidentState,
			com.liferay.portal.kernel.util.OrderByComparator<Incident>
				orderByComparator)
		throws NoSuchIncidentException;

	/**
	 * Returns the last incident in the ordered set where schoolGroupId = &#63; and incidentState = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param incidentState the incident state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident, or <code>null</code> if a matching incident could not be found
	 */
	public Incident fetchByS_I_Last(
		long schoolGroupId, String incidentState,
		com.liferay.portal.kernel.util.OrderByComparator<Incident>
			orderByComparator);

	/**
	 * Returns the incidents before and after the current incident in the ordered set where schoolGroupId = &#63; and incidentState = &#63;.
	 *
	 * @param incidentId the primary key of the current incident
	 * @param schoolGroupId the school group ID
	 * @param incidentState the incident state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next incident
	 * @throws NoSuchIncidentException if a incident with the primary key could not be found
	 */
	public Incident[] findByS_I_PrevAndNext(
			long incidentId, long schoolGroupId, String incidentState,
			com.liferay.portal.kernel.util.OrderByComparator<Incident>
				orderByComparator)
		throws NoSuchIncidentException;

	/**
	 * Removes all the incidents where schoolGroupId = &#63; and incidentState = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param incidentState the incident state
	 */
	public void removeByS_I(long schoolGroupId, String incidentState);

	/**
	 * Returns the number of incidents where schoolGroupId = &#63; and incidentState = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param incidentState the incident state
	 * @return the number of matching incidents
	 */
	public int countByS_I(long schoolGroupId, String incidentState);

	/**
	 * Returns all the incidents where schoolGroupId = &#63; and subjectUserId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param subjectUserId the subject user ID
	 * @return the matching incidents
	 */
	public java.util.List<Incident> findByS_U(
		long schoolGroupId, long subjectUserId);

	/**
	 * Returns a range of all the incidents where schoolGroupId = &#63; and subjectUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param subjectUserId the subject user ID
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @return the range of matching incidents
	 */
	public java.util.List<Incident> findByS_U(
		long schoolGroupId, long subjectUserId, int start, int end);

	/**
	 * Returns an ordered range of all the incidents where schoolGroupId = &#63; and subjectUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param subjectUserId the subject user ID
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching incidents
	 */
	public java.util.List<Incident> findByS_U(
		long schoolGroupId, long subjectUserId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Incident>
			orderByComparator);

	/**
	 * Returns an ordered range of all the incidents where schoolGroupId = &#63; and subjectUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param subjectUserId the subject user ID
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching incidents
	 */
	public java.util.List<Incident> findByS_U(
		long schoolGroupId, long subjectUserId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Incident>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first incident in the ordered set where schoolGroupId = &#63; and subjectUserId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param subjectUserId the subject user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident
	 * @throws NoSuchIncidentException if a matching incident could not be found
	 */
	public Incident findByS_U_First(
			long schoolGroupId, long subjectUserId,
			com.liferay.portal.kernel.util.OrderByComparator<Incident>
				orderByComparator)
		throws NoSuchIncidentException;

	/**
	 * Returns the first incident in the ordered set where schoolGroupId = &#63; and subjectUserId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param subjectUserId the subject user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident, or <code>null</code> if a matching incident could not be found
	 */
	public Incident fetchByS_U_First(
		long schoolGroupId, long subjectUserId,
		com.liferay.portal.kernel.util.OrderByComparator<Incident>
			orderByComparator);

	/**
	 * Returns the last incident in the ordered set where schoolGroupId = &#63; and subjectUserId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param subjectUserId the subject user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident
	 * @throws NoSuchIncidentException if a matching incident could not be found
	 */
	public Incident findByS_U_Last(
			long schoolGroupId, long subjectUserId,
			com.liferay.portal.kernel.util.OrderByComparator<Incident>
				orderByComparator)
		throws NoSuchIncidentException;

	/**
	 * Returns the last incident in the ordered set where schoolGroupId = &#63; and subjectUserId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param subjectUserId the subject user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident, or <code>null</code> if a matching incident could not be found
	 */
	public Incident fetchByS_U_Last(
		long schoolGroupId, long subjectUserId,
		com.liferay.portal.kernel.util.OrderByComparator<Incident>
			orderByComparator);

	/**
	 * Returns the incidents before and after the current incident in the ordered set where schoolGroupId = &#63; and subjectUserId = &#63;.
	 *
	 * @param incidentId the primary key of the current incident
	 * @param schoolGroupId the school group ID
	 * @param subjectUserId the subject user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next incident
	 * @throws NoSuchIncidentException if a incident with the primary key could not be found
	 */
	public Incident[] findByS_U_PrevAndNext(
			long incidentId, long schoolGroupId, long subjectUserId,
			com.liferay.portal.kernel.util.OrderByComparator<Incident>
				orderByComparator)
		throws NoSuchIncidentException;

	/**
	 * Removes all the incidents where schoolGroupId = &#63; and subjectUserId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param subjectUserId the subject user ID
	 */
	public void removeByS_U(long schoolGroupId, long subjectUserId);

	/**
	 * Returns the number of incidents where schoolGroupId = &#63; and subjectUserId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param subjectUserId the subject user ID
	 * @return the number of matching incidents
	 */
	public int countByS_U(long schoolGroupId, long subjectUserId);

	/**
	 * Caches the incident in the entity cache if it is enabled.
	 *
	 * @param incident the incident
	 */
	public void cacheResult(Incident incident);

	/**
	 * Caches the incidents in the entity cache if it is enabled.
	 *
	 * @param incidents the incidents
	 */
	public void cacheResult(java.util.List<Incident> incidents);

	/**
	 * Creates a new incident with the primary key. Does not add the incident to the database.
	 *
	 * @param incidentId the primary key for the new incident
	 * @return the new incident
	 */
	public Incident create(long incidentId);

	/**
	 * Removes the incident with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param incidentId the primary key of the incident
	 * @return the incident that was removed
	 * @throws NoSuchIncidentException if a incident with the primary key could not be found
	 */
	public Incident remove(long incidentId) throws NoSuchIncidentException;

	public Incident updateImpl(Incident incident);

	/**
	 * Returns the incident with the primary key or throws a <code>NoSuchIncidentException</code> if it could not be found.
	 *
	 * @param incidentId the primary key of the incident
	 * @return the incident
	 * @throws NoSuchIncidentException if a incident with the primary key could not be found
	 */
	public Incident findByPrimaryKey(long incidentId)
		throws NoSuchIncidentException;

	/**
	 * Returns the incident with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param incidentId the primary key of the incident
	 * @return the incident, or <code>null</code> if a incident with the primary key could not be found
	 */
	public Incident fetchByPrimaryKey(long incidentId);

	/**
	 * Returns all the incidents.
	 *
	 * @return the incidents
	 */
	public java.util.List<Incident> findAll();

	/**
	 * Returns a range of all the incidents.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @return the range of incidents
	 */
	public java.util.List<Incident> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the incidents.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of incidents
	 */
	public java.util.List<Incident> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Incident>
			orderByComparator);

	/**
	 * Returns an ordered range of all the incidents.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of incidents
	 */
	public java.util.List<Incident> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Incident>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the incidents from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of incidents.
	 *
	 * @return the number of incidents
	 */
	public int countAll();

}