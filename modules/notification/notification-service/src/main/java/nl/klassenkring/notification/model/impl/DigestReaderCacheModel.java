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

import nl.klassenkring.notification.model.DigestReader;

/**
 * The cache model class for representing DigestReader in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class DigestReaderCacheModel
	implements CacheModel<DigestReader>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof DigestReaderCacheModel)) {
			return false;
		}

		DigestReaderCacheModel digestReaderCacheModel =
			(DigestReaderCacheModel)object;

		if ((digestReaderId == digestReaderCacheModel.digestReaderId) &&
			(mvccVersion == digestReaderCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, digestReaderId);

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
		StringBundler sb = new StringBundler(19);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", digestReaderId=");
		sb.append(digestReaderId);
		sb.append(", companyId=");
		sb.append(companyId);
		sb.append(", userId=");
		sb.append(userId);
		sb.append(", createDate=");
		sb.append(createDate);
		sb.append(", modifiedDate=");
		sb.append(modifiedDate);
		sb.append(", schoolGroupId=");
		sb.append(schoolGroupId);
		sb.append(", digestUntil=");
		sb.append(digestUntil);
		sb.append(", picturesUntil=");
		sb.append(picturesUntil);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public DigestReader toEntityModel() {
		DigestReaderImpl digestReaderImpl = new DigestReaderImpl();

		digestReaderImpl.setMvccVersion(mvccVersion);
		digestReaderImpl.setDigestReaderId(digestReaderId);
		digestReaderImpl.setCompanyId(companyId);
		digestReaderImpl.setUserId(userId);

		if (createDate == Long.MIN_VALUE) {
			digestReaderImpl.setCreateDate(null);
		}
		else {
			digestReaderImpl.setCreateDate(new Date(createDate));
		}

		if (modifiedDate == Long.MIN_VALUE) {
			digestReaderImpl.setModifiedDate(null);
		}
		else {
			digestReaderImpl.setModifiedDate(new Date(modifiedDate));
		}

		digestReaderImpl.setSchoolGroupId(schoolGroupId);

		if (digestUntil == Long.MIN_VALUE) {
			digestReaderImpl.setDigestUntil(null);
		}
		else {
			digestReaderImpl.setDigestUntil(new Date(digestUntil));
		}

		if (picturesUntil == Long.MIN_VALUE) {
			digestReaderImpl.setPicturesUntil(null);
		}
		else {
			digestReaderImpl.setPicturesUntil(new Date(picturesUntil));
		}

		digestReaderImpl.resetOriginalValues();

		return digestReaderImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		digestReaderId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		createDate = objectInput.readLong();
		modifiedDate = objectInput.readLong();

		schoolGroupId = objectInput.readLong();
		digestUntil = objectInput.readLong();
		picturesUntil = objectInput.readLong();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(digestReaderId);

		objectOutput.writeLong(companyId);

		objectOutput.writeLong(userId);
		objectOutput.writeLong(createDate);
		objectOutput.writeLong(modifiedDate);

		objectOutput.writeLong(schoolGroupId);
		objectOutput.writeLong(digestUntil);
		objectOutput.writeLong(picturesUntil);
	}

	public long mvccVersion;
	public long digestReaderId;
	public long companyId;
	public long userId;
	public long createDate;
	public long modifiedDate;
	public long schoolGroupId;
	public long digestUntil;
	public long picturesUntil;

}