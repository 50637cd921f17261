/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.picture.model.impl;

import com.liferay.petra.lang.HashUtil;
import com.liferay.petra.string.StringBundler;
import com.liferay.portal.kernel.model.CacheModel;
import com.liferay.portal.kernel.model.MVCCModel;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

import java.util.Date;

import nl.klassenkring.picture.model.Picture;

/**
 * The cache model class for representing Picture in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class PictureCacheModel
	implements CacheModel<Picture>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof PictureCacheModel)) {
			return false;
		}

		PictureCacheModel pictureCacheModel = (PictureCacheModel)object;

		if ((pictureId == pictureCacheModel.pictureId) &&
			(mvccVersion == pictureCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, pictureId);

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
		StringBundler sb = new StringBundler(43);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", uuid=");
		sb.append(uuid);
		sb.append(", pictureId=");
		sb.append(pictureId);
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
		sb.append(", classPostId=");
		sb.append(classPostId);
		sb.append(", position=");
		sb.append(position);
		sb.append(", altText=");
		sb.append(altText);
		sb.append(", nobodyRecognisable=");
		sb.append(nobodyRecognisable);
		sb.append(", decencyDeclared=");
		sb.append(decencyDeclared);
		sb.append(", mimeType=");
		sb.append(mimeType);
		sb.append(", width=");
		sb.append(width);
		sb.append(", height=");
		sb.append(height);
		sb.append(", sourceHash=");
		sb.append(sourceHash);
		sb.append(", placedByUserId=");
		sb.append(placedByUserId);
		sb.append(", placedDate=");
		sb.append(placedDate);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public Picture toEntityModel() {
		PictureImpl pictureImpl = new PictureImpl();

		pictureImpl.setMvccVersion(mvccVersion);

		if (uuid == null) {
			pictureImpl.setUuid("");
		}
		else {
			pictureImpl.setUuid(uuid);
		}

		pictureImpl.setPictureId(pictureId);
		pictureImpl.setCompanyId(companyId);
		pictureImpl.setUserId(userId);

		if (userName == null) {
			pictureImpl.setUserName("");
		}
		else {
			pictureImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			pictureImpl.setCreateDate(null);
		}
		else {
			pictureImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			pictureImpl.setModifiedDate(null);
		}
		else {
			pictureImpl.setModifiedDate(new Date(modifiedDate));
		}

		pictureImpl.setGroupId(groupId);
		pictureImpl.setSchoolGroupId(schoolGroupId);
		pictureImpl.setClassPostId(classPostId);
		pictureImpl.setPosition(position);

		if (altText == null) {
			pictureImpl.setAltText("");
		}
		else {
			pictureImpl.setAltText(altText);
		}

		pictureImpl.setNobodyRecognisable(nobodyRecognisable);
		pictureImpl.setDecencyDeclared(decencyDeclared);

		if (mimeType == null) {
			pictureImpl.setMimeType("");
		}
		else {
			pictureImpl.setMimeType(mimeType);
		}

		pictureImpl.setWidth(width);
		pictureImpl.setHeight(height);

		if (sourceHash == null) {
			pictureImpl.setSourceHash("");
		}
		else {
			pictureImpl.setSourceHash(sourceHash);
		}

		pictureImpl.setPlacedByUserId(placedByUserId);

		if (placedDate == Long.MIN_VALUE) {
			pictureImpl.setPlacedDate(null);
		}
		else {
			pictureImpl.setPlacedDate(new Date(placedDate));
		}

		pictureImpl.resetOriginalValues();

		return pictureImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();
		uuid = objectInput.readUTF();

		pictureId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		groupId = objectInput.readLong();

		schoolGroupId = objectInput.readLong();

		classPostId = objectInput.readLong();

		position = objectInput.readInt();
		altText = objectInput.readUTF();

		nobodyRecognisable = objectInput.readBoolean();

		decencyDeclared = objectInput.readBoolean();
		mimeType = objectInput.readUTF();

		width = objectInput.readInt();

		height = objectInput.readInt();
		sourceHash = objectInput.readUTF();

		placedByUserId = objectInput.readLong();
		placedDate = objectInput.readLong();
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

		objectOutput.writeLong(pictureId);

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

		objectOutput.writeLong(classPostId);

		objectOutput.writeInt(position);

		if (altText == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(altText);
		}

		objectOutput.writeBoolean(nobodyRecognisable);

		objectOutput.writeBoolean(decencyDeclared);

		if (mimeType == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(mimeType);
		}

		objectOutput.writeInt(width);

		objectOutput.writeInt(height);

		if (sourceHash == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(sourceHash);
		}

		objectOutput.writeLong(placedByUserId);
		objectOutput.writeLong(placedDate);
	}

	public long mvccVersion;
	public String uuid;
	public long pictureId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long groupId;
	public long schoolGroupId;
	public long classPostId;
	public int position;
	public String altText;
	public boolean nobodyRecognisable;
	public boolean decencyDeclared;
	public String mimeType;
	public int width;
	public int height;
	public String sourceHash;
	public long placedByUserId;
	public long placedDate;

}