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
 * This class is a wrapper for {@link RosterImport}.
 * </p>
 *
 * @author Klassenkring
 * @see RosterImport
 * @generated
 */
public class RosterImportWrapper
	extends BaseModelWrapper<RosterImport>
	implements ModelWrapper<RosterImport>, RosterImport {

	public RosterImportWrapper(RosterImport rosterImport) {
		super(rosterImport);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("rosterImportId", getRosterImportId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("schoolGroupId", getSchoolGroupId());
		attributes.put("format", getFormat());
		attributes.put("fileName", getFileName());
		attributes.put("fileHash", getFileHash());
		attributes.put("planHash", getPlanHash());
		attributes.put("schoolYear", getSchoolYear());
		attributes.put("addedCount", getAddedCount());
		attributes.put("changedCount", getChangedCount());
		attributes.put("endedCount", getEndedCount());
		attributes.put("status", getStatus());
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

		Long rosterImportId = (Long)attributes.get("rosterImportId");

		if (rosterImportId != null) {
			setRosterImportId(rosterImportId);
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

		String format = (String)attributes.get("format");

		if (format != null) {
			setFormat(format);
		}

		String fileName = (String)attributes.get("fileName");

		if (fileName != null) {
			setFileName(fileName);
		}

		String fileHash = (String)attributes.get("fileHash");

		if (fileHash != null) {
			setFileHash(fileHash);
		}

		String planHash = (String)attributes.get("planHash");

		if (planHash != null) {
			setPlanHash(planHash);
		}

		String schoolYear = (String)attributes.get("schoolYear");

		if (schoolYear != null) {
			setSchoolYear(schoolYear);
		}

		Integer addedCount = (Integer)attributes.get("addedCount");

		if (addedCount != null) {
			setAddedCount(addedCount);
		}

		Integer changedCount = (Integer)attributes.get("changedCount");

		if (changedCount != null) {
			setChangedCount(changedCount);
		}

		Integer endedCount = (Integer)attributes.get("endedCount");

		if (endedCount != null) {
			setEndedCount(endedCount);
		}

		String status = (String)attributes.get("status");

		if (status != null) {
			setStatus(status);
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
	public RosterImport cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the added count of this roster import.
	 *
	 * @return the added count of this roster import
	 */
	@Override
	public int getAddedCount() {
		return model.getAddedCount();
	}

	/**
	 * Returns the changed count of this roster import.
	 *
	 * @return the changed count of this roster import
	 */
	@Override
	public int getChangedCount() {
		return model.getChangedCount();
	}

	/**
	 * Returns the company ID of this roster import.
	 *
	 * @return the company ID of this roster import
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the confirmed by user ID of this roster import.
	 *
	 * @return the confirmed by user ID of this roster import
	 */
	@Override
	public long getConfirmedByUserId() {
		return model.getConfirmedByUserId();
	}

	/**
	 * Returns the confirmed by user name of this roster import.
	 *
	 * @return the confirmed by user name of this roster import
	 */
	@Override
	public String getConfirmedByUserName() {
		return model.getConfirmedByUserName();
	}

	/**
	 * Returns the confirmed by user uuid of this roster import.
	 *
	 * @return the confirmed by user uuid of this roster import
	 */
	@Override
	public String getConfirmedByUserUuid() {
		return model.getConfirmedByUserUuid();
	}

	/**
	 * Returns the confirmed date of this roster import.
	 *
	 * @return the confirmed date of this roster import
	 */
	@Override
	public Date getConfirmedDate() {
		return model.getConfirmedDate();
	}

	/**
	 * Returns the create date of this roster import.
	 *
	 * @return the create date of this roster import
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the ended count of this roster import.
	 *
	 * @return the ended count of this roster import
	 */
	@Override
	public int getEndedCount() {
		return model.getEndedCount();
	}

	/**
	 * Returns the file hash of this roster import.
	 *
	 * @return the file hash of this roster import
	 */
	@Override
	public String getFileHash() {
		return model.getFileHash();
	}

	/**
	 * Returns the file name of this roster import.
	 *
	 * @return the file name of this roster import
	 */
	@Override
	public String getFileName() {
		return model.getFileName();
	}

	/**
	 * Returns the format of this roster import.
	 *
	 * @return the format of this roster import
	 */
	@Override
	public String getFormat() {
		return model.getFormat();
	}

	/**
	 * Returns the modified date of this roster import.
	 *
	 * @return the modified date of this roster import
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this roster import.
	 *
	 * @return the mvcc version of this roster import
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the plan hash of this roster import.
	 *
	 * @return the plan hash of this roster import
	 */
	@Override
	public String getPlanHash() {
		return model.getPlanHash();
	}

	/**
	 * Returns the primary key of this roster import.
	 *
	 * @return the primary key of this roster import
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the roster import ID of this roster import.
	 *
	 * @return the roster import ID of this roster import
	 */
	@Override
	public long getRosterImportId() {
		return model.getRosterImportId();
	}

	/**
	 * Returns the school group ID of this roster import.
	 *
	 * @return the school group ID of this roster import
	 */
	@Override
	public long getSchoolGroupId() {
		return model.getSchoolGroupId();
	}

	/**
	 * Returns the school year of this roster import.
	 *
	 * @return the school year of this roster import
	 */
	@Override
	public String getSchoolYear() {
		return model.getSchoolYear();
	}

	/**
	 * Returns the status of this roster import.
	 *
	 * @return the status of this roster import
	 */
	@Override
	public String getStatus() {
		return model.getStatus();
	}

	/**
	 * Returns the user ID of this roster import.
	 *
	 * @return the user ID of this roster import
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this roster import.
	 *
	 * @return the user name of this roster import
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this roster import.
	 *
	 * @return the user uuid of this roster import
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
	 * Sets the added count of this roster import.
	 *
	 * @param addedCount the added count of this roster import
	 */
	@Override
	public void setAddedCount(int addedCount) {
		model.setAddedCount(addedCount);
	}

	/**
	 * Sets the changed count of this roster import.
	 *
	 * @param changedCount the changed count of this roster import
	 */
	@Override
	public void setChangedCount(int changedCount) {
		model.setChangedCount(changedCount);
	}

	/**
	 * Sets the company ID of this roster import.
	 *
	 * @param companyId the company ID of this roster import
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the confirmed by user ID of this roster import.
	 *
	 * @param confirmedByUserId the confirmed by user ID of this roster import
	 */
	@Override
	public void setConfirmedByUserId(long confirmedByUserId) {
		model.setConfirmedByUserId(confirmedByUserId);
	}

	/**
	 * Sets the confirmed by user name of this roster import.
	 *
	 * @param confirmedByUserName the confirmed by user name of this roster import
	 */
	@Override
	public void setConfirmedByUserName(String confirmedByUserName) {
		model.setConfirmedByUserName(confirmedByUserName);
	}

	/**
	 * Sets the confirmed by user uuid of this roster import.
	 *
	 * @param confirmedByUserUuid the confirmed by user uuid of this roster import
	 */
	@Override
	public void setConfirmedByUserUuid(String confirmedByUserUuid) {
		model.setConfirmedByUserUuid(confirmedByUserUuid);
	}

	/**
	 * Sets the confirmed date of this roster import.
	 *
	 * @param confirmedDate the confirmed date of this roster import
	 */
	@Override
	public void setConfirmedDate(Date confirmedDate) {
		model.setConfirmedDate(confirmedDate);
	}

	/**
	 * Sets the create date of this roster import.
	 *
	 * @param createDate the create date of this roster import
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the ended count of this roster import.
	 *
	 * @param endedCount the ended count of this roster import
	 */
	@Override
	public void setEndedCount(int endedCount) {
		model.setEndedCount(endedCount);
	}

	/**
	 * Sets the file hash of this roster import.
	 *
	 * @param fileHash the file hash of this roster import
	 */
	@Override
	public void setFileHash(String fileHash) {
		model.setFileHash(fileHash);
	}

	/**
	 * Sets the file name of this roster import.
	 *
	 * @param fileName the file name of this roster import
	 */
	@Override
	public void setFileName(String fileName) {
		model.setFileName(fileName);
	}

	/**
	 * Sets the format of this roster import.
	 *
	 * @param format the format of this roster import
	 */
	@Override
	public void setFormat(String format) {
		model.setFormat(format);
	}

	/**
	 * Sets the modified date of this roster import.
	 *
	 * @param modifiedDate the modified date of this roster import
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this roster import.
	 *
	 * @param mvccVersion the mvcc version of this roster import
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the plan hash of this roster import.
	 *
	 * @param planHash the plan hash of this roster import
	 */
	@Override
	public void setPlanHash(String planHash) {
		model.setPlanHash(planHash);
	}

	/**
	 * Sets the primary key of this roster import.
	 *
	 * @param primaryKey the primary key of this roster import
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the roster import ID of this roster import.
	 *
	 * @param rosterImportId the roster import ID of this roster import
	 */
	@Override
	public void setRosterImportId(long rosterImportId) {
		model.setRosterImportId(rosterImportId);
	}

	/**
	 * Sets the school group ID of this roster import.
	 *
	 * @param schoolGroupId the school group ID of this roster import
	 */
	@Override
	public void setSchoolGroupId(long schoolGroupId) {
		model.setSchoolGroupId(schoolGroupId);
	}

	/**
	 * Sets the school year of this roster import.
	 *
	 * @param schoolYear the school year of this roster import
	 */
	@Override
	public void setSchoolYear(String schoolYear) {
		model.setSchoolYear(schoolYear);
	}

	/**
	 * Sets the status of this roster import.
	 *
	 * @param status the status of this roster import
	 */
	@Override
	public void setStatus(String status) {
		model.setStatus(status);
	}

	/**
	 * Sets the user ID of this roster import.
	 *
	 * @param userId the user ID of this roster import
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this roster import.
	 *
	 * @param userName the user name of this roster import
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this roster import.
	 *
	 * @param userUuid the user uuid of this roster import
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
	protected RosterImportWrapper wrap(RosterImport rosterImport) {
		return new RosterImportWrapper(rosterImport);
	}

}