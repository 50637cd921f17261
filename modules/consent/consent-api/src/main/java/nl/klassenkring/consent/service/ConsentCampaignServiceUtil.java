/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.util.List;

import nl.klassenkring.consent.model.ConsentCampaign;

/**
 * Provides the remote service utility for ConsentCampaign. This utility wraps
 * <code>nl.klassenkring.consent.service.impl.ConsentCampaignServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Klassenkring
 * @see ConsentCampaignService
 * @generated
 */
public class ConsentCampaignServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.consent.service.impl.ConsentCampaignServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Ends a campaign: nobody is asked or reminded any more; what was answered stays.
	 *
	 * @see ConsentCampaignLocalService#closeConsentCampaign
	 */
	public static ConsentCampaign closeConsentCampaign(long consentCampaignId)
		throws PortalException {

		return getService().closeConsentCampaign(consentCampaignId);
	}

	/**
	 * Gives the campaign of a school year, or null when the school has not asked for it.
	 */
	public static ConsentCampaign fetchConsentCampaign(
			long schoolGroupId, String schoolYear)
		throws PortalException {

		return getService().fetchConsentCampaign(schoolGroupId, schoolYear);
	}

	/**
	 * Gives a campaign of a school whose consent the current user manages.
	 */
	public static ConsentCampaign getConsentCampaign(long consentCampaignId)
		throws PortalException {

		return getService().getConsentCampaign(consentCampaignId);
	}

	/**
	 * Counts the pupils about whom a campaign of a school year would ask now: those whose enrolment
	 * in that year is known and has not ended.
	 */
	public static int getEnrolledPupilsCount(
			long schoolGroupId, String schoolYear)
		throws PortalException {

		return getService().getEnrolledPupilsCount(schoolGroupId, schoolYear);
	}

	/**
	 * Gives how far a campaign is in each class group, by the group's name; in one statement. A pupil
	 * counts in the own group and in each composed group beside it.
	 */
	public static List<nl.klassenkring.consent.campaign.GroupProgress>
			getGroupProgress(long consentCampaignId)
		throws PortalException {

		return getService().getGroupProgress(consentCampaignId);
	}

	/**
	 * Gives what the current user, as guardian or as a pupil who decides himself, was asked in
	 * campaigns that are not closed and has not answered.
	 */
	public static List<nl.klassenkring.consent.model.ConsentRequest>
			getMyOpenConsentRequests()
		throws PortalException {

		return getService().getMyOpenConsentRequests();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public static String getOSGiServiceIdentifier() {
		return getService().getOSGiServiceIdentifier();
	}

	/**
	 * Gives a page of what is not answered, to go round with on paper: by group, then pupil.
	 *
	 * @param groupId the Site of a class group; 0 for the whole school
	 */
	public static List<nl.klassenkring.consent.campaign.PaperFollowUp>
			getPaperFollowUps(
				long consentCampaignId, long groupId, int start, int end)
		throws PortalException {

		return getService().getPaperFollowUps(
			consentCampaignId, groupId, start, end);
	}

	/**
	 * Counts what {@link #getPaperFollowUps} gives.
	 */
	public static int getPaperFollowUpsCount(
			long consentCampaignId, long groupId)
		throws PortalException {

		return getService().getPaperFollowUpsCount(consentCampaignId, groupId);
	}

	/**
	 * Gives how far a campaign is in the whole school, each request counted once.
	 */
	public static nl.klassenkring.consent.campaign.GroupProgress
			getTotalProgress(long consentCampaignId)
		throws PortalException {

		return getService().getTotalProgress(consentCampaignId);
	}

	/**
	 * Starts a campaign of the current user (C1).
	 *
	 * @see ConsentCampaignLocalService#startConsentCampaign
	 */
	public static ConsentCampaign startConsentCampaign(
			long schoolGroupId, String schoolYear, java.util.Date dueDate)
		throws PortalException {

		return getService().startConsentCampaign(
			schoolGroupId, schoolYear, dueDate);
	}

	public static ConsentCampaignService getService() {
		return _service;
	}

	public static void setService(ConsentCampaignService service) {
		_service = service;
	}

	private static volatile ConsentCampaignService _service;

}