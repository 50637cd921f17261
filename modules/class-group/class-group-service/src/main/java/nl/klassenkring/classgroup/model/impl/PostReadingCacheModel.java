/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.model.impl;

import com.liferay.petra.lang.HashUtil;
import com.liferay.petra.string.StringBundler;
import com.liferay.portal.kernel.model.CacheModel;
import com.liferay.portal.kernel.model.MVCCModel;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

import java.util.Date;

import nl.klassenkring.classgroup.model.PostReading;

/**
 * The cache model class for representing PostReading in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class PostReadingCacheModel
	implements CacheModel<PostReading>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof PostReadingCacheModel)) {
			return false;
		}

		PostReadingCacheModel postReadingCacheModel =
			(PostReadingCacheModel)object;

		if ((postReadingId == postReadingCacheModel.postReadingId) &&
			(mvccVersion == postReadingCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, postReadingId);

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
		StringBundler sb = new StringBundler(15);

		sb.append("{mvccVersion=");
		sb.append(mvccVersion);
		sb.append(", postReadingId=");
		sb.append(postReadingId);
		sb.append(", groupId=");
		sb.append(groupId);
		sb.append(", companyId=");
		sb.append(companyId);
		sb.append(", userId=");
		sb.append(userId);
		sb.append(", classPostId=");
		sb.append(classPostId);
		sb.append(", readDate=");
		sb.append(readDate);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public PostReading toEntityModel() {
		PostReadingImpl postReadingImpl = new PostReadingImpl();

		postReadingImpl.setMvccVersion(mvccVersion);
		postReadingImpl.setPostReadingId(postReadingId);
		postReadingImpl.setGroupId(groupId);
		postReadingImpl.setCompanyId(companyId);
		postReadingImpl.setUserId(userId);
		postReadingImpl.setClassPostId(classPostId);

		if (readDate == Long.MIN_VALUE) {
			postReadingImpl.setReadDate(null);
		}
		else {
			postReadingImpl.setReadDate(new Date(readDate));
		}

		postReadingImpl.resetOriginalValues();

		return postReadingImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		postReadingId = objectInput.readLong();

		groupId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();

		classPostId = objectInput.readLong();
		readDate = objectInput.readLong();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(postReadingId);

		objectOutput.writeLong(groupId);

		objectOutput.writeLong(companyId);

		objectOutput.writeLong(userId);

		objectOutput.writeLong(classPostId);
		objectOutput.writeLong(readDate);
	}

	public long mvccVersion;
	public long postReadingId;
	public long groupId;
	public long companyId;
	public long userId;
	public long classPostId;
	public long readDate;

}