/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.policy.model;

import com.liferay.portal.kernel.model.ModelWrapper;
import com.liferay.portal.kernel.model.wrapper.BaseModelWrapper;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/**
 * <p>
 * This class is a wrapper for {@link Acknowledgement}.
 * </p>
 *
 * @author Klassenkring
 * @see Acknowledgement
 * @generated
 */
public class AcknowledgementWrapper
	extends BaseModelWrapper<Acknowledgement>
	implements Acknowledgement, ModelWrapper<Acknowledgement> {

	public AcknowledgementWrapper(Acknowledgement acknowledgement) {
		super(acknowledgement);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("acknowledgementId", getAcknowledgementId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("schoolGroupId", getSchoolGroupId());
		attributes.put("versionKey", getVersionKey());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long acknowledgementId = (Long)attributes.get("acknowledgementId");

		if (acknowledgementId != null) {
			setAcknowledgementId(acknowledgementId);
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

		String versionKey = (String)attributes.get("versionKey");

		if (versionKey != null) {
			setVersionKey(versionKey);
		}
	}

	@Override
	public Acknowledgement cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the acknowledgement ID of this acknowledgement.
	 *
	 * @return the acknowledgement ID of this acknowledgement
	 */
	@Override
	public long getAcknowledgementId() {
		return model.getAcknowledgementId();
	}

	/**
	 * Returns the company ID of this acknowledgement.
	 *
	 * @return the company ID of this acknowledgement
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this acknowledgement.
	 *
	 * @return the create date of this acknowledgement
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the modified date of this acknowledgement.
	 *
	 * @return the modified date of this acknowledgement
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this acknowledgement.
	 *
	 * @return the mvcc version of this acknowledgement
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the primary key of this acknowledgement.
	 *
	 * @return the primary key of this acknowledgement
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the school group ID of this acknowledgement.
	 *
	 * @return the school group ID of this acknowledgement
	 */
	@Override
	public long getSchoolGroupId() {
		return model.getSchoolGroupId();
	}

	/**
	 * Returns the user ID of this acknowledgement.
	 *
	 * @return the user ID of this acknowledgement
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this acknowledgement.
	 *
	 * @return the user name of this acknowledgement
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this acknowledgement.
	 *
	 * @return the user uuid of this acknowledgement
	 */
	@Override
	public String getUserUuid() {
		return model.getUserUuid();
	}

	/**
	 * Returns the version key of this acknowledgement.
	 *
	 * @return the version key of this acknowledgement
	 */
	@Override
	public String getVersionKey() {
		return model.getVersionKey();
	}

	@Override
	public void persist() {
		model.persist();
	}

	/**
	 * Sets the acknowledgement ID of this acknowledgement.
	 *
	 * @param acknowledgementId the acknowledgement ID of this acknowledgement
	 */
	@Override
	public void setAcknowledgementId(long acknowledgementId) {
		model.setAcknowledgementId(acknowledgementId);
	}

	/**
	 * Sets the company ID of this acknowledgement.
	 *
	 * @param companyId the company ID of this acknowledgement
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this acknowledgement.
	 *
	 * @param createDate the create date of this acknowledgement
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the modified date of this acknowledgement.
	 *
	 * @param modifiedDate the modified date of this acknowledgement
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this acknowledgement.
	 *
	 * @param mvccVersion the mvcc version of this acknowledgement
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the primary key of this acknowledgement.
	 *
	 * @param primaryKey the primary key of this acknowledgement
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the school group ID of this acknowledgement.
	 *
	 * @param schoolGroupId the school group ID of this acknowledgement
	 */
	@Override
	public void setSchoolGroupId(long schoolGroupId) {
		model.setSchoolGroupId(schoolGroupId);
	}

	/**
	 * Sets the user ID of this acknowledgement.
	 *
	 * @param userId the user ID of this acknowledgement
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this acknowledgement.
	 *
	 * @param userName the user name of this acknowledgement
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this acknowledgement.
	 *
	 * @param userUuid the user uuid of this acknowledgement
	 */
	@Override
	public void setUserUuid(String userUuid) {
		model.setUserUuid(userUuid);
	}

	/**
	 * Sets the version key of this acknowledgement.
	 *
	 * @param versionKey the version key of this acknowledgement
	 */
	@Override
	public void setVersionKey(String versionKey) {
		model.setVersionKey(versionKey);
	}

	@Override
	public String toXmlString() {
		return model.toXmlString();
	}

	@Override
	protected AcknowledgementWrapper wrap(Acknowledgement acknowledgement) {
		return new AcknowledgementWrapper(acknowledgement);
	}

}