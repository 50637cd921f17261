/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.helprequest.model;

import com.liferay.exportimport.kernel.lar.StagedModelType;
import com.liferay.portal.kernel.model.ModelWrapper;
import com.liferay.portal.kernel.model.wrapper.BaseModelWrapper;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/**
 * <p>
 * This class is a wrapper for {@link HelpSlot}.
 * </p>
 *
 * @author Klassenkring
 * @see HelpSlot
 * @generated
 */
public class HelpSlotWrapper
	extends BaseModelWrapper<HelpSlot>
	implements HelpSlot, ModelWrapper<HelpSlot> {

	public HelpSlotWrapper(HelpSlot helpSlot) {
		super(helpSlot);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("uuid", getUuid());
		attributes.put("helpSlotId", getHelpSlotId());
		attributes.put("groupId", getGroupId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("helpRequestId", getHelpRequestId());
		attributes.put("slotDay", getSlotDay());
		attributes.put("startTime", getStartTime());
		attributes.put("endTime", getEndTime());
		attributes.put("task", getTask());
		attributes.put("wanted", getWanted());
		attributes.put("taken", getTaken());
		attributes.put("remindedDate", getRemindedDate());

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

		Long helpSlotId = (Long)attributes.get("helpSlotId");

		if (helpSlotId != null) {
			setHelpSlotId(helpSlotId);
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

		Long helpRequestId = (Long)attributes.get("helpRequestId");

		if (helpRequestId != null) {
			setHelpRequestId(helpRequestId);
		}

		String slotDay = (String)attributes.get("slotDay");

		if (slotDay != null) {
			setSlotDay(slotDay);
		}

		String startTime = (String)attributes.get("startTime");

		if (startTime != null) {
			setStartTime(startTime);
		}

		String endTime = (String)attributes.get("endTime");

		if (endTime != null) {
			setEndTime(endTime);
		}

		String task = (String)attributes.get("task");

		if (task != null) {
			setTask(task);
		}

		Integer wanted = (Integer)attributes.get("wanted");

		if (wanted != null) {
			setWanted(wanted);
		}

		Integer taken = (Integer)attributes.get("taken");

		if (taken != null) {
			setTaken(taken);
		}

		Date remindedDate = (Date)attributes.get("remindedDate");

		if (remindedDate != null) {
			setRemindedDate(remindedDate);
		}
	}

	@Override
	public HelpSlot cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the company ID of this help slot.
	 *
	 * @return the company ID of this help slot
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this help slot.
	 *
	 * @return the create date of this help slot
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the end time of this help slot.
	 *
	 * @return the end time of this help slot
	 */
	@Override
	public String getEndTime() {
		return model.getEndTime();
	}

	/**
	 * Returns the group ID of this help slot.
	 *
	 * @return the group ID of this help slot
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the help request ID of this help slot.
	 *
	 * @return the help request ID of this help slot
	 */
	@Override
	public long getHelpRequestId() {
		return model.getHelpRequestId();
	}

	/**
	 * Returns the help slot ID of this help slot.
	 *
	 * @return the help slot ID of this help slot
	 */
	@Override
	public long getHelpSlotId() {
		return model.getHelpSlotId();
	}

	/**
	 * Returns the modified date of this help slot.
	 *
	 * @return the modified date of this help slot
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this help slot.
	 *
	 * @return the mvcc version of this help slot
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the primary key of this help slot.
	 *
	 * @return the primary key of this help slot
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the reminded date of this help slot.
	 *
	 * @return the reminded date of this help slot
	 */
	@Override
	public Date getRemindedDate() {
		return model.getRemindedDate();
	}

	/**
	 * Returns the slot day of this help slot.
	 *
	 * @return the slot day of this help slot
	 */
	@Override
	public String getSlotDay() {
		return model.getSlotDay();
	}

	/**
	 * Returns the start time of this help slot.
	 *
	 * @return the start time of this help slot
	 */
	@Override
	public String getStartTime() {
		return model.getStartTime();
	}

	/**
	 * Returns the taken of this help slot.
	 *
	 * @return the taken of this help slot
	 */
	@Override
	public int getTaken() {
		return model.getTaken();
	}

	/**
	 * Returns the task of this help slot.
	 *
	 * @return the task of this help slot
	 */
	@Override
	public String getTask() {
		return model.getTask();
	}

	/**
	 * Returns the user ID of this help slot.
	 *
	 * @return the user ID of this help slot
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this help slot.
	 *
	 * @return the user name of this help slot
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this help slot.
	 *
	 * @return the user uuid of this help slot
	 */
	@Override
	public String getUserUuid() {
		return model.getUserUuid();
	}

	/**
	 * Returns the uuid of this help slot.
	 *
	 * @return the uuid of this help slot
	 */
	@Override
	public String getUuid() {
		return model.getUuid();
	}

	/**
	 * Returns the wanted of this help slot.
	 *
	 * @return the wanted of this help slot
	 */
	@Override
	public int getWanted() {
		return model.getWanted();
	}

	@Override
	public void persist() {
		model.persist();
	}

	/**
	 * Sets the company ID of this help slot.
	 *
	 * @param companyId the company ID of this help slot
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this help slot.
	 *
	 * @param createDate the create date of this help slot
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the end time of this help slot.
	 *
	 * @param endTime the end time of this help slot
	 */
	@Override
	public void setEndTime(String endTime) {
		model.setEndTime(endTime);
	}

	/**
	 * Sets the group ID of this help slot.
	 *
	 * @param groupId the group ID of this help slot
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the help request ID of this help slot.
	 *
	 * @param helpRequestId the help request ID of this help slot
	 */
	@Override
	public void setHelpRequestId(long helpRequestId) {
		model.setHelpRequestId(helpRequestId);
	}

	/**
	 * Sets the help slot ID of this help slot.
	 *
	 * @param helpSlotId the help slot ID of this help slot
	 */
	@Override
	public void setHelpSlotId(long helpSlotId) {
		model.setHelpSlotId(helpSlotId);
	}

	/**
	 * Sets the modified date of this help slot.
	 *
	 * @param modifiedDate the modified date of this help slot
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this help slot.
	 *
	 * @param mvccVersion the mvcc version of this help slot
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the primary key of this help slot.
	 *
	 * @param primaryKey the primary key of this help slot
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the reminded date of this help slot.
	 *
	 * @param remindedDate the reminded date of this help slot
	 */
	@Override
	public void setRemindedDate(Date remindedDate) {
		model.setRemindedDate(remindedDate);
	}

	/**
	 * Sets the slot day of this help slot.
	 *
	 * @param slotDay the slot day of this help slot
	 */
	@Override
	public void setSlotDay(String slotDay) {
		model.setSlotDay(slotDay);
	}

	/**
	 * Sets the start time of this help slot.
	 *
	 * @param startTime the start time of this help slot
	 */
	@Override
	public void setStartTime(String startTime) {
		model.setStartTime(startTime);
	}

	/**
	 * Sets the taken of this help slot.
	 *
	 * @param taken the taken of this help slot
	 */
	@Override
	public void setTaken(int taken) {
		model.setTaken(taken);
	}

	/**
	 * Sets the task of this help slot.
	 *
	 * @param task the task of this help slot
	 */
	@Override
	public void setTask(String task) {
		model.setTask(task);
	}

	/**
	 * Sets the user ID of this help slot.
	 *
	 * @param userId the user ID of this help slot
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this help slot.
	 *
	 * @param userName the user name of this help slot
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this help slot.
	 *
	 * @param userUuid the user uuid of this help slot
	 */
	@Override
	public void setUserUuid(String userUuid) {
		model.setUserUuid(userUuid);
	}

	/**
	 * Sets the uuid of this help slot.
	 *
	 * @param uuid the uuid of this help slot
	 */
	@Override
	public void setUuid(String uuid) {
		model.setUuid(uuid);
	}

	/**
	 * Sets the wanted of this help slot.
	 *
	 * @param wanted the wanted of this help slot
	 */
	@Override
	public void setWanted(int wanted) {
		model.setWanted(wanted);
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
	protected HelpSlotWrapper wrap(HelpSlot helpSlot) {
		return new HelpSlotWrapper(helpSlot);
	}

}