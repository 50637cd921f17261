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

import nl.klassenkring.publication.model.PublicationDepiction;

/**
 * The cache model class for representing PublicationDepiction in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class PublicationDepictionCacheModel
	implements CacheModel<PublicationDepiction>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof PublicationDepictionCacheModel)) {
			return false;
		}

		PublicationDepictionCacheModel publicationDepictionCacheModel =
			(PublicationDepictionCacheModel)object;

		if ((publicationDepictionId ==
				publicationDepictionCacheModel.publicationDepictionId) &&
			(mvccVersion == publicationDepictionCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, publicationDepictionId);

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
		StringBundler sb = new StringBundler(21);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", publicationDepictionId=");
		sb.append(publicationDepictionId);
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
		sb.append(", publicationRequestId=");
		sb.append(publicationRequestId);
		sb.append(", publicationPictureId=");
		sb.append(publicationPictureId);
		sb.append(", pupilId=");
		sb.append(pupilId);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public PublicationDepiction toEntityModel() {
		PublicationDepictionImpl publicationDepictionImpl =
			new PublicationDepictionImpl();

		publicationDepictionImpl.setMvccVersion(mvccVersion);
		publicationDepictionImpl.setPublicationDepictionId(
			publicationDepictionId);
		publicationDepictionImpl.setCompanyId(companyId);
		publicationDepictionImpl.setUserId(userId);

		if (userName == null) {
			publicationDepictionImpl.setUserName("");
		}
		else {
			publicationDepictionImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			publicationDepictionImpl.setCreateDate(null);
		}
		else {
			publicationDepictionImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			publicationDepictionImpl.setModifiedDate(null);
		}
		else {
			publicationDepictionImpl.setModifiedDate(new Date(modifiedDate));
		}

		publicationDepictionImpl.setPublicationRequestId(publicationRequestId);
		publicationDepictionImpl.setPublicationPictureId(publicationPictureId);
		publicationDepictionImpl.setPupilId(pupilId);

		publicationDepictionImpl.resetOriginalValues();

		return publicationDepictionImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		publicationDepictionId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		publicationRequestId = objectInput.readLong();

		publicationPictureId = objectInput.readLong();

		pupilId = objectInput.readLong();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(publicationDepictionId);

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

		objectOutput.writeLong(publicationRequestId);

		objectOutput.writeLong(publicationPictureId);

		objectOutput.writeLong(pupilId);
	}

	public long mvccVersion;
	public long publicationDepictionId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long publicationRequestId;
	public long publicationPictureId;
	public long pupilId;

}