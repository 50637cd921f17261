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
 * This class is a wrapper for {@link SchoolYearRollover}.
 * </p>
 *
 * @author Klassenkring
 * @see SchoolYearRollover
 * @generated
 */
public class SchoolYearRolloverWrapper
	extends BaseModelWrapper<SchoolYearRollover>
	implements ModelWrapper<SchoolYearRollover>, SchoolYearRollover {

	public SchoolYearRolloverWrapper(SchoolYearRollover schoolYearRollover) {
		super(schoolYearRollover);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("schoolYearRolloverId", getSchoolYearRolloverId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("schoolGroupId", getSchoolGroupId());
		attributes.put("fromSchoolYear", getFromSchoolYear());
		attributes.put("toSchoolYear", getToSchoolYear());
		attributes.put("planHash", getPlanHash());
		attributes.put("confirmedByUserId", getConfirmedByUserId());
		attributes.put("confirmedByUserName", getConfirmedByUserName());
		attributes.put("confirmedDate", getConfirmedDate());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long schoolYearRolloverId = (Long)attributes.get(
			"schoolYearRolloverId");

		if (schoolYearRolloverId != null) {
			setSchoolYearRolloverId(schoolYearRolloverId);
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

		String fromSchoolYear = (String)attributes.get("fromSchoolYear");

		if (fromSchoolYear != null) {
			setFromSchoolYear(fromSchoolYear);
		}

		String toSchoolYear = (String)attributes.get("toSchoolYear");

		if (toSchoolYear != null) {
			setToSchoolYear(toSchoolYear);
		}

		String planHash = (String)attributes.get("planHash");

		if (planHash != null) {
			setPlanHash(planHash);
		}

		Long confirmedByUserId = (Long)attributes.get("confirmedByUserId");

		if (confirmedByUserId != null) {
			setConfirmedByUserId(confirmedByUserId);
		}

		String confirmedByUserName = (String)attributes.get(
			"confirmedByUserName");

		if (confirmedByUserName != null) {
			setConfirmedByUserName(confirmedByUserName);
		}

		Date confirmedDate = (Date)attributes.get("confirmedDate");

		if (confirmedDate != null) {
			setConfirmedDate(confirmedDate);
		}
	}

	@Override
	public SchoolYearRollover cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the company ID of this school year rollover.
	 *
	 * @return the company ID of this school year rollover
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the confirmed by user ID of this school year rollover.
	 *
	 * @return the confirmed by user ID of this school year rollover
	 */
	@Override
	public long getConfirmedByUserId() {
		return model.getConfirmedByUserId();
	}

	/**
	 * Returns the confirmed by user name of this school year rollover.
	 *
	 * @return the confirmed by user name of this school year rollover
	 */
	@Override
	public String getConfirmedByUserName() {
		return model.getConfirmedByUserName();
	}

	/**
	 * Returns the confirmed by user uuid of this school year rollover.
	 *
	 * @return the confirmed by user uuid of this school year rollover
	 */
	@Override
	public String getConfirmedByUserUuid() {
		return model.getConfirmedByUserUuid();
	}

	/**
	 * Returns the confirmed date of this school year rollover.
	 *
	 * @return the confirmed date of this school year rollover
	 */
	@Override
	public Date getConfirmedDate() {
		return model.getConfirmedDate();
	}

	/**
	 * Returns the create date of this school year rollover.
	 *
	 * @return the create date of this school year rollover
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the from school year of this school year rollover.
	 *
	 * @return the from school year of this school year rollover
	 */
	@Override
	public String getFromSchoolYear() {
		return model.getFromSchoolYear();
	}

	/**
	 * Returns the modified date of this school year rollover.
	 *
	 * @return the modified date of this school year rollover
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this school year rollover.
	 *
	 * @return the mvcc version of this school year rollover
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the plan hash of this school year rollover.
	 *
	 * @return the plan hash of this school year rollover
	 */
	@Override
	public String getPlanHash() {
		return model.getPlanHash();
	}

	/**
	 * Returns the primary key of this school year rollover.
	 *
	 * @return the primary key of this school year rollover
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the school group ID of this school year rollover.
	 *
	 * @return the school group ID of this school year rollover
	 */
	@Override
	public long getSchoolGroupId() {
		return model.getSchoolGroupId();
	}

	/**
	 * Returns the school year rollover ID of this school year rollover.
	 *
	 * @return the school year rollover ID of this school year rollover
	 */
	@Override
	public long getSchoolYearRolloverId() {
		return model.getSchoolYearRolloverId();
	}

	/**
	 * Returns the to school year of this school year rollover.
	 *
	 * @return the to school year of this school year rollover
	 */
	@Override
	public String getToSchoolYear() {
		return model.getToSchoolYear();
	}

	/**
	 * Returns the user ID of this school year rollover.
	 *
	 * @return the user ID of this school year rollover
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this school year rollover.
	 *
	 * @return the user name of this school year rollover
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this school year rollover.
	 *
	 * @return the user uuid of this school year rollover
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
	 * Sets the company ID of this school year rollover.
	 *
	 * @param companyId the company ID of this school year rollover
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the confirmed by user ID of this school year rollover.
	 *
	 * @param confirmedByUserId the confirmed by user ID of this school year rollover
	 */
	@Override
	public void setConfirmedByUserId(long confirmedByUserId) {
		model.setConfirmedByUserId(confirmedByUserId);
	}

	/**
	 * Sets the confirmed by user name of this school year rollover.
	 *
	 * @param confirmedByUserName the confirmed by user name of this school year rollover
	 */
	@Override
	public void setConfirmedByUserName(String confirmedByUserName) {
		model.setConfirmedByUserName(confirmedByUserName);
	}

	/**
	 * Sets the confirmed by user uuid of this school year rollover.
	 *
	 * @param confirmedByUserUuid the confirmed by user uuid of this school year rollover
	 */
	@Override
	public void setConfirmedByUserUuid(String confirmedByUserUuid) {
		model.setConfirmedByUserUuid(confirmedByUserUuid);
	}

	/**
	 * Sets the confirmed date of this school year rollover.
	 *
	 * @param confirmedDate the confirmed date of this school year rollover
	 */
	@Override
	public void setConfirmedDate(Date confirmedDate) {
		model.setConfirmedDate(confirmedDate);
	}

	/**
	 * Sets the create date of this school year rollover.
	 *
	 * @param createDate the create date of this school year rollover
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the from school year of this school year rollover.
	 *
	 * @param fromSchoolYear the from school year of this school year rollover
	 */
	@Override
	public void setFromSchoolYear(String fromSchoolYear) {
		model.setFromSchoolYear(fromSchoolYear);
	}

	/**
	 * Sets the modified date of this school year rollover.
	 *
	 * @param modifiedDate the modified date of this school year rollover
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this school year rollover.
	 *
	 * @param mvccVersion the mvcc version of this school year rollover
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the plan hash of this school year rollover.
	 *
	 * @param planHash the plan hash of this school year rollover
	 */
	@Override
	public void setPlanHash(String planHash) {
		model.setPlanHash(planHash);
	}

	/**
	 * Sets the primary key of this school year rollover.
	 *
	 * @param primaryKey the primary key of this school year rollover
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the school group ID of this school year rollover.
	 *
	 * @param schoolGroupId the school group ID of this school year rollover
	 */
	@Override
	public void setSchoolGroupId(long schoolGroupId) {
		model.setSchoolGroupId(schoolGroupId);
	}

	/**
	 * Sets the school year rollover ID of this school year rollover.
	 *
	 * @param schoolYearRolloverId the school year rollover ID of this school year rollover
	 */
	@Override
	public void setSchoolYearRolloverId(long schoolYearRolloverId) {
		model.setSchoolYearRolloverId(schoolYearRolloverId);
	}

	/**
	 * Sets the to school year of this school year rollover.
	 *
	 * @param toSchoolYear the to school year of this school year rollover
	 */
	@Override
	public void setToSchoolYear(String toSchoolYear) {
		model.setToSchoolYear(toSchoolYear);
	}

	/**
	 * Sets the user ID of this school year rollover.
	 *
	 * @param userId the user ID of this school year rollover
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this school year rollover.
	 *
	 * @param userName the user name of this school year rollover
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this school year rollover.
	 *
	 * @param userUuid the user uuid of this school year rollover
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
	protected SchoolYearRolloverWrapper wrap(
		SchoolYearRollover schoolYearRollover) {

		return new SchoolYearRolloverWrapper(schoolYearRollover);
	}

}