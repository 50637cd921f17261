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

import nl.klassenkring.membership.model.MembershipInvitation;

/**
 * The cache model class for representing MembershipInvitation in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class MembershipInvitationCacheModel
	implements CacheModel<MembershipInvitation>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof MembershipInvitationCacheModel)) {
			return false;
		}

		MembershipInvitationCacheModel membershipInvitationCacheModel =
			(MembershipInvitationCacheModel)object;

		if ((membershipInvitationId ==
				membershipInvitationCacheModel.membershipInvitationId) &&
			(mvccVersion == membershipInvitationCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, membershipInvitationId);

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
		sb.append(", membershipInvitationId=");
		sb.append(membershipInvitationId);
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
		sb.append(", emailAddress=");
		sb.append(emailAddress);
		sb.append(", memberRole=");
		sb.append(memberRole);
		sb.append(", codeHash=");
		sb.append(codeHash);
		sb.append(", expirationDate=");
		sb.append(expirationDate);
		sb.append(", redeemedByUserId=");
		sb.append(redeemedByUserId);
		sb.append(", redeemedByUserName=");
		sb.append(redeemedByUserName);
		sb.append(", redeemedDate=");
		sb.append(redeemedDate);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public MembershipInvitation toEntityModel() {
		MembershipInvitationImpl membershipInvitationImpl =
			new MembershipInvitationImpl();

		membershipInvitationImpl.setMvccVersion(mvccVersion);
		membershipInvitationImpl.setMembershipInvitationId(
			membershipInvitationId);
		membershipInvitationImpl.setCompanyId(companyId);
		membershipInvitationImpl.setUserId(userId);

		if (userName == null) {
			membershipInvitationImpl.setUserName("");
		}
		else {
			membershipInvitationImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			membershipInvitationImpl.setCreateDate(null);
		}
		else {
			membershipInvitationImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			membershipInvitationImpl.setModifiedDate(null);
		}
		else {
			membershipInvitationImpl.setModifiedDate(new Date(modifiedDate));
		}

		membershipInvitationImpl.setGroupId(groupId);
		membershipInvitationImpl.setSchoolGroupId(schoolGroupId);

		if (emailAddress == null) {
			membershipInvitationImpl.setEmailAddress("");
		}
		else {
			membershipInvitationImpl.setEmailAddress(emailAddress);
		}

		if (memberRole == null) {
			membershipInvitationImpl.setMemberRole("");
		}
		else {
			membershipInvitationImpl.setMemberRole(memberRole);
		}

		if (codeHash == null) {
			membershipInvitationImpl.setCodeHash("");
		}
		else {
			membershipInvitationImpl.setCodeHash(codeHash);
		}

		if (expirationDate == Long.MIN_VALUE) {
			membershipInvitationImpl.setExpirationDate(null);
		}
		else {
			membershipInvitationImpl.setExpirationDate(
				new Date(expirationDate));
		}

		membershipInvitationImpl.setRedeemedByUserId(redeemedByUserId);

		if (redeemedByUserName == null) {
			membershipInvitationImpl.setRedeemedByUserName("");
		}
		else {
			membershipInvitationImpl.setRedeemedByUserName(redeemedByUserName);
		}

		if (redeemedDate == Long.MIN_VALUE) {
			membershipInvitationImpl.setRedeemedDate(null);
		}
		else {
			membershipInvitationImpl.setRedeemedDate(new Date(redeemedDate));
		}

		membershipInvitationImpl.resetOriginalValues();

		return membershipInvitationImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		membershipInvitationId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		groupId = objectInput.readLong();

		schoolGroupId = objectInput.readLong();
		emailAddress = objectInput.readUTF();
		memberRole = objectInput.readUTF();
		codeHash = objectInput.readUTF();
		expirationDate = objectInput.readLong();

		redeemedByUserId = objectInput.readLong();
		redeemedByUserName = objectInput.readUTF();
		redeemedDate = objectInput.readLong();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(membershipInvitationId);

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

		if (emailAddress == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(emailAddress);
		}

		if (memberRole == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(memberRole);
		}

		if (codeHash == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(codeHash);
		}

		objectOutput.writeLong(expirationDate);

		objectOutput.writeLong(redeemedByUserId);

		if (redeemedByUserName == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(redeemedByUserName);
		}

		objectOutput.writeLong(redeemedDate);
	}

	public long mvccVersion;
	public long membershipInvitationId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long groupId;
	public long schoolGroupId;
	public String emailAddress;
	public String memberRole;
	public String codeHash;
	public long expirationDate;
	public long redeemedByUserId;
	public String redeemedByUserName;
	public long redeemedDate;

}