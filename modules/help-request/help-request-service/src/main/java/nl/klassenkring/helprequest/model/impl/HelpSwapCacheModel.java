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

import nl.klassenkring.helprequest.model.HelpSwap;

/**
 * The cache model class for representing HelpSwap in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class HelpSwapCacheModel
	implements CacheModel<HelpSwap>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof HelpSwapCacheModel)) {
			return false;
		}

		HelpSwapCacheModel helpSwapCacheModel = (HelpSwapCacheModel)object;

		if ((helpSwapId == helpSwapCacheModel.helpSwapId) &&
			(mvccVersion == helpSwapCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, helpSwapId);

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
		sb.append(", helpSwapId=");
		sb.append(helpSwapId);
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
		sb.append(", helpSlotId=");
		sb.append(helpSlotId);
		sb.append(", toUserId=");
		sb.append(toUserId);
		sb.append(", toUserName=");
		sb.append(toUserName);
		sb.append(", toSlotId=");
		sb.append(toSlotId);
		sb.append(", swapState=");
		sb.append(swapState);
		sb.append(", stateDate=");
		sb.append(stateDate);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public HelpSwap toEntityModel() {
		HelpSwapImpl helpSwapImpl = new HelpSwapImpl();

		helpSwapImpl.setMvccVersion(mvccVersion);
		helpSwapImpl.setHelpSwapId(helpSwapId);
		helpSwapImpl.setGroupId(groupId);
		helpSwapImpl.setCompanyId(companyId);
		helpSwapImpl.setUserId(userId);

		if (userName == null) {
			helpSwapImpl.setUserName("");
		}
		else {
			helpSwapImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			helpSwapImpl.setCreateDate(null);
		}
		else {
			helpSwapImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			helpSwapImpl.setModifiedDate(null);
		}
		else {
			helpSwapImpl.setModifiedDate(new Date(modifiedDate));
		}

		helpSwapImpl.setHelpSlotId(helpSlotId);
		helpSwapImpl.setToUserId(toUserId);

		if (toUserName == null) {
			helpSwapImpl.setToUserName("");
		}
		else {
			helpSwapImpl.setToUserName(toUserName);
		}

		helpSwapImpl.setToSlotId(toSlotId);

		if (swapState == null) {
			helpSwapImpl.setSwapState("");
		}
		else {
			helpSwapImpl.setSwapState(swapState);
		}

		if (stateDate == Long.MIN_VALUE) {
			helpSwapImpl.setStateDate(null);
		}
		else {
			helpSwapImpl.setStateDate(new Date(stateDate));
		}

		helpSwapImpl.resetOriginalValues();

		return helpSwapImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		helpSwapId = objectInput.readLong();

		groupId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		helpSlotId = objectInput.readLong();

		toUserId = objectInput.readLong();
		toUserName = objectInput.readUTF();

		toSlotId = objectInput.readLong();
		swapState = objectInput.readUTF();
		stateDate = objectInput.readLong();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(helpSwapId);

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

		objectOutput.writeLong(helpSlotId);

		objectOutput.writeLong(toUserId);

		if (toUserName == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(toUserName);
		}

		objectOutput.writeLong(toSlotId);

		if (swapState == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(swapState);
		}

		objectOutput.writeLong(stateDate);
	}

	public long mvccVersion;
	public long helpSwapId;
	public long groupId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long helpSlotId;
	public long toUserId;
	public String toUserName;
	public long toSlotId;
	public String swapState;
	public long stateDate;

}