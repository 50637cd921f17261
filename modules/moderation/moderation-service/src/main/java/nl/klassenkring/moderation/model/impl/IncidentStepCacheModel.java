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

import nl.klassenkring.moderation.model.IncidentStep;

/**
 * The cache model class for representing IncidentStep in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class IncidentStepCacheModel
	implements CacheModel<IncidentStep>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof IncidentStepCacheModel)) {
			return false;
		}

		IncidentStepCacheModel incidentStepCacheModel =
			(IncidentStepCacheModel)object;

		if ((incidentStepId == incidentStepCacheModel.incidentStepId) &&
			(mvccVersion == incidentStepCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, incidentStepId);

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
		StringBundler sb = new StringBundler(31);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", incidentStepId=");
		sb.append(incidentStepId);
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
		sb.append(", stepKind=");
		sb.append(stepKind);
		sb.append(", stepDate=");
		sb.append(stepDate);
		sb.append(", teacherUserId=");
		sb.append(teacherUserId);
		sb.append(", teacherUserName=");
		sb.append(teacherUserName);
		sb.append(", directorUserId=");
		sb.append(directorUserId);
		sb.append(", directorUserName=");
		sb.append(directorUserName);
		sb.append(", ruleId=");
		sb.append(ruleId);
		sb.append(", note=");
		sb.append(note);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public IncidentStep toEntityModel() {
		IncidentStepImpl incidentStepImpl = new IncidentStepImpl();

		incidentStepImpl.setMvccVersion(mvccVersion);
		incidentStepImpl.setIncidentStepId(incidentStepId);
		incidentStepImpl.setCompanyId(companyId);
		incidentStepImpl.setUserId(userId);

		if (userName == null) {
			incidentStepImpl.setUserName("");
		}
		else {
			incidentStepImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			incidentStepImpl.setCreateDate(null);
		}
		else {
			incidentStepImpl.setCreateDate(new Date(createDate));
		}

		incidentStepImpl.setIncidentId(incidentId);

		if (stepKind == null) {
			incidentStepImpl.setStepKind("");
		}
		else {
			incidentStepImpl.setStepKind(stepKind);
		}

		if (stepDate == Long.MIN_VALUE) {
			incidentStepImpl.setStepDate(null);
		}
		else {
			incidentStepImpl.setStepDate(new Date(stepDate));
		}

		incidentStepImpl.setTeacherUserId(teacherUserId);

		if (teacherUserName == null) {
			incidentStepImpl.setTeacherUserName("");
		}
		else {
			incidentStepImpl.setTeacherUserName(teacherUserName);
		}

		incidentStepImpl.setDirectorUserId(directorUserId);

		if (directorUserName == null) {
			incidentStepImpl.setDirectorUserName("");
		}
		else {
			incidentStepImpl.setDirectorUserName(directorUserName);
		}

		if (ruleId == null) {
			incidentStepImpl.setRuleId("");
		}
		else {
			incidentStepImpl.setRuleId(ruleId);
		}

		if (note == null) {
			incidentStepImpl.setNote("");
		}
		else {
			incidentStepImpl.setNote(note);
		}

		incidentStepImpl.resetOriginalValues();

		return incidentStepImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		incidentStepId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();

		incidentId = objectInput.readLong();
		stepKind = objectInput.readUTF();
		stepDate = objectInput.readLong();

		teacherUserId = objectInput.readLong();
		teacherUserName = objectInput.readUTF();

		directorUserId = objectInput.readLong();
		directorUserName = objectInput.readUTF();
		ruleId = objectInput.readUTF();
		note = objectInput.readUTF();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(incidentStepId);

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

		if (stepKind == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(stepKind);
		}

		objectOutput.writeLong(stepDate);

		objectOutput.writeLong(teacherUserId);

		if (teacherUserName == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(teacherUserName);
		}

		objectOutput.writeLong(directorUserId);

		if (directorUserName == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(directorUserName);
		}

		if (ruleId == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(ruleId);
		}

		if (note == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(note);
		}
	}

	public long mvccVersion;
	public long incidentStepId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long incidentId;
	public String stepKind;
	public long stepDate;
	public long teacherUserId;
	public String teacherUserName;
	public long directorUserId;
	public String directorUserName;
	public String ruleId;
	public String note;

}