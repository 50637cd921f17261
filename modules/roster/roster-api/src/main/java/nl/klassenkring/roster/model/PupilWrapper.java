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
 * This class is a wrapper for {@link Pupil}.
 * </p>
 *
 * @author Klassenkring
 * @see Pupil
 * @generated
 */
public class PupilWrapper
	extends BaseModelWrapper<Pupil> implements ModelWrapper<Pupil>, Pupil {

	public PupilWrapper(Pupil pupil) {
		super(pupil);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("pupilId", getPupilId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("schoolGroupId", getSchoolGroupId());
		attributes.put("rosterKey", getRosterKey());
		attributes.put("pupilUserId", getPupilUserId());
		attributes.put("firstName", getFirstName());
		attributes.put("namePrefix", getNamePrefix());
		attributes.put("lastName", getLastName());
		attributes.put("birthDate", getBirthDate());
		attributes.put("endDate", getEndDate());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long pupilId = (Long)attributes.get("pupilId");

		if (pupilId != null) {
			setPupilId(pupilId);
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

		Long pupilUserId = (Long)attributes.get("pupilUserId");

		if (pupilUserId != null) {
			setPupilUserId(pupilUserId);
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

		Date birthDate = (Date)attributes.get("birthDate");

		if (birthDate != null) {
			setBirthDate(birthDate);
		}

		Date endDate = (Date)attributes.get("endDate");

		if (endDate != null) {
			setEndDate(endDate);
		}
	}

	@Override
	public Pupil cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the birth date of this pupil.
	 *
	 * @return the birth date of this pupil
	 */
	@Override
	public Date getBirthDate() {
		return model.getBirthDate();
	}

	/**
	 * Returns the company ID of this pupil.
	 *
	 * @return the company ID of this pupil
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this pupil.
	 *
	 * @return the create date of this pupil
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the end date of this pupil.
	 *
	 * @return the end date of this pupil
	 */
	@Override
	public Date getEndDate() {
		return model.getEndDate();
	}

	/**
	 * Returns the first name of this pupil.
	 *
	 * @return the first name of this pupil
	 */
	@Override
	public String getFirstName() {
		return model.getFirstName();
	}

	/**
	 * Returns the last name of this pupil.
	 *
	 * @return the last name of this pupil
	 */
	@Override
	public String getLastName() {
		return model.getLastName();
	}

	/**
	 * Returns the modified date of this pupil.
	 *
	 * @return the modified date of this pupil
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this pupil.
	 *
	 * @return the mvcc version of this pupil
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the name prefix of this pupil.
	 *
	 * @return the name prefix of this pupil
	 */
	@Override
	public String getNamePrefix() {
		return model.getNamePrefix();
	}

	/**
	 * Returns the primary key of this pupil.
	 *
	 * @return the primary key of this pupil
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the pupil ID of this pupil.
	 *
	 * @return the pupil ID of this pupil
	 */
	@Override
	public long getPupilId() {
		return model.getPupilId();
	}

	/**
	 * Returns the pupil user ID of this pupil.
	 *
	 * @return the pupil user ID of this pupil
	 */
	@Override
	public long getPupilUserId() {
		return model.getPupilUserId();
	}

	/**
	 * Returns the pupil user uuid of this pupil.
	 *
	 * @return the pupil user uuid of this pupil
	 */
	@Override
	public String getPupilUserUuid() {
		return model.getPupilUserUuid();
	}

	/**
	 * Returns the roster key of this pupil.
	 *
	 * @return the roster key of this pupil
	 */
	@Override
	public String getRosterKey() {
		return model.getRosterKey();
	}

	/**
	 * Returns the school group ID of this pupil.
	 *
	 * @return the school group ID of this pupil
	 */
	@Override
	public long getSchoolGroupId() {
		return model.getSchoolGroupId();
	}

	/**
	 * Returns the user ID of this pupil.
	 *
	 * @return the user ID of this pupil
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this pupil.
	 *
	 * @return the user name of this pupil
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this pupil.
	 *
	 * @return the user uuid of this pupil
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
	 * Sets the birth date of this pupil.
	 *
	 * @param birthDate the birth date of this pupil
	 */
	@Override
	public void setBirthDate(Date birthDate) {
		model.setBirthDate(birthDate);
	}

	/**
	 * Sets the company ID of this pupil.
	 *
	 * @param companyId the company ID of this pupil
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this pupil.
	 *
	 * @param createDate the create date of this pupil
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the end date of this pupil.
	 *
	 * @param endDate the end date of this pupil
	 */
	@Override
	public void setEndDate(Date endDate) {
		model.setEndDate(endDate);
	}

	/**
	 * Sets the first name of this pupil.
	 *
	 * @param firstName the first name of this pupil
	 */
	@Override
	public void setFirstName(String firstName) {
		model.setFirstName(firstName);
	}

	/**
	 * Sets the last name of this pupil.
	 *
	 * @param lastName the last name of this pupil
	 */
	@Override
	public void setLastName(String lastName) {
		model.setLastName(lastName);
	}

	/**
	 * Sets the modified date of this pupil.
	 *
	 * @param modifiedDate the modified date of this pupil
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this pupil.
	 *
	 * @param mvccVersion the mvcc version of this pupil
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the name prefix of this pupil.
	 *
	 * @param namePrefix the name prefix of this pupil
	 */
	@Override
	public void setNamePrefix(String namePrefix) {
		model.setNamePrefix(namePrefix);
	}

	/**
	 * Sets the primary key of this pupil.
	 *
	 * @param primaryKey the primary key of this pupil
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the pupil ID of this pupil.
	 *
	 * @param pupilId the pupil ID of this pupil
	 */
	@Override
	public void setPupilId(long pupilId) {
		model.setPupilId(pupilId);
	}

	/**
	 * Sets the pupil user ID of this pupil.
	 *
	 * @param pupilUserId the pupil user ID of this pupil
	 */
	@Override
	public void setPupilUserId(long pupilUserId) {
		model.setPupilUserId(pupilUserId);
	}

	/**
	 * Sets the pupil user uuid of this pupil.
	 *
	 * @param pupilUserUuid the pupil user uuid of this pupil
	 */
	@Override
	public void setPupilUserUuid(String pupilUserUuid) {
		model.setPupilUserUuid(pupilUserUuid);
	}

	/**
	 * Sets the roster key of this pupil.
	 *
	 * @param rosterKey the roster key of this pupil
	 */
	@Override
	public void setRosterKey(String rosterKey) {
		model.setRosterKey(rosterKey);
	}

	/**
	 * Sets the school group ID of this pupil.
	 *
	 * @param schoolGroupId the school group ID of this pupil
	 */
	@Override
	public void setSchoolGroupId(long schoolGroupId) {
		model.setSchoolGroupId(schoolGroupId);
	}

	/**
	 * Sets the user ID of this pupil.
	 *
	 * @param userId the user ID of this pupil
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this pupil.
	 *
	 * @param userName the user name of this pupil
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this pupil.
	 *
	 * @param userUuid the user uuid of this pupil
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
	protected PupilWrapper wrap(Pupil pupil) {
		return new PupilWrapper(pupil);
	}

}