/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.model;

import com.liferay.portal.kernel.model.ModelWrapper;
import com.liferay.portal.kernel.model.wrapper.BaseModelWrapper;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/**
 * <p>
 * This class is a wrapper for {@link SchoolYearStep}.
 * </p>
 *
 * @author Klassenkring
 * @see SchoolYearStep
 * @generated
 */
public class SchoolYearStepWrapper
	extends BaseModelWrapper<SchoolYearStep>
	implements ModelWrapper<SchoolYearStep>, SchoolYearStep {

	public SchoolYearStepWrapper(SchoolYearStep schoolYearStep) {
		super(schoolYearStep);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("schoolYearStepId", getSchoolYearStepId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("schoolYearRolloverId", getSchoolYearRolloverId());
		attributes.put("groupId", getGroupId());
		attributes.put("newName", getNewName());
		attributes.put("teacherUserIds", getTeacherUserIds());
		attributes.put("newGroupId", getNewGroupId());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long schoolYearStepId = (Long)attributes.get("schoolYearStepId");

		if (schoolYearStepId != null) {
			setSchoolYearStepId(schoolYearStepId);
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

		Long schoolYearRolloverId = (Long)attributes.get(
			"schoolYearRolloverId");

		if (schoolYearRolloverId != null) {
			setSchoolYearRolloverId(schoolYearRolloverId);
		}

		Long groupId = (Long)attributes.get("groupId");

		if (groupId != null) {
			setGroupId(groupId);
		}

		String newName = (String)attributes.get("newName");

		if (newName != null) {
			setNewName(newName);
		}

		String teacherUserIds = (String)attributes.get("teacherUserIds");

		if (teacherUserIds != null) {
			setTeacherUserIds(teacherUserIds);
		}

		Long newGroupId = (Long)attributes.get("newGroupId");

		if (newGroupId != null) {
			setNewGroupId(newGroupId);
		}
	}

	@Override
	public SchoolYearStep cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the company ID of this school year step.
	 *
	 * @return the company ID of this school year step
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this school year step.
	 *
	 * @return the create date of this school year step
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the group ID of this school year step.
	 *
	 * @return the group ID of this school year step
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the modified date of this school year step.
	 *
	 * @return the modified date of this school year step
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this school year step.
	 *
	 * @return the mvcc version of this school year step
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the new group ID of this school year step.
	 *
	 * @return the new group ID of this school year step
	 */
	@Override
	public long getNewGroupId() {
		return model.getNewGroupId();
	}

	/**
	 * Returns the new name of this school year step.
	 *
	 * @return the new name of this school year step
	 */
	@Override
	public String getNewName() {
		return model.getNewName();
	}

	/**
	 * Returns the primary key of this school year step.
	 *
	 * @return the primary key of this school year step
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the school year rollover ID of this school year step.
	 *
	 * @return the school year rollover ID of this school year step
	 */
	@Override
	public long getSchoolYearRolloverId() {
		return model.getSchoolYearRolloverId();
	}

	/**
	 * Returns the school year step ID of this school year step.
	 *
	 * @return the school year step ID of this school year step
	 */
	@Override
	public long getSchoolYearStepId() {
		return model.getSchoolYearStepId();
	}

	/**
	 * Returns the teacher user IDs of this school year step.
	 *
	 * @return the teacher user IDs of this school year step
	 */
	@Override
	public String getTeacherUserIds() {
		return model.getTeacherUserIds();
	}

	/**
	 * Returns the user ID of this school year step.
	 *
	 * @return the user ID of this school year step
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this school year step.
	 *
	 * @return the user name of this school year step
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this school year step.
	 *
	 * @return the user uuid of this school year step
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
	 * Sets the company ID of this school year step.
	 *
	 * @param companyId the company ID of this school year step
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this school year step.
	 *
	 * @param createDate the create date of this school year step
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the group ID of this school year step.
	 *
	 * @param groupId the group ID of this school year step
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the modified date of this school year step.
	 *
	 * @param modifiedDate the modified date of this school year step
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this school year step.
	 *
	 * @param mvccVersion the mvcc version of this school year step
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the new group ID of this school year step.
	 *
	 * @param newGroupId the new group ID of this school year step
	 */
	@Override
	public void setNewGroupId(long newGroupId) {
		model.setNewGroupId(newGroupId);
	}

	/**
	 * Sets the new name of this school year step.
	 *
	 * @param newName the new name of this school year step
	 */
	@Override
	public void setNewName(String newName) {
		model.setNewName(newName);
	}

	/**
	 * Sets the primary key of this school year step.
	 *
	 * @param primaryKey the primary key of this school year step
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the school year rollover ID of this school year step.
	 *
	 * @param schoolYearRolloverId the school year rollover ID of this school year step
	 */
	@Override
	public void setSchoolYearRolloverId(long schoolYearRolloverId) {
		model.setSchoolYearRolloverId(schoolYearRolloverId);
	}

	/**
	 * Sets the school year step ID of this school year step.
	 *
	 * @param schoolYearStepId the school year step ID of this school year step
	 */
	@Override
	public void setSchoolYearStepId(long schoolYearStepId) {
		model.setSchoolYearStepId(schoolYearStepId);
	}

	/**
	 * Sets the teacher user IDs of this school year step.
	 *
	 * @param teacherUserIds the teacher user IDs of this school year step
	 */
	@Override
	public void setTeacherUserIds(String teacherUserIds) {
		model.setTeacherUserIds(teacherUserIds);
	}

	/**
	 * Sets the user ID of this school year step.
	 *
	 * @param userId the user ID of this school year step
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this school year step.
	 *
	 * @param userName the user name of this school year step
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this school year step.
	 *
	 * @param userUuid the user uuid of this school year step
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
	protected SchoolYearStepWrapper wrap(SchoolYearStep schoolYearStep) {
		return new SchoolYearStepWrapper(schoolYearStep);
	}

}