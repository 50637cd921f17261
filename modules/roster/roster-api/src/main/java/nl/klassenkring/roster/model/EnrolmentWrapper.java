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
 * This class is a wrapper for {@link Enrolment}.
 * </p>
 *
 * @author Klassenkring
 * @see Enrolment
 * @generated
 */
public class EnrolmentWrapper
	extends BaseModelWrapper<Enrolment>
	implements Enrolment, ModelWrapper<Enrolment> {

	public EnrolmentWrapper(Enrolment enrolment) {
		super(enrolment);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("enrolmentId", getEnrolmentId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("schoolGroupId", getSchoolGroupId());
		attributes.put("groupId", getGroupId());
		attributes.put("pupilId", getPupilId());
		attributes.put("rosterGroupKey", getRosterGroupKey());
		attributes.put("rosterGroupName", getRosterGroupName());
		attributes.put("composed", isComposed());
		attributes.put("schoolYear", getSchoolYear());
		attributes.put("startDate", getStartDate());
		attributes.put("endDate", getEndDate());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long enrolmentId = (Long)attributes.get("enrolmentId");

		if (enrolmentId != null) {
			setEnrolmentId(enrolmentId);
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

		Long groupId = (Long)attributes.get("groupId");

		if (groupId != null) {
			setGroupId(groupId);
		}

		Long pupilId = (Long)attributes.get("pupilId");

		if (pupilId != null) {
			setPupilId(pupilId);
		}

		String rosterGroupKey = (String)attributes.get("rosterGroupKey");

		if (rosterGroupKey != null) {
			setRosterGroupKey(rosterGroupKey);
		}

		String rosterGroupName = (String)attributes.get("rosterGroupName");

		if (rosterGroupName != null) {
			setRosterGroupName(rosterGroupName);
		}

		Boolean composed = (Boolean)attributes.get("composed");

		if (composed != null) {
			setComposed(composed);
		}

		String schoolYear = (String)attributes.get("schoolYear");

		if (schoolYear != null) {
			setSchoolYear(schoolYear);
		}

		Date startDate = (Date)attributes.get("startDate");

		if (startDate != null) {
			setStartDate(startDate);
		}

		Date endDate = (Date)attributes.get("endDate");

		if (endDate != null) {
			setEndDate(endDate);
		}
	}

	@Override
	public Enrolment cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the company ID of this enrolment.
	 *
	 * @return the company ID of this enrolment
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the composed of this enrolment.
	 *
	 * @return the composed of this enrolment
	 */
	@Override
	public boolean getComposed() {
		return model.getComposed();
	}

	/**
	 * Returns the create date of this enrolment.
	 *
	 * @return the create date of this enrolment
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the end date of this enrolment.
	 *
	 * @return the end date of this enrolment
	 */
	@Override
	public Date getEndDate() {
		return model.getEndDate();
	}

	/**
	 * Returns the enrolment ID of this enrolment.
	 *
	 * @return the enrolment ID of this enrolment
	 */
	@Override
	public long getEnrolmentId() {
		return model.getEnrolmentId();
	}

	/**
	 * Returns the group ID of this enrolment.
	 *
	 * @return the group ID of this enrolment
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the modified date of this enrolment.
	 *
	 * @return the modified date of this enrolment
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this enrolment.
	 *
	 * @return the mvcc version of this enrolment
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the primary key of this enrolment.
	 *
	 * @return the primary key of this enrolment
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the pupil ID of this enrolment.
	 *
	 * @return the pupil ID of this enrolment
	 */
	@Override
	public long getPupilId() {
		return model.getPupilId();
	}

	/**
	 * Returns the roster group key of this enrolment.
	 *
	 * @return the roster group key of this enrolment
	 */
	@Override
	public String getRosterGroupKey() {
		return model.getRosterGroupKey();
	}

	/**
	 * Returns the roster group name of this enrolment.
	 *
	 * @return the roster group name of this enrolment
	 */
	@Override
	public String getRosterGroupName() {
		return model.getRosterGroupName();
	}

	/**
	 * Returns the school group ID of this enrolment.
	 *
	 * @return the school group ID of this enrolment
	 */
	@Override
	public long getSchoolGroupId() {
		return model.getSchoolGroupId();
	}

	/**
	 * Returns the school year of this enrolment.
	 *
	 * @return the school year of this enrolment
	 */
	@Override
	public String getSchoolYear() {
		return model.getSchoolYear();
	}

	/**
	 * Returns the start date of this enrolment.
	 *
	 * @return the start date of this enrolment
	 */
	@Override
	public Date getStartDate() {
		return model.getStartDate();
	}

	/**
	 * Returns the user ID of this enrolment.
	 *
	 * @return the user ID of this enrolment
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this enrolment.
	 *
	 * @return the user name of this enrolment
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this enrolment.
	 *
	 * @return the user uuid of this enrolment
	 */
	@Override
	public String getUserUuid() {
		return model.getUserUuid();
	}

	/**
	 * Returns <code>true</code> if this enrolment is composed.
	 *
	 * @return <code>true</code> if this enrolment is composed; <code>false</code> otherwise
	 */
	@Override
	public boolean isComposed() {
		return model.isComposed();
	}

	@Override
	public void persist() {
		model.persist();
	}

	/**
	 * Sets the company ID of this enrolment.
	 *
	 * @param companyId the company ID of this enrolment
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets whether this enrolment is composed.
	 *
	 * @param composed the composed of this enrolment
	 */
	@Override
	public void setComposed(boolean composed) {
		model.setComposed(composed);
	}

	/**
	 * Sets the create date of this enrolment.
	 *
	 * @param createDate the create date of this enrolment
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the end date of this enrolment.
	 *
	 * @param endDate the end date of this enrolment
	 */
	@Override
	public void setEndDate(Date endDate) {
		model.setEndDate(endDate);
	}

	/**
	 * Sets the enrolment ID of this enrolment.
	 *
	 * @param enrolmentId the enrolment ID of this enrolment
	 */
	@Override
	public void setEnrolmentId(long enrolmentId) {
		model.setEnrolmentId(enrolmentId);
	}

	/**
	 * Sets the group ID of this enrolment.
	 *
	 * @param groupId the group ID of this enrolment
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the modified date of this enrolment.
	 *
	 * @param modifiedDate the modified date of this enrolment
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this enrolment.
	 *
	 * @param mvccVersion the mvcc version of this enrolment
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the primary key of this enrolment.
	 *
	 * @param primaryKey the primary key of this enrolment
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the pupil ID of this enrolment.
	 *
	 * @param pupilId the pupil ID of this enrolment
	 */
	@Override
	public void setPupilId(long pupilId) {
		model.setPupilId(pupilId);
	}

	/**
	 * Sets the roster group key of this enrolment.
	 *
	 * @param rosterGroupKey the roster group key of this enrolment
	 */
	@Override
	public void setRosterGroupKey(String rosterGroupKey) {
		model.setRosterGroupKey(rosterGroupKey);
	}

	/**
	 * Sets the roster group name of this enrolment.
	 *
	 * @param rosterGroupName the roster group name of this enrolment
	 */
	@Override
	public void setRosterGroupName(String rosterGroupName) {
		model.setRosterGroupName(rosterGroupName);
	}

	/**
	 * Sets the school group ID of this enrolment.
	 *
	 * @param schoolGroupId the school group ID of this enrolment
	 */
	@Override
	public void setSchoolGroupId(long schoolGroupId) {
		model.setSchoolGroupId(schoolGroupId);
	}

	/**
	 * Sets the school year of this enrolment.
	 *
	 * @param schoolYear the school year of this enrolment
	 */
	@Override
	public void setSchoolYear(String schoolYear) {
		model.setSchoolYear(schoolYear);
	}

	/**
	 * Sets the start date of this enrolment.
	 *
	 * @param startDate the start date of this enrolment
	 */
	@Override
	public void setStartDate(Date startDate) {
		model.setStartDate(startDate);
	}

	/**
	 * Sets the user ID of this enrolment.
	 *
	 * @param userId the user ID of this enrolment
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this enrolment.
	 *
	 * @param userName the user name of this enrolment
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this enrolment.
	 *
	 * @param userUuid the user uuid of this enrolment
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
	protected EnrolmentWrapper wrap(Enrolment enrolment) {
		return new EnrolmentWrapper(enrolment);
	}

}