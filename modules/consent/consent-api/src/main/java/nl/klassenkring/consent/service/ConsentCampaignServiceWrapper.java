/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link ConsentCampaignService}.
 *
 * @author Klassenkring
 * @see ConsentCampaignService
 * @generated
 */
public class ConsentCampaignServiceWrapper
	implements ConsentCampaignService, ServiceWrapper<ConsentCampaignService> {

	public ConsentCampaignServiceWrapper() {
		this(null);
	}

	public ConsentCampaignServiceWrapper(
		ConsentCampaignService consentCampaignService) {

		_consentCampaignService = consentCampaignService;
	}

	/**
	 * Ends a campaign: nobody is asked or reminded any more; what was answered stays.
	 *
	 * @see ConsentCampaignLocalService#closeConsentCampaign
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentCampaign closeConsentCampaign(
			long consentCampaignId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentCampaignService.closeConsentCampaign(consentCampaignId);
	}

	/**
	 * Gives the campaign of a school year, or null when the school has not asked for it.
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentCampaign fetchConsentCampaign(
			long schoolGroupId, String schoolYear)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentCampaignService.fetchConsentCampaign(
			schoolGroupId, schoolYear);
	}

	/**
	 * Gives a campaign of a school whose consent the current user manages.
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentCampaign getConsentCampaign(
			long consentCampaignId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentCampaignService.getConsentCampaign(consentCampaignId);
	}

	/**
	 * Counts the pupils about whom a campaign of a school year would ask now: those whose enrolment
	 * in that year is known and has not ended.
	 */
	@Override
	public int getEnrolledPupilsCount(long schoolGroupId, String schoolYear)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentCampaignService.getEnrolledPupilsCount(
			schoolGroupId, schoolYear);
	}

	/**
	 * Gives how far a campaign is in each class group, by the group's name; in one statement. A pupil
	 * counts in the own group and in each composed group beside it.
	 */
	@Override
	public java.util.List<nl.klassenkring.consent.campaign.GroupProgress>
			getGroupProgress(long consentCampaignId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentCampaignService.getGroupProgress(consentCampaignId);
	}

	/**
	 * Gives what the current user, as guardian or as a pupil who decides himself, was asked in
	 * campaigns that are not closed and has not answered.
	 */
	@Override
	public java.util.List<nl.klassenkring.consent.model.ConsentRequest>
			getMyOpenConsentRequests()
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentCampaignService.getMyOpenConsentRequests();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _consentCampaignService.getOSGiServiceIdentifier();
	}

	/**
	 * Gives a page of what is not answered, to go round with on paper: by group, then pupil.
	 *
	 * @param groupId the Site of a class group; 0 for the whole school
	 */
	@Override
	public java.util.List<nl.klassenkring.consent.campaign.PaperFollowUp>
			getPaperFollowUps(
				long consentCampaignId, long groupId, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentCampaignService.getPaperFollowUps(
			consentCampaignId, groupId, start, end);
	}

	/**
	 * Counts what {@link #getPaperFollowUps} gives.
	 */
	@Override
	public int getPaperFollowUpsCount(long consentCampaignId, long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentCampaignService.getPaperFollowUpsCount(
			consentCampaignId, groupId);
	}

	/**
	 * Gives how far a campaign is in the whole school, each request counted once.
	 */
	@Override
	public nl.klassenkring.consent.campaign.GroupProgress getTotalProgress(
			long consentCampaignId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentCampaignService.getTotalProgress(consentCampaignId);
	}

	/**
	 * Starts a campaign of the current user (C1).
	 *
	 * @see ConsentCampaignLocalService#startConsentCampaign
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentCampaign startConsentCampaign(
			long schoolGroupId, String schoolYear, java.util.Date dueDate)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentCampaignService.startConsentCampaign(
			schoolGroupId, schoolYear, dueDate);
	}

	@Override
	public ConsentCampaignService getWrappedService() {
		return _consentCampaignService;
	}

	@Override
	public void setWrappedService(
		ConsentCampaignService consentCampaignService) {

		_consentCampaignService = consentCampaignService;
	}

	private ConsentCampaignService _consentCampaignService;

}