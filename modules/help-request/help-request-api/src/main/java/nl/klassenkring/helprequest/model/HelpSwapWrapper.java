/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.helprequest.model;

import com.liferay.portal.kernel.model.ModelWrapper;
import com.liferay.portal.kernel.model.wrapper.BaseModelWrapper;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/**
 * <p>
 * This class is a wrapper for {@link HelpSwap}.
 * </p>
 *
 * @author Klassenkring
 * @see HelpSwap
 * @generated
 */
public class HelpSwapWrapper
	extends BaseModelWrapper<HelpSwap>
	implements HelpSwap, ModelWrapper<HelpSwap> {

	public HelpSwapWrapper(HelpSwap helpSwap) {
		super(helpSwap);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("helpSwapId", getHelpSwapId());
		attributes.put("groupId", getGroupId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("helpSlotId", getHelpSlotId());
		attributes.put("toUserId", getToUserId());
		attributes.put("toUserName", getToUserName());
		attributes.put("toSlotId", getToSlotId());
		attributes.put("swapState", getSwapState());
		attributes.put("stateDate", getStateDate());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long helpSwapId = (Long)attributes.get("helpSwapId");

		if (helpSwapId != null) {
			setHelpSwapId(helpSwapId);
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

		Long helpSlotId = (Long)attributes.get("helpSlotId");

		if (helpSlotId != null) {
			setHelpSlotId(helpSlotId);
		}

		Long toUserId = (Long)attributes.get("toUserId");

		if (toUserId != null) {
			setToUserId(toUserId);
		}

		String toUserName = (String)attributes.get("toUserName");

		if (toUserName != null) {
			setToUserName(toUserName);
		}

		Long toSlotId = (Long)attributes.get("toSlotId");

		if (toSlotId != null) {
			setToSlotId(toSlotId);
		}

		String swapState = (String)attributes.get("swapState");

		if (swapState != null) {
			setSwapState(swapState);
		}

		Date stateDate = (Date)attributes.get("stateDate");

		if (stateDate != null) {
			setStateDate(stateDate);
		}
	}

	@Override
	public HelpSwap cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the company ID of this help swap.
	 *
	 * @return the company ID of this help swap
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this help swap.
	 *
	 * @return the create date of this help swap
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the group ID of this help swap.
	 *
	 * @return the group ID of this help swap
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the help slot ID of this help swap.
	 *
	 * @return the help slot ID of this help swap
	 */
	@Override
	public long getHelpSlotId() {
		return model.getHelpSlotId();
	}

	/**
	 * Returns the help swap ID of this help swap.
	 *
	 * @return the help swap ID of this help swap
	 */
	@Override
	public long getHelpSwapId() {
		return model.getHelpSwapId();
	}

	/**
	 * Returns the modified date of this help swap.
	 *
	 * @return the modified date of this help swap
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this help swap.
	 *
	 * @return the mvcc version of this help swap
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the primary key of this help swap.
	 *
	 * @return the primary key of this help swap
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the state date of this help swap.
	 *
	 * @return the state date of this help swap
	 */
	@Override
	public Date getStateDate() {
		return model.getStateDate();
	}

	/**
	 * Returns the swap state of this help swap.
	 *
	 * @return the swap state of this help swap
	 */
	@Override
	public String getSwapState() {
		return model.getSwapState();
	}

	/**
	 * Returns the to slot ID of this help swap.
	 *
	 * @return the to slot ID of this help swap
	 */
	@Override
	public long getToSlotId() {
		return model.getToSlotId();
	}

	/**
	 * Returns the to user ID of this help swap.
	 *
	 * @return the to user ID of this help swap
	 */
	@Override
	public long getToUserId() {
		return model.getToUserId();
	}

	/**
	 * Returns the to user name of this help swap.
	 *
	 * @return the to user name of this help swap
	 */
	@Override
	public String getToUserName() {
		return model.getToUserName();
	}

	/**
	 * Returns the to user uuid of this help swap.
	 *
	 * @return the to user uuid of this help swap
	 */
	@Override
	public String getToUserUuid() {
		return model.getToUserUuid();
	}

	/**
	 * Returns the user ID of this help swap.
	 *
	 * @return the user ID of this help swap
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this help swap.
	 *
	 * @return the user name of this help swap
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this help swap.
	 *
	 * @return the user uuid of this help swap
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
	 * Sets the company ID of this help swap.
	 *
	 * @param companyId the company ID of this help swap
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this help swap.
	 *
	 * @param createDate the create date of this help swap
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the group ID of this help swap.
	 *
	 * @param groupId the group ID of this help swap
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the help slot ID of this help swap.
	 *
	 * @param helpSlotId the help slot ID of this help swap
	 */
	@Override
	public void setHelpSlotId(long helpSlotId) {
		model.setHelpSlotId(helpSlotId);
	}

	/**
	 * Sets the help swap ID of this help swap.
	 *
	 * @param helpSwapId the help swap ID of this help swap
	 */
	@Override
	public void setHelpSwapId(long helpSwapId) {
		model.setHelpSwapId(helpSwapId);
	}

	/**
	 * Sets the modified date of this help swap.
	 *
	 * @param modifiedDate the modified date of this help swap
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this help swap.
	 *
	 * @param mvccVersion the mvcc version of this help swap
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the primary key of this help swap.
	 *
	 * @param primaryKey the primary key of this help swap
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the state date of this help swap.
	 *
	 * @param stateDate the state date of this help swap
	 */
	@Override
	public void setStateDate(Date stateDate) {
		model.setStateDate(stateDate);
	}

	/**
	 * Sets the swap state of this help swap.
	 *
	 * @param swapState the swap state of this help swap
	 */
	@Override
	public void setSwapState(String swapState) {
		model.setSwapState(swapState);
	}

	/**
	 * Sets the to slot ID of this help swap.
	 *
	 * @param toSlotId the to slot ID of this help swap
	 */
	@Override
	public void setToSlotId(long toSlotId) {
		model.setToSlotId(toSlotId);
	}

	/**
	 * Sets the to user ID of this help swap.
	 *
	 * @param toUserId the to user ID of this help swap
	 */
	@Override
	public void setToUserId(long toUserId) {
		model.setToUserId(toUserId);
	}

	/**
	 * Sets the to user name of this help swap.
	 *
	 * @param toUserName the to user name of this help swap
	 */
	@Override
	public void setToUserName(String toUserName) {
		model.setToUserName(toUserName);
	}

	/**
	 * Sets the to user uuid of this help swap.
	 *
	 * @param toUserUuid the to user uuid of this help swap
	 */
	@Override
	public void setToUserUuid(String toUserUuid) {
		model.setToUserUuid(toUserUuid);
	}

	/**
	 * Sets the user ID of this help swap.
	 *
	 * @param userId the user ID of this help swap
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this help swap.
	 *
	 * @param userName the user name of this help swap
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this help swap.
	 *
	 * @param userUuid the user uuid of this help swap
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
	protected HelpSwapWrapper wrap(HelpSwap helpSwap) {
		return new HelpSwapWrapper(helpSwap);
	}

}