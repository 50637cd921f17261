/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.model.impl;

import com.liferay.petra.lang.HashUtil;
import com.liferay.petra.string.StringBundler;
import com.liferay.portal.kernel.model.CacheModel;
import com.liferay.portal.kernel.model.MVCCModel;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

import java.util.Date;

import nl.klassenkring.membership.model.ExternalMember;

/**
 * The cache model class for representing ExternalMember in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class ExternalMemberCacheModel
	implements CacheModel<ExternalMember>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof ExternalMemberCacheModel)) {
			return false;
		}

		ExternalMemberCacheModel externalMemberCacheModel =
			(ExternalMemberCacheModel)object;

		if ((externalMemberId == externalMemberCacheModel.externalMemberId) &&
			(mvccVersion == externalMemberCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, externalMemberId);

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
		sb.append(", externalMemberId=");
		sb.append(externalMemberId);
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
		sb.append(", groupId=");
		sb.append(groupId);
		sb.append(", schoolGroupId=");
		sb.append(schoolGroupId);
		sb.append(", externalUserId=");
		sb.append(externalUserId);
		sb.append(", externalName=");
		sb.append(externalName);
		sb.append(", powers=");
		sb.append(powers);
		sb.append(", reason=");
		sb.append(reason);
		sb.append(", endDate=");
		sb.append(endDate);
		sb.append(", requestState=");
		sb.append(requestState);
		sb.append(", decidedByUserId=");
		sb.append(decidedByUserId);
		sb.append(", decidedByUserName=");
		sb.append(decidedByUserName);
		sb.append(", decidedDate=");
		sb.append(decidedDate);
		sb.append(", decisionReason=");
		sb.append(decisionReason);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public ExternalMember toEntityModel() {
		ExternalMemberImpl externalMemberImpl = new ExternalMemberImpl();

		externalMemberImpl.setMvccVersion(mvccVersion);
		externalMemberImpl.setExternalMemberId(externalMemberId);
		externalMemberImpl.setCompanyId(companyId);
		externalMemberImpl.setUserId(userId);

		if (userName == null) {
			externalMemberImpl.setUserName("");
		}
		else {
			externalMemberImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			externalMemberImpl.setCreateDate(null);
		}
		else {
			externalMemberImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			externalMemberImpl.setModifiedDate(null);
		}
		else {
			externalMemberImpl.setModifiedDate(new Date(modifiedDate));
		}

		externalMemberImpl.setGroupId(groupId);
		externalMemberImpl.setSchoolGroupId(schoolGroupId);
		externalMemberImpl.setExternalUserId(externalUserId);

		if (externalName == null) {
			externalMemberImpl.setExternalName("");
		}
		else {
			externalMemberImpl.setExternalName(externalName);
		}

		if (powers == null) {
			externalMemberImpl.setPowers("");
		}
		else {
			externalMemberImpl.setPowers(powers);
		}

		if (reason == null) {
			externalMemberImpl.setReason("");
		}
		else {
			externalMemberImpl.setReason(reason);
		}

		if (endDate == Long.MIN_VALUE) {
			externalMemberImpl.setEndDate(null);
		}
		else {
			externalMemberImpl.setEndDate(new Date(endDate));
		}

		if (requestState == null) {
			externalMemberImpl.setRequestState("");
		}
		else {
			externalMemberImpl.setRequestState(requestState);
		}

		externalMemberImpl.setDecidedByUserId(decidedByUserId);

		if (decidedByUserName == null) {
			externalMemberImpl.setDecidedByUserName("");
		}
		else {
			externalMemberImpl.setDecidedByUserName(decidedByUserName);
		}

		if (decidedDate == Long.MIN_VALUE) {
			externalMemberImpl.setDecidedDate(null);
		}
		else {
			externalMemberImpl.setDecidedDate(new Date(decidedDate));
		}

		if (decisionReason == null) {
			externalMemberImpl.setDecisionReason("");
		}
		else {
			externalMemberImpl.setDecisionReason(decisionReason);
		}

		externalMemberImpl.resetOriginalValues();

		return externalMemberImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		externalMemberId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		groupId = objectInput.readLong();

		schoolGroupId = objectInput.readLong();

		externalUserId = objectInput.readLong();
		externalName = objectInput.readUTF();
		powers = objectInput.readUTF();
		reason = objectInput.readUTF();
		endDate = objectInput.readLong();
		requestState = objectInput.readUTF();

		decidedByUserId = objectInput.readLong();
		decidedByUserName = objectInput.readUTF();
		decidedDate = objectInput.readLong();
		decisionReason = objectInput.readUTF();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(externalMemberId);

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

		objectOutput.writeLong(groupId);

		objectOutput.writeLong(schoolGroupId);

		objectOutput.writeLong(externalUserId);

		if (externalName == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(externalName);
		}

		if (powers == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(powers);
		}

		if (reason == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(reason);
		}

		objectOutput.writeLong(endDate);

		if (requestState == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(requestState);
		}

		objectOutput.writeLong(decidedByUserId);

		if (decidedByUserName == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(decidedByUserName);
		}

		objectOutput.writeLong(decidedDate);

		if (decisionReason == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(decisionReason);
		}
	}

	public long mvccVersion;
	public long externalMemberId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long groupId;
	public long schoolGroupId;
	public long externalUserId;
	public String externalName;
	public String powers;
	public String reason;
	public long endDate;
	public String requestState;
	public long decidedByUserId;
	public String decidedByUserName;
	public long decidedDate;
	public String decisionReason;

}