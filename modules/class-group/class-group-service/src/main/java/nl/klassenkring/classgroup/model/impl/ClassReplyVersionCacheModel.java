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

import nl.klassenkring.classgroup.model.ClassReplyVersion;

/**
 * The cache model class for representing ClassReplyVersion in entity cache.
 *
 * @author Klassenkring
 * @generated
 */
public class ClassReplyVersionCacheModel
	implements CacheModel<ClassReplyVersion>, Externalizable, MVCCModel {

	@Override
	public boolean equals(Object object) {
		if (this == object) {
			return true;
		}

		if (!(object instanceof ClassReplyVersionCacheModel)) {
			return false;
		}

		ClassReplyVersionCacheModel classReplyVersionCacheModel =
			(ClassReplyVersionCacheModel)object;

		if ((classReplyVersionId ==
				classReplyVersionCacheModel.classReplyVersionId) &&
			(mvccVersion == classReplyVersionCacheModel.mvccVersion)) {

			return true;
		}

		return false;
	}

	@Override
	public int hashCode() {
		int hashCode = HashUtil.hash(0, classReplyVersionId);

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
		sb.append(", classReplyVersionId=");
		sb.append(classReplyVersionId);
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
		sb.append(", classPostId=");
		sb.append(classPostId);
		sb.append(", classReplyId=");
		sb.append(classReplyId);
		sb.append(", content=");
		sb.append(content);
		sb.append("}");

		return sb.toString();
	}

	@Override
	public ClassReplyVersion toEntityModel() {
		ClassReplyVersionImpl classReplyVersionImpl =
			new ClassReplyVersionImpl();

		classReplyVersionImpl.setMvccVersion(mvccVersion);
		classReplyVersionImpl.setClassReplyVersionId(classReplyVersionId);
		classReplyVersionImpl.setGroupId(groupId);
		classReplyVersionImpl.setCompanyId(companyId);
		classReplyVersionImpl.setUserId(userId);

		if (userName == null) {
			classReplyVersionImpl.setUserName("");
		}
		else {
			classReplyVersionImpl.setUserName(userName);
		}

		if (createDate == Long.MIN_VALUE) {
			classReplyVersionImpl.setCreateDate(null);
		}
		else {
			classReplyVersionImpl.setCreateDate(new Date(createDate));
		}

		classReplyVersionImpl.setClassPostId(classPostId);
		classReplyVersionImpl.setClassReplyId(classReplyId);

		if (content == null) {
			classReplyVersionImpl.setContent("");
		}
		else {
			classReplyVersionImpl.setContent(content);
		}

		classReplyVersionImpl.resetOriginalValues();

		return classReplyVersionImpl;
	}

	@Override
	public void readExternal(ObjectInput objectInput) throws IOException {
		mvccVersion = objectInput.readLong();

		classReplyVersionId = objectInput.readLong();

		groupId = objectInput.readLong();

		companyId = objectInput.readLong();

		userId = objectInput.readLong();
		userName = objectInput.readUTF();
		createDate = objectInput.readLong();

		classPostId = objectInput.readLong();

		classReplyId = objectInput.readLong();
		content = objectInput.readUTF();
	}

	@Override
	public void writeExternal(ObjectOutput objectOutput) throws IOException {
		objectOutput.writeLong(mvccVersion);

		objectOutput.writeLong(classReplyVersionId);

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

		objectOutput.writeLong(classPostId);

		objectOutput.writeLong(classReplyId);

		if (content == null) {
			objectOutput.writeUTF("");
		}
		else {
			objectOutput.writeUTF(content);
		}
	}

	public long mvccVersion;
	public long classReplyVersionId;
	public long groupId;
	public long companyId;
	public long userId;
	public String userName;
	public long createDate;
	public long classPostId;
	public long classReplyId;
	public String content;

}