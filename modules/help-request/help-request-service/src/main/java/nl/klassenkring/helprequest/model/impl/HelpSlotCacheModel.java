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

import nl.klassenkring.helprequest.model.HelpSlot;

/**
 * The cache model class for representing HelpSlot in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class HelpSlotCacheModel
	implements CacheModel<HelpSlot>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof HelpSlotCacheModel)) {
			return false;
		}

		HelpSlotCacheModel helpSlotCacheModel = (HelpSlotCacheModel)object;

		if ((helpSlotId == helpSlotCacheModel.helpSlotId) &&
			(mvccVersion == helpSlotCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, helpSlotId);

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
		StringBundler sb = new StringBundler(35);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", uuid=");
		sb.append(uuid);
		sb.append(", helpSlotId=");
		sb.append(helpSlotId);
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
		sb.append(", slotDay=");
		sb.append(slotDay);
		sb.append(", startTime=");
		sb.append(startTime);
		sb.append(", endTime=");
		sb.append(endTime);
		sb.append(", task=");
		sb.append(task);
		sb.append(", wanted=");
		sb.append(wanted);
		sb.append(", taken=");
		sb.append(taken);
		sb.append(", remindedDate=");
		sb.append(remindedDate);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public HelpSlot toEntityModel() {
		HelpSlotImpl helpSlotImpl = new HelpSlotImpl();

		helpSlotImpl.setMvccVersion(mvccVersion);

		if (uuid == null) {
			helpSlotImpl.setUuid("");
		}
		else {
			helpSlotImpl.setUuid(uuid);
		}

		helpSlotImpl.setHelpSlotId(helpSlotId);
		helpSlotImpl.setGroupId(groupId);
		helpSlotImpl.setCompanyId(companyId);
		helpSlotImpl.setUserId(userId);

		if (userName == null) {
			helpSlotImpl.setUserName("");
		}
		else {
			helpSlotImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			helpSlotImpl.setCreateDate(null);
		}
		else {
			helpSlotImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			helpSlotImpl.setModifiedDate(null);
		}
		else {
			helpSlotImpl.setModifiedDate(new Date(modifiedDate));
		}

		helpSlotImpl.setHelpRequestId(helpRequestId);

		if (slotDay == null) {
			helpSlotImpl.setSlotDay("");
		}
		else {
			helpSlotImpl.setSlotDay(slotDay);
		}

		if (startTime == null) {
			helpSlotImpl.setStartTime("");
		}
		else {
			helpSlotImpl.setStartTime(startTime);
		}

		if (endTime == null) {
			helpSlotImpl.setEndTime("");
		}
		else {
			helpSlotImpl.setEndTime(endTime);
		}

		if (task == null) {
			helpSlotImpl.setTask("");
		}
		else {
			helpSlotImpl.setTask(task);
		}

		helpSlotImpl.setWanted(wanted);
		helpSlotImpl.setTaken(taken);

		if (remindedDate == Long.MIN_VALUE) {
			helpSlotImpl.setRemindedDate(null);
		}
		else {
			helpSlotImpl.setRemindedDate(new Date(remindedDate));
		}

		helpSlotImpl.resetOriginalValues();

		return helpSlotImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();
		uuid = objectInput.readUTF();

		helpSlotId = objectInput.readLong();

		groupId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		helpRequestId = objectInput.readLong();
		slotDay = objectInput.readUTF();
		startTime = objectInput.readUTF();
		endTime = objectInput.readUTF();
		task = objectInput.readUTF();

		wanted = objectInput.readInt();

		taken = objectInput.readInt();
		remindedDate = objectInput.readLong();
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

		objectOutput.writeLong(helpSlotId);

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

		if (slotDay == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(slotDay);
		}

		if (startTime == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(startTime);
		}

		if (endTime == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(endTime);
		}

		if (task == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(task);
		}

		objectOutput.writeInt(wanted);

		objectOutput.writeInt(taken);
		objectOutput.writeLong(remindedDate);
	}

	public long mvccVersion;
	public String uuid;
	public long helpSlotId;
	public long groupId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long helpRequestId;
	public String slotDay;
	public String startTime;
	public String endTime;
	public String task;
	public int wanted;
	public int taken;
	public long remindedDate;

}