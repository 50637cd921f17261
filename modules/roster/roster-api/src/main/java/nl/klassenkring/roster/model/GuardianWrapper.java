/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.model;

import com.liferay.portal.kernel.model.ModelWrapper;
import com.liferay.portal.kernel.model.wrapper.BaseModelWrapper;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/**
 * <p>
 * This class is a wrapper for {@link Guardian}.
 * </p>
 *
 * @author Klassenkring
 * @see Guardian
 * @generated
 */
public class GuardianWrapper
	extends BaseModelWrapper<Guardian>
	implements Guardian, ModelWrapper<Guardian> {

	public GuardianWrapper(Guardian guardian) {
		super(guardian);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("guardianId", getGuardianId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("schoolGroupId", getSchoolGroupId());
		attributes.put("rosterKey", getRosterKey());
		attributes.put("guardianUserId", getGuardianUserId());
		attributes.put("firstName", getFirstName());
		attributes.put("namePrefix", getNamePrefix());
		attributes.put("lastName", getLastName());
		attributes.put("emailAddress", getEmailAddress());
		attributes.put("endDate", getEndDate());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long guardianId = (Long)attributes.get("guardianId");

		if (guardianId != null) {
			setGuardianId(guardianId);
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

		String rosterKey = (String)attributes.get("rosterKey");

		if (rosterKey != null) {
			setRosterKey(rosterKey);
		}

		Long guardianUserId = (Long)attributes.get("guardianUserId");

		if (guardianUserId != null) {
			setGuardianUserId(guardianUserId);
		}

		String firstName = (String)attributes.get("firstName");

		if (firstName != null) {
			setFirstName(firstName);
		}

		String namePrefix = (String)attributes.get("namePrefix");

		if (namePrefix != null) {
			setNamePrefix(namePrefix);
		}

		String lastName = (String)attributes.get("lastName");

		if (lastName != null) {
			setLastName(lastName);
		}

		String emailAddress = (String)attributes.get("emailAddress");

		if (emailAddress != null) {
			setEmailAddress(emailAddress);
		}

		Date endDate = (Date)attributes.get("endDate");

		if (endDate != null) {
			setEndDate(endDate);
		}
	}

	@Override
	public Guardian cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the company ID of this guardian.
	 *
	 * @return the company ID of this guardian
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this guardian.
	 *
	 * @return the create date of this guardian
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the email address of this guardian.
	 *
	 * @return the email address of this guardian
	 */
	@Override
	public String getEmailAddress() {
		return model.getEmailAddress();
	}

	/**
	 * Returns the end date of this guardian.
	 *
	 * @return the end date of this guardian
	 */
	@Override
	public Date getEndDate() {
		return model.getEndDate();
	}

	/**
	 * Returns the first name of this guardian.
	 *
	 * @return the first name of this guardian
	 */
	@Override
	public String getFirstName() {
		return model.getFirstName();
	}

	/**
	 * Returns the guardian ID of this guardian.
	 *
	 * @return the guardian ID of this guardian
	 */
	@Override
	public long getGuardianId() {
		return model.getGuardianId();
	}

	/**
	 * Returns the guardian user ID of this guardian.
	 *
	 * @return the guardian user ID of this guardian
	 */
	@Override
	public long getGuardianUserId() {
		return model.getGuardianUserId();
	}

	/**
	 * Returns the guardian user uuid of this guardian.
	 *
	 * @return the guardian user uuid of this guardian
	 */
	@Override
	public String getGuardianUserUuid() {
		return model.getGuardianUserUuid();
	}

	/**
	 * Returns the last name of this guardian.
	 *
	 * @return the last name of this guardian
	 */
	@Override
	public String getLastName() {
		return model.getLastName();
	}

	/**
	 * Returns the modified date of this guardian.
	 *
	 * @return the modified date of this guardian
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this guardian.
	 *
	 * @return the mvcc version of this guardian
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the name prefix of this guardian.
	 *
	 * @return the name prefix of this guardian
	 */
	@Override
	public String getNamePrefix() {
		return model.getNamePrefix();
	}

	/**
	 * Returns the primary key of this guardian.
	 *
	 * @return the primary key of this guardian
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the roster key of this guardian.
	 *
	 * @return the roster key of this guardian
	 */
	@Override
	public String getRosterKey() {
		return model.getRosterKey();
	}

	/**
	 * Returns the school group ID of this guardian.
	 *
	 * @return the school group ID of this guardian
	 */
	@Override
	public long getSchoolGroupId() {
		return model.getSchoolGroupId();
	}

	/**
	 * Returns the user ID of this guardian.
	 *
	 * @return the user ID of this guardian
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this guardian.
	 *
	 * @return the user name of this guardian
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this guardian.
	 *
	 * @return the user uuid of this guardian
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
	 * Sets the company ID of this guardian.
	 *
	 * @param companyId the company ID of this guardian
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this guardian.
	 *
	 * @param createDate the create date of this guardian
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the email address of this guardian.
	 *
	 * @param emailAddress the email address of this guardian
	 */
	@Override
	public void setEmailAddress(String emailAddress) {
		model.setEmailAddress(emailAddress);
	}

	/**
	 * Sets the end date of this guardian.
	 *
	 * @param endDate the end date of this guardian
	 */
	@Override
	public void setEndDate(Date endDate) {
		model.setEndDate(endDate);
	}

	/**
	 * Sets the first name of this guardian.
	 *
	 * @param firstName the first name of this guardian
	 */
	@Override
	public void setFirstName(String firstName) {
		model.setFirstName(firstName);
	}

	/**
	 * Sets the guardian ID of this guardian.
	 *
	 * @param guardianId the guardian ID of this guardian
	 */
	@Override
	public void setGuardianId(long guardianId) {
		model.setGuardianId(guardianId);
	}

	/**
	 * Sets the guardian user ID of this guardian.
	 *
	 * @param guardianUserId the guardian user ID of this guardian
	 */
	@Override
	public void setGuardianUserId(long guardianUserId) {
		model.setGuardianUserId(guardianUserId);
	}

	/**
	 * Sets the guardian user uuid of this guardian.
	 *
	 * @param guardianUserUuid the guardian user uuid of this guardian
	 */
	@Override
	public void setGuardianUserUuid(String guardianUserUuid) {
		model.setGuardianUserUuid(guardianUserUuid);
	}

	/**
	 * Sets the last name of this guardian.
	 *
	 * @param lastName the last name of this guardian
	 */
	@Override
	public void setLastName(String lastName) {
		model.setLastName(lastName);
	}

	/**
	 * Sets the modified date of this guardian.
	 *
	 * @param modifiedDate the modified date of this guardian
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this guardian.
	 *
	 * @param mvccVersion the mvcc version of this guardian
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the name prefix of this guardian.
	 *
	 * @param namePrefix the name prefix of this guardian
	 */
	@Override
	public void setNamePrefix(String namePrefix) {
		model.setNamePrefix(namePrefix);
	}

	/**
	 * Sets the primary key of this guardian.
	 *
	 * @param primaryKey the primary key of this guardian
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the roster key of this guardian.
	 *
	 * @param rosterKey the roster key of this guardian
	 */
	@Override
	public void setRosterKey(String rosterKey) {
		model.setRosterKey(rosterKey);
	}

	/**
	 * Sets the school group ID of this guardian.
	 *
	 * @param schoolGroupId the school group ID of this guardian
	 */
	@Override
	public void setSchoolGroupId(long schoolGroupId) {
		model.setSchoolGroupId(schoolGroupId);
	}

	/**
	 * Sets the user ID of this guardian.
	 *
	 * @param userId the user ID of this guardian
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this guardian.
	 *
	 * @param userName the user name of this guardian
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this guardian.
	 *
	 * @param userUuid the user uuid of this guardian
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
	protected GuardianWrapper wrap(Guardian guardian) {
		return new GuardianWrapper(guardian);
	}

}