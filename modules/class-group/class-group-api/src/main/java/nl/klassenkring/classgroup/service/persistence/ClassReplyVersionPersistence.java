/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.classgroup.exception.NoSuchClassReplyVersionException;
import nl.klassenkring.classgroup.model.ClassReplyVersion;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the class reply version service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see ClassReplyVersionUtil
 * @generated
 */
@ProviderType
public interface ClassReplyVersionPersistence
	extends BasePersistence<ClassReplyVersion> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link ClassReplyVersionUtil} to access the class reply version persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the class reply versions where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching class reply versions
	 */
	public java.util.List<ClassReplyVersion> findByGroupId(long groupId);

	/**
	 * Returns a range of all the class reply versions where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyVersionModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of class reply versions
	 * @param end the upper bound of the range of class reply versions (not inclusive)
	 * @return the range of matching class reply versions
	 */
	public java.util.List<ClassReplyVersion> findByGroupId(
		long groupId, int start, int end);

	/**
	 * Returns an ordered range of all the class reply versions where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyVersionModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of class reply versions
	 * @param end the upper bound of the range of class reply versions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching class reply versions
	 */
	public java.util.List<ClassReplyVersion> findByGroupId(
		long groupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassReplyVersion>
			orderByComparator);

	/**
	 * Returns an ordered range of all the class reply versions where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyVersionModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of class reply versions
	 * @param end the upper bound of the range of class reply versions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching class reply versions
	 */
	public java.util.List<ClassReplyVersion> findByGroupId(
		long groupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassReplyVersion>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first class reply version in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply version
	 * @throws NoSuchClassReplyVersionException if a matching class reply version could not be found
	 */
	public ClassReplyVersion findByGroupId_First(
			long groupId,
			com.liferay.portal.kernel.util.OrderByComparator<ClassReplyVersion>
				orderByComparator)
		throws NoSuchClassReplyVersionException;

	/**
	 * Returns the first class reply version in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply version, or <code>null</code> if a matching class reply version could not be found
	 */
	public ClassReplyVersion fetchByGroupId_First(
		long groupId,
		com.liferay.portal.kernel.util.OrderByComparator<ClassReplyVersion>
			orderByComparator);

	/**
	 * Returns the last class reply version in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply version
	 * @throws NoSuchClassReplyVersionException if a matching class reply version could not be found
	 */
	public ClassReplyVersion findByGroupId_Last(
			long groupId,
			com.liferay.portal.kernel.util.OrderByComparator<ClassReplyVersion>
				orderByComparator)
		throws NoSuchClassReplyVersionException;

	/**
	 * Returns the last class reply version in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply version, or <code>null</code> if a matching class reply version could not be found
	 */
	public ClassReplyVersion fetchByGroupId_Last(
		long groupId,
		com.liferay.portal.kernel.util.OrderByComparator<ClassReplyVersion>
			orderByComparator);

	/**
	 * Returns the class reply versions before and after the current class reply version in the ordered set where groupId = &#63;.
	 *
	 * @param classReplyVersionId the primary key of the current class reply version
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class reply version
	 * @throws NoSuchClassReplyVersionException if a class reply version with the primary key could not be found
	 */
	public ClassReplyVersion[] findByGroupId_PrevAndNext(
			long classReplyVersionId, long groupId,
			com.liferay.portal.kernel.util.OrderByComparator<ClassReplyVersion>
				orderByComparator)
		throws NoSuchClassReplyVersionException;

	/**
	 * Removes all the class reply versions where groupId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 */
	public void removeByGroupId(long groupId);

	/**
	 * Returns the number of class reply versions where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching class reply versions
	 */
	public int countByGroupId(long groupId);

	/**
	 * Returns all the class reply versions where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @return the matching class reply versions
	 */
	public java.util.List<ClassReplyVersion> findByClassPostId(
		long classPostId);

	/**
	 * Returns a range of all the class reply versions where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyVersionModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of class reply versions
	 * @param end the upper bound of the range of class reply versions (not inclusive)
	 * @return the range of matching class reply versions
	 */
	public java.util.List<ClassReplyVersion> findByClassPostId(
		long classPostId, int start, int end);

	/**
	 * Returns an ordered range of all the class reply versions where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyVersionModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of class reply versions
	 * @param end the upper bound of the range of class reply versions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching class reply versions
	 */
	public java.util.List<ClassReplyVersion> findByClassPostId(
		long classPostId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassReplyVersion>
			orderByComparator);

	/**
	 * Returns an ordered range of all the class reply versions where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyVersionModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of class reply versions
	 * @param end the upper bound of the range of class reply versions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching class reply versions
	 */
	public java.util.List<ClassReplyVersion> findByClassPostId(
		long classPostId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassReplyVersion>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first class reply version in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply version
	 * @throws NoSuchClassReplyVersionException if a matching class reply version could not be found
	 */
	public ClassReplyVersion findByClassPostId_First(
			long classPostId,
			com.liferay.portal.kernel.util.OrderByComparator<ClassReplyVersion>
				orderByComparator)
		throws NoSuchClassReplyVersionException;

	/**
	 * Returns the first class reply version in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply version, or <code>null</code> if a matching class reply version could not be found
	 */
	public ClassReplyVersion fetchByClassPostId_First(
		long classPostId,
		com.liferay.portal.kernel.util.OrderByComparator<ClassReplyVersion>
			orderByComparator);

	/**
	 * Returns the last class reply version in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply version
	 * @throws NoSuchClassReplyVersionException if a matching class reply version could not be found
	 */
	public ClassReplyVersion findByClassPostId_Last(
			long classPostId,
			com.liferay.portal.kernel.util.OrderByComparator<ClassReplyVersion>
				orderByComparator)
		throws NoSuchClassReplyVersionException;

	/**
	 * Returns the last class reply version in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply version, or <code>null</code> if a matching class reply version could not be found
	 */
	public ClassReplyVersion fetchByClassPostId_Last(
		long classPostId,
		com.liferay.portal.kernel.util.OrderByComparator<ClassReplyVersion>
			orderByComparator);

	/**
	 * Returns the class reply versions before and after the current class reply version in the ordered set where classPostId = &#63;.
	 *
	 * @param classReplyVersionId the primary key of the current class reply version
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class reply version
	 * @throws NoSuchClassReplyVersionException if a class reply version with the primary key could not be found
	 */
	public ClassReplyVersion[] findByClassPostId_PrevAndNext(
			long classReplyVersionId, long classPostId,
			com.liferay.portal.kernel.util.OrderByComparator<ClassReplyVersion>
				orderByComparator)
		throws NoSuchClassReplyVersionException;

	/**
	 * Removes all the class reply versions where classPostId = &#63; from the database.
	 *
	 * @param classPostId the class post ID
	 */
	public void removeByClassPostId(long classPostId);

	/**
	 * Returns the number of class reply versions where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @return the number of matching class reply versions
	 */
	public int countByClassPostId(long classPostId);

	/**
	 * Returns all the class reply versions where classReplyId = &#63;.
	 *
	 * @param classReplyId the class reply ID
	 * @return the matching class reply versions
	 */
	public java.util.List<ClassReplyVersion> findByClassReplyId(
		long classReplyId);

	/**
	 * Returns a range of all the class reply versions where classReplyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyVersionModelImpl</code>.
	 * </p>
	 *
	 * @param classReplyId the class reply ID
	 * @param start the lower bound of the range of class reply versions
	 * @param end the upper bound of the range of class reply versions (not inclusive)
	 * @return the range of matching class reply versions
	 */
	public java.util.List<ClassReplyVersion> findByClassReplyId(
		long classReplyId, int start, int end);

	/**
	 * Returns an ordered range of all the class reply versions where classReplyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyVersionModelImpl</code>.
	 * </p>
	 *
	 * @param classReplyId the class reply ID
	 * @param start the lower bound of the range of class reply versions
	 * @param end the upper bound of the range of class reply versions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching class reply versions
	 */
	public java.util.List<ClassReplyVersion> findByClassReplyId(
		long classReplyId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassReplyVersion>
			orderByComparator);

	/**
	 * Returns an ordered range of all the class reply versions where classReplyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyVersionModelImpl</code>.
	 * </p>
	 *
	 * @param classReplyId the class reply ID
	 * @param start the lower bound of the range of class reply versions
	 * @param end the upper bound of the range of class reply versions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching class reply versions
	 */
	public java.util.List<ClassReplyVersion> findByClassReplyId(
		long classReplyId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassReplyVersion>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first class reply version in the ordered set where classReplyId = &#63;.
	 *
	 * @param classReplyId the class reply ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply version
	 * @throws NoSuchClassReplyVersionException if a matching class reply version could not be found
	 */
	public ClassReplyVersion findByClassReplyId_First(
			long classReplyId,
			com.liferay.portal.kernel.util.OrderByComparator<ClassReplyVersion>
				orderByComparator)
		throws NoSuchClassReplyVersionException;

	/**
	 * Returns the first class reply version in the ordered set where classReplyId = &#63;.
	 *
	 * @param classReplyId the class reply ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply version, or <code>null</code> if a matching class reply version could not be found
	 */
	public ClassReplyVersion fetchByClassReplyId_First(
		long classReplyId,
		com.liferay.portal.kernel.util.OrderByComparator<ClassReplyVersion>
			orderByComparator);

	/**
	 * Returns the last class reply version in the ordered set where classReplyId = &#63;.
	 *
	 * @param classReplyId the class reply ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply version
	 * @throws NoSuchClassReplyVersionException if a matching class reply version could not be found
	 */
	public ClassReplyVersion findByClassReplyId_Last(
			long classReplyId,
			com.liferay.portal.kernel.util.OrderByComparator<ClassReplyVersion>
				orderByComparator)
		throws NoSuchClassReplyVersionException;

	/**
	 * Returns the last class reply version in the ordered set where classReplyId = &#63;.
	 *
	 * @param classReplyId the class reply ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply version, or <code>null</code> if a matching class reply version could not be found
	 */
	public ClassReplyVersion fetchByClassReplyId_Last(
		long classReplyId,
		com.liferay.portal.kernel.util.OrderByComparator<ClassReplyVersion>
			orderByComparator);

	/**
	 * Returns the class reply versions before and after the current class reply version in the ordered set where classReplyId = &#63;.
	 *
	 * @param classReplyVersionId the primary key of the current class reply version
	 * @param classReplyId the class reply ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class reply version
	 * @throws NoSuchClassReplyVersionException if a class reply version with the primary key could not be found
	 */
	public ClassReplyVersion[] findByClassReplyId_PrevAndNext(
			long classReplyVersionId, long classReplyId,
			com.liferay.portal.kernel.util.OrderByComparator<ClassReplyVersion>
				orderByComparator)
		throws NoSuchClassReplyVersionException;

	/**
	 * Removes all the class reply versions where classReplyId = &#63; from the database.
	 *
	 * @param classReplyId the class reply ID
	 */
	public void removeByClassReplyId(long classReplyId);

	/**
	 * Returns the number of class reply versions where classReplyId = &#63;.
	 *
	 * @param classReplyId the class reply ID
	 * @return the number of matching class reply versions
	 */
	public int countByClassReplyId(long classReplyId);

	/**
	 * Caches the class reply version in the entity cache if it is enabled.
	 *
	 * @param classReplyVersion the class reply version
	 */
	public void cacheResult(ClassReplyVersion classReplyVersion);

	/**
	 * Caches the class reply versions in the entity cache if it is enabled.
	 *
	 * @param classReplyVersions the class reply versions
	 */
	public void cacheResult(
		java.util.List<ClassReplyVersion> classReplyVersions);

	/**
	 * Creates a new class reply version with the primary key. Does not add the class reply version to the database.
	 *
	 * @param classReplyVersionId the primary key for the new class reply version
	 * @return the new class reply version
	 */
	public ClassReplyVersion create(long classReplyVersionId);

	/**
	 * Removes the class reply version with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param classReplyVersionId the primary key of the class reply version
	 * @return the class reply version that was removed
	 * @throws NoSuchClassReplyVersionException if a class reply version with the primary key could not be found
	 */
	public ClassReplyVersion remove(long classReplyVersionId)
		throws NoSuchClassReplyVersionException;

	public ClassReplyVersion updateImpl(ClassReplyVersion classReplyVersion);

	/**
	 * Returns the class reply version with the primary key or throws a <code>NoSuchClassReplyVersionException</code> if it could not be found.
	 *
	 * @param classReplyVersionId the primary key of the class reply version
	 * @return the class reply version
	 * @throws NoSuchClassReplyVersionException if a class reply version with the primary key could not be found
	 */
	public ClassReplyVersion findByPrimaryKey(long classReplyVersionId)
		throws NoSuchClassReplyVersionException;

	/**
	 * Returns the class reply version with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param classReplyVersionId the primary key of the class reply version
	 * @return the class reply version, or <code>null</code> if a class reply version with the primary key could not be found
	 */
	public ClassReplyVersion fetchByPrimaryKey(long classReplyVersionId);

	/**
	 * Returns all the class reply versions.
	 *
	 * @return the class reply versions
	 */
	public java.util.List<ClassReplyVersion> findAll();

	/**
	 * Returns a range of all the class reply versions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyVersionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of class reply versions
	 * @param end the upper bound of the range of class reply versions (not inclusive)
	 * @return the range of class reply versions
	 */
	public java.util.List<ClassReplyVersion> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the class reply versions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyVersionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of class reply versions
	 * @param end the upper bound of the range of class reply versions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of class reply versions
	 */
	public java.util.List<ClassReplyVersion> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassReplyVersion>
			orderByComparator);

	/**
	 * Returns an ordered range of all the class reply versions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyVersionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of class reply versions
	 * @param end the upper bound of the range of class reply versions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of class reply versions
	 */
	public java.util.List<ClassReplyVersion> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassReplyVersion>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the class reply versions from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of class reply versions.
	 *
	 * @return the number of class reply versions
	 */
	public int countAll();

}