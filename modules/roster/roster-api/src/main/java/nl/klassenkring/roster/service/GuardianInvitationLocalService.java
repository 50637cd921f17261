/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.service;

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

import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.GuardianInvitation;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the local service interface for GuardianInvitation. Methods of this
 * service will not have security checks based on the propagated JAAS
 * credentials because this service can only be accessed from within the same
 * VM.
 *
 * @author Klassenkring
 * @see GuardianInvitationLocalServiceUtil
 * @generated
 */
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface GuardianInvitationLocalService
	extends BaseLocalService, PersistedModelLocalService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.roster.service.impl.GuardianInvitationLocalServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the guardian invitation local service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link GuardianInvitationLocalServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Adds the guardian invitation to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect GuardianInvitationLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param guardianInvitation the guardian invitation
	 * @return the guardian invitation that was added
	 */
	@Indexable(type = IndexableType.REINDEX)
	public GuardianInvitation addGuardianInvitation(
		GuardianInvitation guardianInvitation);

	/**
	 * Invites a guardian of a pupil. An earlier code for the two can no longer be redeemed.
	 *
	 * @return the code, for 60 days; it is not known to anybody later
	 * @throws InvitationCodeException if the guardian is no guardian of the pupil now, or has an
	 account already
	 */
	public String addInvitation(long userId, long guardianId, long pupilId)
		throws PortalException;

	/**
	 * Creates a new guardian invitation with the primary key. Does not add the guardian invitation to the database.
	 *
	 * @param guardianInvitationId the primary key for the new guardian invitation
	 * @return the new guardian invitation
	 */
	@Transactional(enabled = false)
	public GuardianInvitation createGuardianInvitation(
		long guardianInvitationId);

	/**
	 * @throws PortalException
	 */
	public PersistedModel createPersistedModel(Serializable primaryKeyObj)
		throws PortalException;

	/**
	 * Deletes the guardian invitation from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect GuardianInvitationLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param guardianInvitation the guardian invitation
	 * @return the guardian invitation that was removed
	 */
	@Indexable(type = IndexableType.DELETE)
	public GuardianInvitation deleteGuardianInvitation(
		GuardianInvitation guardianInvitation);

	/**
	 * Deletes the guardian invitation with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect GuardianInvitationLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param guardianInvitationId the primary key of the guardian invitation
	 * @return the guardian invitation that was removed
	 * @throws PortalException if a guardian invitation with the primary key could not be found
	 */
	@Indexable(type = IndexableType.DELETE)
	public GuardianInvitation deleteGuardianInvitation(
			long guardianInvitationId)
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.GuardianInvitationModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.GuardianInvitationModelImpl</code>.
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
	public GuardianInvitation fetchGuardianInvitation(
		long guardianInvitationId);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ActionableDynamicQuery getActionableDynamicQuery();

	/**
	 * Returns the guardian invitation with the primary key.
	 *
	 * @param guardianInvitationId the primary key of the guardian invitation
	 * @return the guardian invitation
	 * @throws PortalException if a guardian invitation with the primary key could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public GuardianInvitation getGuardianInvitation(long guardianInvitationId)
		throws PortalException;

	/**
	 * Returns a range of all the guardian invitations.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.GuardianInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of guardian invitations
	 * @param end the upper bound of the range of guardian invitations (not inclusive)
	 * @return the range of guardian invitations
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<GuardianInvitation> getGuardianInvitations(int start, int end);

	/**
	 * Returns the number of guardian invitations.
	 *
	 * @return the number of guardian invitations
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getGuardianInvitationsCount();

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
	 * Gives the invitations of the guardians of a pupil, of all times.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<GuardianInvitation> getPupilInvitations(long pupilId);

	/**
	 * Connects a guardian with the account of who has the code. A code works once.
	 *
	 * @param code as it was typed
	 * @throws InvitationCodeException if there is no such code, it has expired, was redeemed, is of
	 another company, or its guardian has another account or is no guardian of the pupil any
	 more; which of these it is, is not told
	 */
	public Guardian redeem(long userId, String code) throws PortalException;

	/**
	 * Makes a code useless from now on; one that was redeemed stays as it is.
	 */
	public GuardianInvitation revokeInvitation(long guardianInvitationId)
		throws PortalException;

	/**
	 * Updates the guardian invitation in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect GuardianInvitationLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param guardianInvitation the guardian invitation
	 * @return the guardian invitation that was updated
	 */
	@Indexable(type = IndexableType.REINDEX)
	public GuardianInvitation updateGuardianInvitation(
		GuardianInvitation guardianInvitation);

}