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
 * This class is a wrapper for {@link ConsentCampaign}.
 * </p>
 *
 * @author Klassenkring
 * @see ConsentCampaign
 * @generated
 */
public class ConsentCampaignWrapper
	extends BaseModelWrapper<ConsentCampaign>
	implements ConsentCampaign, ModelWrapper<ConsentCampaign> {

	public ConsentCampaignWrapper(ConsentCampaign consentCampaign) {
		super(consentCampaign);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("consentCampaignId", getConsentCampaignId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("schoolGroupId", getSchoolGroupId());
		attributes.put("schoolYear", getSchoolYear());
		attributes.put("startDate", getStartDate());
		attributes.put("dueDate", getDueDate());
		attributes.put("closedDate", getClosedDate());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long consentCampaignId = (Long)attributes.get("consentCampaignId");

		if (consentCampaignId != null) {
			setConsentCampaignId(consentCampaignId);
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

		String schoolYear = (String)attributes.get("schoolYear");

		if (schoolYear != null) {
			setSchoolYear(schoolYear);
		}

		Date startDate = (Date)attributes.get("startDate");

		if (startDate != null) {
			setStartDate(startDate);
		}

		Date dueDate = (Date)attributes.get("dueDate");

		if (dueDate != null) {
			setDueDate(dueDate);
		}

		Date closedDate = (Date)attributes.get("closedDate");

		if (closedDate != null) {
			setClosedDate(closedDate);
		}
	}

	@Override
	public ConsentCampaign cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the closed date of this consent campaign.
	 *
	 * @return the closed date of this consent campaign
	 */
	@Override
	public Date getClosedDate() {
		return model.getClosedDate();
	}

	/**
	 * Returns the company ID of this consent campaign.
	 *
	 * @return the company ID of this consent campaign
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the consent campaign ID of this consent campaign.
	 *
	 * @return the consent campaign ID of this consent campaign
	 */
	@Override
	public long getConsentCampaignId() {
		return model.getConsentCampaignId();
	}

	/**
	 * Returns the create date of this consent campaign.
	 *
	 * @return the create date of this consent campaign
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the due date of this consent campaign.
	 *
	 * @return the due date of this consent campaign
	 */
	@Override
	public Date getDueDate() {
		return model.getDueDate();
	}

	/**
	 * Returns the modified date of this consent campaign.
	 *
	 * @return the modified date of this consent campaign
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this consent campaign.
	 *
	 * @return the mvcc version of this consent campaign
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the primary key of this consent campaign.
	 *
	 * @return the primary key of this consent campaign
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the school group ID of this consent campaign.
	 *
	 * @return the school group ID of this consent campaign
	 */
	@Override
	public long getSchoolGroupId() {
		return model.getSchoolGroupId();
	}

	/**
	 * Returns the school year of this consent campaign.
	 *
	 * @return the school year of this consent campaign
	 */
	@Override
	public String getSchoolYear() {
		return model.getSchoolYear();
	}

	/**
	 * Returns the start date of this consent campaign.
	 *
	 * @return the start date of this consent campaign
	 */
	@Override
	public Date getStartDate() {
		return model.getStartDate();
	}

	/**
	 * Returns the user ID of this consent campaign.
	 *
	 * @return the user ID of this consent campaign
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this consent campaign.
	 *
	 * @return the user name of this consent campaign
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this consent campaign.
	 *
	 * @return the user uuid of this consent campaign
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
	 * Sets the closed date of this consent campaign.
	 *
	 * @param closedDate the closed date of this consent campaign
	 */
	@Override
	public void setClosedDate(Date closedDate) {
		model.setClosedDate(closedDate);
	}

	/**
	 * Sets the company ID of this consent campaign.
	 *
	 * @param companyId the company ID of this consent campaign
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the consent campaign ID of this consent campaign.
	 *
	 * @param consentCampaignId the consent campaign ID of this consent campaign
	 */
	@Override
	public void setConsentCampaignId(long consentCampaignId) {
		model.setConsentCampaignId(consentCampaignId);
	}

	/**
	 * Sets the create date of this consent campaign.
	 *
	 * @param createDate the create date of this consent campaign
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the due date of this consent campaign.
	 *
	 * @param dueDate the due date of this consent campaign
	 */
	@Override
	public void setDueDate(Date dueDate) {
		model.setDueDate(dueDate);
	}

	/**
	 * Sets the modified date of this consent campaign.
	 *
	 * @param modifiedDate the modified date of this consent campaign
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this consent campaign.
	 *
	 * @param mvccVersion the mvcc version of this consent campaign
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the primary key of this consent campaign.
	 *
	 * @param primaryKey the primary key of this consent campaign
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the school group ID of this consent campaign.
	 *
	 * @param schoolGroupId the school group ID of this consent campaign
	 */
	@Override
	public void setSchoolGroupId(long schoolGroupId) {
		model.setSchoolGroupId(schoolGroupId);
	}

	/**
	 * Sets the school year of this consent campaign.
	 *
	 * @param schoolYear the school year of this consent campaign
	 */
	@Override
	public void setSchoolYear(String schoolYear) {
		model.setSchoolYear(schoolYear);
	}

	/**
	 * Sets the start date of this consent campaign.
	 *
	 * @param startDate the start date of this consent campaign
	 */
	@Override
	public void setStartDate(Date startDate) {
		model.setStartDate(startDate);
	}

	/**
	 * Sets the user ID of this consent campaign.
	 *
	 * @param userId the user ID of this consent campaign
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this consent campaign.
	 *
	 * @param userName the user name of this consent campaign
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this consent campaign.
	 *
	 * @param userUuid the user uuid of this consent campaign
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
	protected ConsentCampaignWrapper wrap(ConsentCampaign consentCampaign) {
		return new ConsentCampaignWrapper(consentCampaign);
	}

}