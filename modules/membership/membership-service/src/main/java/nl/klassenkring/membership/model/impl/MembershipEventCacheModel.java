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

import nl.klassenkring.membership.model.MembershipEvent;

/**
 * The cache model class for representing MembershipEvent in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class MembershipEventCacheModel
	implements CacheModel<MembershipEvent>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof MembershipEventCacheModel)) {
			return false;
		}

		MembershipEventCacheModel membershipEventCacheModel =
			(MembershipEventCacheModel)object;

		if ((membershipEventId ==
				membershipEventCacheModel.membershipEventId) &&
			(mvccVersion == membershipEventCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, membershipEventId);

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
		sb.append(", membershipEventId=");
		sb.append(membershipEventId);
		sb.append(", companyId=");
		sb.append(companyId);
		sb.append(", userId=");
		sb.append(userId);
		sb.append(", userName=");
		sb.append(userName);
		sb.append(", createDate=");
		sb.append(createDate);
		sb.append(", groupId=");
		sb.append(groupId);
		sb.append(", schoolGroupId=");
		sb.append(schoolGroupId);
		sb.append(", memberUserId=");
		sb.append(memberUserId);
		sb.append(", memberName=");
		sb.append(memberName);
		sb.append(", eventType=");
		sb.append(eventType);
		sb.append(", memberRole=");
		sb.append(memberRole);
		sb.append(", reason=");
		sb.append(reason);
		sb.append(", approverUserId=");
		sb.append(approverUserId);
		sb.append(", approverUserName=");
		sb.append(approverUserName);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public MembershipEvent toEntityModel() {
		MembershipEventImpl membershipEventImpl = new MembershipEventImpl();

		membershipEventImpl.setMvccVersion(mvccVersion);
		membershipEventImpl.setMembershipEventId(membershipEventId);
		membershipEventImpl.setCompanyId(companyId);
		membershipEventImpl.setUserId(userId);

		if (userName == null) {
			membershipEventImpl.setUserName("");
		}
		else {
			membershipEventImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			membershipEventImpl.setCreateDate(null);
		}
		else {
			membershipEventImpl.setCreateDate(new Date(createDate));
		}

		membershipEventImpl.setGroupId(groupId);
		membershipEventImpl.setSchoolGroupId(schoolGroupId);
		membershipEventImpl.setMemberUserId(memberUserId);

		if (memberName == null) {
			membershipEventImpl.setMemberName("");
		}
		else {
			membershipEventImpl.setMemberName(memberName);
		}

		if (eventType == null) {
			membershipEventImpl.setEventType("");
		}
		else {
			membershipEventImpl.setEventType(eventType);
		}

		if (memberRole == null) {
			membershipEventImpl.setMemberRole("");
		}
		else {
			membershipEventImpl.setMemberRole(memberRole);
		}

		if (reason == null) {
			membershipEventImpl.setReason("");
		}
		else {
			membershipEventImpl.setReason(reason);
		}

		membershipEventImpl.setApproverUserId(approverUserId);

		if (approverUserName == null) {
			membershipEventImpl.setApproverUserName("");
		}
		else {
			membershipEventImpl.setApproverUserName(approverUserName);
		}

		membershipEventImpl.resetOriginalValues();

		return membershipEventImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		membershipEventId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();

		groupId = objectInput.readLong();

		schoolGroupId = objectInput.readLong();

		memberUserId = objectInput.readLong();
		memberName = objectInput.readUTF();
		eventType = objectInput.readUTF();
		memberRole = objectInput.readUTF();
		reason = objectInput.readUTF();

		approverUserId = objectInput.readLong();
		approverUserName = objectInput.readUTF();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(membershipEventId);

		objectOutput.writeLong(companyId);

		objectOutput.writeLong(userId);

		if (userName == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(userName);
		}

		objectOutput.writeLong(createDate);

		objectOutput.writeLong(groupId);

		objectOutput.writeLong(schoolGroupId);

		objectOutput.writeLong(memberUserId);

		if (memberName == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(memberName);
		}

		if (eventType == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(eventType);
		}

		if (memberRole == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(memberRole);
		}

		if (reason == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(reason);
		}

		objectOutput.writeLong(approverUserId);

		if (approverUserName == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(approverUserName);
		}
	}

	public long mvccVersion;
	public long membershipEventId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long groupId;
	public long schoolGroupId;
	public long memberUserId;
	public String memberName;
	public String eventType;
	public String memberRole;
	public String reason;
	public long approverUserId;
	public String approverUserName;

}