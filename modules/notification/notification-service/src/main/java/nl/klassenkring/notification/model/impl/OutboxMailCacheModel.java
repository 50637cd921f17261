/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.notification.model.impl;

import com.liferay.petra.lang.HashUtil;
import com.liferay.petra.string.StringBundler;
import com.liferay.portal.kernel.model.CacheModel;
import com.liferay.portal.kernel.model.MVCCModel;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

import java.util.Date;

import nl.klassenkring.notification.model.OutboxMail;

/**
 * The cache model class for representing OutboxMail in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class OutboxMailCacheModel
	implements CacheModel<OutboxMail>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof OutboxMailCacheModel)) {
			return false;
		}

		OutboxMailCacheModel outboxMailCacheModel =
			(OutboxMailCacheModel)object;

		if ((outboxMailId == outboxMailCacheModel.outboxMailId) &&
			(mvccVersion == outboxMailCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, outboxMailId);

		return HashUtil.hash(hashCode, mvccVersion);
	}

	@Override
	public long getMvccVersion() {
		return mvccVersion;
	}

	@Override
	public void setMvccVersion(long mvccVersion) {
		this.mvccVersion = mvccVersion;
	}

	@Override
	public String toString() {
		StringBundler sb = new StringBundler(43);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", outboxMailId=");
		sb.append(outboxMailId);
		sb.append(", companyId=");
		sb.append(companyId);
		sb.append(", userId=");
		sb.append(userId);
		sb.append(", createDate=");
		sb.append(createDate);
		sb.append(", modifiedDate=");
		sb.append(modifiedDate);
		sb.append(", groupId=");
		sb.append(groupId);
		sb.append(", schoolGroupId=");
		sb.append(schoolGroupId);
		sb.append(", mailKey=");
		sb.append(mailKey);
		sb.append(", category=");
		sb.append(category);
		sb.append(", emailAddress=");
		sb.append(emailAddress);
		sb.append(", languageId=");
		sb.append(languageId);
		sb.append(", subject=");
		sb.append(subject);
		sb.append(", plainText=");
		sb.append(plainText);
		sb.append(", htmlText=");
		sb.append(htmlText);
		sb.append(", status=");
		sb.append(status);
		sb.append(", attempts=");
		sb.append(attempts);
		sb.append(", dueDate=");
		sb.append(dueDate);
		sb.append(", claimKey=");
		sb.append(claimKey);
		sb.append(", endedDate=");
		sb.append(endedDate);
		sb.append(", reason=");
		sb.append(reason);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public OutboxMail toEntityModel() {
		OutboxMailImpl outboxMailImpl = new OutboxMailImpl();

		outboxMailImpl.setMvccVersion(mvccVersion);
		outboxMailImpl.setOutboxMailId(outboxMailId);
		outboxMailImpl.setCompanyId(companyId);
		outboxMailImpl.setUserId(userId);

		if (createDate == Long.MIN_VALUE) {
			outboxMailImpl.setCreateDate(null);
		}
		else {
			outboxMailImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			outboxMailImpl.setModifiedDate(null);
		}
		else {
			outboxMailImpl.setModifiedDate(new Date(modifiedDate));
		}

		outboxMailImpl.setGroupId(groupId);
		outboxMailImpl.setSchoolGroupId(schoolGroupId);

		if (mailKey == null) {
			outboxMailImpl.setMailKey("");
		}
		else {
			outboxMailImpl.setMailKey(mailKey);
		}

		if (category == null) {
			outboxMailImpl.setCategory("");
		}
		else {
			outboxMailImpl.setCategory(category);
		}

		if (emailAddress == null) {
			outboxMailImpl.setEmailAddress("");
		}
		else {
			outboxMailImpl.setEmailAddress(emailAddress);
		}

		if (languageId == null) {
			outboxMailImpl.setLanguageId("");
		}
		else {
			outboxMailImpl.setLanguageId(languageId);
		}

		if (subject == null) {
			outboxMailImpl.setSubject("");
		}
		else {
			outboxMailImpl.setSubject(subject);
		}

		if (plainText == null) {
			outboxMailImpl.setPlainText("");
		}
		else {
			outboxMailImpl.setPlainText(plainText);
		}

		if (htmlText == null) {
			outboxMailImpl.setHtmlText("");
		}
		else {
			outboxMailImpl.setHtmlText(htmlText);
		}

		outboxMailImpl.setStatus(status);
		outboxMailImpl.setAttempts(attempts);

		if (dueDate == Long.MIN_VALUE) {
			outboxMailImpl.setDueDate(null);
		}
		else {
			outboxMailImpl.setDueDate(new Date(dueDate));
		}

		if (claimKey == null) {
			outboxMailImpl.setClaimKey("");
		}
		else {
			outboxMailImpl.setClaimKey(claimKey);
		}

		if (endedDate == Long.MIN_VALUE) {
			outboxMailImpl.setEndedDate(null);
		}
		else {
			outboxMailImpl.setEndedDate(new Date(endedDate));
		}

		if (reason == null) {
			outboxMailImpl.setReason("");
		}
		else {
			outboxMailImpl.setReason(reason);
		}

		outboxMailImpl.resetOriginalValues();

		return outboxMailImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		outboxMailId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		groupId = objectInput.readLong();

		schoolGroupId = objectInput.readLong();
		mailKey = objectInput.readUTF();
		category = objectInput.readUTF();
		emailAddress = objectInput.readUTF();
		languageId = objectInput.readUTF();
		subject = objectInput.readUTF();
		plainText = objectInput.readUTF();
		htmlText = objectInput.readUTF();

		status = objectInput.readInt();

		attempts = objectInput.readInt();
		dueDate = objectInput.readLong();
		claimKey = objectInput.readUTF();
		endedDate = objectInput.readLong();
		reason = objectInput.readUTF();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(outboxMailId);

		objectOutput.writeLong(companyId);

		objectOutput.writeLong(userId);
		objectOutput.writeLong(createDate);
		objectOutput.writeLong(modifiedDate);

		objectOutput.writeLong(groupId);

		objectOutput.writeLong(schoolGroupId);

		if (mailKey == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(mailKey);
		}

		if (category == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(category);
		}

		if (emailAddress == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(emailAddress);
		}

		if (languageId == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(languageId);
		}

		if (subject == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(subject);
		}

		if (plainText == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(plainText);
		}

		if (htmlText == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(htmlText);
		}

		objectOutput.writeInt(status);

		objectOutput.writeInt(attempts);
		objectOutput.writeLong(dueDate);

		if (claimKey == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(claimKey);
		}

		objectOutput.writeLong(endedDate);

		if (reason == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(reason);
		}
	}

	public long mvccVersion;
	public long outboxMailId;
	public long companyId;
	public long userId;
	public long createDate;
	public long modifiedDate;
	public long groupId;
	public long schoolGroupId;
	public String mailKey;
	public String category;
	public String emailAddress;
	public String languageId;
	public String subject;
	public String plainText;
	public String htmlText;
	public int status;
	public int attempts;
	public long dueDate;
	public String claimKey;
	public long endedDate;
	public String reason;

}