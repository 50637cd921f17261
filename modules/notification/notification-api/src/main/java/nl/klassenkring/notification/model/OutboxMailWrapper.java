/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.notification.model;

import com.liferay.portal.kernel.model.ModelWrapper;
import com.liferay.portal.kernel.model.wrapper.BaseModelWrapper;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/**
 * <p>
 * This class is a wrapper for {@link OutboxMail}.
 * </p>
 *
 * @author Klassenkring
 * @see OutboxMail
 * @generated
 */
public class OutboxMailWrapper
	extends BaseModelWrapper<OutboxMail>
	implements ModelWrapper<OutboxMail>, OutboxMail {

	public OutboxMailWrapper(OutboxMail outboxMail) {
		super(outboxMail);
	}

	@Override
	public Map<String, Object> getModelAttributes() {
		Map<String, Object> attributes = new HashMap<String, Object>();

		attributes.put("mvccVersion", getMvccVersion());
		attributes.put("outboxMailId", getOutboxMailId());
		attributes.put("companyId", getCompanyId());
		attributes.put("userId", getUserId());
		attributes.put("createDate", getCreateDate());
		attributes.put("modifiedDate", getModifiedDate());
		attributes.put("groupId", getGroupId());
		attributes.put("schoolGroupId", getSchoolGroupId());
		attributes.put("mailKey", getMailKey());
		attributes.put("category", getCategory());
		attributes.put("emailAddress", getEmailAddress());
		attributes.put("languageId", getLanguageId());
		attributes.put("subject", getSubject());
		attributes.put("plainText", getPlainText());
		attributes.put("htmlText", getHtmlText());
		attributes.put("status", getStatus());
		attributes.put("attempts", getAttempts());
		attributes.put("dueDate", getDueDate());
		attributes.put("claimKey", getClaimKey());
		attributes.put("endedDate", getEndedDate());
		attributes.put("reason", getReason());

		return attributes;
	}

	@Override
	public void setModelAttributes(Map<String, Object> attributes) {
		Long mvccVersion = (Long)attributes.get("mvccVersion");

		if (mvccVersion != null) {
			setMvccVersion(mvccVersion);
		}

		Long outboxMailId = (Long)attributes.get("outboxMailId");

		if (outboxMailId != null) {
			setOutboxMailId(outboxMailId);
		}

		Long companyId = (Long)attributes.get("companyId");

		if (companyId != null) {
			setCompanyId(companyId);
		}

		Long userId = (Long)attributes.get("userId");

		if (userId != null) {
			setUserId(userId);
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

		String mailKey = (String)attributes.get("mailKey");

		if (mailKey != null) {
			setMailKey(mailKey);
		}

		String category = (String)attributes.get("category");

		if (category != null) {
			setCategory(category);
		}

		String emailAddress = (String)attributes.get("emailAddress");

		if (emailAddress != null) {
			setEmailAddress(emailAddress);
		}

		String languageId = (String)attributes.get("languageId");

		if (languageId != null) {
			setLanguageId(languageId);
		}

		String subject = (String)attributes.get("subject");

		if (subject != null) {
			setSubject(subject);
		}

		String plainText = (String)attributes.get("plainText");

		if (plainText != null) {
			setPlainText(plainText);
		}

		String htmlText = (String)attributes.get("htmlText");

		if (htmlText != null) {
			setHtmlText(htmlText);
		}

		Integer status = (Integer)attributes.get("status");

		if (status != null) {
			setStatus(status);
		}

		Integer attempts = (Integer)attributes.get("attempts");

		if (attempts != null) {
			setAttempts(attempts);
		}

		Date dueDate = (Date)attributes.get("dueDate");

		if (dueDate != null) {
			setDueDate(dueDate);
		}

		String claimKey = (String)attributes.get("claimKey");

		if (claimKey != null) {
			setClaimKey(claimKey);
		}

		Date endedDate = (Date)attributes.get("endedDate");

		if (endedDate != null) {
			setEndedDate(endedDate);
		}

		String reason = (String)attributes.get("reason");

		if (reason != null) {
			setReason(reason);
		}
	}

	@Override
	public OutboxMail cloneWithOriginalValues() {
		return wrap(model.cloneWithOriginalValues());
	}

	/**
	 * Returns the attempts of this outbox mail.
	 *
	 * @return the attempts of this outbox mail
	 */
	@Override
	public int getAttempts() {
		return model.getAttempts();
	}

	/**
	 * Returns the category of this outbox mail.
	 *
	 * @return the category of this outbox mail
	 */
	@Override
	public String getCategory() {
		return model.getCategory();
	}

	/**
	 * Returns the claim key of this outbox mail.
	 *
	 * @return the claim key of this outbox mail
	 */
	@Override
	public String getClaimKey() {
		return model.getClaimKey();
	}

	/**
	 * Returns the company ID of this outbox mail.
	 *
	 * @return the company ID of this outbox mail
	 */
	@Override
	public long getCompanyId() {
		return model.getCompanyId();
	}

	/**
	 * Returns the create date of this outbox mail.
	 *
	 * @return the create date of this outbox mail
	 */
	@Override
	public Date getCreateDate() {
		return model.getCreateDate();
	}

	/**
	 * Returns the due date of this outbox mail.
	 *
	 * @return the due date of this outbox mail
	 */
	@Override
	public Date getDueDate() {
		return model.getDueDate();
	}

	/**
	 * Returns the email address of this outbox mail.
	 *
	 * @return the email address of this outbox mail
	 */
	@Override
	public String getEmailAddress() {
		return model.getEmailAddress();
	}

	/**
	 * Returns the ended date of this outbox mail.
	 *
	 * @return the ended date of this outbox mail
	 */
	@Override
	public Date getEndedDate() {
		return model.getEndedDate();
	}

	/**
	 * Returns the group ID of this outbox mail.
	 *
	 * @return the group ID of this outbox mail
	 */
	@Override
	public long getGroupId() {
		return model.getGroupId();
	}

	/**
	 * Returns the html text of this outbox mail.
	 *
	 * @return the html text of this outbox mail
	 */
	@Override
	public String getHtmlText() {
		return model.getHtmlText();
	}

	/**
	 * Returns the language ID of this outbox mail.
	 *
	 * @return the language ID of this outbox mail
	 */
	@Override
	public String getLanguageId() {
		return model.getLanguageId();
	}

	/**
	 * Returns the mail key of this outbox mail.
	 *
	 * @return the mail key of this outbox mail
	 */
	@Override
	public String getMailKey() {
		return model.getMailKey();
	}

	/**
	 * Returns the modified date of this outbox mail.
	 *
	 * @return the modified date of this outbox mail
	 */
	@Override
	public Date getModifiedDate() {
		return model.getModifiedDate();
	}

	/**
	 * Returns the mvcc version of this outbox mail.
	 *
	 * @return the mvcc version of this outbox mail
	 */
	@Override
	public long getMvccVersion() {
		return model.getMvccVersion();
	}

	/**
	 * Returns the outbox mail ID of this outbox mail.
	 *
	 * @return the outbox mail ID of this outbox mail
	 */
	@Override
	public long getOutboxMailId() {
		return model.getOutboxMailId();
	}

	/**
	 * Returns the plain text of this outbox mail.
	 *
	 * @return the plain text of this outbox mail
	 */
	@Override
	public String getPlainText() {
		return model.getPlainText();
	}

	/**
	 * Returns the primary key of this outbox mail.
	 *
	 * @return the primary key of this outbox mail
	 */
	@Override
	public long getPrimaryKey() {
		return model.getPrimaryKey();
	}

	/**
	 * Returns the reason of this outbox mail.
	 *
	 * @return the reason of this outbox mail
	 */
	@Override
	public String getReason() {
		return model.getReason();
	}

	/**
	 * Returns the school group ID of this outbox mail.
	 *
	 * @return the school group ID of this outbox mail
	 */
	@Override
	public long getSchoolGroupId() {
		return model.getSchoolGroupId();
	}

	/**
	 * Returns the status of this outbox mail.
	 *
	 * @return the status of this outbox mail
	 */
	@Override
	public int getStatus() {
		return model.getStatus();
	}

	/**
	 * Returns the subject of this outbox mail.
	 *
	 * @return the subject of this outbox mail
	 */
	@Override
	public String getSubject() {
		return model.getSubject();
	}

	/**
	 * Returns the user ID of this outbox mail.
	 *
	 * @return the user ID of this outbox mail
	 */
	@Override
	public long getUserId() {
		return model.getUserId();
	}

	/**
	 * Returns the user uuid of this outbox mail.
	 *
	 * @return the user uuid of this outbox mail
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
	 * Sets the attempts of this outbox mail.
	 *
	 * @param attempts the attempts of this outbox mail
	 */
	@Override
	public void setAttempts(int attempts) {
		model.setAttempts(attempts);
	}

	/**
	 * Sets the category of this outbox mail.
	 *
	 * @param category the category of this outbox mail
	 */
	@Override
	public void setCategory(String category) {
		model.setCategory(category);
	}

	/**
	 * Sets the claim key of this outbox mail.
	 *
	 * @param claimKey the claim key of this outbox mail
	 */
	@Override
	public void setClaimKey(String claimKey) {
		model.setClaimKey(claimKey);
	}

	/**
	 * Sets the company ID of this outbox mail.
	 *
	 * @param companyId the company ID of this outbox mail
	 */
	@Override
	public void setCompanyId(long companyId) {
		model.setCompanyId(companyId);
	}

	/**
	 * Sets the create date of this outbox mail.
	 *
	 * @param createDate the create date of this outbox mail
	 */
	@Override
	public void setCreateDate(Date createDate) {
		model.setCreateDate(createDate);
	}

	/**
	 * Sets the due date of this outbox mail.
	 *
	 * @param dueDate the due date of this outbox mail
	 */
	@Override
	public void setDueDate(Date dueDate) {
		model.setDueDate(dueDate);
	}

	/**
	 * Sets the email address of this outbox mail.
	 *
	 * @param emailAddress the email address of this outbox mail
	 */
	@Override
	public void setEmailAddress(String emailAddress) {
		model.setEmailAddress(emailAddress);
	}

	/**
	 * Sets the ended date of this outbox mail.
	 *
	 * @param endedDate the ended date of this outbox mail
	 */
	@Override
	public void setEndedDate(Date endedDate) {
		model.setEndedDate(endedDate);
	}

	/**
	 * Sets the group ID of this outbox mail.
	 *
	 * @param groupId the group ID of this outbox mail
	 */
	@Override
	public void setGroupId(long groupId) {
		model.setGroupId(groupId);
	}

	/**
	 * Sets the html text of this outbox mail.
	 *
	 * @param htmlText the html text of this outbox mail
	 */
	@Override
	public void setHtmlText(String htmlText) {
		model.setHtmlText(htmlText);
	}

	/**
	 * Sets the language ID of this outbox mail.
	 *
	 * @param languageId the language ID of this outbox mail
	 */
	@Override
	public void setLanguageId(String languageId) {
		model.setLanguageId(languageId);
	}

	/**
	 * Sets the mail key of this outbox mail.
	 *
	 * @param mailKey the mail key of this outbox mail
	 */
	@Override
	public void setMailKey(String mailKey) {
		model.setMailKey(mailKey);
	}

	/**
	 * Sets the modified date of this outbox mail.
	 *
	 * @param modifiedDate the modified date of this outbox mail
	 */
	@Override
	public void setModifiedDate(Date modifiedDate) {
		model.setModifiedDate(modifiedDate);
	}

	/**
	 * Sets the mvcc version of this outbox mail.
	 *
	 * @param mvccVersion the mvcc version of this outbox mail
	 */
	@Override
	public void setMvccVersion(long mvccVersion) {
		model.setMvccVersion(mvccVersion);
	}

	/**
	 * Sets the outbox mail ID of this outbox mail.
	 *
	 * @param outboxMailId the outbox mail ID of this outbox mail
	 */
	@Override
	public void setOutboxMailId(long outboxMailId) {
		model.setOutboxMailId(outboxMailId);
	}

	/**
	 * Sets the plain text of this outbox mail.
	 *
	 * @param plainText the plain text of this outbox mail
	 */
	@Override
	public void setPlainText(String plainText) {
		model.setPlainText(plainText);
	}

	/**
	 * Sets the primary key of this outbox mail.
	 *
	 * @param primaryKey the primary key of this outbox mail
	 */
	@Override
	public void setPrimaryKey(long primaryKey) {
		model.setPrimaryKey(primaryKey);
	}

	/**
	 * Sets the reason of this outbox mail.
	 *
	 * @param reason the reason of this outbox mail
	 */
	@Override
	public void setReason(String reason) {
		model.setReason(reason);
	}

	/**
	 * Sets the school group ID of this outbox mail.
	 *
	 * @param schoolGroupId the school group ID of this outbox mail
	 */
	@Override
	public void setSchoolGroupId(long schoolGroupId) {
		model.setSchoolGroupId(schoolGroupId);
	}

	/**
	 * Sets the status of this outbox mail.
	 *
	 * @param status the status of this outbox mail
	 */
	@Override
	public void setStatus(int status) {
		model.setStatus(status);
	}

	/**
	 * Sets the subject of this outbox mail.
	 *
	 * @param subject the subject of this outbox mail
	 */
	@Override
	public void setSubject(String subject) {
		model.setSubject(subject);
	}

	/**
	 * Sets the user ID of this outbox mail.
	 *
	 * @param userId the user ID of this outbox mail
	 */
	@Override
	public void setUserId(long userId) {
		model.setUserId(userId);
	}

	/**
	 * Sets the user uuid of this outbox mail.
	 *
	 * @param userUuid the user uuid of this outbox mail
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
	protected OutboxMailWrapper wrap(OutboxMail outboxMail) {
		return new OutboxMailWrapper(outboxMail);
	}

}