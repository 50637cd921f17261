/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.moderation.model.impl;

import com.liferay.petra.lang.HashUtil;
import com.liferay.petra.string.StringBundler;
import com.liferay.portal.kernel.model.CacheModel;
import com.liferay.portal.kernel.model.MVCCModel;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

import java.util.Date;

import nl.klassenkring.moderation.model.ContentReport;

/**
 * The cache model class for representing ContentReport in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class ContentReportCacheModel
	implements CacheModel<ContentReport>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof ContentReportCacheModel)) {
			return false;
		}

		ContentReportCacheModel contentReportCacheModel =
			(ContentReportCacheModel)object;

		if ((contentReportId == contentReportCacheModel.contentReportId) &&
			(mvccVersion == contentReportCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, contentReportId);

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
		StringBundler sb = new StringBundler(21);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", contentReportId=");
		sb.append(contentReportId);
		sb.append(", companyId=");
		sb.append(companyId);
		sb.append(", userId=");
		sb.append(userId);
		sb.append(", userName=");
		sb.append(userName);
		sb.append(", createDate=");
		sb.append(createDate);
		sb.append(", incidentId=");
		sb.append(incidentId);
		sb.append(", recipientKind=");
		sb.append(recipientKind);
		sb.append(", reason=");
		sb.append(reason);
		sb.append(", words=");
		sb.append(words);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public ContentReport toEntityModel() {
		ContentReportImpl contentReportImpl = new ContentReportImpl();

		contentReportImpl.setMvccVersion(mvccVersion);
		contentReportImpl.setContentReportId(contentReportId);
		contentReportImpl.setCompanyId(companyId);
		contentReportImpl.setUserId(userId);

		if (userName == null) {
			contentReportImpl.setUserName("");
		}
		else {
			contentReportImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			contentReportImpl.setCreateDate(null);
		}
		else {
			contentReportImpl.setCreateDate(new Date(createDate));
		}

		contentReportImpl.setIncidentId(incidentId);

		if (recipientKind == null) {
			contentReportImpl.setRecipientKind("");
		}
		else {
			contentReportImpl.setRecipientKind(recipientKind);
		}

		if (reason == null) {
			contentReportImpl.setReason("");
		}
		else {
			contentReportImpl.setReason(reason);
		}

		if (words == null) {
			contentReportImpl.setWords("");
		}
		else {
			contentReportImpl.setWords(words);
		}

		contentReportImpl.resetOriginalValues();

		return contentReportImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		contentReportId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();

		incidentId = objectInput.readLong();
		recipientKind = objectInput.readUTF();
		reason = objectInput.readUTF();
		words = objectInput.readUTF();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(contentReportId);

		objectOutput.writeLong(companyId);

		objectOutput.writeLong(userId);

		if (userName == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(userName);
		}

		objectOutput.writeLong(createDate);

		objectOutput.writeLong(incidentId);

		if (recipientKind == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(recipientKind);
		}

		if (reason == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(reason);
		}

		if (words == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(words);
		}
	}

	public long mvccVersion;
	public long contentReportId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long incidentId;
	public String recipientKind;
	public String reason;
	public String words;

}