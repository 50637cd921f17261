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

import nl.klassenkring.membership.model.ExceptionalCarer;

/**
 * The cache model class for representing ExceptionalCarer in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class ExceptionalCarerCacheModel
	implements CacheModel<ExceptionalCarer>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof ExceptionalCarerCacheModel)) {
			return false;
		}

		ExceptionalCarerCacheModel exceptionalCarerCacheModel =
			(ExceptionalCarerCacheModel)object;

		if ((exceptionalCarerId ==
				exceptionalCarerCacheModel.exceptionalCarerId) &&
			(mvccVersion == exceptionalCarerCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, exceptionalCarerId);

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
		sb.append(", exceptionalCarerId=");
		sb.append(exceptionalCarerId);
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
		sb.append(", carerUserId=");
		sb.append(carerUserId);
		sb.append(", carerName=");
		sb.append(carerName);
		sb.append(", pupilId=");
		sb.append(pupilId);
		sb.append(", reason=");
		sb.append(reason);
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
		sb.append(", endDate=");
		sb.append(endDate);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public ExceptionalCarer toEntityModel() {
		ExceptionalCarerImpl exceptionalCarerImpl = new ExceptionalCarerImpl();

		exceptionalCarerImpl.setMvccVersion(mvccVersion);
		exceptionalCarerImpl.setExceptionalCarerId(exceptionalCarerId);
		exceptionalCarerImpl.setCompanyId(companyId);
		exceptionalCarerImpl.setUserId(userId);

		if (userName == null) {
			exceptionalCarerImpl.setUserName("");
		}
		else {
			exceptionalCarerImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			exceptionalCarerImpl.setCreateDate(null);
		}
		else {
			exceptionalCarerImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			exceptionalCarerImpl.setModifiedDate(null);
		}
		else {
			exceptionalCarerImpl.setModifiedDate(new Date(modifiedDate));
		}

		exceptionalCarerImpl.setGroupId(groupId);
		exceptionalCarerImpl.setSchoolGroupId(schoolGroupId);
		exceptionalCarerImpl.setCarerUserId(carerUserId);

		if (carerName == null) {
			exceptionalCarerImpl.setCarerName("");
		}
		else {
			exceptionalCarerImpl.setCarerName(carerName);
		}

		exceptionalCarerImpl.setPupilId(pupilId);

		if (reason == null) {
			exceptionalCarerImpl.setReason("");
		}
		else {
			exceptionalCarerImpl.setReason(reason);
		}

		if (requestState == null) {
			exceptionalCarerImpl.setRequestState("");
		}
		else {
			exceptionalCarerImpl.setRequestState(requestState);
		}

		exceptionalCarerImpl.setDecidedByUserId(decidedByUserId);

		if (decidedByUserName == null) {
			exceptionalCarerImpl.setDecidedByUserName("");
		}
		else {
			exceptionalCarerImpl.setDecidedByUserName(decidedByUserName);
		}

		if (decidedDate == Long.MIN_VALUE) {
			exceptionalCarerImpl.setDecidedDate(null);
		}
		else {
			exceptionalCarerImpl.setDecidedDate(new Date(decidedDate));
		}

		if (decisionReason == null) {
			exceptionalCarerImpl.setDecisionReason("");
		}
		else {
			exceptionalCarerImpl.setDecisionReason(decisionReason);
		}

		if (endDate == Long.MIN_VALUE) {
			exceptionalCarerImpl.setEndDate(null);
		}
		else {
			exceptionalCarerImpl.setEndDate(new Date(endDate));
		}

		exceptionalCarerImpl.resetOriginalValues();

		return exceptionalCarerImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		exceptionalCarerId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		groupId = objectInput.readLong();

		schoolGroupId = objectInput.readLong();

		carerUserId = objectInput.readLong();
		carerName = objectInput.readUTF();

		pupilId = objectInput.readLong();
		reason = objectInput.readUTF();
		requestState = objectInput.readUTF();

		decidedByUserId = objectInput.readLong();
		decidedByUserName = objectInput.readUTF();
		decidedDate = objectInput.readLong();
		decisionReason = objectInput.readUTF();
		endDate = objectInput.readLong();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(exceptionalCarerId);

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

		objectOutput.writeLong(carerUserId);

		if (carerName == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(carerName);
		}

		objectOutput.writeLong(pupilId);

		if (reason == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(reason);
		}

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

		objectOutput.writeLong(endDate);
	}

	public long mvccVersion;
	public long exceptionalCarerId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long groupId;
	public long schoolGroupId;
	public long carerUserId;
	public String carerName;
	public long pupilId;
	public String reason;
	public String requestState;
	public long decidedByUserId;
	public String decidedByUserName;
	public long decidedDate;
	public String decisionReason;
	public long endDate;

}