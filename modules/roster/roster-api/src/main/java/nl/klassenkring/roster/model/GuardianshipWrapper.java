/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.model;

import com.liferay.portal.kernel.model.ModelWrapper;
import com.liferay.portal.kernel.model.wrapper.BaseModelWrapper;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/**
 * <p>
 * This class is a wrapper for {@link Guardianship}.
 * </p>
 *
 * @author Klassenkring
 * @see Guardianship
 * @generated
 */
public class GuardianshipWrapper
	extends BaseModelWrapper<Guardianship>
	implements Guardianship, ModelWrapper<Guardianship> {

	public GuardianshipWrapper(Guardianship guardianship) {
		super(guardianship);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("guardianshipId", getGuardianshipId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("schoolGroupId", getSchoolGroupId());
		attributes.put("guardianId", getGuardianId());
		attributes.put("pupilId", getPupilId());
		attributes.put("relation", getRelation());
		attributes.put("authority", isAuthority());
		attributes.put("startDate", getStartDate());
		attributes.put("endDate", getEndDate());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long guardianshipId = (Long)attributes.get("guardianshipId");

		if (guardianshipId != null) {
			setGuardianshipId(guardianshipId);
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

		Long guardianId = (Long)attributes.get("guardianId");

		if (guardianId != null) {
			setGuardianId(guardianId);
		}

		Long pupilId = (Long)attributes.get("pupilId");

		if (pupilId != null) {
			setPupilId(pupilId);
		}

		String relation = (String)attributes.get("relation");

		if (relation != null) {
			setRelation(relation);
		}

		Boolean authority = (Boolean)attributes.get("authority");

		if (authority != null) {
			setAuthority(authority);
		}

		Date startDate = (Date)attributes.get("startDate");

		if (startDate != null) {
			setStartDate(startDate);
		}

		Date endDate = (Date)attributes.get("endDate");

		if (endDate != null) {
			setEndDate(endDate);
		}
	}

	@Override
	public Guardianship cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the authority of this guardianship.
	 *
	 * @return the authority of this guardianship
	 */
	@Override
	public boolean getAuthority() {
		return model.getAuthority();
	}

	/**
	 * Returns the company ID of this guardianship.
	 *
	 * @return the company ID of this guardianship
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this guardianship.
	 *
	 * @return the create date of this guardianship
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the end date of this guardianship.
	 *
	 * @return the end date of this guardianship
	 */
	@Override
	public Date getEndDate() {
		return model.getEndDate();
	}

	/**
	 * Returns the guardian ID of this guardianship.
	 *
	 * @return the guardian ID of this guardianship
	 */
	@Override
	public long getGuardianId() {
		return model.getGuardianId();
	}

	/**
	 * Returns the guardianship ID of this guardianship.
	 *
	 * @return the guardianship ID of this guardianship
	 */
	@Override
	public long getGuardianshipId() {
		return model.getGuardianshipId();
	}

	/**
	 * Returns the modified date of this guardianship.
	 *
	 * @return the modified date of this guardianship
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this guardianship.
	 *
	 * @return the mvcc version of this guardianship
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the primary key of this guardianship.
	 *
	 * @return the primary key of this guardianship
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the pupil ID of this guardianship.
	 *
	 * @return the pupil ID of this guardianship
	 */
	@Override
	public long getPupilId() {
		return model.getPupilId();
	}

	/**
	 * Returns the relation of this guardianship.
	 *
	 * @return the relation of this guardianship
	 */
	@Override
	public String getRelation() {
		return model.getRelation();
	}

	/**
	 * Returns the school group ID of this guardianship.
	 *
	 * @return the school group ID of this guardianship
	 */
	@Override
	public long getSchoolGroupId() {
		return model.getSchoolGroupId();
	}

	/**
	 * Returns the start date of this guardianship.
	 *
	 * @return the start date of this guardianship
	 */
	@Override
	public Date getStartDate() {
		return model.getStartDate();
	}

	/**
	 * Returns the user ID of this guardianship.
	 *
	 * @return the user ID of this guardianship
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this guardianship.
	 *
	 * @return the user name of this guardianship
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this guardianship.
	 *
	 * @return the user uuid of this guardianship
	 */
	@Override
	public String getUserUuid() {
		return model.getUserUuid();
	}

	/**
	 * Returns <code>true</code> if this guardianship is authority.
	 *
	 * @return <code>true</code> if this guardianship is authority; <code>false</code> otherwise
	 */
	@Override
	public boolean isAuthority() {
		return model.isAuthority();
	}

	@Override
	public void persist() {
		model.persist();
	}

	/**
	 * Sets whether this guardianship is authority.
	 *
	 * @param authority the authority of this guardianship
	 */
	@Override
	public void setAuthority(boolean authority) {
		model.setAuthority(authority);
	}

	/**
	 * Sets the company ID of this guardianship.
	 *
	 * @param companyId the company ID of this guardianship
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this guardianship.
	 *
	 * @param createDate the create date of this guardianship
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the end date of this guardianship.
	 *
	 * @param endDate the end date of this guardianship
	 */
	@Override
	public void setEndDate(Date endDate) {
		model.setEndDate(endDate);
	}

	/**
	 * Sets the guardian ID of this guardianship.
	 *
	 * @param guardianId the guardian ID of this guardianship
	 */
	@Override
	public void setGuardianId(long guardianId) {
		model.setGuardianId(guardianId);
	}

	/**
	 * Sets the guardianship ID of this guardianship.
	 *
	 * @param guardianshipId the guardianship ID of this guardianship
	 */
	@Override
	public void setGuardianshipId(long guardianshipId) {
		model.setGuardianshipId(guardianshipId);
	}

	/**
	 * Sets the modified date of this guardianship.
	 *
	 * @param modifiedDate the modified date of this guardianship
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this guardianship.
	 *
	 * @param mvccVersion the mvcc version of this guardianship
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the primary key of this guardianship.
	 *
	 * @param primaryKey the primary key of this guardianship
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the pupil ID of this guardianship.
	 *
	 * @param pupilId the pupil ID of this guardianship
	 */
	@Override
	public void setPupilId(long pupilId) {
		model.setPupilId(pupilId);
	}

	/**
	 * Sets the relation of this guardianship.
	 *
	 * @param relation the relation of this guardianship
	 */
	@Override
	public void setRelation(String relation) {
		model.setRelation(relation);
	}

	/**
	 * Sets the school group ID of this guardianship.
	 *
	 * @param schoolGroupId the school group ID of this guardianship
	 */
	@Override
	public void setSchoolGroupId(long schoolGroupId) {
		model.setSchoolGroupId(schoolGroupId);
	}

	/**
	 * Sets the start date of this guardianship.
	 *
	 * @param startDate the start date of this guardianship
	 */
	@Override
	public void setStartDate(Date startDate) {
		model.setStartDate(startDate);
	}

	/**
	 * Sets the user ID of this guardianship.
	 *
	 * @param userId the user ID of this guardianship
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this guardianship.
	 *
	 * @param userName the user name of this guardianship
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this guardianship.
	 *
	 * @param userUuid the user uuid of this guardianship
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
	protected GuardianshipWrapper wrap(Guardianship guardianship) {
		return new GuardianshipWrapper(guardianship);
	}

}