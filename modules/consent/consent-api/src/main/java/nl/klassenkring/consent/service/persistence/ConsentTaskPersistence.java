/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.consent.exception.NoSuchConsentTaskException;
import nl.klassenkring.consent.model.ConsentTask;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the consent task service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see ConsentTaskUtil
 * @generated
 */
@ProviderType
public interface ConsentTaskPersistence extends BasePersistence<ConsentTask> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link ConsentTaskUtil} to access the consent task persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the consent tasks where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching consent tasks
	 */
	public java.util.List<ConsentTask> findBySchoolGroupId(long schoolGroupId);

	/**
	 * Returns a range of all the consent tasks where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTaskModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of consent tasks
	 * @param end the upper bound of the range of consent tasks (not inclusive)
	 * @return the range of matching consent tasks
	 */
	public java.util.List<ConsentTask> findBySchoolGroupId(
		long schoolGroupId, int start, int end);

	/**
	 * Returns an ordered range of all the consent tasks where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTaskModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of consent tasks
	 * @param end the upper bound of the range of consent tasks (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching consent tasks
	 */
	public java.util.List<ConsentTask> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentTask>
			orderByComparator);

	/**
	 * Returns an ordered range of all the consent tasks where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTaskModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of consent tasks
	 * @param end the upper bound of the range of consent tasks (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching consent tasks
	 */
	public java.util.List<ConsentTask> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentTask>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first consent task in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent task
	 * @throws NoSuchConsentTaskException if a matching consent task could not be found
	 */
	public ConsentTask findBySchoolGroupId_First(
			long schoolGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentTask>
				orderByComparator)
		throws NoSuchConsentTaskException;

	/**
	 * Returns the first consent task in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent task, or <code>null</code> if a matching consent task could not be found
	 */
	public ConsentTask fetchBySchoolGroupId_First(
		long schoolGroupId,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentTask>
			orderByComparator);

	/**
	 * Returns the last consent task in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent task
	 * @throws NoSuchConsentTaskException if a matching consent task could not be found
	 */
	public ConsentTask findBySchoolGroupId_Last(
			long schoolGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentTask>
				orderByComparator)
		throws NoSuchConsentTaskException;

	/**
	 * Returns the last consent task in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent task, or <code>null</code> if a matching consent task could not be found
	 */
	public ConsentTask fetchBySchoolGroupId_Last(
		long schoolGroupId,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentTask>
			orderByComparator);

	/**
	 * Returns the consent tasks before and after the current consent task in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param consentTaskId the primary key of the current consent task
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent task
	 * @throws NoSuchConsentTaskException if a consent task with the primary key could not be found
	 */
	public ConsentTask[] findBySchoolGroupId_PrevAndNext(
			long consentTaskId, long schoolGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentTask>
				orderByComparator)
		throws NoSuchConsentTaskException;

	/**
	 * Removes all the consent tasks where schoolGroupId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 */
	public void removeBySchoolGroupId(long schoolGroupId);

	/**
	 * Returns the number of consent tasks where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the number of matching consent tasks
	 */
	public int countBySchoolGroupId(long schoolGroupId);

	/**
	 * Returns all the consent tasks where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @return the matching consent tasks
	 */
	public java.util.List<ConsentTask> findByPictureId(long pictureId);

	/**
	 * Returns a range of all the consent tasks where pictureId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTaskModelImpl</code>.
	 * </p>
	 *
	 * @param pictureId the picture ID
	 * @param start the lower bound of the range of consent tasks
	 * @param end the upper bound of the range of consent tasks (not inclusive)
	 * @return the range of matching consent tasks
	 */
	public java.util.List<ConsentTask> findByPictureId(
		long pictureId, int start, int end);

	/**
	 * Returns an ordered range of all the consent tasks where pictureId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTaskModelImpl</code>.
	 * </p>
	 *
	 * @param pictureId the picture ID
	 * @param start the lower bound of the range of consent tasks
	 * @param end the upper bound of the range of consent tasks (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching consent tasks
	 */
	public java.util.List<ConsentTask> findByPictureId(
		long pictureId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentTask>
			orderByComparator);

	/**
	 * Returns an ordered range of all the consent tasks where pictureId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTaskModelImpl</code>.
	 * </p>
	 *
	 * @param pictureId the picture ID
	 * @param start the lower bound of the range of consent tasks
	 * @param end the upper bound of the range of consent tasks (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching consent tasks
	 */
	public java.util.List<ConsentTask> findByPictureId(
		long pictureId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentTask>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first consent task in the ordered set where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent task
	 * @throws NoSuchConsentTaskException if a matching consent task could not be found
	 */
	public ConsentTask findByPictureId_First(
			long pictureId,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentTask>
				orderByComparator)
		throws NoSuchConsentTaskException;

	/**
	 * Returns the first consent task in the ordered set where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent task, or <code>null</code> if a matching consent task could not be found
	 */
	public ConsentTask fetchByPictureId_First(
		long pictureId,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentTask>
			orderByComparator);

	/**
	 * Returns the last consent task in the ordered set where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent task
	 * @throws NoSuchConsentTaskException if a matching consent task could not be found
	 */
	public ConsentTask findByPictureId_Last(
			long pictureId,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentTask>
				orderByComparator)
		throws NoSuchConsentTaskException;

	/**
	 * Returns the last consent task in the ordered set where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent task, or <code>null</code> if a matching consent task could not be found
	 */
	public ConsentTask fetchByPictureId_Last(
		long pictureId,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentTask>
			orderByComparator);

	/**
	 * Returns the consent tasks before and after the current consent task in the ordered set where pictureId = &#63;.
	 *
	 * @param consentTaskId the primary key of the current consent task
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent task
	 * @throws NoSuchConsentTaskException if a consent task with the primary key could not be found
	 */
	public ConsentTask[] findByPictureId_PrevAndNext(
			long consentTaskId, long pictureId,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentTask>
				orderByComparator)
		throws NoSuchConsentTaskException;

	/**
	 * Removes all the consent tasks where pictureId = &#63; from the database.
	 *
	 * @param pictureId the picture ID
	 */
	public void removeByPictureId(long pictureId);

	/**
	 * Returns the number of consent tasks where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @return the number of matching consent tasks
	 */
	public int countByPictureId(long pictureId);

	/**
	 * Returns all the consent tasks where assigneeUserId = &#63;.
	 *
	 * @param assigneeUserId the assignee user ID
	 * @return the matching consent tasks
	 */
	public java.util.List<ConsentTask> findByAssigneeUserId(
		long assigneeUserId);

	/**
	 * Returns a range of all the consent tasks where assigneeUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTaskModelImpl</code>.
	 * </p>
	 *
	 * @param assigneeUserId the assignee user ID
	 * @param start the lower bound of the range of consent tasks
	 * @param end the upper bound of the range of consent tasks (not inclusive)
	 * @return the range of matching consent tasks
	 */
	public java.util.List<ConsentTask> findByAssigneeUserId(
		long assigneeUserId, int start, int end);

	/**
	 * Returns an ordered range of all the consent tasks where assigneeUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTaskModelImpl</code>.
	 * </p>
	 *
	 * @param assigneeUserId the assignee user ID
	 * @param start the lower bound of the range of consent tasks
	 * @param end the upper bound of the range of consent tasks (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching consent tasks
	 */
	public java.util.List<ConsentTask> findByAssigneeUserId(
		long assigneeUserId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentTask>
			orderByComparator);

	/**
	 * Returns an ordered range of all the consent tasks where assigneeUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTaskModelImpl</code>.
	 * </p>
	 *
	 * @param assigneeUserId the assignee user ID
	 * @param start the lower bound of the range of consent tasks
	 * @param end the upper bound of the range of consent tasks (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching consent tasks
	 */
	public java.util.List<ConsentTask> findByAssigneeUserId(
		long assigneeUserId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentTask>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first consent task in the ordered set where assigneeUserId = &#63;.
	 *
	 * @param assigneeUserId the assignee user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent task
	 * @throws NoSuchConsentTaskException if a matching consent task could not be found
	 */
	public ConsentTask findByAssigneeUserId_First(
			long assigneeUserId,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentTask>
				orderByComparator)
		throws NoSuchConsentTaskException;

	/**
	 * Returns the first consent task in the ordered set where assigneeUserId = &#63;.
	 *
	 * @param assigneeUserId the assignee user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent task, or <code>null</code> if a matching consent task could not be found
	 */
	public ConsentTask fetchByAssigneeUserId_First(
		long assigneeUserId,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentTask>
			orderByComparator);

	/**
	 * Returns the last consent task in the ordered set where assigneeUserId = &#63;.
	 *
	 * @param assigneeUserId the assignee user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent task
	 * @throws NoSuchConsentTaskException if a matching consent task could not be found
	 */
	public ConsentTask findByAssigneeUserId_Last(
			long assigneeUserId,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentTask>
				orderByComparator)
		throws NoSuchConsentTaskException;

	/**
	 * Returns the last consent task in the ordered set where assigneeUserId = &#63;.
	 *
	 * @param assigneeUserId the assignee user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent task, or <code>null</code> if a matching consent task could not be found
	 */
	public ConsentTask fetchByAssigneeUserId_Last(
		long assigneeUserId,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentTask>
			orderByComparator);

	/**
	 * Returns the consent tasks before and after the current consent task in the ordered set where assigneeUserId = &#63;.
	 *
	 * @param consentTaskId the primary key of the current consent task
	 * @param assigneeUserId the assignee user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent task
	 * @throws NoSuchConsentTaskException if a consent task with the primary key could not be found
	 */
	public ConsentTask[] findByAssigneeUserId_PrevAndNext(
			long consentTaskId, long assigneeUserId,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentTask>
				orderByComparator)
		throws NoSuchConsentTaskException;

	/**
	 * Removes all the consent tasks where assigneeUserId = &#63; from the database.
	 *
	 * @param assigneeUserId the assignee user ID
	 */
	public void removeByAssigneeUserId(long assigneeUserId);

	/**
	 * Returns the number of consent tasks where assigneeUserId = &#63;.
	 *
	 * @param assigneeUserId the assignee user ID
	 * @return the number of matching consent tasks
	 */
	public int countByAssigneeUserId(long assigneeUserId);

	/**
	 * Caches the consent task in the entity cache if it is enabled.
	 *
	 * @param consentTask the consent task
	 */
	public void cacheResult(ConsentTask consentTask);

	/**
	 * Caches the consent tasks in the entity cache if it is enabled.
	 *
	 * @param consentTasks the consent tasks
	 */
	public void cacheResult(java.util.List<ConsentTask> consentTasks);

	/**
	 * Creates a new consent task with the primary key. Does not add the consent task to the database.
	 *
	 * @param consentTaskId the primary key for the new consent task
	 * @return the new consent task
	 */
	public ConsentTask create(long consentTaskId);

	/**
	 * Removes the consent task with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param consentTaskId the primary key of the consent task
	 * @return the consent task that was removed
	 * @throws NoSuchConsentTaskException if a consent task with the primary key could not be found
	 */
	public ConsentTask remove(long consentTaskId)
		throws NoSuchConsentTaskException;

	public ConsentTask updateImpl(ConsentTask consentTask);

	/**
	 * Returns the consent task with the primary key or throws a <code>NoSuchConsentTaskException</code> if it could not be found.
	 *
	 * @param consentTaskId the primary key of the consent task
	 * @return the consent task
	 * @throws NoSuchConsentTaskException if a consent task with the primary key could not be found
	 */
	public ConsentTask findByPrimaryKey(long consentTaskId)
		throws NoSuchConsentTaskException;

	/**
	 * Returns the consent task with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param consentTaskId the primary key of the consent task
	 * @return the consent task, or <code>null</code> if a consent task with the primary key could not be found
	 */
	public ConsentTask fetchByPrimaryKey(long consentTaskId);

	/**
	 * Returns all the consent tasks.
	 *
	 * @return the consent tasks
	 */
	public java.util.List<ConsentTask> findAll();

	/**
	 * Returns a range of all the consent tasks.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTaskModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent tasks
	 * @param end the upper bound of the range of consent tasks (not inclusive)
	 * @return the range of consent tasks
	 */
	public java.util.List<ConsentTask> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the consent tasks.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTaskModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent tasks
	 * @param end the upper bound of the range of consent tasks (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of consent tasks
	 */
	public java.util.List<ConsentTask> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentTask>
			orderByComparator);

	/**
	 * Returns an ordered range of all the consent tasks.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTaskModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent tasks
	 * @param end the upper bound of the range of consent tasks (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of consent tasks
	 */
	public java.util.List<ConsentTask> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentTask>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the consent tasks from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of consent tasks.
	 *
	 * @return the number of consent tasks
	 */
	public int countAll();

}