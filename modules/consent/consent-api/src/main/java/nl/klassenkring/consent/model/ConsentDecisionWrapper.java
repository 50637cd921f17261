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
 * This class is a wrapper for {@link ConsentDecision}.
 * </p>
 *
 * @author Klassenkring
 * @see ConsentDecision
 * @generated
 */
public class ConsentDecisionWrapper
	extends BaseModelWrapper<ConsentDecision>
	implements ConsentDecision, ModelWrapper<ConsentDecision> {

	public ConsentDecisionWrapper(ConsentDecision consentDecision) {
		super(consentDecision);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("consentDecisionId", getConsentDecisionId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("schoolGroupId", getSchoolGroupId());
		attributes.put("pupilId", getPupilId());
		attributes.put("purposeKey", getPurposeKey());
		attributes.put("schoolYear", getSchoolYear());
		attributes.put("decision", getDecision());
		attributes.put("guardianId", getGuardianId());
		attributes.put("decidedDate", getDecidedDate());
		attributes.put("road", getRoad());
		attributes.put("consentTextId", getConsentTextId());
		attributes.put("scanFileName", getScanFileName());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long consentDecisionId = (Long)attributes.get("consentDecisionId");

		if (consentDecisionId != null) {
			setConsentDecisionId(consentDecisionId);
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

		Long pupilId = (Long)attributes.get("pupilId");

		if (pupilId != null) {
			setPupilId(pupilId);
		}

		String purposeKey = (String)attributes.get("purposeKey");

		if (purposeKey != null) {
			setPurposeKey(purposeKey);
		}

		String schoolYear = (String)attributes.get("schoolYear");

		if (schoolYear != null) {
			setSchoolYear(schoolYear);
		}

		String decision = (String)attributes.get("decision");

		if (decision != null) {
			setDecision(decision);
		}

		Long guardianId = (Long)attributes.get("guardianId");

		if (guardianId != null) {
			setGuardianId(guardianId);
		}

		Date decidedDate = (Date)attributes.get("decidedDate");

		if (decidedDate != null) {
			setDecidedDate(decidedDate);
		}

		String road = (String)attributes.get("road");

		if (road != null) {
			setRoad(road);
		}

		Long consentTextId = (Long)attributes.get("consentTextId");

		if (consentTextId != null) {
			setConsentTextId(consentTextId);
		}

		String scanFileName = (String)attributes.get("scanFileName");

		if (scanFileName != null) {
			setScanFileName(scanFileName);
		}
	}

	@Override
	public ConsentDecision cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the company ID of this consent decision.
	 *
	 * @return the company ID of this consent decision
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the consent decision ID of this consent decision.
	 *
	 * @return the consent decision ID of this consent decision
	 */
	@Override
	public long getConsentDecisionId() {
		return model.getConsentDecisionId();
	}

	/**
	 * Returns the consent text ID of this consent decision.
	 *
	 * @return the consent text ID of this consent decision
	 */
	@Override
	public long getConsentTextId() {
		return model.getConsentTextId();
	}

	/**
	 * Returns the create date of this consent decision.
	 *
	 * @return the create date of this consent decision
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the decided date of this consent decision.
	 *
	 * @return the decided date of this consent decision
	 */
	@Override
	public Date getDecidedDate() {
		return model.getDecidedDate();
	}

	/**
	 * Returns the decision of this consent decision.
	 *
	 * @return the decision of this consent decision
	 */
	@Override
	public String getDecision() {
		return model.getDecision();
	}

	/**
	 * Returns the guardian ID of this consent decision.
	 *
	 * @return the guardian ID of this consent decision
	 */
	@Override
	public long getGuardianId() {
		return model.getGuardianId();
	}

	/**
	 * Returns the modified date of this consent decision.
	 *
	 * @return the modified date of this consent decision
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this consent decision.
	 *
	 * @return the mvcc version of this consent decision
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the primary key of this consent decision.
	 *
	 * @return the primary key of this consent decision
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the pupil ID of this consent decision.
	 *
	 * @return the pupil ID of this consent decision
	 */
	@Override
	public long getPupilId() {
		return model.getPupilId();
	}

	/**
	 * Returns the purpose key of this consent decision.
	 *
	 * @return the purpose key of this consent decision
	 */
	@Override
	public String getPurposeKey() {
		return model.getPurposeKey();
	}

	/**
	 * Returns the road of this consent decision.
	 *
	 * @return the road of this consent decision
	 */
	@Override
	public String getRoad() {
		return model.getRoad();
	}

	/**
	 * Returns the scan file name of this consent decision.
	 *
	 * @return the scan file name of this consent decision
	 */
	@Override
	public String getScanFileName() {
		return model.getScanFileName();
	}

	/**
	 * Returns the school group ID of this consent decision.
	 *
	 * @return the school group ID of this consent decision
	 */
	@Override
	public long getSchoolGroupId() {
		return model.getSchoolGroupId();
	}

	/**
	 * Returns the school year of this consent decision.
	 *
	 * @return the school year of this consent decision
	 */
	@Override
	public String getSchoolYear() {
		return model.getSchoolYear();
	}

	/**
	 * Returns the user ID of this consent decision.
	 *
	 * @return the user ID of this consent decision
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this consent decision.
	 *
	 * @return the user name of this consent decision
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this consent decision.
	 *
	 * @return the user uuid of this consent decision
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
	 * Sets the company ID of this consent decision.
	 *
	 * @param companyId the company ID of this consent decision
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the consent decision ID of this consent decision.
	 *
	 * @param consentDecisionId the consent decision ID of this consent decision
	 */
	@Override
	public void setConsentDecisionId(long consentDecisionId) {
		model.setConsentDecisionId(consentDecisionId);
	}

	/**
	 * Sets the consent text ID of this consent decision.
	 *
	 * @param consentTextId the consent text ID of this consent decision
	 */
	@Override
	public void setConsentTextId(long consentTextId) {
		model.setConsentTextId(consentTextId);
	}

	/**
	 * Sets the create date of this consent decision.
	 *
	 * @param createDate the create date of this consent decision
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the decided date of this consent decision.
	 *
	 * @param decidedDate the decided date of this consent decision
	 */
	@Override
	public void setDecidedDate(Date decidedDate) {
		model.setDecidedDate(decidedDate);
	}

	/**
	 * Sets the decision of this consent decision.
	 *
	 * @param decision the decision of this consent decision
	 */
	@Override
	public void setDecision(String decision) {
		model.setDecision(decision);
	}

	/**
	 * Sets the guardian ID of this consent decision.
	 *
	 * @param guardianId the guardian ID of this consent decision
	 */
	@Override
	public void setGuardianId(long guardianId) {
		model.setGuardianId(guardianId);
	}

	/**
	 * Sets the modified date of this consent decision.
	 *
	 * @param modifiedDate the modified date of this consent decision
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this consent decision.
	 *
	 * @param mvccVersion the mvcc version of this consent decision
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the primary key of this consent decision.
	 *
	 * @param primaryKey the primary key of this consent decision
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the pupil ID of this consent decision.
	 *
	 * @param pupilId the pupil ID of this consent decision
	 */
	@Override
	public void setPupilId(long pupilId) {
		model.setPupilId(pupilId);
	}

	/**
	 * Sets the purpose key of this consent decision.
	 *
	 * @param purposeKey the purpose key of this consent decision
	 */
	@Override
	public void setPurposeKey(String purposeKey) {
		model.setPurposeKey(purposeKey);
	}

	/**
	 * Sets the road of this consent decision.
	 *
	 * @param road the road of this consent decision
	 */
	@Override
	public void setRoad(String road) {
		model.setRoad(road);
	}

	/**
	 * Sets the scan file name of this consent decision.
	 *
	 * @param scanFileName the scan file name of this consent decision
	 */
	@Override
	public void setScanFileName(String scanFileName) {
		model.setScanFileName(scanFileName);
	}

	/**
	 * Sets the school group ID of this consent decision.
	 *
	 * @param schoolGroupId the school group ID of this consent decision
	 */
	@Override
	public void setSchoolGroupId(long schoolGroupId) {
		model.setSchoolGroupId(schoolGroupId);
	}

	/**
	 * Sets the school year of this consent decision.
	 *
	 * @param schoolYear the school year of this consent decision
	 */
	@Override
	public void setSchoolYear(String schoolYear) {
		model.setSchoolYear(schoolYear);
	}

	/**
	 * Sets the user ID of this consent decision.
	 *
	 * @param userId the user ID of this consent decision
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this consent decision.
	 *
	 * @param userName the user name of this consent decision
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this consent decision.
	 *
	 * @param userUuid the user uuid of this consent decision
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
	protected ConsentDecisionWrapper wrap(ConsentDecision consentDecision) {
		return new ConsentDecisionWrapper(consentDecision);
	}

}