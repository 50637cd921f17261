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
 * This class is a wrapper for {@link ExceptionalCarer}.
 * </p>
 *
 * @author Klassenkring
 * @see ExceptionalCarer
 * @generated
 */
public class ExceptionalCarerWrapper
	extends BaseModelWrapper<ExceptionalCarer>
	implements ExceptionalCarer, ModelWrapper<ExceptionalCarer> {

	public ExceptionalCarerWrapper(ExceptionalCarer exceptionalCarer) {
		super(exceptionalCarer);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("exceptionalCarerId", getExceptionalCarerId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("groupId", getGroupId());
		attributes.put("schoolGroupId", getSchoolGroupId());
		attributes.put("carerUserId", getCarerUserId());
		attributes.put("carerName", getCarerName());
		attributes.put("pupilId", getPupilId());
		attributes.put("reason", getReason());
		attributes.put("requestState", getRequestState());
		attributes.put("decidedByUserId", getDecidedByUserId());
		attributes.put("decidedByUserName", getDecidedByUserName());
		attributes.put("decidedDate", getDecidedDate());
		attributes.put("decisionReason", getDecisionReason());
		attributes.put("endDate", getEndDate());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long exceptionalCarerId = (Long)attributes.get("exceptionalCarerId");

		if (exceptionalCarerId != null) {
			setExceptionalCarerId(exceptionalCarerId);
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

		Long carerUserId = (Long)attributes.get("carerUserId");

		if (carerUserId != null) {
			setCarerUserId(carerUserId);
		}

		String carerName = (String)attributes.get("carerName");

		if (carerName != null) {
			setCarerName(carerName);
		}

		Long pupilId = (Long)attributes.get("pupilId");

		if (pupilId != null) {
			setPupilId(pupilId);
		}

		String reason = (String)attributes.get("reason");

		if (reason != null) {
			setReason(reason);
		}

		String requestState = (String)attributes.get("requestState");

		if (requestState != null) {
			setRequestState(requestState);
		}

		Long decidedByUserId = (Long)attributes.get("decidedByUserId");

		if (decidedByUserId != null) {
			setDecidedByUserId(decidedByUserId);
		}

		String decidedByUserName = (String)attributes.get("decidedByUserName");

		if (decidedByUserName != null) {
			setDecidedByUserName(decidedByUserName);
		}

		Date decidedDate = (Date)attributes.get("decidedDate");

		if (decidedDate != null) {
			setDecidedDate(decidedDate);
		}

		String decisionReason = (String)attributes.get("decisionReason");

		if (decisionReason != null) {
			setDecisionReason(decisionReason);
		}

		Date endDate = (Date)attributes.get("endDate");

		if (endDate != null) {
			setEndDate(endDate);
		}
	}

	@Override
	public ExceptionalCarer cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the carer name of this exceptional carer.
	 *
	 * @return the carer name of this exceptional carer
	 */
	@Override
	public String getCarerName() {
		return model.getCarerName();
	}

	/**
	 * Returns the carer user ID of this exceptional carer.
	 *
	 * @return the carer user ID of this exceptional carer
	 */
	@Override
	public long getCarerUserId() {
		return model.getCarerUserId();
	}

	/**
	 * Returns the carer user uuid of this exceptional carer.
	 *
	 * @return the carer user uuid of this exceptional carer
	 */
	@Override
	public String getCarerUserUuid() {
		return model.getCarerUserUuid();
	}

	/**
	 * Returns the company ID of this exceptional carer.
	 *
	 * @return the company ID of this exceptional carer
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this exceptional carer.
	 *
	 * @return the create date of this exceptional carer
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the decided by user ID of this exceptional carer.
	 *
	 * @return the decided by user ID of this exceptional carer
	 */
	@Override
	public long getDecidedByUserId() {
		return model.getDecidedByUserId();
	}

	/**
	 * Returns the decided by user name of this exceptional carer.
	 *
	 * @return the decided by user name of this exceptional carer
	 */
	@Override
	public String getDecidedByUserName() {
		return model.getDecidedByUserName();
	}

	/**
	 * Returns the decided by user uuid of this exceptional carer.
	 *
	 * @return the decided by user uuid of this exceptional carer
	 */
	@Override
	public String getDecidedByUserUuid() {
		return model.getDecidedByUserUuid();
	}

	/**
	 * Returns the decided date of this exceptional carer.
	 *
	 * @return the decided date of this exceptional carer
	 */
	@Override
	public Date getDecidedDate() {
		return model.getDecidedDate();
	}

	/**
	 * Returns the decision reason of this exceptional carer.
	 *
	 * @return the decision reason of this exceptional carer
	 */
	@Override
	public String getDecisionReason() {
		return model.getDecisionReason();
	}

	/**
	 * Returns the end date of this exceptional carer.
	 *
	 * @return the end date of this exceptional carer
	 */
	@Override
	public Date getEndDate() {
		return model.getEndDate();
	}

	/**
	 * Returns the exceptional carer ID of this exceptional carer.
	 *
	 * @return the exceptional carer ID of this exceptional carer
	 */
	@Override
	public long getExceptionalCarerId() {
		return model.getExceptionalCarerId();
	}

	/**
	 * Returns the group ID of this exceptional carer.
	 *
	 * @return the group ID of this exceptional carer
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the modified date of this exceptional carer.
	 *
	 * @return the modified date of this exceptional carer
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this exceptional carer.
	 *
	 * @return the mvcc version of this exceptional carer
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the primary key of this exceptional carer.
	 *
	 * @return the primary key of this exceptional carer
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the pupil ID of this exceptional carer.
	 *
	 * @return the pupil ID of this exceptional carer
	 */
	@Override
	public long getPupilId() {
		return model.getPupilId();
	}

	/**
	 * Returns the reason of this exceptional carer.
	 *
	 * @return the reason of this exceptional carer
	 */
	@Override
	public String getReason() {
		return model.getReason();
	}

	/**
	 * Returns the request state of this exceptional carer.
	 *
	 * @return the request state of this exceptional carer
	 */
	@Override
	public String getRequestState() {
		return model.getRequestState();
	}

	/**
	 * Returns the school group ID of this exceptional carer.
	 *
	 * @return the school group ID of this exceptional carer
	 */
	@Override
	public long getSchoolGroupId() {
		return model.getSchoolGroupId();
	}

	/**
	 * Returns the user ID of this exceptional carer.
	 *
	 * @return the user ID of this exceptional carer
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this exceptional carer.
	 *
	 * @return the user name of this exceptional carer
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this exceptional carer.
	 *
	 * @return the user uuid of this exceptional carer
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
	 * Sets the carer name of this exceptional carer.
	 *
	 * @param carerName the carer name of this exceptional carer
	 */
	@Override
	public void setCarerName(String carerName) {
		model.setCarerName(carerName);
	}

	/**
	 * Sets the carer user ID of this exceptional carer.
	 *
	 * @param carerUserId the carer user ID of this exceptional carer
	 */
	@Override
	public void setCarerUserId(long carerUserId) {
		model.setCarerUserId(carerUserId);
	}

	/**
	 * Sets the carer user uuid of this exceptional carer.
	 *
	 * @param carerUserUuid the carer user uuid of this exceptional carer
	 */
	@Override
	public void setCarerUserUuid(String carerUserUuid) {
		model.setCarerUserUuid(carerUserUuid);
	}

	/**
	 * Sets the company ID of this exceptional carer.
	 *
	 * @param companyId the company ID of this exceptional carer
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this exceptional carer.
	 *
	 * @param createDate the create date of this exceptional carer
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the decided by user ID of this exceptional carer.
	 *
	 * @param decidedByUserId the decided by user ID of this exceptional carer
	 */
	@Override
	public void setDecidedByUserId(long decidedByUserId) {
		model.setDecidedByUserId(decidedByUserId);
	}

	/**
	 * Sets the decided by user name of this exceptional carer.
	 *
	 * @param decidedByUserName the decided by user name of this exceptional carer
	 */
	@Override
	public void setDecidedByUserName(String decidedByUserName) {
		model.setDecidedByUserName(decidedByUserName);
	}

	/**
	 * Sets the decided by user uuid of this exceptional carer.
	 *
	 * @param decidedByUserUuid the decided by user uuid of this exceptional carer
	 */
	@Override
	public void setDecidedByUserUuid(String decidedByUserUuid) {
		model.setDecidedByUserUuid(decidedByUserUuid);
	}

	/**
	 * Sets the decided date of this exceptional carer.
	 *
	 * @param decidedDate the decided date of this exceptional carer
	 */
	@Override
	public void setDecidedDate(Date decidedDate) {
		model.setDecidedDate(decidedDate);
	}

	/**
	 * Sets the decision reason of this exceptional carer.
	 *
	 * @param decisionReason the decision reason of this exceptional carer
	 */
	@Override
	public void setDecisionReason(String decisionReason) {
		model.setDecisionReason(decisionReason);
	}

	/**
	 * Sets the end date of this exceptional carer.
	 *
	 * @param endDate the end date of this exceptional carer
	 */
	@Override
	public void setEndDate(Date endDate) {
		model.setEndDate(endDate);
	}

	/**
	 * Sets the exceptional carer ID of this exceptional carer.
	 *
	 * @param exceptionalCarerId the exceptional carer ID of this exceptional carer
	 */
	@Override
	public void setExceptionalCarerId(long exceptionalCarerId) {
		model.setExceptionalCarerId(exceptionalCarerId);
	}

	/**
	 * Sets the group ID of this exceptional carer.
	 *
	 * @param groupId the group ID of this exceptional carer
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the modified date of this exceptional carer.
	 *
	 * @param modifiedDate the modified date of this exceptional carer
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this exceptional carer.
	 *
	 * @param mvccVersion the mvcc version of this exceptional carer
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the primary key of this exceptional carer.
	 *
	 * @param primaryKey the primary key of this exceptional carer
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the pupil ID of this exceptional carer.
	 *
	 * @param pupilId the pupil ID of this exceptional carer
	 */
	@Override
	public void setPupilId(long pupilId) {
		model.setPupilId(pupilId);
	}

	/**
	 * Sets the reason of this exceptional carer.
	 *
	 * @param reason the reason of this exceptional carer
	 */
	@Override
	public void setReason(String reason) {
		model.setReason(reason);
	}

	/**
	 * Sets the request state of this exceptional carer.
	 *
	 * @param requestState the request state of this exceptional carer
	 */
	@Override
	public void setRequestState(String requestState) {
		model.setRequestState(requestState);
	}

	/**
	 * Sets the school group ID of this exceptional carer.
	 *
	 * @param schoolGroupId the school group ID of this exceptional carer
	 */
	@Override
	public void setSchoolGroupId(long schoolGroupId) {
		model.setSchoolGroupId(schoolGroupId);
	}

	/**
	 * Sets the user ID of this exceptional carer.
	 *
	 * @param userId the user ID of this exceptional carer
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this exceptional carer.
	 *
	 * @param userName the user name of this exceptional carer
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this exceptional carer.
	 *
	 * @param userUuid the user uuid of this exceptional carer
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
	protected ExceptionalCarerWrapper wrap(ExceptionalCarer exceptionalCarer) {
		return new ExceptionalCarerWrapper(exceptionalCarer);
	}

}