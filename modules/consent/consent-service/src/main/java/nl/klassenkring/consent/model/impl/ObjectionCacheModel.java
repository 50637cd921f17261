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

import nl.klassenkring.consent.model.Objection;

/**
 * The cache model class for representing Objection in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class ObjectionCacheModel
	implements CacheModel<Objection>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof ObjectionCacheModel)) {
			return false;
		}

		ObjectionCacheModel objectionCacheModel = (ObjectionCacheModel)object;

		if ((objectionId == objectionCacheModel.objectionId) &&
			(mvccVersion == objectionCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, objectionId);

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
		StringBundler sb = new StringBundler(37);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", objectionId=");
		sb.append(objectionId);
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
		sb.append(", pictureId=");
		sb.append(pictureId);
		sb.append(", pupilId=");
		sb.append(pupilId);
		sb.append(", guardianId=");
		sb.append(guardianId);
		sb.append(", reason=");
		sb.append(reason);
		sb.append(", dueDate=");
		sb.append(dueDate);
		sb.append(", status=");
		sb.append(status);
		sb.append(", outcome=");
		sb.append(outcome);
		sb.append(", closedDate=");
		sb.append(closedDate);
		sb.append(", closedByUserId=");
		sb.append(closedByUserId);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public Objection toEntityModel() {
		ObjectionImpl objectionImpl = new ObjectionImpl();

		objectionImpl.setMvccVersion(mvccVersion);
		objectionImpl.setObjectionId(objectionId);
		objectionImpl.setCompanyId(companyId);
		objectionImpl.setUserId(userId);

		if (userName == null) {
			objectionImpl.setUserName("");
		}
		else {
			objectionImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			objectionImpl.setCreateDate(null);
		}
		else {
			objectionImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			objectionImpl.setModifiedDate(null);
		}
		else {
			objectionImpl.setModifiedDate(new Date(modifiedDate));
		}

		objectionImpl.setSchoolGroupId(schoolGroupId);
		objectionImpl.setGroupId(groupId);
		objectionImpl.setPictureId(pictureId);
		objectionImpl.setPupilId(pupilId);
		objectionImpl.setGuardianId(guardianId);

		if (reason == null) {
			objectionImpl.setReason("");
		}
		else {
			objectionImpl.setReason(reason);
		}

		if (dueDate == Long.MIN_VALUE) {
			objectionImpl.setDueDate(null);
		}
		else {
			objectionImpl.setDueDate(new Date(dueDate));
		}

		if (status == null) {
			objectionImpl.setStatus("");
		}
		else {
			objectionImpl.setStatus(status);
		}

		if (outcome == null) {
			objectionImpl.setOutcome("");
		}
		else {
			objectionImpl.setOutcome(outcome);
		}

		if (closedDate == Long.MIN_VALUE) {
			objectionImpl.setClosedDate(null);
		}
		else {
			objectionImpl.setClosedDate(new Date(closedDate));
		}

		objectionImpl.setClosedByUserId(closedByUserId);

		objectionImpl.resetOriginalValues();

		return objectionImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		objectionId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		schoolGroupId = objectInput.readLong();

		groupId = objectInput.readLong();

		pictureId = objectInput.readLong();

		pupilId = objectInput.readLong();

		guardianId = objectInput.readLong();
		reason = objectInput.readUTF();
		dueDate = objectInput.readLong();
		status = objectInput.readUTF();
		outcome = objectInput.readUTF();
		closedDate = objectInput.readLong();

		closedByUserId = objectInput.readLong();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(objectionId);

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

		objectOutput.writeLong(pictureId);

		objectOutput.writeLong(pupilId);

		objectOutput.writeLong(guardianId);

		if (reason == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(reason);
		}

		objectOutput.writeLong(dueDate);

		if (status == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(status);
		}

		if (outcome == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(outcome);
		}

		objectOutput.writeLong(closedDate);

		objectOutput.writeLong(closedByUserId);
	}

	public long mvccVersion;
	public long objectionId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long schoolGroupId;
	public long groupId;
	public long pictureId;
	public long pupilId;
	public long guardianId;
	public String reason;
	public long dueDate;
	public String status;
	public String outcome;
	public long closedDate;
	public long closedByUserId;

}