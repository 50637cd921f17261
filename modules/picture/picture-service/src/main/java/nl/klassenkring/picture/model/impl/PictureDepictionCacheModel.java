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

import nl.klassenkring.picture.model.PictureDepiction;

/**
 * The cache model class for representing PictureDepiction in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class PictureDepictionCacheModel
	implements CacheModel<PictureDepiction>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof PictureDepictionCacheModel)) {
			return false;
		}

		PictureDepictionCacheModel pictureDepictionCacheModel =
			(PictureDepictionCacheModel)object;

		if ((pictureDepictionId ==
				pictureDepictionCacheModel.pictureDepictionId) &&
			(mvccVersion == pictureDepictionCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, pictureDepictionId);

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
		sb.append(", pictureDepictionId=");
		sb.append(pictureDepictionId);
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
		sb.append(", pictureId=");
		sb.append(pictureId);
		sb.append(", pupilId=");
		sb.append(pupilId);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public PictureDepiction toEntityModel() {
		PictureDepictionImpl pictureDepictionImpl = new PictureDepictionImpl();

		pictureDepictionImpl.setMvccVersion(mvccVersion);
		pictureDepictionImpl.setPictureDepictionId(pictureDepictionId);
		pictureDepictionImpl.setCompanyId(companyId);
		pictureDepictionImpl.setUserId(userId);

		if (userName == null) {
			pictureDepictionImpl.setUserName("");
		}
		else {
			pictureDepictionImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			pictureDepictionImpl.setCreateDate(null);
		}
		else {
			pictureDepictionImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			pictureDepictionImpl.setModifiedDate(null);
		}
		else {
			pictureDepictionImpl.setModifiedDate(new Date(modifiedDate));
		}

		pictureDepictionImpl.setGroupId(groupId);
		pictureDepictionImpl.setPictureId(pictureId);
		pictureDepictionImpl.setPupilId(pupilId);

		pictureDepictionImpl.resetOriginalValues();

		return pictureDepictionImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		pictureDepictionId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		groupId = objectInput.readLong();

		pictureId = objectInput.readLong();

		pupilId = objectInput.readLong();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(pictureDepictionId);

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

		objectOutput.writeLong(pictureId);

		objectOutput.writeLong(pupilId);
	}

	public long mvccVersion;
	public long pictureDepictionId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long modifiedDate;
	public long groupId;
	public long pictureId;
	public long pupilId;

}