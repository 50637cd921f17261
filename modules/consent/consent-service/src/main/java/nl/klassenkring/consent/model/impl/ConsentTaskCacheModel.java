/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.model.impl;

import com.liferay.petra.lang.HashUtil;
import com.liferay.petra.string.StringBundler;
import com.liferay.portal.kernel.model.CacheModel;
import com.liferay.portal.kernel.model.MVCCModel;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

import java.util.Date;

import nl.klassenkring.consent.model.ConsentTask;

/**
 * The cache model class for representing ConsentTask in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class ConsentTaskCacheModel
	implements CacheModel<ConsentTask>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof ConsentTaskCacheModel)) {
			return false;
		}

		ConsentTaskCacheModel consentTaskCacheModel =
			(ConsentTaskCacheModel)object;

		if ((consentTaskId == consentTaskCacheModel.consentTaskId) &&
			(mvccVersion == consentTaskCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, consentTaskId);

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
		StringBundler sb = new StringBundler(45);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", consentTaskId=");
		sb.append(consentTaskId);
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
		sb.append(", groupId=");
		sb.append(groupId);
		sb.append(", kind=");
		sb.append(kind);
		sb.append(", pupilId=");
		sb.append(pupilId);
		sb.append(", purposeKey=");
		sb.append(purposeKey);
		sb.append(", pictureId=");
		sb.append(pictureId);
		sb.append(", classPostId=");
		sb.append(classPostId);
		sb.append(", objectionId=");
		sb.append(objectionId);
		sb.append(", assigneeUserId=");
		sb.append(assigneeUserId);
		sb.append(", assigneeRole=");
		sb.append(assigneeRole);
		sb.append(", detail=");
		sb.append(detail);
		sb.append(", dueDate=");
		sb.append(dueDate);
		sb.append(", remindedDate=");
		sb.append(remindedDate);
		sb.append(", doneDate=");
		sb.append(doneDate);
		sb.append(", doneByUserId=");
		sb.append(doneByUserId);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public ConsentTask toEntityModel() {
		ConsentTaskImpl consentTaskImpl = new ConsentTaskImpl();

		consentTaskImpl.setMvccVersion(mvccVersion);
		consentTaskImpl.setConsentTaskId(consentTaskId);
		consentTaskImpl.setCompanyId(companyId);
		consentTaskImpl.setUserId(userId);

		if (userName == null) {
			consentTaskImpl.setUserName("");
		}
		else {
			consentTaskImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			consentTaskImpl.setCreateDate(null);
		}
		else {
			consentTaskImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			consentTaskImpl.setModifiedDate(null);
		}
		else {
			consentTaskImpl.setModifiedDate(new Date(modifiedDate));
		}

		consentTaskImpl.setSchoolGroupId(schoolGroupId);
		consentTaskImpl.setGroupId(groupId);

		if (kind == null) {
			consentTaskImpl.setKind("");
		}
		else {
			consentTaskImpl.setKind(kind);
		}

		consentTaskImpl.setPupilId(pupilId);

		if (purposeKey == null) {
			consentTaskImpl.setPurposeKey("");
		}
		else {
			consentTaskImpl.setPurposeKey(purposeKey);
		}

		consentTaskImpl.setPictureId(pictureId);
		consentTaskImpl.setClassPostId(classPostId);
		consentTaskImpl.setObjectionId(objectionId);
		consentTaskImpl.setAssigneeUserId(assigneeUserId);

		if (assigneeRole == null) {
			consentTaskImpl.setAssigneeRole("");
		}
		else {
			consentTaskImpl.setAssigneeRole(assigneeRole);
		}

		if (detail == null) {
			consentTaskImpl.setDetail("");
		}
		else {
			consentTaskImpl.setDetail(detail);
		}

		if (dueDate == Long.MIN_VALUE) {
			consentTaskImpl.setDueDate(null);
		}
		else {
			consentTaskImpl.setDueDate(new Date(dueDate));
		}

		if (remindedDate == Long.MIN_VALUE) {
			consentTaskImpl.setRemindedDate(null);
		}
		else {
			consentTaskImpl.setRemindedDate(new Date(remindedDate));
		}

		if (doneDate == Long.MIN_VALUE) {
			consentTaskImpl.setDoneDate(null);
		}
		else {
			consentTaskImpl.setDoneDate(new Date(doneDate));
		}

		consentTaskImpl.setDoneByUserId(doneByUserId);

		consentTaskImpl.resetOriginalValues();

		return consentTaskImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		consentTaskId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		schoolGroupId = objectInput.readLong();

		groupId = objectInput.readLong();
		kind = objectInput.readUTF();

		pupilId = objectInput.readLong();
		purposeKey = objectInput.readUTF();

		pictureId = objectInput.readLong();

		classPostId = objectInput.readLong();

		objectionId = objectInput.readLong();

		assigneeUserId = objectInput.readLong();
		assigneeRole = objectInput.readUTF();
		detail = objectInput.readUTF();
		dueDate = objectInput.readLong();
		remindedDate = objectInput.readLong();
		doneDate = objectInput.readLong();

		doneByUserId = objectInput.readLong();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(consentTaskId);

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

		objectOutput.writeLong(groupId);

		if (kind == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(kind);
		}

		objectOutput.writeLong(pupilId);

		if (purposeKey == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(purposeKey);
		}

		objectOutput.writeLong(pictureId);

		objectOutput.writeLong(classPostId);

		objectOutput.writeLong(objectionId);

		objectOutput.writeLong(assigneeUserId);

		if (assigneeRole == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(assigneeRole);
		}

		if (detail == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(detail);
		}

		objectOutput.writeLong(dueDate);
		objectOutput.writeLong(remindedDate);
		objectOutput.writeLong(doneDate);

		objectOutput.writeLong(doneByUserId);
	}

	public long mvccVersion;
	public long consentTaskId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long schoolGroupId;
	public long groupId;
	public String kind;
	public long pupilId;
	public String purposeKey;
	public long pictureId;
	public long classPostId;
	public long objectionId;
	public long assigneeUserId;
	public String assigneeRole;
	public String detail;
	public long dueDate;
	public long remindedDate;
	public long doneDate;
	public long doneByUserId;

}