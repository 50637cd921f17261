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

import nl.klassenkring.moderation.model.Incident;

/**
 * The cache model class for representing Incident in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class IncidentCacheModel
	implements CacheModel<Incident>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof IncidentCacheModel)) {
			return false;
		}

		IncidentCacheModel incidentCacheModel = (IncidentCacheModel)object;

		if ((incidentId == incidentCacheModel.incidentId) &&
			(mvccVersion == incidentCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, incidentId);

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
		sb.append(", uuid=");
		sb.append(uuid);
		sb.append(", incidentId=");
		sb.append(incidentId);
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
		sb.append(", contentKind=");
		sb.append(contentKind);
		sb.append(", contentId=");
		sb.append(contentId);
		sb.append(", classPostId=");
		sb.append(classPostId);
		sb.append(", openKey=");
		sb.append(openKey);
		sb.append(", subjectUserId=");
		sb.append(subjectUserId);
		sb.append(", subjectUserName=");
		sb.append(subjectUserName);
		sb.append(", contentTitle=");
		sb.append(contentTitle);
		sb.append(", contentText=");
		sb.append(contentText);
		sb.append(", incidentState=");
		sb.append(incidentState);
		sb.append(", ruleId=");
		sb.append(ruleId);
		sb.append(", removedDate=");
		sb.append(removedDate);
		sb.append(", closedDate=");
		sb.append(closedDate);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public Incident toEntityModel() {
		IncidentImpl incidentImpl = new IncidentImpl();

		incidentImpl.setMvccVersion(mvccVersion);

		if (uuid == null) {
			incidentImpl.setUuid("");
		}
		else {
			incidentImpl.setUuid(uuid);
		}

		incidentImpl.setIncidentId(incidentId);
		incidentImpl.setGroupId(groupId);
		incidentImpl.setCompanyId(companyId);
		incidentImpl.setUserId(userId);

		if (userName == null) {
			incidentImpl.setUserName("");
		}
		else {
			incidentImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			incidentImpl.setCreateDate(null);
		}
		else {
			incidentImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			incidentImpl.setModifiedDate(null);
		}
		else {
			incidentImpl.setModifiedDate(new Date(modifiedDate));
		}

		incidentImpl.setSchoolGroupId(schoolGroupId);

		if (contentKind == null) {
			incidentImpl.setContentKind("");
		}
		else {
			incidentImpl.setContentKind(contentKind);
		}

		incidentImpl.setContentId(contentId);
		incidentImpl.setClassPostId(classPostId);

		if (openKey == null) {
			incidentImpl.setOpenKey("");
		}
		else {
			incidentImpl.setOpenKey(openKey);
		}

		incidentImpl.setSubjectUserId(subjectUserId);

		if (subjectUserName == null) {
			incidentImpl.setSubjectUserName("");
		}
		else {
			incidentImpl.setSubjectUserName(subjectUserName);
		}

		if (contentTitle == null) {
			incidentImpl.setContentTitle("");
		}
		else {
			incidentImpl.setContentTitle(contentTitle);
		}

		if (contentText == null) {
			incidentImpl.setContentText("");
		}
		else {
			incidentImpl.setContentText(contentText);
		}

		if (incidentState == null) {
			incidentImpl.setIncidentState("");
		}
		else {
			incidentImpl.setIncidentState(incidentState);
		}

		if (ruleId == null) {
			incidentImpl.setRuleId("");
		}
		else {
			incidentImpl.setRuleId(ruleId);
		}

		if (removedDate == Long.MIN_VALUE) {
			incidentImpl.setRemovedDate(null);
		}
		else {
			incidentImpl.setRemovedDate(new Date(removedDate));
		}

		if (closedDate == Long.MIN_VALUE) {
			incidentImpl.setClosedDate(null);
		}
		else {
			incidentImpl.setClosedDate(new Date(closedDate));
		}

		incidentImpl.resetOriginalValues();

		return incidentImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();
		uuid = objectInput.readUTF();

		incidentId = objectInput.readLong();

		groupId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		schoolGroupId = objectInput.readLong();
		contentKind = objectInput.readUTF();

		contentId = objectInput.readLong();

		classPostId = objectInput.readLong();
		openKey = objectInput.readUTF();

		subjectUserId = objectInput.readLong();
		subjectUserName = objectInput.readUTF();
		contentTitle = objectInput.readUTF();
		contentText = objectInput.readUTF();
		incidentState = objectInput.readUTF();
		ruleId = objectInput.readUTF();
		removedDate = objectInput.readLong();
		closedDate = objectInput.readLong();
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

		objectOutput.writeLong(incidentId);

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

		if (contentKind == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(contentKind);
		}

		objectOutput.writeLong(contentId);

		objectOutput.writeLong(classPostId);

		if (openKey == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(openKey);
		}

		objectOutput.writeLong(subjectUserId);

		if (subjectUserName == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(subjectUserName);
		}

		if (contentTitle == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(contentTitle);
		}

		if (contentText == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(contentText);
		}

		if (incidentState == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(incidentState);
		}

		if (ruleId == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(ruleId);
		}

		objectOutput.writeLong(removedDate);
		objectOutput.writeLong(closedDate);
	}

	public long mvccVersion;
	public String uuid;
	public long incidentId;
	public long groupId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long schoolGroupId;
	public String contentKind;
	public long contentId;
	public long classPostId;
	public String openKey;
	public long subjectUserId;
	public String subjectUserName;
	public String contentTitle;
	public String contentText;
	public String incidentState;
	public String ruleId;
	public long removedDate;
	public long closedDate;

}