/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.model.impl;

import com.liferay.petra.lang.HashUtil;
import com.liferay.petra.string.StringBundler;
import com.liferay.portal.kernel.model.CacheModel;
import com.liferay.portal.kernel.model.MVCCModel;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

import java.util.Date;

import nl.klassenkring.classgroup.model.MessageHandover;

/**
 * The cache model class for representing MessageHandover in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class MessageHandoverCacheModel
	implements CacheModel<MessageHandover>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof MessageHandoverCacheModel)) {
			return false;
		}

		MessageHandoverCacheModel messageHandoverCacheModel =
			(MessageHandoverCacheModel)object;

		if ((messageHandoverId ==
				messageHandoverCacheModel.messageHandoverId) &&
			(mvccVersion == messageHandoverCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, messageHandoverId);

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
		StringBundler sb = new StringBundler(39);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", uuid=");
		sb.append(uuid);
		sb.append(", messageHandoverId=");
		sb.append(messageHandoverId);
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
		sb.append(", title=");
		sb.append(title);
		sb.append(", content=");
		sb.append(content);
		sb.append(", category=");
		sb.append(category);
		sb.append(", reason=");
		sb.append(reason);
		sb.append(", classPostId=");
		sb.append(classPostId);
		sb.append(", status=");
		sb.append(status);
		sb.append(", statusByUserId=");
		sb.append(statusByUserId);
		sb.append(", statusByUserName=");
		sb.append(statusByUserName);
		sb.append(", statusDate=");
		sb.append(statusDate);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public MessageHandover toEntityModel() {
		MessageHandoverImpl messageHandoverImpl = new MessageHandoverImpl();

		messageHandoverImpl.setMvccVersion(mvccVersion);

		if (uuid == null) {
			messageHandoverImpl.setUuid("");
		}
		else {
			messageHandoverImpl.setUuid(uuid);
		}

		messageHandoverImpl.setMessageHandoverId(messageHandoverId);
		messageHandoverImpl.setGroupId(groupId);
		messageHandoverImpl.setCompanyId(companyId);
		messageHandoverImpl.setUserId(userId);

		if (userName == null) {
			messageHandoverImpl.setUserName("");
		}
		else {
			messageHandoverImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			messageHandoverImpl.setCreateDate(null);
		}
		else {
			messageHandoverImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			messageHandoverImpl.setModifiedDate(null);
		}
		else {
			messageHandoverImpl.setModifiedDate(new Date(modifiedDate));
		}

		messageHandoverImpl.setSchoolGroupId(schoolGroupId);

		if (title == null) {
			messageHandoverImpl.setTitle("");
		}
		else {
			messageHandoverImpl.setTitle(title);
		}

		if (content == null) {
			messageHandoverImpl.setContent("");
		}
		else {
			messageHandoverImpl.setContent(content);
		}

		if (category == null) {
			messageHandoverImpl.setCategory("");
		}
		else {
			messageHandoverImpl.setCategory(category);
		}

		if (reason == null) {
			messageHandoverImpl.setReason("");
		}
		else {
			messageHandoverImpl.setReason(reason);
		}

		messageHandoverImpl.setClassPostId(classPostId);
		messageHandoverImpl.setStatus(status);
		messageHandoverImpl.setStatusByUserId(statusByUserId);

		if (statusByUserName == null) {
			messageHandoverImpl.setStatusByUserName("");
		}
		else {
			messageHandoverImpl.setStatusByUserName(statusByUserName);
		}

		if (statusDate == Long.MIN_VALUE) {
			messageHandoverImpl.setStatusDate(null);
		}
		else {
			messageHandoverImpl.setStatusDate(new Date(statusDate));
		}

		messageHandoverImpl.resetOriginalValues();

		return messageHandoverImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();
		uuid = objectInput.readUTF();

		messageHandoverId = objectInput.readLong();

		groupId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		schoolGroupId = objectInput.readLong();
		title = objectInput.readUTF();
		content = objectInput.readUTF();
		category = objectInput.readUTF();
		reason = objectInput.readUTF();

		classPostId = objectInput.readLong();

		status = objectInput.readInt();

		statusByUserId = objectInput.readLong();
		statusByUserName = objectInput.readUTF();
		statusDate = objectInput.readLong();
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

		objectOutput.writeLong(messageHandoverId);

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

		if (category == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(category);
		}

		if (reason == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(reason);
		}

		objectOutput.writeLong(classPostId);

		objectOutput.writeInt(status);

		objectOutput.writeLong(statusByUserId);

		if (statusByUserName == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(statusByUserName);
		}

		objectOutput.writeLong(statusDate);
	}

	public long mvccVersion;
	public String uuid;
	public long messageHandoverId;
	public long groupId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long schoolGroupId;
	public String title;
	public String content;
	public String category;
	public String reason;
	public long classPostId;
	public int status;
	public long statusByUserId;
	public String statusByUserName;
	public long statusDate;

}