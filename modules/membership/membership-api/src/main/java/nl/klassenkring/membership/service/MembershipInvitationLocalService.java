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

import nl.klassenkring.membership.constants.MemberRole;
import nl.klassenkring.membership.model.MembershipInvitation;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the local service interface for MembershipInvitation. Methods of this
 * service will not have security checks based on the propagated JAAS
 * credentials because this service can only be accessed from within the same
 * VM.
 *
 * @author Klassenkring
 * @see MembershipInvitationLocalServiceUtil
 * @generated
 */
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface MembershipInvitationLocalService
	extends BaseLocalService, PersistedModelLocalService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.membership.service.impl.MembershipInvitationLocalServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the membership invitation local service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link MembershipInvitationLocalServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Makes a guardian who has redeemed his code a parent in the groups that the pupil is in now.
	 *
	 * @param approverUserId who invited him
	 */
	public void addGuardian(long userId, long approverUserId, long pupilId)
		throws PortalException;

	/**
	 * Adds the membership invitation to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect MembershipInvitationLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param membershipInvitation the membership invitation
	 * @return the membership invitation that was added
	 */
	@Indexable(type = IndexableType.REINDEX)
	public MembershipInvitation addMembershipInvitation(
		MembershipInvitation membershipInvitation);

	/**
	 * Creates a new membership invitation with the primary key. Does not add the membership invitation to the database.
	 *
	 * @param membershipInvitationId the primary key for the new membership invitation
	 * @return the new membership invitation
	 */
	@Transactional(enabled = false)
	public MembershipInvitation createMembershipInvitation(
		long membershipInvitationId);

	/**
	 * @throws PortalException
	 */
	public PersistedModel createPersistedModel(Serializable primaryKeyObj)
		throws PortalException;

	/**
	 * Deletes the membership invitation with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect MembershipInvitationLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param membershipInvitationId the primary key of the membership invitation
	 * @return the membership invitation that was removed
	 * @throws PortalException if a membership invitation with the primary key could not be found
	 */
	@Indexable(type = IndexableType.DELETE)
	public MembershipInvitation deleteMembershipInvitation(
			long membershipInvitationId)
		throws PortalException;

	/**
	 * Deletes the membership invitation from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect MembershipInvitationLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param membershipInvitation the membership invitation
	 * @return the membership invitation that was removed
	 */
	@Indexable(type = IndexableType.DELETE)
	public MembershipInvitation deleteMembershipInvitation(
		MembershipInvitation membershipInvitation);

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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.membership.model.impl.MembershipInvitationModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.membership.model.impl.MembershipInvitationModelImpl</code>.
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
	public MembershipInvitation fetchMembershipInvitation(
		long membershipInvitationId);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ActionableDynamicQuery getActionableDynamicQuery();

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public IndexableActionableDynamicQuery getIndexableActionableDynamicQuery();

	/**
	 * Returns the membership invitation with the primary key.
	 *
	 * @param membershipInvitationId the primary key of the membership invitation
	 * @return the membership invitation
	 * @throws PortalException if a membership invitation with the primary key could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public MembershipInvitation getMembershipInvitation(
			long membershipInvitationId)
		throws PortalException;

	/**
	 * Returns a range of all the membership invitations.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.membership.model.impl.MembershipInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of membership invitations
	 * @param end the upper bound of the range of membership invitations (not inclusive)
	 * @return the range of membership invitations
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<MembershipInvitation> getMembershipInvitations(
		int start, int end);

	/**
	 * Returns the number of membership invitations.
	 *
	 * @return the number of membership invitations
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getMembershipInvitationsCount();

	/**
	 * Gives the invitations of a group that can still be redeemed, the newest first.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<MembershipInvitation> getOpenInvitations(
		long groupId, int start, int end);

	/**
	 * Counts the invitations of a group that can still be redeemed.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getOpenInvitationsCount(long groupId);

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
	 * Invites somebody by mail. A parent of a class whose pupils the roster knows is invited as the
	 * guardian that he is there, with a code of the roster; anybody else by a code of the group, for
	 * two weeks, and an earlier code for the same address can no longer be redeemed.
	 *
	 * @throws MemberRoleException if nobody is invited as that in groups of this kind
	 * @throws MembershipAddressException if it is no mail address
	 * @throws MembershipPupilException if the roster knows no guardian with that address there
	 */
	public void invite(
			long userId, long groupId, String emailAddress, MemberRole role)
		throws PortalException;

	/**
	 * Makes who has a code a member. A code works once, and in the school that it is of.
	 *
	 * @param code as it was typed
	 * @throws InvitationAddressException if it is of staff, and was sent to another address than the
	 user's
	 * @throws InvitationCodeException if it cannot be redeemed; why, is not told
	 */
	public void redeem(long userId, long schoolGroupId, String code)
		throws PortalException;

	/**
	 * Makes a code useless from now on; one that was redeemed stays as it is.
	 */
	public MembershipInvitation revoke(long userId, long membershipInvitationId)
		throws PortalException;

	/**
	 * Updates the membership invitation in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect MembershipInvitationLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param membershipInvitation the membership invitation
	 * @return the membership invitation that was updated
	 */
	@Indexable(type = IndexableType.REINDEX)
	public MembershipInvitation updateMembershipInvitation(
		MembershipInvitation membershipInvitation);

}