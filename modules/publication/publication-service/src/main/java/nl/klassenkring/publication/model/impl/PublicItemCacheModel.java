/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.publication.model.impl;

import com.liferay.petra.lang.HashUtil;
import com.liferay.petra.string.StringBundler;
import com.liferay.portal.kernel.model.CacheModel;
import com.liferay.portal.kernel.model.MVCCModel;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

import java.util.Date;

import nl.klassenkring.publication.model.PublicItem;

/**
 * The cache model class for representing PublicItem in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class PublicItemCacheModel
	implements CacheModel<PublicItem>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof PublicItemCacheModel)) {
			return false;
		}

		PublicItemCacheModel publicItemCacheModel =
			(PublicItemCacheModel)object;

		if ((publicItemId == publicItemCacheModel.publicItemId) &&
			(mvccVersion == publicItemCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, publicItemId);

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
		sb.append(", uuid=");
		sb.append(uuid);
		sb.append(", publicItemId=");
		sb.append(publicItemId);
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
		sb.append(", classGroupId=");
		sb.append(classGroupId);
		sb.append(", publicationRequestId=");
		sb.append(publicationRequestId);
		sb.append(", title=");
		sb.append(title);
		sb.append(", urlTitle=");
		sb.append(urlTitle);
		sb.append(", content=");
		sb.append(content);
		sb.append(", contentHash=");
		sb.append(contentHash);
		sb.append(", displayFrom=");
		sb.append(displayFrom);
		sb.append(", displayUntil=");
		sb.append(displayUntil);
		sb.append(", takenDown=");
		sb.append(takenDown);
		sb.append(", takenDownDate=");
		sb.append(takenDownDate);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public PublicItem toEntityModel() {
		PublicItemImpl publicItemImpl = new PublicItemImpl();

		publicItemImpl.setMvccVersion(mvccVersion);

		if (uuid == null) {
			publicItemImpl.setUuid("");
		}
		else {
			publicItemImpl.setUuid(uuid);
		}

		publicItemImpl.setPublicItemId(publicItemId);
		publicItemImpl.setGroupId(groupId);
		publicItemImpl.setCompanyId(companyId);
		publicItemImpl.setUserId(userId);

		if (userName == null) {
			publicItemImpl.setUserName("");
		}
		else {
			publicItemImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			publicItemImpl.setCreateDate(null);
		}
		else {
			publicItemImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			publicItemImpl.setModifiedDate(null);
		}
		else {
			publicItemImpl.setModifiedDate(new Date(modifiedDate));
		}

		publicItemImpl.setClassGroupId(classGroupId);
		publicItemImpl.setPublicationRequestId(publicationRequestId);

		if (title == null) {
			publicItemImpl.setTitle("");
		}
		else {
			publicItemImpl.setTitle(title);
		}

		if (urlTitle == null) {
			publicItemImpl.setUrlTitle("");
		}
		else {
			publicItemImpl.setUrlTitle(urlTitle);
		}

		if (content == null) {
			publicItemImpl.setContent("");
		}
		else {
			publicItemImpl.setContent(content);
		}

		if (contentHash == null) {
			publicItemImpl.setContentHash("");
		}
		else {
			publicItemImpl.setContentHash(contentHash);
		}

		if (displayFrom == Long.MIN_VALUE) {
			publicItemImpl.setDisplayFrom(null);
		}
		else {
			publicItemImpl.setDisplayFrom(new Date(displayFrom));
		}

		if (displayUntil == Long.MIN_VALUE) {
			publicItemImpl.setDisplayUntil(null);
		}
		else {
			publicItemImpl.setDisplayUntil(new Date(displayUntil));
		}

		publicItemImpl.setTakenDown(takenDown);

		if (takenDownDate == Long.MIN_VALUE) {
			publicItemImpl.setTakenDownDate(null);
		}
		else {
			publicItemImpl.setTakenDownDate(new Date(takenDownDate));
		}

		publicItemImpl.resetOriginalValues();

		return publicItemImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();
		uuid = objectInput.readUTF();

		publicItemId = objectInput.readLong();

		groupId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		classGroupId = objectInput.readLong();

		publicationRequestId = objectInput.readLong();
		title = objectInput.readUTF();
		urlTitle = objectInput.readUTF();
		content = objectInput.readUTF();
		contentHash = objectInput.readUTF();
		displayFrom = objectInput.readLong();
		displayUntil = objectInput.readLong();

		takenDown = objectInput.readBoolean();
		takenDownDate = objectInput.readLong();
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

		objectOutput.writeLong(publicItemId);

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

		objectOutput.writeLong(classGroupId);

		objectOutput.writeLong(publicationRequestId);

		if (title == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(title);
		}

		if (urlTitle == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(urlTitle);
		}

		if (content == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(content);
		}

		if (contentHash == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(contentHash);
		}

		objectOutput.writeLong(displayFrom);
		objectOutput.writeLong(displayUntil);

		objectOutput.writeBoolean(takenDown);
		objectOutput.writeLong(takenDownDate);
	}

	public long mvccVersion;
	public String uuid;
	public long publicItemId;
	public long groupId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long classGroupId;
	public long publicationRequestId;
	public String title;
	public String urlTitle;
	public String content;
	public String contentHash;
	public long displayFrom;
	public long displayUntil;
	public boolean takenDown;
	public long takenDownDate;

}