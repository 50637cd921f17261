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
 * The extended model interface for the PostReading service. Represents a row in the &quot;KK_PostReading&quot; database table, with each column mapped to a property of this class.
 *
 * @author Klassenkring
 * @see PostReadingModel
 * @generated
 */
@ImplementationClassName(
	"nl.klassenkring.classgroup.model.impl.PostReadingImpl"
)
@ProviderType
public interface PostReading extends PersistedModel, PostReadingModel {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add methods to <code>nl.klassenkring.classgroup.model.impl.PostReadingImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface.
	 */
	public static final Accessor<PostReading, Long> POST_READING_ID_ACCESSOR =
		new Accessor<PostReading, Long>() {

			@Override
			public Long get(PostReading postReading) {
				return postReading.getPostReadingId();
			}

			@Override
			public Class<Long> getAttributeClass() {
				return Long.class;
			}

			@Override
			public Class<PostReading> getTypeClass() {
				return PostReading.class;
			}

		};

}