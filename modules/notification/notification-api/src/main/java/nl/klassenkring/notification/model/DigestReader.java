/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.notification.model;

import com.liferay.portal.kernel.annotation.ImplementationClassName;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.util.Accessor;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The extended model interface for the DigestReader service. Represents a row in the &quot;KK_DigestReader&quot; database table, with each column mapped to a property of this class.
 *
 * @author Klassenkring
 * @see DigestReaderModel
 * @generated
 */
@ImplementationClassName(
	"nl.klassenkring.notification.model.impl.DigestReaderImpl"
)
@ProviderType
public interface DigestReader extends DigestReaderModel, PersistedModel {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add methods to <code>nl.klassenkring.notification.model.impl.DigestReaderImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface.
	 */
	public static final Accessor<DigestReader, Long> DIGEST_READER_ID_ACCESSOR =
		new Accessor<DigestReader, Long>() {

			@Override
			public Long get(DigestReader digestReader) {
				return digestReader.getDigestReaderId();
			}

			@Override
			public Class<Long> getAttributeClass() {
				return Long.class;
			}

			@Override
			public Class<DigestReader> getTypeClass() {
				return DigestReader.class;
			}

		};

}