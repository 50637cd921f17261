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
 * This class is a wrapper for {@link GroupDeparture}.
 * </p>
 *
 * @author Klassenkring
 * @see GroupDeparture
 * @generated
 */
public class GroupDepartureWrapper
	extends BaseModelWrapper<GroupDeparture>
	implements GroupDeparture, ModelWrapper<GroupDeparture> {

	public GroupDepartureWrapper(GroupDeparture groupDeparture) {
		super(groupDeparture);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("groupDepartureId", getGroupDepartureId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("groupId", getGroupId());
		attributes.put("schoolGroupId", getSchoolGroupId());
		attributes.put("leaverUserId", getLeaverUserId());
		attributes.put("leaverName", getLeaverName());
		attributes.put("endDate", getEndDate());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long groupDepartureId = (Long)attributes.get("groupDepartureId");

		if (groupDepartureId != null) {
			setGroupDepartureId(groupDepartureId);
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

		Long groupId = (Long)attributes.get("groupId");

		if (groupId != null) {
			setGroupId(groupId);
		}

		Long schoolGroupId = (Long)attributes.get("schoolGroupId");

		if (schoolGroupId != null) {
			setSchoolGroupId(schoolGroupId);
		}

		Long leaverUserId = (Long)attributes.get("leaverUserId");

		if (leaverUserId != null) {
			setLeaverUserId(leaverUserId);
		}

		String leaverName = (String)attributes.get("leaverName");

		if (leaverName != null) {
			setLeaverName(leaverName);
		}

		Date endDate = (Date)attributes.get("endDate");

		if (endDate != null) {
			setEndDate(endDate);
		}
	}

	@Override
	public GroupDeparture cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the company ID of this group departure.
	 *
	 * @return the company ID of this group departure
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this group departure.
	 *
	 * @return the create date of this group departure
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the end date of this group departure.
	 *
	 * @return the end date of this group departure
	 */
	@Override
	public Date getEndDate() {
		return model.getEndDate();
	}

	/**
	 * Returns the group departure ID of this group departure.
	 *
	 * @return the group departure ID of this group departure
	 */
	@Override
	public long getGroupDepartureId() {
		return model.getGroupDepartureId();
	}

	/**
	 * Returns the group ID of this group departure.
	 *
	 * @return the group ID of this group departure
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the leaver name of this group departure.
	 *
	 * @return the leaver name of this group departure
	 */
	@Override
	public String getLeaverName() {
		return model.getLeaverName();
	}

	/**
	 * Returns the leaver user ID of this group departure.
	 *
	 * @return the leaver user ID of this group departure
	 */
	@Override
	public long getLeaverUserId() {
		return model.getLeaverUserId();
	}

	/**
	 * Returns the leaver user uuid of this group departure.
	 *
	 * @return the leaver user uuid of this group departure
	 */
	@Override
	public String getLeaverUserUuid() {
		return model.getLeaverUserUuid();
	}

	/**
	 * Returns the modified date of this group departure.
	 *
	 * @return the modified date of this group departure
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this group departure.
	 *
	 * @return the mvcc version of this group departure
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the primary key of this group departure.
	 *
	 * @return the primary key of this group departure
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the school group ID of this group departure.
	 *
	 * @return the school group ID of this group departure
	 */
	@Override
	public long getSchoolGroupId() {
		return model.getSchoolGroupId();
	}

	/**
	 * Returns the user ID of this group departure.
	 *
	 * @return the user ID of this group departure
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this group departure.
	 *
	 * @return the user name of this group departure
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this group departure.
	 *
	 * @return the user uuid of this group departure
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
	 * Sets the company ID of this group departure.
	 *
	 * @param companyId the company ID of this group departure
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this group departure.
	 *
	 * @param createDate the create date of this group departure
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the end date of this group departure.
	 *
	 * @param endDate the end date of this group departure
	 */
	@Override
	public void setEndDate(Date endDate) {
		model.setEndDate(endDate);
	}

	/**
	 * Sets the group departure ID of this group departure.
	 *
	 * @param groupDepartureId the group departure ID of this group departure
	 */
	@Override
	public void setGroupDepartureId(long groupDepartureId) {
		model.setGroupDepartureId(groupDepartureId);
	}

	/**
	 * Sets the group ID of this group departure.
	 *
	 * @param groupId the group ID of this group departure
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the leaver name of this group departure.
	 *
	 * @param leaverName the leaver name of this group departure
	 */
	@Override
	public void setLeaverName(String leaverName) {
		model.setLeaverName(leaverName);
	}

	/**
	 * Sets the leaver user ID of this group departure.
	 *
	 * @param leaverUserId the leaver user ID of this group departure
	 */
	@Override
	public void setLeaverUserId(long leaverUserId) {
		model.setLeaverUserId(leaverUserId);
	}

	/**
	 * Sets the leaver user uuid of this group departure.
	 *
	 * @param leaverUserUuid the leaver user uuid of this group departure
	 */
	@Override
	public void setLeaverUserUuid(String leaverUserUuid) {
		model.setLeaverUserUuid(leaverUserUuid);
	}

	/**
	 * Sets the modified date of this group departure.
	 *
	 * @param modifiedDate the modified date of this group departure
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this group departure.
	 *
	 * @param mvccVersion the mvcc version of this group departure
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the primary key of this group departure.
	 *
	 * @param primaryKey the primary key of this group departure
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the school group ID of this group departure.
	 *
	 * @param schoolGroupId the school group ID of this group departure
	 */
	@Override
	public void setSchoolGroupId(long schoolGroupId) {
		model.setSchoolGroupId(schoolGroupId);
	}

	/**
	 * Sets the user ID of this group departure.
	 *
	 * @param userId the user ID of this group departure
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this group departure.
	 *
	 * @param userName the user name of this group departure
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this group departure.
	 *
	 * @param userUuid the user uuid of this group departure
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
	protected GroupDepartureWrapper wrap(GroupDeparture groupDeparture) {
		return new GroupDepartureWrapper(groupDeparture);
	}

}