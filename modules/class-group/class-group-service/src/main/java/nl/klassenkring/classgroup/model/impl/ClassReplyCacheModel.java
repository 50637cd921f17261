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

import nl.klassenkring.classgroup.model.ClassReply;

/**
 * The cache model class for representing ClassReply in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class ClassReplyCacheModel
	implements CacheModel<ClassReply>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof ClassReplyCacheModel)) {
			return false;
		}

		ClassReplyCacheModel classReplyCacheModel =
			(ClassReplyCacheModel)object;

		if ((classReplyId == classReplyCacheModel.classReplyId) &&
			(mvccVersion == classReplyCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, classReplyId);

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
		StringBundler sb = new StringBundler(33);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", uuid=");
		sb.append(uuid);
		sb.append(", classReplyId=");
		sb.append(classReplyId);
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
		sb.append(", classPostId=");
		sb.append(classPostId);
		sb.append(", content=");
		sb.append(content);
		sb.append(", confirmedWarnings=");
		sb.append(confirmedWarnings);
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
	public ClassReply toEntityModel() {
		ClassReplyImpl classReplyImpl = new ClassReplyImpl();

		classReplyImpl.setMvccVersion(mvccVersion);

		if (uuid == null) {
			classReplyImpl.setUuid("");
		}
		else {
			classReplyImpl.setUuid(uuid);
		}

		classReplyImpl.setClassReplyId(classReplyId);
		classReplyImpl.setGroupId(groupId);
		classReplyImpl.setCompanyId(companyId);
		classReplyImpl.setUserId(userId);

		if (userName == null) {
			classReplyImpl.setUserName("");
		}
		else {
			classReplyImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			classReplyImpl.setCreateDate(null);
		}
		else {
			classReplyImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			classReplyImpl.setModifiedDate(null);
		}
		else {
			classReplyImpl.setModifiedDate(new Date(modifiedDate));
		}

		classReplyImpl.setClassPostId(classPostId);

		if (content == null) {
			classReplyImpl.setContent("");
		}
		else {
			classReplyImpl.setContent(content);
		}

		if (confirmedWarnings == null) {
			classReplyImpl.setConfirmedWarnings("");
		}
		else {
			classReplyImpl.setConfirmedWarnings(confirmedWarnings);
		}

		classReplyImpl.setStatus(status);
		classReplyImpl.setStatusByUserId(statusByUserId);

		if (statusByUserName == null) {
			classReplyImpl.setStatusByUserName("");
		}
		else {
			classReplyImpl.setStatusByUserName(statusByUserName);
		}

		if (statusDate == Long.MIN_VALUE) {
			classReplyImpl.setStatusDate(null);
		}
		else {
			classReplyImpl.setStatusDate(new Date(statusDate));
		}

		classReplyImpl.resetOriginalValues();

		return classReplyImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();
		uuid = objectInput.readUTF();

		classReplyId = objectInput.readLong();

		groupId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		classPostId = objectInput.readLong();
		content = objectInput.readUTF();
		confirmedWarnings = objectInput.readUTF();

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

		objectOutput.writeLong(classReplyId);

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

		objectOutput.writeLong(classPostId);

		if (content == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(content);
		}

		if (confirmedWarnings == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(confirmedWarnings);
		}

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
	public long classReplyId;
	public long groupId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long classPostId;
	public String content;
	public String confirmedWarnings;
	public int status;
	public long statusByUserId;
	public String statusByUserName;
	public long statusDate;

}