/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.model;

import com.liferay.portal.kernel.model.ModelWrapper;
import com.liferay.portal.kernel.model.wrapper.BaseModelWrapper;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/**
 * <p>
 * This class is a wrapper for {@link ConsentRequest}.
 * </p>
 *
 * @author Klassenkring
 * @see ConsentRequest
 * @generated
 */
public class ConsentRequestWrapper
	extends BaseModelWrapper<ConsentRequest>
	implements ConsentRequest, ModelWrapper<ConsentRequest> {

	public ConsentRequestWrapper(ConsentRequest consentRequest) {
		super(consentRequest);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("consentRequestId", getConsentRequestId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("schoolGroupId", getSchoolGroupId());
		attributes.put("consentCampaignId", getConsentCampaignId());
		attributes.put("guardianId", getGuardianId());
		attributes.put("pupilId", getPupilId());
		attributes.put("askedDate", getAskedDate());
		attributes.put("remindedCount", getRemindedCount());
		attributes.put("remindedDate", getRemindedDate());
		attributes.put("answeredDate", getAnsweredDate());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long consentRequestId = (Long)attributes.get("consentRequestId");

		if (consentRequestId != null) {
			setConsentRequestId(consentRequestId);
		}

		Long companyId = (Long)attributes.get("companyId");

		if (companyId != null) {
			setCompanyId(companyId);
		}

		Long userId = (Long)attributes.get("userId");

		if (userId != null) {
			setUserId(userId);
		}

		String userName = (String)attributes.get("userName");

		if (userName != null) {
			setUserName(userName);
		}

		Date createDate = (Date)attributes.get("createDate");

		if (createDate != null) {
			setCreateDate(createDate);
		}

		Date modifiedDate = (Date)attributes.get("modifiedDate");

		if (modifiedDate != null) {
			setModifiedDate(modifiedDate);
		}

		Long schoolGroupId = (Long)attributes.get("schoolGroupId");

		if (schoolGroupId != null) {
			setSchoolGroupId(schoolGroupId);
		}

		Long consentCampaignId = (Long)attributes.get("consentCampaignId");

		if (consentCampaignId != null) {
			setConsentCampaignId(consentCampaignId);
		}

		Long guardianId = (Long)attributes.get("guardianId");

		if (guardianId != null) {
			setGuardianId(guardianId);
		}

		Long pupilId = (Long)attributes.get("pupilId");

		if (pupilId != null) {
			setPupilId(pupilId);
		}

		Date askedDate = (Date)attributes.get("askedDate");

		if (askedDate != null) {
			setAskedDate(askedDate);
		}

		Integer remindedCount = (Integer)attributes.get("remindedCount");

		if (remindedCount != null) {
			setRemindedCount(remindedCount);
		}

		Date remindedDate = (Date)attributes.get("remindedDate");

		if (remindedDate != null) {
			setRemindedDate(remindedDate);
		}

		Date answeredDate = (Date)attributes.get("answeredDate");

		if (answeredDate != null) {
			setAnsweredDate(answeredDate);
		}
	}

	@Override
	public ConsentRequest cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the answered date of this consent request.
	 *
	 * @return the answered date of this consent request
	 */
	@Override
	public Date getAnsweredDate() {
		return model.getAnsweredDate();
	}

	/**
	 * Returns the asked date of this consent request.
	 *
	 * @return the asked date of this consent request
	 */
	@Override
	public Date getAskedDate() {
		return model.getAskedDate();
	}

	/**
	 * Returns the company ID of this consent request.
	 *
	 * @return the company ID of this consent request
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the consent campaign ID of this consent request.
	 *
	 * @return the consent campaign ID of this consent request
	 */
	@Override
	public long getConsentCampaignId() {
		return model.getConsentCampaignId();
	}

	/**
	 * Returns the consent request ID of this consent request.
	 *
	 * @return the consent request ID of this consent request
	 */
	@Override
	public long getConsentRequestId() {
		return model.getConsentRequestId();
	}

	/**
	 * Returns the create date of this consent request.
	 *
	 * @return the create date of this consent request
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the guardian ID of this consent request.
	 *
	 * @return the guardian ID of this consent request
	 */
	@Override
	public long getGuardianId() {
		return model.getGuardianId();
	}

	/**
	 * Returns the modified date of this consent request.
	 *
	 * @return the modified date of this consent request
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this consent request.
	 *
	 * @return the mvcc version of this consent request
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the primary key of this consent request.
	 *
	 * @return the primary key of this consent request
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the pupil ID of this consent request.
	 *
	 * @return the pupil ID of this consent request
	 */
	@Override
	public long getPupilId() {
		return model.getPupilId();
	}

	/**
	 * Returns the reminded count of this consent request.
	 *
	 * @return the reminded count of this consent request
	 */
	@Override
	public int getRemindedCount() {
		return model.getRemindedCount();
	}

	/**
	 * Returns the reminded date of this consent request.
	 *
	 * @return the reminded date of this consent request
	 */
	@Override
	public Date getRemindedDate() {
		return model.getRemindedDate();
	}

	/**
	 * Returns the school group ID of this consent request.
	 *
	 * @return the school group ID of this consent request
	 */
	@Override
	public long getSchoolGroupId() {
		return model.getSchoolGroupId();
	}

	/**
	 * Returns the user ID of this consent request.
	 *
	 * @return the user ID of this consent request
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this consent request.
	 *
	 * @return the user name of this consent request
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this consent request.
	 *
	 * @return the user uuid of this consent request
	 */
	@Override
	public String getUserUuid() {
		return model.getUserUuid();
	}

	@Override
	public void persist() {
		model.persist();
	}

	/**
	 * Sets the answered date of this consent request.
	 *
	 * @param answeredDate the answered date of this consent request
	 */
	@Override
	public void setAnsweredDate(Date answeredDate) {
		model.setAnsweredDate(answeredDate);
	}

	/**
	 * Sets the asked date of this consent request.
	 *
	 * @param askedDate the asked date of this consent request
	 */
	@Override
	public void setAskedDate(Date askedDate) {
		model.setAskedDate(askedDate);
	}

	/**
	 * Sets the company ID of this consent request.
	 *
	 * @param companyId the company ID of this consent request
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the consent campaign ID of this consent request.
	 *
	 * @param consentCampaignId the consent campaign ID of this consent request
	 */
	@Override
	public void setConsentCampaignId(long consentCampaignId) {
		model.setConsentCampaignId(consentCampaignId);
	}

	/**
	 * Sets the consent request ID of this consent request.
	 *
	 * @param consentRequestId the consent request ID of this consent request
	 */
	@Override
	public void setConsentRequestId(long consentRequestId) {
		model.setConsentRequestId(consentRequestId);
	}

	/**
	 * Sets the create date of this consent request.
	 *
	 * @param createDate the create date of this consent request
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the guardian ID of this consent request.
	 *
	 * @param guardianId the guardian ID of this consent request
	 */
	@Override
	public void setGuardianId(long guardianId) {
		model.setGuardianId(guardianId);
	}

	/**
	 * Sets the modified date of this consent request.
	 *
	 * @param modifiedDate the modified date of this consent request
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this consent request.
	 *
	 * @param mvccVersion the mvcc version of this consent request
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the primary key of this consent request.
	 *
	 * @param primaryKey the primary key of this consent request
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the pupil ID of this consent request.
	 *
	 * @param pupilId the pupil ID of this consent request
	 */
	@Override
	public void setPupilId(long pupilId) {
		model.setPupilId(pupilId);
	}

	/**
	 * Sets the reminded count of this consent request.
	 *
	 * @param remindedCount the reminded count of this consent request
	 */
	@Override
	public void setRemindedCount(int remindedCount) {
		model.setRemindedCount(remindedCount);
	}

	/**
	 * Sets the reminded date of this consent request.
	 *
	 * @param remindedDate the reminded date of this consent request
	 */
	@Override
	public void setRemindedDate(Date remindedDate) {
		model.setRemindedDate(remindedDate);
	}

	/**
	 * Sets the school group ID of this consent request.
	 *
	 * @param schoolGroupId the school group ID of this consent request
	 */
	@Override
	public void setSchoolGroupId(long schoolGroupId) {
		model.setSchoolGroupId(schoolGroupId);
	}

	/**
	 * Sets the user ID of this consent request.
	 *
	 * @param userId the user ID of this consent request
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this consent request.
	 *
	 * @param userName the user name of this consent request
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this consent request.
	 *
	 * @param userUuid the user uuid of this consent request
	 */
	@Override
	public void setUserUuid(String userUuid) {
		model.setUserUuid(userUuid);
	}

	@Override
	public String toXmlString() {
		return model.toXmlString();
	}

	@Override
	protected ConsentRequestWrapper wrap(ConsentRequest consentRequest) {
		return new ConsentRequestWrapper(consentRequest);
	}

}