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

import nl.klassenkring.classgroup.model.ClassPost;

/**
 * The cache model class for representing ClassPost in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class ClassPostCacheModel
	implements CacheModel<ClassPost>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof ClassPostCacheModel)) {
			return false;
		}

		ClassPostCacheModel classPostCacheModel = (ClassPostCacheModel)object;

		if ((classPostId == classPostCacheModel.classPostId) &&
			(mvccVersion == classPostCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, classPostId);

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
		StringBundler sb = new StringBundler(49);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", uuid=");
		sb.append(uuid);
		sb.append(", classPostId=");
		sb.append(classPostId);
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
		sb.append(", title=");
		sb.append(title);
		sb.append(", content=");
		sb.append(content);
		sb.append(", category=");
		sb.append(category);
		sb.append(", replyMode=");
		sb.append(replyMode);
		sb.append(", important=");
		sb.append(important);
		sb.append(", excursion=");
		sb.append(excursion);
		sb.append(", confirmedWarnings=");
		sb.append(confirmedWarnings);
		sb.append(", onBehalfOfGroupId=");
		sb.append(onBehalfOfGroupId);
		sb.append(", onBehalfOfUserId=");
		sb.append(onBehalfOfUserId);
		sb.append(", onBehalfOfUserName=");
		sb.append(onBehalfOfUserName);
		sb.append(", displayDate=");
		sb.append(displayDate);
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
	public ClassPost toEntityModel() {
		ClassPostImpl classPostImpl = new ClassPostImpl();

		classPostImpl.setMvccVersion(mvccVersion);

		if (uuid == null) {
			classPostImpl.setUuid("");
		}
		else {
			classPostImpl.setUuid(uuid);
		}

		classPostImpl.setClassPostId(classPostId);
		classPostImpl.setGroupId(groupId);
		classPostImpl.setCompanyId(companyId);
		classPostImpl.setUserId(userId);

		if (userName == null) {
			classPostImpl.setUserName("");
		}
		else {
			classPostImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			classPostImpl.setCreateDate(null);
		}
		else {
			classPostImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			classPostImpl.setModifiedDate(null);
		}
		else {
			classPostImpl.setModifiedDate(new Date(modifiedDate));
		}

		if (title == null) {
			classPostImpl.setTitle("");
		}
		else {
			classPostImpl.setTitle(title);
		}

		if (content == null) {
			classPostImpl.setContent("");
		}
		else {
			classPostImpl.setContent(content);
		}

		if (category == null) {
			classPostImpl.setCategory("");
		}
		else {
			classPostImpl.setCategory(category);
		}

		if (replyMode == null) {
			classPostImpl.setReplyMode("");
		}
		else {
			classPostImpl.setReplyMode(replyMode);
		}

		classPostImpl.setImportant(important);
		classPostImpl.setExcursion(excursion);

		if (confirmedWarnings == null) {
			classPostImpl.setConfirmedWarnings("");
		}
		else {
			classPostImpl.setConfirmedWarnings(confirmedWarnings);
		}

		classPostImpl.setOnBehalfOfGroupId(onBehalfOfGroupId);
		classPostImpl.setOnBehalfOfUserId(onBehalfOfUserId);

		if (onBehalfOfUserName == null) {
			classPostImpl.setOnBehalfOfUserName("");
		}
		else {
			classPostImpl.setOnBehalfOfUserName(onBehalfOfUserName);
		}

		if (displayDate == Long.MIN_VALUE) {
			classPostImpl.setDisplayDate(null);
		}
		else {
			classPostImpl.setDisplayDate(new Date(displayDate));
		}

		classPostImpl.setStatus(status);
		classPostImpl.setStatusByUserId(statusByUserId);

		if (statusByUserName == null) {
			classPostImpl.setStatusByUserName("");
		}
		else {
			classPostImpl.setStatusByUserName(statusByUserName);
		}

		if (statusDate == Long.MIN_VALUE) {
			classPostImpl.setStatusDate(null);
		}
		else {
			classPostImpl.setStatusDate(new Date(statusDate));
		}

		classPostImpl.resetOriginalValues();

		return classPostImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();
		uuid = objectInput.readUTF();

		classPostId = objectInput.readLong();

		groupId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();
		title = objectInput.readUTF();
		content = objectInput.readUTF();
		category = objectInput.readUTF();
		replyMode = objectInput.readUTF();

		important = objectInput.readBoolean();

		excursion = objectInput.readBoolean();
		confirmedWarnings = objectInput.readUTF();

		onBehalfOfGroupId = objectInput.readLong();

		onBehalfOfUserId = objectInput.readLong();
		onBehalfOfUserName = objectInput.readUTF();
		displayDate = objectInput.readLong();

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

		objectOutput.writeLong(classPostId);

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

		if (replyMode == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(replyMode);
		}

		objectOutput.writeBoolean(important);

		objectOutput.writeBoolean(excursion);

		if (confirmedWarnings == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(confirmedWarnings);
		}

		objectOutput.writeLong(onBehalfOfGroupId);

		objectOutput.writeLong(onBehalfOfUserId);

		if (onBehalfOfUserName == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(onBehalfOfUserName);
		}

		objectOutput.writeLong(displayDate);

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
	public long classPostId;
	public long groupId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public String title;
	public String content;
	public String category;
	public String replyMode;
	public boolean important;
	public boolean excursion;
	public String confirmedWarnings;
	public long onBehalfOfGroupId;
	public long onBehalfOfUserId;
	public String onBehalfOfUserName;
	public long displayDate;
	public int status;
	public long statusByUserId;
	public String statusByUserName;
	public long statusDate;

}