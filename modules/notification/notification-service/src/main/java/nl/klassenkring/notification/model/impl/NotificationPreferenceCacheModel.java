/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.notification.model.impl;

import com.liferay.petra.lang.HashUtil;
import com.liferay.petra.string.StringBundler;
import com.liferay.portal.kernel.model.CacheModel;
import com.liferay.portal.kernel.model.MVCCModel;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

import java.util.Date;

import nl.klassenkring.notification.model.NotificationPreference;

/**
 * The cache model class for representing NotificationPreference in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class NotificationPreferenceCacheModel
	implements CacheModel<NotificationPreference>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof NotificationPreferenceCacheModel)) {
			return false;
		}

		NotificationPreferenceCacheModel notificationPreferenceCacheModel =
			(NotificationPreferenceCacheModel)object;

		if ((notificationPreferenceId ==
				notificationPreferenceCacheModel.notificationPreferenceId) &&
			(mvccVersion == notificationPreferenceCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, notificationPreferenceId);

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
		StringBundler sb = new StringBundler(25);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", notificationPreferenceId=");
		sb.append(notificationPreferenceId);
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
		sb.append(", frequency=");
		sb.append(frequency);
		sb.append(", switchedOff=");
		sb.append(switchedOff);
		sb.append(", quietFrom=");
		sb.append(quietFrom);
		sb.append(", quietUntil=");
		sb.append(quietUntil);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public NotificationPreference toEntityModel() {
		NotificationPreferenceImpl notificationPreferenceImpl =
			new NotificationPreferenceImpl();

		notificationPreferenceImpl.setMvccVersion(mvccVersion);
		notificationPreferenceImpl.setNotificationPreferenceId(
			notificationPreferenceId);
		notificationPreferenceImpl.setGroupId(groupId);
		notificationPreferenceImpl.setCompanyId(companyId);
		notificationPreferenceImpl.setUserId(userId);

		if (userName == null) {
			notificationPreferenceImpl.setUserName("");
		}
		else {
			notificationPreferenceImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			notificationPreferenceImpl.setCreateDate(null);
		}
		else {
			notificationPreferenceImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			notificationPreferenceImpl.setModifiedDate(null);
		}
		else {
			notificationPreferenceImpl.setModifiedDate(new Date(modifiedDate));
		}

		if (frequency == null) {
			notificationPreferenceImpl.setFrequency("");
		}
		else {
			notificationPreferenceImpl.setFrequency(frequency);
		}

		if (switchedOff == null) {
			notificationPreferenceImpl.setSwitchedOff("");
		}
		else {
			notificationPreferenceImpl.setSwitchedOff(switchedOff);
		}

		notificationPreferenceImpl.setQuietFrom(quietFrom);
		notificationPreferenceImpl.setQuietUntil(quietUntil);

		notificationPreferenceImpl.resetOriginalValues();

		return notificationPreferenceImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		notificationPreferenceId = objectInput.readLong();

		groupId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();
		frequency = objectInput.readUTF();
		switchedOff = objectInput.readUTF();

		quietFrom = objectInput.readInt();

		quietUntil = objectInput.readInt();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(notificationPreferenceId);

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

		if (frequency == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(frequency);
		}

		if (switchedOff == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(switchedOff);
		}

		objectOutput.writeInt(quietFrom);

		objectOutput.writeInt(quietUntil);
	}

	public long mvccVersion;
	public long notificationPreferenceId;
	public long groupId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public String frequency;
	public String switchedOff;
	public int quietFrom;
	public int quietUntil;

}