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

import nl.klassenkring.helprequest.model.HelpRequest;

/**
 * The cache model class for representing HelpRequest in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class HelpRequestCacheModel
	implements CacheModel<HelpRequest>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof HelpRequestCacheModel)) {
			return false;
		}

		HelpRequestCacheModel helpRequestCacheModel =
			(HelpRequestCacheModel)object;

		if ((helpRequestId == helpRequestCacheModel.helpRequestId) &&
			(mvccVersion == helpRequestCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, helpRequestId);

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
		StringBundler sb = new StringBundler(27);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", uuid=");
		sb.append(uuid);
		sb.append(", helpRequestId=");
		sb.append(helpRequestId);
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
		sb.append(", classPostId=");
		sb.append(classPostId);
		sb.append(", title=");
		sb.append(title);
		sb.append(", decisionMode=");
		sb.append(decisionMode);
		sb.append(", placed=");
		sb.append(placed);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public HelpRequest toEntityModel() {
		HelpRequestImpl helpRequestImpl = new HelpRequestImpl();

		helpRequestImpl.setMvccVersion(mvccVersion);

		if (uuid == null) {
			helpRequestImpl.setUuid("");
		}
		else {
			helpRequestImpl.setUuid(uuid);
		}

		helpRequestImpl.setHelpRequestId(helpRequestId);
		helpRequestImpl.setGroupId(groupId);
		helpRequestImpl.setCompanyId(companyId);
		helpRequestImpl.setUserId(userId);

		if (userName == null) {
			helpRequestImpl.setUserName("");
		}
		else {
			helpRequestImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			helpRequestImpl.setCreateDate(null);
		}
		else {
			helpRequestImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			helpRequestImpl.setModifiedDate(null);
		}
		else {
			helpRequestImpl.setModifiedDate(new Date(modifiedDate));
		}

		helpRequestImpl.setClassPostId(classPostId);

		if (title == null) {
			helpRequestImpl.setTitle("");
		}
		else {
			helpRequestImpl.setTitle(title);
		}

		if (decisionMode == null) {
			helpRequestImpl.setDecisionMode("");
		}
		else {
			helpRequestImpl.setDecisionMode(decisionMode);
		}

		helpRequestImpl.setPlaced(placed);

		helpRequestImpl.resetOriginalValues();

		return helpRequestImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();
		uuid = objectInput.readUTF();

		helpRequestId = objectInput.readLong();

		groupId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		classPostId = objectInput.readLong();
		title = objectInput.readUTF();
		decisionMode = objectInput.readUTF();

		placed = objectInput.readBoolean();
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

		objectOutput.writeLong(helpRequestId);

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

		objectOutput.writeLong(classPostId);

		if (title == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(title);
		}

		if (decisionMode == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(decisionMode);
		}

		objectOutput.writeBoolean(placed);
	}

	public long mvccVersion;
	public String uuid;
	public long helpRequestId;
	public long groupId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long classPostId;
	public String title;
	public String decisionMode;
	public boolean placed;

}