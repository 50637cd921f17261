/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service;

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
import java.util.Set;

import nl.klassenkring.membership.constants.RequestState;
import nl.klassenkring.membership.model.ExceptionalCarer;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the local service interface for ExceptionalCarer. Methods of this
 * service will not have security checks based on the propagated JAAS
 * credentials because this service can only be accessed from within the same
 * VM.
 *
 * @author Klassenkring
 * @see ExceptionalCarerLocalServiceUtil
 * @generated
 */
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface ExceptionalCarerLocalService
	extends BaseLocalService, PersistedModelLocalService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.membership.service.impl.ExceptionalCarerLocalServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the exceptional carer local service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link ExceptionalCarerLocalServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Adds the exceptional carer to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ExceptionalCarerLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param exceptionalCarer the exceptional carer
	 * @return the exceptional carer that was added
	 */
	@Indexable(type = IndexableType.REINDEX)
	public ExceptionalCarer addExceptionalCarer(
		ExceptionalCarer exceptionalCarer);

	/**
	 * Asks to let a close carer of a pupil be a member of the pupil's group. Until a teacher of the
	 * pupil approves he is none.
	 *
	 * @param reason why this person
	 * @throws MembershipPupilException if the pupil is not in the group now
	 * @throws MembershipRequestException if it was asked for already, or holds
	 */
	public ExceptionalCarer addRequest(
			long userId, long groupId, long carerUserId, long pupilId,
			String reason)
		throws PortalException;

	/**
	 * Makes the carer a member, with the approval of a teacher of the pupil, which is kept with his
	 * words and the moment.
	 *
	 * @param reason what the teacher says of it, may be empty
	 * @throws MembershipRequestException if it was decided already
	 */
	public ExceptionalCarer approve(
			long userId, long exceptionalCarerId, String reason)
		throws PortalException;

	/**
	 * Creates a new exceptional carer with the primary key. Does not add the exceptional carer to the database.
	 *
	 * @param exceptionalCarerId the primary key for the new exceptional carer
	 * @return the new exceptional carer
	 */
	@Transactional(enabled = false)
	public ExceptionalCarer createExceptionalCarer(long exceptionalCarerId);

	/**
	 * @throws PortalException
	 */
	public PersistedModel createPersistedModel(Serializable primaryKeyObj)
		throws PortalException;

	/**
	 * Deletes the exceptional carer from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ExceptionalCarerLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param exceptionalCarer the exceptional carer
	 * @return the exceptional carer that was removed
	 */
	@Indexable(type = IndexableType.DELETE)
	public ExceptionalCarer deleteExceptionalCarer(
		ExceptionalCarer exceptionalCarer);

	/**
	 * Deletes the exceptional carer with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ExceptionalCarerLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param exceptionalCarerId the primary key of the exceptional carer
	 * @return the exceptional carer that was removed
	 * @throws PortalException if a exceptional carer with the primary key could not be found
	 */
	@Indexable(type = IndexableType.DELETE)
	public ExceptionalCarer deleteExceptionalCarer(long exceptionalCarerId)
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.membership.model.impl.ExceptionalCarerModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.membership.model.impl.ExceptionalCarerModelImpl</code>.
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

	/**
	 * Ends that somebody is a member as a carer. Who is a guardian of a pupil of the group, or a
	 * carer of another, stays a member as that.
	 */
	public ExceptionalCarer end(
			long userId, long exceptionalCarerId, String reason)
		throws PortalException;

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ExceptionalCarer fetchExceptionalCarer(long exceptionalCarerId);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ActionableDynamicQuery getActionableDynamicQuery();

	/**
	 * Returns the exceptional carer with the primary key.
	 *
	 * @param exceptionalCarerId the primary key of the exceptional carer
	 * @return the exceptional carer
	 * @throws PortalException if a exceptional carer with the primary key could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ExceptionalCarer getExceptionalCarer(long exceptionalCarerId)
		throws PortalException;

	/**
	 * Returns a range of all the exceptional carers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.membership.model.impl.ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @return the range of exceptional carers
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<ExceptionalCarer> getExceptionalCarers(int start, int end);

	/**
	 * Gives the requests of a group in some states, in their order.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<ExceptionalCarer> getExceptionalCarers(
		long groupId, Set<RequestState> states);

	/**
	 * Returns the number of exceptional carers.
	 *
	 * @return the number of exceptional carers
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getExceptionalCarersCount();

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
	 * Refuses, with a reason; the carer does not become a member.
	 */
	public ExceptionalCarer refuse(
			long userId, long exceptionalCarerId, String reason)
		throws PortalException;

	/**
	 * Updates the exceptional carer in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ExceptionalCarerLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param exceptionalCarer the exceptional carer
	 * @return the exceptional carer that was updated
	 */
	@Indexable(type = IndexableType.REINDEX)
	public ExceptionalCarer updateExceptionalCarer(
		ExceptionalCarer exceptionalCarer);

}