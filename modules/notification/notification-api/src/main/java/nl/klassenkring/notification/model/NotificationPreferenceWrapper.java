/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.notification.model;

import com.liferay.portal.kernel.model.ModelWrapper;
import com.liferay.portal.kernel.model.wrapper.BaseModelWrapper;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/**
 * <p>
 * This class is a wrapper for {@link NotificationPreference}.
 * </p>
 *
 * @author Klassenkring
 * @see NotificationPreference
 * @generated
 */
public class NotificationPreferenceWrapper
	extends BaseModelWrapper<NotificationPreference>
	implements ModelWrapper<NotificationPreference>, NotificationPreference {

	public NotificationPreferenceWrapper(
		NotificationPreference notificationPreference) {

		super(notificationPreference);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put(
			"notificationPreferenceId", getNotificationPreferenceId());
		attributes.put("groupId", getGroupId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("frequency", getFrequency());
		attributes.put("switchedOff", getSwitchedOff());
		attributes.put("quietFrom", getQuietFrom());
		attributes.put("quietUntil", getQuietUntil());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long notificationPreferenceId = (Long)attributes.get(
			"notificationPreferenceId");

		if (notificationPreferenceId != null) {
			setNotificationPreferenceId(notificationPreferenceId);
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

		String frequency = (String)attributes.get("frequency");

		if (frequency != null) {
			setFrequency(frequency);
		}

		String switchedOff = (String)attributes.get("switchedOff");

		if (switchedOff != null) {
			setSwitchedOff(switchedOff);
		}

		Integer quietFrom = (Integer)attributes.get("quietFrom");

		if (quietFrom != null) {
			setQuietFrom(quietFrom);
		}

		Integer quietUntil = (Integer)attributes.get("quietUntil");

		if (quietUntil != null) {
			setQuietUntil(quietUntil);
		}
	}

	@Override
	public NotificationPreference cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the company ID of this notification preference.
	 *
	 * @return the company ID of this notification preference
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this notification preference.
	 *
	 * @return the create date of this notification preference
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the frequency of this notification preference.
	 *
	 * @return the frequency of this notification preference
	 */
	@Override
	public String getFrequency() {
		return model.getFrequency();
	}

	/**
	 * Returns the group ID of this notification preference.
	 *
	 * @return the group ID of this notification preference
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the modified date of this notification preference.
	 *
	 * @return the modified date of this notification preference
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this notification preference.
	 *
	 * @return the mvcc version of this notification preference
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the notification preference ID of this notification preference.
	 *
	 * @return the notification preference ID of this notification preference
	 */
	@Override
	public long getNotificationPreferenceId() {
		return model.getNotificationPreferenceId();
	}

	/**
	 * Returns the primary key of this notification preference.
	 *
	 * @return the primary key of this notification preference
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the quiet from of this notification preference.
	 *
	 * @return the quiet from of this notification preference
	 */
	@Override
	public int getQuietFrom() {
		return model.getQuietFrom();
	}

	/**
	 * Returns the quiet until of this notification preference.
	 *
	 * @return the quiet until of this notification preference
	 */
	@Override
	public int getQuietUntil() {
		return model.getQuietUntil();
	}

	/**
	 * Returns the switched off of this notification preference.
	 *
	 * @return the switched off of this notification preference
	 */
	@Override
	public String getSwitchedOff() {
		return model.getSwitchedOff();
	}

	/**
	 * Returns the user ID of this notification preference.
	 *
	 * @return the user ID of this notification preference
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this notification preference.
	 *
	 * @return the user name of this notification preference
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this notification preference.
	 *
	 * @return the user uuid of this notification preference
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
	 * Sets the company ID of this notification preference.
	 *
	 * @param companyId the company ID of this notification preference
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this notification preference.
	 *
	 * @param createDate the create date of this notification preference
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the frequency of this notification preference.
	 *
	 * @param frequency the frequency of this notification preference
	 */
	@Override
	public void setFrequency(String frequency) {
		model.setFrequency(frequency);
	}

	/**
	 * Sets the group ID of this notification preference.
	 *
	 * @param groupId the group ID of this notification preference
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the modified date of this notification preference.
	 *
	 * @param modifiedDate the modified date of this notification preference
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this notification preference.
	 *
	 * @param mvccVersion the mvcc version of this notification preference
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the notification preference ID of this notification preference.
	 *
	 * @param notificationPreferenceId the notification preference ID of this notification preference
	 */
	@Override
	public void setNotificationPreferenceId(long notificationPreferenceId) {
		model.setNotificationPreferenceId(notificationPreferenceId);
	}

	/**
	 * Sets the primary key of this notification preference.
	 *
	 * @param primaryKey the primary key of this notification preference
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the quiet from of this notification preference.
	 *
	 * @param quietFrom the quiet from of this notification preference
	 */
	@Override
	public void setQuietFrom(int quietFrom) {
		model.setQuietFrom(quietFrom);
	}

	/**
	 * Sets the quiet until of this notification preference.
	 *
	 * @param quietUntil the quiet until of this notification preference
	 */
	@Override
	public void setQuietUntil(int quietUntil) {
		model.setQuietUntil(quietUntil);
	}

	/**
	 * Sets the switched off of this notification preference.
	 *
	 * @param switchedOff the switched off of this notification preference
	 */
	@Override
	public void setSwitchedOff(String switchedOff) {
		model.setSwitchedOff(switchedOff);
	}

	/**
	 * Sets the user ID of this notification preference.
	 *
	 * @param userId the user ID of this notification preference
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this notification preference.
	 *
	 * @param userName the user name of this notification preference
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this notification preference.
	 *
	 * @param userUuid the user uuid of this notification preference
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
	protected NotificationPreferenceWrapper wrap(
		NotificationPreference notificationPreference) {

		return new NotificationPreferenceWrapper(notificationPreference);
	}

}