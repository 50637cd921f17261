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
 * This class is a wrapper for {@link ContentReport}.
 * </p>
 *
 * @author Klassenkring
 * @see ContentReport
 * @generated
 */
public class ContentReportWrapper
	extends BaseModelWrapper<ContentReport>
	implements ContentReport, ModelWrapper<ContentReport> {

	public ContentReportWrapper(ContentReport contentReport) {
		super(contentReport);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("contentReportId", getContentReportId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("userName", getUserName());
		attributes.put("createDate", getCreateDate());
		attributes.put("incidentId", getIncidentId());
		attributes.put("recipientKind", getRecipientKind());
		attributes.put("reason", getReason());
		attributes.put("words", getWords());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long contentReportId = (Long)attributes.get("contentReportId");

		if (contentReportId != null) {
			setContentReportId(contentReportId);
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

		String recipientKind = (String)attributes.get("recipientKind");

		if (recipientKind != null) {
			setRecipientKind(recipientKind);
		}

		String reason = (String)attributes.get("reason");

		if (reason != null) {
			setReason(reason);
		}

		String words = (String)attributes.get("words");

		if (words != null) {
			setWords(words);
		}
	}

	@Override
	public ContentReport cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the company ID of this content report.
	 *
	 * @return the company ID of this content report
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the content report ID of this content report.
	 *
	 * @return the content report ID of this content report
	 */
	@Override
	public long getContentReportId() {
		return model.getContentReportId();
	}

	/**
	 * Returns the create date of this content report.
	 *
	 * @return the create date of this content report
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the incident ID of this content report.
	 *
	 * @return the incident ID of this content report
	 */
	@Override
	public long getIncidentId() {
		return model.getIncidentId();
	}

	/**
	 * Returns the mvcc version of this content report.
	 *
	 * @return the mvcc version of this content report
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the primary key of this content report.
	 *
	 * @return the primary key of this content report
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the reason of this content report.
	 *
	 * @return the reason of this content report
	 */
	@Override
	public String getReason() {
		return model.getReason();
	}

	/**
	 * Returns the recipient kind of this content report.
	 *
	 * @return the recipient kind of this content report
	 */
	@Override
	public String getRecipientKind() {
		return model.getRecipientKind();
	}

	/**
	 * Returns the user ID of this content report.
	 *
	 * @return the user ID of this content report
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user name of this content report.
	 *
	 * @return the user name of this content report
	 */
	@Override
	public String getUserName() {
		return model.getUserName();
	}

	/**
	 * Returns the user uuid of this content report.
	 *
	 * @return the user uuid of this content report
	 */
	@Override
	public String getUserUuid() {
		return model.getUserUuid();
	}

	/**
	 * Returns the words of this content report.
	 *
	 * @return the words of this content report
	 */
	@Override
	public String getWords() {
		return model.getWords();
	}

	@Override
	public void persist() {
		model.persist();
	}

	/**
	 * Sets the company ID of this content report.
	 *
	 * @param companyId the company ID of this content report
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the content report ID of this content report.
	 *
	 * @param contentReportId the content report ID of this content report
	 */
	@Override
	public void setContentReportId(long contentReportId) {
		model.setContentReportId(contentReportId);
	}

	/**
	 * Sets the create date of this content report.
	 *
	 * @param createDate the create date of this content report
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the incident ID of this content report.
	 *
	 * @param incidentId the incident ID of this content report
	 */
	@Override
	public void setIncidentId(long incidentId) {
		model.setIncidentId(incidentId);
	}

	/**
	 * Sets the mvcc version of this content report.
	 *
	 * @param mvccVersion the mvcc version of this content report
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the primary key of this content report.
	 *
	 * @param primaryKey the primary key of this content report
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the reason of this content report.
	 *
	 * @param reason the reason of this content report
	 */
	@Override
	public void setReason(String reason) {
		model.setReason(reason);
	}

	/**
	 * Sets the recipient kind of this content report.
	 *
	 * @param recipientKind the recipient kind of this content report
	 */
	@Override
	public void setRecipientKind(String recipientKind) {
		model.setRecipientKind(recipientKind);
	}

	/**
	 * Sets the user ID of this content report.
	 *
	 * @param userId the user ID of this content report
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user name of this content report.
	 *
	 * @param userName the user name of this content report
	 */
	@Override
	public void setUserName(String userName) {
		model.setUserName(userName);
	}

	/**
	 * Sets the user uuid of this content report.
	 *
	 * @param userUuid the user uuid of this content report
	 */
	@Override
	public void setUserUuid(String userUuid) {
		model.setUserUuid(userUuid);
	}

	/**
	 * Sets the words of this content report.
	 *
	 * @param words the words of this content report
	 */
	@Override
	public void setWords(String words) {
		model.setWords(words);
	}

	@Override
	public String toXmlString() {
		return model.toXmlString();
	}

	@Override
	protected ContentReportWrapper wrap(ContentReport contentReport) {
		return new ContentReportWrapper(contentReport);
	}

}