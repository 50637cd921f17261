/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.moderation.model;

import com.liferay.portal.kernel.model.ModelWrapper;
import com.liferay.portal.kernel.model.wrapper.BaseModelWrapper;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/**
 * <p>
 * This class is a wrapper for {@link IncidentReader}.
 * </p>
 *
 * @author Klassenkring
 * @see IncidentReader
 * @generated
 */
public class IncidentReaderWrapper
	extends BaseModelWrapper<IncidentReader>
	implements IncidentReader, ModelWrapper<IncidentReader> {

	public IncidentReaderWrapper(IncidentReader incidentReader) {
		super(incidentReader);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("incidentReaderId", getIncidentReaderId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("incidentId", getIncidentId());
		attributes.put("contentReportId", getContentReportId());
		attributes.put("readerUserId", getReaderUserId());
		attributes.put("readerUserName", getReaderUserName());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long incidentReaderId = (Long)attributes.get("incidentReaderId");

		if (incidentReaderId != null) {
			setIncidentReaderId(incidentReaderId);
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

		Long incidentId = (Long)attributes.get("incidentId");

		if (incidentId != null) {
			setIncidentId(incidentId);
		}

		Long contentReportId = (Long)attributes.get("contentReportId");

		if (contentReportId != null) {
			setContentReportId(contentReportId);
		}

		Long readerUserId = (Long)attributes.get("readerUserId");

		if (readerUserId != null) {
			setReaderUserId(readerUserId);
		}

		String readerUserName = (String)attributes.get("readerUserName");

		if (readerUserName != null) {
			setReaderUserName(readerUserName);
		}
	}

	@Override
	public IncidentReader cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the company ID of this incident reader.
	 *
	 * @return the company ID of this incident reader
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the content report ID of this incident reader.
	 *
	 * @return the content report ID of this incident reader
	 */
	@Override
	public long getContentReportId() {
		return model.getContentReportId();
	}

	/**
	 * Returns the create date of this incident reader.
	 *
	 * @return the create date of this incident reader
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the incident ID of this incident reader.
	 *
	 * @return the incident ID of this incident reader
	 */
	@Override
	public long getIncidentId() {
		return model.getIncidentId();
	}

	/**
	 * Returns the incident reader ID of this incident reader.
	 *
	 * @return the incident reader ID of this incident reader
	 */
	@Override
	public long getIncidentReaderId() {
		return model.getIncidentReaderId();
	}

	/**
	 * Returns the mvcc version of this incident reader.
	 *
	 * @return the mvcc version of this incident reader
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the primary key of this incident reader.
	 *
	 * @return the primary key of this incident reader
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the reader user ID of this incident reader.
	 *
	 * @return the reader user ID of this incident reader
	 */
	@Override
	public long getReaderUserId() {
		return model.getReaderUserId();
	}

	/**
	 * Returns the reader user name of this incident reader.
	 *
	 * @return the reader user name of this incident reader
	 */
	@Override
	public String getReaderUserName() {
		return model.getReaderUserName();
	}

	/**
	 * Returns the reader user uuid of this incident reader.
	 *
	 * @return the reader user uuid of this incident reader
	 */
	@Override
	public String getReaderUserUuid() {
		return model.getReaderUserUuid();
	}

	/**
	 * Returns the user ID of this incident reader.
	 *
	 * @return the user ID of this incident reader
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this incident reader.
	 *
	 * @return the user name of this incident reader
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this incident reader.
	 *
	 * @return the user uuid of this incident reader
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
	 * Sets the company ID of this incident reader.
	 *
	 * @param companyId the company ID of this incident reader
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the content report ID of this incident reader.
	 *
	 * @param contentReportId the content report ID of this incident reader
	 */
	@Override
	public void setContentReportId(long contentReportId) {
		model.setContentReportId(contentReportId);
	}

	/**
	 * Sets the create date of this incident reader.
	 *
	 * @param createDate the create date of this incident reader
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the incident ID of this incident reader.
	 *
	 * @param incidentId the incident ID of this incident reader
	 */
	@Override
	public void setIncidentId(long incidentId) {
		model.setIncidentId(incidentId);
	}

	/**
	 * Sets the incident reader ID of this incident reader.
	 *
	 * @param incidentReaderId the incident reader ID of this incident reader
	 */
	@Override
	public void setIncidentReaderId(long incidentReaderId) {
		model.setIncidentReaderId(incidentReaderId);
	}

	/**
	 * Sets the mvcc version of this incident reader.
	 *
	 * @param mvccVersion the mvcc version of this incident reader
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the primary key of this incident reader.
	 *
	 * @param primaryKey the primary key of this incident reader
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the reader user ID of this incident reader.
	 *
	 * @param readerUserId the reader user ID of this incident reader
	 */
	@Override
	public void setReaderUserId(long readerUserId) {
		model.setReaderUserId(readerUserId);
	}

	/**
	 * Sets the reader user name of this incident reader.
	 *
	 * @param readerUserName the reader user name of this incident reader
	 */
	@Override
	public void setReaderUserName(String readerUserName) {
		model.setReaderUserName(readerUserName);
	}

	/**
	 * Sets the reader user uuid of this incident reader.
	 *
	 * @param readerUserUuid the reader user uuid of this incident reader
	 */
	@Override
	public void setReaderUserUuid(String readerUserUuid) {
		model.setReaderUserUuid(readerUserUuid);
	}

	/**
	 * Sets the user ID of this incident reader.
	 *
	 * @param userId the user ID of this incident reader
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this incident reader.
	 *
	 * @param userName the user name of this incident reader
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this incident reader.
	 *
	 * @param userUuid the user uuid of this incident reader
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
	protected IncidentReaderWrapper wrap(IncidentReader incidentReader) {
		return new IncidentReaderWrapper(incidentReader);
	}

}