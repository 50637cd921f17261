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
 * The extended model interface for the ClassPost service. Represents a row in the &quot;KK_ClassPost&quot; database table, with each column mapped to a property of this class.
 *
 * @author Klassenkring
 * @see ClassPostModel
 * @generated
 */
@ImplementationClassName("nl.klassenkring.classgroup.model.impl.ClassPostImpl")
@ProviderType
public interface ClassPost extends ClassPostModel, PersistedModel {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add methods to <code>nl.klassenkring.classgroup.model.impl.ClassPostImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface.
	 */
	public static final Accessor<ClassPost, Long> CLASS_POST_ID_ACCESSOR =
		new Accessor<ClassPost, Long>() {

			@Override
			public Long get(ClassPost classPost) {
				return classPost.getClassPostId();
			}

			@Override
			public Class<Long> getAttributeClass() {
				return Long.class;
			}

			@Override
			public Class<ClassPost> getTypeClass() {
				return ClassPost.class;
			}

		};

}