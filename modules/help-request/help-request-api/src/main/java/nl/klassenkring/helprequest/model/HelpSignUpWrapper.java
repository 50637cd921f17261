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
 * This class is a wrapper for {@link HelpSignUp}.
 * </p>
 *
 * @author Klassenkring
 * @see HelpSignUp
 * @generated
 */
public class HelpSignUpWrapper
	extends BaseModelWrapper<HelpSignUp>
	implements HelpSignUp, ModelWrapper<HelpSignUp> {

	public HelpSignUpWrapper(HelpSignUp helpSignUp) {
		super(helpSignUp);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("helpSignUpId", getHelpSignUpId());
		attributes.put("groupId", getGroupId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("helpRequestId", getHelpRequestId());
		attributes.put("helpSlotId", getHelpSlotId());
		attributes.put("signUpState", getSignUpState());
		attributes.put("stateByUserId", getStateByUserId());
		attributes.put("stateByUserName", getStateByUserName());
		attributes.put("stateDate", getStateDate());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long helpSignUpId = (Long)attributes.get("helpSignUpId");

		if (helpSignUpId != null) {
			setHelpSignUpId(helpSignUpId);
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

		Long helpSlotId = (Long)attributes.get("helpSlotId");

		if (helpSlotId != null) {
			setHelpSlotId(helpSlotId);
		}

		String signUpState = (String)attributes.get("signUpState");

		if (signUpState != null) {
			setSignUpState(signUpState);
		}

		Long stateByUserId = (Long)attributes.get("stateByUserId");

		if (stateByUserId != null) {
			setStateByUserId(stateByUserId);
		}

		String stateByUserName = (String)attributes.get("stateByUserName");

		if (stateByUserName != null) {
			setStateByUserName(stateByUserName);
		}

		Date stateDate = (Date)attributes.get("stateDate");

		if (stateDate != null) {
			setStateDate(stateDate);
		}
	}

	@Override
	public HelpSignUp cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the company ID of this help sign up.
	 *
	 * @return the company ID of this help sign up
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this help sign up.
	 *
	 * @return the create date of this help sign up
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the group ID of this help sign up.
	 *
	 * @return the group ID of this help sign up
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the help request ID of this help sign up.
	 *
	 * @return the help request ID of this help sign up
	 */
	@Override
	public long getHelpRequestId() {
		return model.getHelpRequestId();
	}

	/**
	 * Returns the help sign up ID of this help sign up.
	 *
	 * @return the help sign up ID of this help sign up
	 */
	@Override
	public long getHelpSignUpId() {
		return model.getHelpSignUpId();
	}

	/**
	 * Returns the help slot ID of this help sign up.
	 *
	 * @return the help slot ID of this help sign up
	 */
	@Override
	public long getHelpSlotId() {
		return model.getHelpSlotId();
	}

	/**
	 * Returns the modified date of this help sign up.
	 *
	 * @return the modified date of this help sign up
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this help sign up.
	 *
	 * @return the mvcc version of this help sign up
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the primary key of this help sign up.
	 *
	 * @return the primary key of this help sign up
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the sign up state of this help sign up.
	 *
	 * @return the sign up state of this help sign up
	 */
	@Override
	public String getSignUpState() {
		return model.getSignUpState();
	}

	/**
	 * Returns the state by user ID of this help sign up.
	 *
	 * @return the state by user ID of this help sign up
	 */
	@Override
	public long getStateByUserId() {
		return model.getStateByUserId();
	}

	/**
	 * Returns the state by user name of this help sign up.
	 *
	 * @return the state by user name of this help sign up
	 */
	@Override
	public String getStateByUserName() {
		return model.getStateByUserName();
	}

	/**
	 * Returns the state by user uuid of this help sign up.
	 *
	 * @return the state by user uuid of this help sign up
	 */
	@Override
	public String getStateByUserUuid() {
		return model.getStateByUserUuid();
	}

	/**
	 * Returns the state date of this help sign up.
	 *
	 * @return the state date of this help sign up
	 */
	@Override
	public Date getStateDate() {
		return model.getStateDate();
	}

	/**
	 * Returns the user ID of this help sign up.
	 *
	 * @return the user ID of this help sign up
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this help sign up.
	 *
	 * @return the user name of this help sign up
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this help sign up.
	 *
	 * @return the user uuid of this help sign up
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
	 * Sets the company ID of this help sign up.
	 *
	 * @param companyId the company ID of this help sign up
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this help sign up.
	 *
	 * @param createDate the create date of this help sign up
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the group ID of this help sign up.
	 *
	 * @param groupId the group ID of this help sign up
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the help request ID of this help sign up.
	 *
	 * @param helpRequestId the help request ID of this help sign up
	 */
	@Override
	public void setHelpRequestId(long helpRequestId) {
		model.setHelpRequestId(helpRequestId);
	}

	/**
	 * Sets the help sign up ID of this help sign up.
	 *
	 * @param helpSignUpId the help sign up ID of this help sign up
	 */
	@Override
	public void setHelpSignUpId(long helpSignUpId) {
		model.setHelpSignUpId(helpSignUpId);
	}

	/**
	 * Sets the help slot ID of this help sign up.
	 *
	 * @param helpSlotId the help slot ID of this help sign up
	 */
	@Override
	public void setHelpSlotId(long helpSlotId) {
		model.setHelpSlotId(helpSlotId);
	}

	/**
	 * Sets the modified date of this help sign up.
	 *
	 * @param modifiedDate the modified date of this help sign up
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this help sign up.
	 *
	 * @param mvccVersion the mvcc version of this help sign up
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the primary key of this help sign up.
	 *
	 * @param primaryKey the primary key of this help sign up
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the sign up state of this help sign up.
	 *
	 * @param signUpState the sign up state of this help sign up
	 */
	@Override
	public void setSignUpState(String signUpState) {
		model.setSignUpState(signUpState);
	}

	/**
	 * Sets the state by user ID of this help sign up.
	 *
	 * @param stateByUserId the state by user ID of this help sign up
	 */
	@Override
	public void setStateByUserId(long stateByUserId) {
		model.setStateByUserId(stateByUserId);
	}

	/**
	 * Sets the state by user name of this help sign up.
	 *
	 * @param stateByUserName the state by user name of this help sign up
	 */
	@Override
	public void setStateByUserName(String stateByUserName) {
		model.setStateByUserName(stateByUserName);
	}

	/**
	 * Sets the state by user uuid of this help sign up.
	 *
	 * @param stateByUserUuid the state by user uuid of this help sign up
	 */
	@Override
	public void setStateByUserUuid(String stateByUserUuid) {
		model.setStateByUserUuid(stateByUserUuid);
	}

	/**
	 * Sets the state date of this help sign up.
	 *
	 * @param stateDate the state date of this help sign up
	 */
	@Override
	public void setStateDate(Date stateDate) {
		model.setStateDate(stateDate);
	}

	/**
	 * Sets the user ID of this help sign up.
	 *
	 * @param userId the user ID of this help sign up
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this help sign up.
	 *
	 * @param userName the user name of this help sign up
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this help sign up.
	 *
	 * @param userUuid the user uuid of this help sign up
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
	protected HelpSignUpWrapper wrap(HelpSignUp helpSignUp) {
		return new HelpSignUpWrapper(helpSignUp);
	}

}