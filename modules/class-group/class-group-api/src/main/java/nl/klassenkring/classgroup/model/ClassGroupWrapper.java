/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.model;

import com.liferay.exportimport.kernel.lar.StagedModelType;
import com.liferay.portal.kernel.model.ModelWrapper;
import com.liferay.portal.kernel.model.wrapper.BaseModelWrapper;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/**
 * <p>
 * This class is a wrapper for {@link ClassGroup}.
 * </p>
 *
 * @author Klassenkring
 * @see ClassGroup
 * @generated
 */
public class ClassGroupWrapper
	extends BaseModelWrapper<ClassGroup>
	implements ClassGroup, ModelWrapper<ClassGroup> {

	public ClassGroupWrapper(ClassGroup classGroup) {
		super(classGroup);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("uuid", getUuid());
		attributes.put("classGroupId", getClassGroupId());
		attributes.put("groupId", getGroupId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("schoolGroupId", getSchoolGroupId());
		attributes.put("kind", getKind());
		attributes.put("schoolYear", getSchoolYear());
		attributes.put("closedDate", getClosedDate());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		String uuid = (String)attributes.get("uuid");

		if (uuid != null) {
			setUuid(uuid);
		}

		Long classGroupId = (Long)attributes.get("classGroupId");

		if (classGroupId != null) {
			setClassGroupId(classGroupId);
		}

		Long groupId = (Long)attributes.get("groupId");

		if (groupId != null) {
			setGroupId(groupId);
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

		String kind = (String)attributes.get("kind");

		if (kind != null) {
			setKind(kind);
		}

		String schoolYear = (String)attributes.get("schoolYear");

		if (schoolYear != null) {
			setSchoolYear(schoolYear);
		}

		Date closedDate = (Date)attributes.get("closedDate");

		if (closedDate != null) {
			setClosedDate(closedDate);
		}
	}

	@Override
	public ClassGroup cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the class group ID of this class group.
	 *
	 * @return the class group ID of this class group
	 */
	@Override
	public long getClassGroupId() {
		return model.getClassGroupId();
	}

	/**
	 * Returns the closed date of this class group.
	 *
	 * @return the closed date of this class group
	 */
	@Override
	public Date getClosedDate() {
		return model.getClosedDate();
	}

	/**
	 * Returns the company ID of this class group.
	 *
	 * @return the company ID of this class group
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this class group.
	 *
	 * @return the create date of this class group
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the group ID of this class group.
	 *
	 * @return the group ID of this class group
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the kind of this class group.
	 *
	 * @return the kind of this class group
	 */
	@Override
	public String getKind() {
		return model.getKind();
	}

	/**
	 * Returns the modified date of this class group.
	 *
	 * @return the modified date of this class group
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this class group.
	 *
	 * @return the mvcc version of this class group
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the primary key of this class group.
	 *
	 * @return the primary key of this class group
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the school group ID of this class group.
	 *
	 * @return the school group ID of this class group
	 */
	@Override
	public long getSchoolGroupId() {
		return model.getSchoolGroupId();
	}

	/**
	 * Returns the school year of this class group.
	 *
	 * @return the school year of this class group
	 */
	@Override
	public String getSchoolYear() {
		return model.getSchoolYear();
	}

	/**
	 * Returns the user ID of this class group.
	 *
	 * @return the user ID of this class group
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this class group.
	 *
	 * @return the user name of this class group
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this class group.
	 *
	 * @return the user uuid of this class group
	 */
	@Override
	public String getUserUuid() {
		return model.getUserUuid();
	}

	/**
	 * Returns the uuid of this class group.
	 *
	 * @return the uuid of this class group
	 */
	@Override
	public String getUuid() {
		return model.getUuid();
	}

	@Override
	public void persist() {
		model.persist();
	}

	/**
	 * Sets the class group ID of this class group.
	 *
	 * @param classGroupId the class group ID of this class group
	 */
	@Override
	public void setClassGroupId(long classGroupId) {
		model.setClassGroupId(classGroupId);
	}

	/**
	 * Sets the closed date of this class group.
	 *
	 * @param closedDate the closed date of this class group
	 */
	@Override
	public void setClosedDate(Date closedDate) {
		model.setClosedDate(closedDate);
	}

	/**
	 * Sets the company ID of this class group.
	 *
	 * @param companyId the company ID of this class group
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this class group.
	 *
	 * @param createDate the create date of this class group
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the group ID of this class group.
	 *
	 * @param groupId the group ID of this class group
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the kind of this class group.
	 *
	 * @param kind the kind of this class group
	 */
	@Override
	public void setKind(String kind) {
		model.setKind(kind);
	}

	/**
	 * Sets the modified date of this class group.
	 *
	 * @param modifiedDate the modified date of this class group
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this class group.
	 *
	 * @param mvccVersion the mvcc version of this class group
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the primary key of this class group.
	 *
	 * @param primaryKey the primary key of this class group
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the school group ID of this class group.
	 *
	 * @param schoolGroupId the school group ID of this class group
	 */
	@Override
	public void setSchoolGroupId(long schoolGroupId) {
		model.setSchoolGroupId(schoolGroupId);
	}

	/**
	 * Sets the school year of this class group.
	 *
	 * @param schoolYear the school year of this class group
	 */
	@Override
	public void setSchoolYear(String schoolYear) {
		model.setSchoolYear(schoolYear);
	}

	/**
	 * Sets the user ID of this class group.
	 *
	 * @param userId the user ID of this class group
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this class group.
	 *
	 * @param userName the user name of this class group
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this class group.
	 *
	 * @param userUuid the user uuid of this class group
	 */
	@Override
	public void setUserUuid(String userUuid) {
		model.setUserUuid(userUuid);
	}

	/**
	 * Sets the uuid of this class group.
	 *
	 * @param uuid the uuid of this class group
	 */
	@Override
	public void setUuid(String uuid) {
		model.setUuid(uuid);
	}

	@Override
	public String toXmlString() {
		return model.toXmlString();
	}

	@Override
	public StagedModelType getStagedModelType() {
		return model.getStagedModelType();
	}

	@Override
	protected ClassGroupWrapper wrap(ClassGroup classGroup) {
		return new ClassGroupWrapper(classGroup);
	}

}