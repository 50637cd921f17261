/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.model;

import com.liferay.portal.kernel.annotation.ImplementationClassName;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.util.Accessor;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The extended model interface for the ClassReplyVersion service. Represents a row in the &quot;KK_ClassReplyVersion&quot; database table, with each column mapped to a property of this class.
 *
 * @author Klassenkring
 * @see ClassReplyVersionModel
 * @generated
 */
@ImplementationClassName(
	"nl.klassenkring.classgroup.model.impl.ClassReplyVersionImpl"
)
@ProviderType
public interface ClassReplyVersion
	extends ClassReplyVersionModel, PersistedModel {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add methods to <code>nl.klassenkring.classgroup.model.impl.ClassReplyVersionImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface.
	 */
	public static final Accessor<ClassReplyVersion, Long>
		CLASS_REPLY_VERSION_ID_ACCESSOR =
			new Accessor<ClassReplyVersion, Long>() {

				@Override
				public Long get(ClassReplyVersion classReplyVersion) {
					return classReplyVersion.getClassReplyVersionId();
				}

				@Override
				public Class<Long> getAttributeClass() {
					return Long.class;
				}

				@Override
				public Class<ClassReplyVersion> getTypeClass() {
					return ClassReplyVersion.class;
				}

			};

}