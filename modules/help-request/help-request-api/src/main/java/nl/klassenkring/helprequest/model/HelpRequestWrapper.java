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
 * This class is a wrapper for {@link HelpRequest}.
 * </p>
 *
 * @author Klassenkring
 * @see HelpRequest
 * @generated
 */
public class HelpRequestWrapper
	extends BaseModelWrapper<HelpRequest>
	implements HelpRequest, ModelWrapper<HelpRequest> {

	public HelpRequestWrapper(HelpRequest helpRequest) {
		super(helpRequest);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("uuid", getUuid());
		attributes.put("helpRequestId", getHelpRequestId());
		attributes.put("groupId", getGroupId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("classPostId", getClassPostId());
		attributes.put("title", getTitle());
		attributes.put("decisionMode", getDecisionMode());
		attributes.put("placed", isPlaced());

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

		Long helpRequestId = (Long)attributes.get("helpRequestId");

		if (helpRequestId != null) {
			setHelpRequestId(helpRequestId);
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

		Long classPostId = (Long)attributes.get("classPostId");

		if (classPostId != null) {
			setClassPostId(classPostId);
		}

		String title = (String)attributes.get("title");

		if (title != null) {
			setTitle(title);
		}

		String decisionMode = (String)attributes.get("decisionMode");

		if (decisionMode != null) {
			setDecisionMode(decisionMode);
		}

		Boolean placed = (Boolean)attributes.get("placed");

		if (placed != null) {
			setPlaced(placed);
		}
	}

	@Override
	public HelpRequest cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the class post ID of this help request.
	 *
	 * @return the class post ID of this help request
	 */
	@Override
	public long getClassPostId() {
		return model.getClassPostId();
	}

	/**
	 * Returns the company ID of this help request.
	 *
	 * @return the company ID of this help request
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this help request.
	 *
	 * @return the create date of this help request
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the decision mode of this help request.
	 *
	 * @return the decision mode of this help request
	 */
	@Override
	public String getDecisionMode() {
		return model.getDecisionMode();
	}

	/**
	 * Returns the group ID of this help request.
	 *
	 * @return the group ID of this help request
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the help request ID of this help request.
	 *
	 * @return the help request ID of this help request
	 */
	@Override
	public long getHelpRequestId() {
		return model.getHelpRequestId();
	}

	/**
	 * Returns the modified date of this help request.
	 *
	 * @return the modified date of this help request
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this help request.
	 *
	 * @return the mvcc version of this help request
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the placed of this help request.
	 *
	 * @return the placed of this help request
	 */
	@Override
	public boolean getPlaced() {
		return model.getPlaced();
	}

	/**
	 * Returns the primary key of this help request.
	 *
	 * @return the primary key of this help request
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the title of this help request.
	 *
	 * @return the title of this help request
	 */
	@Override
	public String getTitle() {
		return model.getTitle();
	}

	/**
	 * Returns the user ID of this help request.
	 *
	 * @return the user ID of this help request
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this help request.
	 *
	 * @return the user name of this help request
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this help request.
	 *
	 * @return the user uuid of this help request
	 */
	@Override
	public String getUserUuid() {
		return model.getUserUuid();
	}

	/**
	 * Returns the uuid of this help request.
	 *
	 * @return the uuid of this help request
	 */
	@Override
	public String getUuid() {
		return model.getUuid();
	}

	/**
	 * Returns <code>true</code> if this help request is placed.
	 *
	 * @return <code>true</code> if this help request is placed; <code>false</code> otherwise
	 */
	@Override
	public boolean isPlaced() {
		return model.isPlaced();
	}

	@Override
	public void persist() {
		model.persist();
	}

	/**
	 * Sets the class post ID of this help request.
	 *
	 * @param classPostId the class post ID of this help request
	 */
	@Override
	public void setClassPostId(long classPostId) {
		model.setClassPostId(classPostId);
	}

	/**
	 * Sets the company ID of this help request.
	 *
	 * @param companyId the company ID of this help request
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this help request.
	 *
	 * @param createDate the create date of this help request
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the decision mode of this help request.
	 *
	 * @param decisionMode the decision mode of this help request
	 */
	@Override
	public void setDecisionMode(String decisionMode) {
		model.setDecisionMode(decisionMode);
	}

	/**
	 * Sets the group ID of this help request.
	 *
	 * @param groupId the group ID of this help request
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the help request ID of this help request.
	 *
	 * @param helpRequestId the help request ID of this help request
	 */
	@Override
	public void setHelpRequestId(long helpRequestId) {
		model.setHelpRequestId(helpRequestId);
	}

	/**
	 * Sets the modified date of this help request.
	 *
	 * @param modifiedDate the modified date of this help request
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this help request.
	 *
	 * @param mvccVersion the mvcc version of this help request
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets whether this help request is placed.
	 *
	 * @param placed the placed of this help request
	 */
	@Override
	public void setPlaced(boolean placed) {
		model.setPlaced(placed);
	}

	/**
	 * Sets the primary key of this help request.
	 *
	 * @param primaryKey the primary key of this help request
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the title of this help request.
	 *
	 * @param title the title of this help request
	 */
	@Override
	public void setTitle(String title) {
		model.setTitle(title);
	}

	/**
	 * Sets the user ID of this help request.
	 *
	 * @param userId the user ID of this help request
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this help request.
	 *
	 * @param userName the user name of this help request
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this help request.
	 *
	 * @param userUuid the user uuid of this help request
	 */
	@Override
	public void setUserUuid(String userUuid) {
		model.setUserUuid(userUuid);
	}

	/**
	 * Sets the uuid of this help request.
	 *
	 * @param uuid the uuid of this help request
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
	protected HelpRequestWrapper wrap(HelpRequest helpRequest) {
		return new HelpRequestWrapper(helpRequest);
	}

}