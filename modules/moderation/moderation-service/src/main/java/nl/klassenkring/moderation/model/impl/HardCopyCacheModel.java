/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.moderation.model.impl;

import com.liferay.petra.lang.HashUtil;
import com.liferay.petra.string.StringBundler;
import com.liferay.portal.kernel.model.CacheModel;
import com.liferay.portal.kernel.model.MVCCModel;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

import java.util.Date;

import nl.klassenkring.moderation.model.HardCopy;

/**
 * The cache model class for representing HardCopy in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class HardCopyCacheModel
	implements CacheModel<HardCopy>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof HardCopyCacheModel)) {
			return false;
		}

		HardCopyCacheModel hardCopyCacheModel = (HardCopyCacheModel)object;

		if ((hardCopyId == hardCopyCacheModel.hardCopyId) &&
			(mvccVersion == hardCopyCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, hardCopyId);

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
		sb.append(", hardCopyId=");
		sb.append(hardCopyId);
		sb.append(", companyId=");
		sb.append(companyId);
		sb.append(", userId=");
		sb.append(userId);
		sb.append(", userName=");
		sb.append(userName);
		sb.append(", createDate=");
		sb.append(createDate);
		sb.append(", incidentId=");
		sb.append(incidentId);
		sb.append(", contentKind=");
		sb.append(contentKind);
		sb.append(", contentId=");
		sb.append(contentId);
		sb.append(", contentHash=");
		sb.append(contentHash);
		sb.append(", fileHash=");
		sb.append(fileHash);
		sb.append(", fileSize=");
		sb.append(fileSize);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public HardCopy toEntityModel() {
		HardCopyImpl hardCopyImpl = new HardCopyImpl();

		hardCopyImpl.setMvccVersion(mvccVersion);
		hardCopyImpl.setHardCopyId(hardCopyId);
		hardCopyImpl.setCompanyId(companyId);
		hardCopyImpl.setUserId(userId);

		if (userName == null) {
			hardCopyImpl.setUserName("");
		}
		else {
			hardCopyImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			hardCopyImpl.setCreateDate(null);
		}
		else {
			hardCopyImpl.setCreateDate(new Date(createDate));
		}

		hardCopyImpl.setIncidentId(incidentId);

		if (contentKind == null) {
			hardCopyImpl.setContentKind("");
		}
		else {
			hardCopyImpl.setContentKind(contentKind);
		}

		hardCopyImpl.setContentId(contentId);

		if (contentHash == null) {
			hardCopyImpl.setContentHash("");
		}
		else {
			hardCopyImpl.setContentHash(contentHash);
		}

		if (fileHash == null) {
			hardCopyImpl.setFileHash("");
		}
		else {
			hardCopyImpl.setFileHash(fileHash);
		}

		hardCopyImpl.setFileSize(fileSize);

		hardCopyImpl.resetOriginalValues();

		return hardCopyImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		hardCopyId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();

		incidentId = objectInput.readLong();
		contentKind = objectInput.readUTF();

		contentId = objectInput.readLong();
		contentHash = objectInput.readUTF();
		fileHash = objectInput.readUTF();

		fileSize = objectInput.readLong();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(hardCopyId);

		objectOutput.writeLong(companyId);

		objectOutput.writeLong(userId);

		if (userName == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(userName);
		}

		objectOutput.writeLong(createDate);

		objectOutput.writeLong(incidentId);

		if (contentKind == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(contentKind);
		}

		objectOutput.writeLong(contentId);

		if (contentHash == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(contentHash);
		}

		if (fileHash == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(fileHash);
		}

		objectOutput.writeLong(fileSize);
	}

	public long mvccVersion;
	public long hardCopyId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long incidentId;
	public String contentKind;
	public long contentId;
	public String contentHash;
	public String fileHash;
	public long fileSize;

}