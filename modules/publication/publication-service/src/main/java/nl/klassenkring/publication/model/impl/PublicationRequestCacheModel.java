/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.publication.model.impl;

import com.liferay.petra.lang.HashUtil;
import com.liferay.petra.string.StringBundler;
import com.liferay.portal.kernel.model.CacheModel;
import com.liferay.portal.kernel.model.MVCCModel;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

import java.util.Date;

import nl.klassenkring.publication.model.PublicationRequest;

/**
 * The cache model class for representing PublicationRequest in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class PublicationRequestCacheModel
	implements CacheModel<PublicationRequest>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof PublicationRequestCacheModel)) {
			return false;
		}

		PublicationRequestCacheModel publicationRequestCacheModel =
			(PublicationRequestCacheModel)object;

		if ((publicationRequestId ==
				publicationRequestCacheModel.publicationRequestId) &&
			(mvccVersion == publicationRequestCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, publicationRequestId);

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
		StringBundler sb = new StringBundler(53);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", uuid=");
		sb.append(uuid);
		sb.append(", publicationRequestId=");
		sb.append(publicationRequestId);
		sb.append(", groupId=");
		sb.append(groupId);
		sb.append(", companyId=");
		sb.append(companyId);
		sb.append(", userId=");
		sb.append(userId);
		sb.append(", userName=");
		sb.append(userName);
		sb.append(", createDate=");
		sb.append(createDate);
		sb.append(", modifiedDate=");
		sb.append(modifiedDate);
		sb.append(", schoolGroupId=");
		sb.append(schoolGroupId);
		sb.append(", classPostId=");
		sb.append(classPostId);
		sb.append(", channel=");
		sb.append(channel);
		sb.append(", title=");
		sb.append(title);
		sb.append(", content=");
		sb.append(content);
		sb.append(", displayFrom=");
		sb.append(displayFrom);
		sb.append(", displayUntil=");
		sb.append(displayUntil);
		sb.append(", contentHash=");
		sb.append(contentHash);
		sb.append(", approvedHash=");
		sb.append(approvedHash);
		sb.append(", submittedDate=");
		sb.append(submittedDate);
		sb.append(", remindedDate=");
		sb.append(remindedDate);
		sb.append(", escalatedDate=");
		sb.append(escalatedDate);
		sb.append(", status=");
		sb.append(status);
		sb.append(", statusByUserId=");
		sb.append(statusByUserId);
		sb.append(", statusByUserName=");
		sb.append(statusByUserName);
		sb.append(", statusDate=");
		sb.append(statusDate);
		sb.append(", statusReason=");
		sb.append(statusReason);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public PublicationRequest toEntityModel() {
		PublicationRequestImpl publicationRequestImpl =
			new PublicationRequestImpl();

		publicationRequestImpl.setMvccVersion(mvccVersion);

		if (uuid == null) {
			publicationRequestImpl.setUuid("");
		}
		else {
			publicationRequestImpl.setUuid(uuid);
		}

		publicationRequestImpl.setPublicationRequestId(publicationRequestId);
		publicationRequestImpl.setGroupId(groupId);
		publicationRequestImpl.setCompanyId(companyId);
		publicationRequestImpl.setUserId(userId);

		if (userName == null) {
			publicationRequestImpl.setUserName("");
		}
		else {
			publicationRequestImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			publicationRequestImpl.setCreateDate(null);
		}
		else {
			publicationRequestImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			publicationRequestImpl.setModifiedDate(null);
		}
		else {
			publicationRequestImpl.setModifiedDate(new Date(modifiedDate));
		}

		publicationRequestImpl.setSchoolGroupId(schoolGroupId);
		publicationRequestImpl.setClassPostId(classPostId);

		if (channel == null) {
			publicationRequestImpl.setChannel("");
		}
		else {
			publicationRequestImpl.setChannel(channel);
		}

		if (title == null) {
			publicationRequestImpl.setTitle("");
		}
		else {
			publicationRequestImpl.setTitle(title);
		}

		if (content == null) {
			publicationRequestImpl.setContent("");
		}
		else {
			publicationRequestImpl.setContent(content);
		}

		if (displayFrom == Long.MIN_VALUE) {
			publicationRequestImpl.setDisplayFrom(null);
		}
		else {
			publicationRequestImpl.setDisplayFrom(new Date(displayFrom));
		}

		if (displayUntil == Long.MIN_VALUE) {
			publicationRequestImpl.setDisplayUntil(null);
		}
		else {
			publicationRequestImpl.setDisplayUntil(new Date(displayUntil));
		}

		if (contentHash == null) {
			publicationRequestImpl.setContentHash("");
		}
		else {
			publicationRequestImpl.setContentHash(contentHash);
		}

		if (approvedHash == null) {
			publicationRequestImpl.setApprovedHash("");
		}
		else {
			publicationRequestImpl.setApprovedHash(approvedHash);
		}

		if (submittedDate == Long.MIN_VALUE) {
			publicationRequestImpl.setSubmittedDate(null);
		}
		else {
			publicationRequestImpl.setSubmittedDate(new Date(submittedDate));
		}

		if (remindedDate == Long.MIN_VALUE) {
			publicationRequestImpl.setRemindedDate(null);
		}
		else {
			publicationRequestImpl.setRemindedDate(new Date(remindedDate));
		}

		if (escalatedDate == Long.MIN_VALUE) {
			publicationRequestImpl.setEscalatedDate(null);
		}
		else {
			publicationRequestImpl.setEscalatedDate(new Date(escalatedDate));
		}

		publicationRequestImpl.setStatus(status);
		publicationRequestImpl.setStatusByUserId(statusByUserId);

		if (statusByUserName == null) {
			publicationRequestImpl.setStatusByUserName("");
		}
		else {
			publicationRequestImpl.setStatusByUserName(statusByUserName);
		}

		if (statusDate == Long.MIN_VALUE) {
			publicationRequestImpl.setStatusDate(null);
		}
		else {
			publicationRequestImpl.setStatusDate(new Date(statusDate));
		}

		if (statusReason == null) {
			publicationRequestImpl.setStatusReason("");
		}
		else {
			publicationRequestImpl.setStatusReason(statusReason);
		}

		publicationRequestImpl.resetOriginalValues();

		return publicationRequestImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();
		uuid = objectInput.readUTF();

		publicationRequestId = objectInput.readLong();

		groupId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		schoolGroupId = objectInput.readLong();

		classPostId = objectInput.readLong();
		channel = objectInput.readUTF();
		title = objectInput.readUTF();
		content = objectInput.readUTF();
		displayFrom = objectInput.readLong();
		displayUntil = objectInput.readLong();
		contentHash = objectInput.readUTF();
		approvedHash = objectInput.readUTF();
		submittedDate = objectInput.readLong();
		remindedDate = objectInput.readLong();
		escalatedDate = objectInput.readLong();

		status = objectInput.readInt();

		statusByUserId = objectInput.readLong();
		statusByUserName = objectInput.readUTF();
		statusDate = objectInput.readLong();
		statusReason = objectInput.readUTF();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		if (uuid == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(uuid);
		}

		objectOutput.writeLong(publicationRequestId);

		objectOutput.writeLong(groupId);

		objectOutput.writeLong(companyId);

		objectOutput.writeLong(userId);

		if (userName == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(userName);
		}

		objectOutput.writeLong(createDate);
		objectOutput.writeLong(modifiedDate);

		objectOutput.writeLong(schoolGroupId);

		objectOutput.writeLong(classPostId);

		if (channel == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(channel);
		}

		if (title == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(title);
		}

		if (content == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(content);
		}

		objectOutput.writeLong(displayFrom);
		objectOutput.writeLong(displayUntil);

		if (contentHash == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(contentHash);
		}

		if (approvedHash == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(approvedHash);
		}

		objectOutput.writeLong(submittedDate);
		objectOutput.writeLong(remindedDate);
		objectOutput.writeLong(escalatedDate);

		objectOutput.writeInt(status);

		objectOutput.writeLong(statusByUserId);

		if (statusByUserName == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(statusByUserName);
		}

		objectOutput.writeLong(statusDate);

		if (statusReason == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(statusReason);
		}
	}

	public long mvccVersion;
	public String uuid;
	public long publicationRequestId;
	public long groupId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long schoolGroupId;
	public long classPostId;
	public String channel;
	public String title;
	public String content;
	public long displayFrom;
	public long displayUntil;
	public String contentHash;
	public String approvedHash;
	public long submittedDate;
	public long remindedDate;
	public long escalatedDate;
	public int status;
	public long statusByUserId;
	public String statusByUserName;
	public long statusDate;
	public String statusReason;

}