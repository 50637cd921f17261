/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.jsonwebservice.JSONWebService;
import com.liferay.portal.kernel.security.access.control.AccessControlled;
import com.liferay.portal.kernel.service.BaseService;
import com.liferay.portal.kernel.transaction.Isolation;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;

import java.util.Date;
import java.util.List;

import nl.klassenkring.consent.campaign.GroupProgress;
import nl.klassenkring.consent.campaign.PaperFollowUp;
import nl.klassenkring.consent.model.ConsentCampaign;
import nl.klassenkring.consent.model.ConsentRequest;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for ConsentCampaign. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Klassenkring
 * @see ConsentCampaignServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface ConsentCampaignService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.consent.service.impl.ConsentCampaignServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the consent campaign remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link ConsentCampaignServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Ends a campaign: nobody is asked or reminded any more; what was answered stays.
	 *
	 * @see ConsentCampaignLocalService#closeConsentCampaign
	 */
	public ConsentCampaign closeConsentCampaign(long consentCampaignId)
		throws PortalException;

	/**
	 * Gives the campaign of a school year, or null when the school has not asked for it.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ConsentCampaign fetchConsentCampaign(
			long schoolGroupId, String schoolYear)
		throws PortalException;

	/**
	 * Gives a campaign of a school whose consent the current user manages.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ConsentCampaign getConsentCampaign(long consentCampaignId)
		throws PortalException;

	/**
	 * Counts the pupils about whom a campaign of a school year would ask now: those whose enrolment
	 * in that year is known and has not ended.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getEnrolledPupilsCount(long schoolGroupId, String schoolYear)
		throws PortalException;

	/**
	 * Gives how far a campaign is in each class group, by the group's name; in one statement. A pupil
	 * counts in the own group and in each composed group beside it.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<GroupProgress> getGroupProgress(long consentCampaignId)
		throws PortalException;

	/**
	 * Gives what the current user, as guardian or as a pupil who decides himself, was asked in
	 * campaigns that are not closed and has not answered.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<ConsentRequest> getMyOpenConsentRequests()
		throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Gives a page of what is not answered, to go round with on paper: by group, then pupil.
	 *
	 * @param groupId the Site of a class group; 0 for the whole school
	 */
	@Transactional(rollbackFor = {PortalException.class, SystemException.class})
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
	 * Gives how far a campaign is in the whole school, each request counted once.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public GroupProgress getTotalProgress(long consentCampaignId)
		throws PortalException;

	/**
	 * Starts a campaign of the current user (C1).
	 *
	 * @see ConsentCampaignLocalService#startConsentCampaign
	 */
	public ConsentCampaign startConsentCampaign(
			long schoolGroupId, String schoolYear, Date dueDate)
		throws PortalException;

}