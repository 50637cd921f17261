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

import nl.klassenkring.publication.model.PublicationPicture;

/**
 * The cache model class for representing PublicationPicture in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class PublicationPictureCacheModel
	implements CacheModel<PublicationPicture>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof PublicationPictureCacheModel)) {
			return false;
		}

		PublicationPictureCacheModel publicationPictureCacheModel =
			(PublicationPictureCacheModel)object;

		if ((publicationPictureId ==
				publicationPictureCacheModel.publicationPictureId) &&
			(mvccVersion == publicationPictureCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, publicationPictureId);

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
		StringBundler sb = new StringBundler(37);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", publicationPictureId=");
		sb.append(publicationPictureId);
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
		sb.append(", publicationRequestId=");
		sb.append(publicationRequestId);
		sb.append(", sourcePictureId=");
		sb.append(sourcePictureId);
		sb.append(", position=");
		sb.append(position);
		sb.append(", altText=");
		sb.append(altText);
		sb.append(", caption=");
		sb.append(caption);
		sb.append(", overview=");
		sb.append(overview);
		sb.append(", width=");
		sb.append(width);
		sb.append(", height=");
		sb.append(height);
		sb.append(", fileHash=");
		sb.append(fileHash);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public PublicationPicture toEntityModel() {
		PublicationPictureImpl publicationPictureImpl =
			new PublicationPictureImpl();

		publicationPictureImpl.setMvccVersion(mvccVersion);
		publicationPictureImpl.setPublicationPictureId(publicationPictureId);
		publicationPictureImpl.setCompanyId(companyId);
		publicationPictureImpl.setUserId(userId);

		if (userName == null) {
			publicationPictureImpl.setUserName("");
		}
		else {
			publicationPictureImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			publicationPictureImpl.setCreateDate(null);
		}
		else {
			publicationPictureImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			publicationPictureImpl.setModifiedDate(null);
		}
		else {
			publicationPictureImpl.setModifiedDate(new Date(modifiedDate));
		}

		publicationPictureImpl.setGroupId(groupId);
		publicationPictureImpl.setSchoolGroupId(schoolGroupId);
		publicationPictureImpl.setPublicationRequestId(publicationRequestId);
		publicationPictureImpl.setSourcePictureId(sourcePictureId);
		publicationPictureImpl.setPosition(position);

		if (altText == null) {
			publicationPictureImpl.setAltText("");
		}
		else {
			publicationPictureImpl.setAltText(altText);
		}

		if (caption == null) {
			publicationPictureImpl.setCaption("");
		}
		else {
			publicationPictureImpl.setCaption(caption);
		}

		publicationPictureImpl.setOverview(overview);
		publicationPictureImpl.setWidth(width);
		publicationPictureImpl.setHeight(height);

		if (fileHash == null) {
			publicationPictureImpl.setFileHash("");
		}
		else {
			publicationPictureImpl.setFileHash(fileHash);
		}

		publicationPictureImpl.resetOriginalValues();

		return publicationPictureImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		publicationPictureId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		groupId = objectInput.readLong();

		schoolGroupId = objectInput.readLong();

		publicationRequestId = objectInput.readLong();

		sourcePictureId = objectInput.readLong();

		position = objectInput.readInt();
		altText = objectInput.readUTF();
		caption = objectInput.readUTF();

		overview = objectInput.readBoolean();

		width = objectInput.readInt();

		height = objectInput.readInt();
		fileHash = objectInput.readUTF();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(publicationPictureId);

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

		objectOutput.writeLong(publicationRequestId);

		objectOutput.writeLong(sourcePictureId);

		objectOutput.writeInt(position);

		if (altText == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(altText);
		}

		if (caption == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(caption);
		}

		objectOutput.writeBoolean(overview);

		objectOutput.writeInt(width);

		objectOutput.writeInt(height);

		if (fileHash == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(fileHash);
		}
	}

	public long mvccVersion;
	public long publicationPictureId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long groupId;
	public long schoolGroupId;
	public long publicationRequestId;
	public long sourcePictureId;
	public int position;
	public String altText;
	public String caption;
	public boolean overview;
	public int width;
	public int height;
	public String fileHash;

}