/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.helprequest.model.impl;

import com.liferay.petra.lang.HashUtil;
import com.liferay.petra.string.StringBundler;
import com.liferay.portal.kernel.model.CacheModel;
import com.liferay.portal.kernel.model.MVCCModel;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

import java.util.Date;

import nl.klassenkring.helprequest.model.HelpSignUp;

/**
 * The cache model class for representing HelpSignUp in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class HelpSignUpCacheModel
	implements CacheModel<HelpSignUp>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof HelpSignUpCacheModel)) {
			return false;
		}

		HelpSignUpCacheModel helpSignUpCacheModel =
			(HelpSignUpCacheModel)object;

		if ((helpSignUpId == helpSignUpCacheModel.helpSignUpId) &&
			(mvccVersion == helpSignUpCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, helpSignUpId);

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
		StringBundler sb = new StringBundler(29);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", helpSignUpId=");
		sb.append(helpSignUpId);
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
		sb.append(", helpRequestId=");
		sb.append(helpRequestId);
		sb.append(", helpSlotId=");
		sb.append(helpSlotId);
		sb.append(", signUpState=");
		sb.append(signUpState);
		sb.append(", stateByUserId=");
		sb.append(stateByUserId);
		sb.append(", stateByUserName=");
		sb.append(stateByUserName);
		sb.append(", stateDate=");
		sb.append(stateDate);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public HelpSignUp toEntityModel() {
		HelpSignUpImpl helpSignUpImpl = new HelpSignUpImpl();

		helpSignUpImpl.setMvccVersion(mvccVersion);
		helpSignUpImpl.setHelpSignUpId(helpSignUpId);
		helpSignUpImpl.setGroupId(groupId);
		helpSignUpImpl.setCompanyId(companyId);
		helpSignUpImpl.setUserId(userId);

		if (userName == null) {
			helpSignUpImpl.setUserName("");
		}
		else {
			helpSignUpImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			helpSignUpImpl.setCreateDate(null);
		}
		else {
			helpSignUpImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			helpSignUpImpl.setModifiedDate(null);
		}
		else {
			helpSignUpImpl.setModifiedDate(new Date(modifiedDate));
		}

		helpSignUpImpl.setHelpRequestId(helpRequestId);
		helpSignUpImpl.setHelpSlotId(helpSlotId);

		if (signUpState == null) {
			helpSignUpImpl.setSignUpState("");
		}
		else {
			helpSignUpImpl.setSignUpState(signUpState);
		}

		helpSignUpImpl.setStateByUserId(stateByUserId);

		if (stateByUserName == null) {
			helpSignUpImpl.setStateByUserName("");
		}
		else {
			helpSignUpImpl.setStateByUserName(stateByUserName);
		}

		if (stateDate == Long.MIN_VALUE) {
			helpSignUpImpl.setStateDate(null);
		}
		else {
			helpSignUpImpl.setStateDate(new Date(stateDate));
		}

		helpSignUpImpl.resetOriginalValues();

		return helpSignUpImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		helpSignUpId = objectInput.readLong();

		groupId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		helpRequestId = objectInput.readLong();

		helpSlotId = objectInput.readLong();
		signUpState = objectInput.readUTF();

		stateByUserId = objectInput.readLong();
		stateByUserName = objectInput.readUTF();
		stateDate = objectInput.readLong();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(helpSignUpId);

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

		objectOutput.writeLong(helpRequestId);

		objectOutput.writeLong(helpSlotId);

		if (signUpState == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(signUpState);
		}

		objectOutput.writeLong(stateByUserId);

		if (stateByUserName == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(stateByUserName);
		}

		objectOutput.writeLong(stateDate);
	}

	public long mvccVersion;
	public long helpSignUpId;
	public long groupId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long helpRequestId;
	public long helpSlotId;
	public String signUpState;
	public long stateByUserId;
	public String stateByUserName;
	public long stateDate;

}