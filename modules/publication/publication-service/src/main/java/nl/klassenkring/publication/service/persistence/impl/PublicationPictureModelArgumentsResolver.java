/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.publication.service.persistence.impl;

import com.liferay.portal.kernel.dao.orm.ArgumentsResolver;
import com.liferay.portal.kernel.dao.orm.FinderPath;
import com.liferay.portal.kernel.model.BaseModel;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import nl.klassenkring.publication.model.PublicationPictureTable;
import nl.klassenkring.publication.model.impl.PublicationPictureImpl;
import nl.klassenkring.publication.model.impl.PublicationPictureModelImpl;

import org.osgi.service.component.annotations.Component;

/**
 * The arguments resolver class for retrieving value from PublicationPicture.
 *
 * @author Klassenkring
 * @generated
 */
@Component(
	property = {
		"class.name=nl.klassenkring.publication.model.impl.PublicationPictureImpl",
		"table.name=KK_PublicationPicture"
	},
	service = ArgumentsResolver.class
)
public class PublicationPictureModelArgumentsResolver
	implements ArgumentsResolver {

	@Override
	public Object[] getArguments(
		FinderPath finderPath, BaseModel<?> baseModel, boolean checkColumn,
		boolean original) {

		String[] columnNames = finderPath.getColumnNames();

		if ((columnNames == null) || (columnNames.length == 0)) {
			if (baseModel.isNew()) {
				return new Object[0];
			}

			return null;
		}

		PublicationPictureModelImpl publicationPictureModelImpl =
			(PublicationPictureModelImpl)baseModel;

		long columnBitmask = publicationPictureModelImpl.getColumnBitmask();

		if (!checkColumn || (columnBitmask == 0)) {
			return _getValue(
				publicationPictureModelImpl, columnNames, original);
		}

		Long finderPathColumnBitmask = _finderPathColumnBitmasksCache.get(
			finderPath);

		if (finderPathColumnBitmask == null) {
			finderPathColumnBitmask = 0L;

			for (String columnName : columnNames) {
				finderPathColumnBitmask |=
					publicationPictureModelImpl.getColumnBitmask(columnName);
			}

			if (finderPath.isBaseModelResult() &&
				(PublicationPicturePersistenceImpl.
					FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION ==
						finderPath.getCacheName())) {

				finderPathColumnBitmask |= _ORDER_BY_COLUMNS_BITMASK;
			}

			_finderPathColumnBitmasksCache.put(
				finderPath, finderPathColumnBitmask);
		}

		if ((columnBitmask & finderPathColumnBitmask) != 0) {
			return _getValue(
				publicationPictureModelImpl, columnNames, original);
		}

		return null;
	}

	@Override
	public String getClassName() {
		return PublicationPictureImpl.class.getName();
	}

	@Override
	public String getTableName() {
		return PublicationPictureTable.INSTANCE.getTableName();
	}

	private static Object[] _getValue(
		PublicationPictureModelImpl publicationPictureModelImpl,
		String[] columnNames, boolean original) {

		Object[] arguments = new Object[columnNames.length];

		for (int i = 0; i < arguments.length; i++) {
			String columnName = columnNames[i];

			if (original) {
				arguments[i] =
					publicationPictureModelImpl.getColumnOriginalValue(
						columnName);
			}
			else {
				arguments[i] = publicationPictureModelImpl.getColumnValue(
					columnName);
			}
		}

		return arguments;
	}

	private static final Map<FinderPath, Long> _finderPathColumnBitmasksCache =
		new ConcurrentHashMap<>();

	private static final long _ORDER_BY_COLUMNS_BITMASK;

	static {
		long orderByColumnsBitmask = 0;

		orderByColumnsBitmask |= PublicationPictureModelImpl.getColumnBitmask(
			"position");

		_ORDER_BY_COLUMNS_BITMASK = orderByColumnsBitmask;
	}

}