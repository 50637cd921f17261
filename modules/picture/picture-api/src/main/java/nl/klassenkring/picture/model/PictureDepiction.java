/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.picture.model;

import com.liferay.portal.kernel.annotation.ImplementationClassName;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.util.Accessor;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The extended model interface for the PictureDepiction service. Represents a row in the &quot;KK_PictureDepiction&quot; database table, with each column mapped to a property of this class.
 *
 * @author Klassenkring
 * @see PictureDepictionModel
 * @generated
 */
@ImplementationClassName(
	"nl.klassenkring.picture.model.impl.PictureDepictionImpl"
)
@ProviderType
public interface PictureDepiction
	extends PersistedModel, PictureDepictionModel {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add methods to <code>nl.klassenkring.picture.model.impl.PictureDepictionImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface.
	 */
	public static final Accessor<PictureDepiction, Long>
		PICTURE_DEPICTION_ID_ACCESSOR = new Accessor<PictureDepiction, Long>() {

			@Override
			public Long get(PictureDepiction pictureDepiction) {
				return pictureDepiction.getPictureDepictionId();
			}

			@Override
			public Class<Long> getAttributeClass() {
				return Long.class;
			}

			@Override
			public Class<PictureDepiction> getTypeClass() {
				return PictureDepiction.class;
			}

		};

}