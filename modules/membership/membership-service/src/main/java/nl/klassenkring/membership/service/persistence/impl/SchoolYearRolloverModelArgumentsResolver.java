/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service.persistence.impl;

import com.liferay.portal.kernel.dao.orm.ArgumentsResolver;
import com.liferay.portal.kernel.dao.orm.FinderPath;
import com.liferay.portal.kernel.model.BaseModel;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import nl.klassenkring.membership.model.SchoolYearRolloverTable;
import nl.klassenkring.membership.model.impl.SchoolYearRolloverImpl;
import nl.klassenkring.membership.model.impl.SchoolYearRolloverModelImpl;

import org.osgi.service.component.annotations.Component;

/**
 * The arguments resolver class for retrieving value from SchoolYearRollover.
 *
 * @author Klassenkring
 * @generated
 */
@Component(
	property = {
		"class.name=nl.klassenkring.membership.model.impl.SchoolYearRolloverImpl",
		"table.name=KK_SchoolYearRollover"
	},
	service = ArgumentsResolver.class
)
public class SchoolYearRolloverModelArgumentsResolver
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

		SchoolYearRolloverModelImpl schoolYearRolloverModelImpl =
			(SchoolYearRolloverModelImpl)baseModel;

		long columnBitmask = schoolYearRolloverModelImpl.getColumnBitmask();

		if (!checkColumn || (columnBitmask == 0)) {
			return _getValue(
				schoolYearRolloverModelImpl, columnNames, original);
		}

		Long finderPathColumnBitmask = _finderPathColumnBitmasksCache.get(
			finderPath);

		if (finderPathColumnBitmask == null) {
			finderPathColumnBitmask = 0L;

			for (String columnName : columnNames) {
				finderPathColumnBitmask |=
					schoolYearRolloverModelImpl.getColumnBitmask(columnName);
			}

			_finderPathColumnBitmasksCache.put(
				finderPath, finderPathColumnBitmask);
		}

		if ((columnBitmask & finderPathColumnBitmask) != 0) {
			return _getValue(
				schoolYearRolloverModelImpl, columnNames, original);
		}

		return null;
	}

	@Override
	public String getClassName() {
		return SchoolYearRolloverImpl.class.getName();
	}

	@Override
	public String getTableName() {
		return SchoolYearRolloverTable.INSTANCE.getTableName();
	}

	private static Object[] _getValue(
		SchoolYearRolloverModelImpl schoolYearRolloverModelImpl,
		String[] columnNames, boolean original) {

		Object[] arguments = new Object[columnNames.length];

		for (int i = 0; i < arguments.length; i++) {
			String columnName = columnNames[i];

			if (original) {
				arguments[i] =
					schoolYearRolloverModelImpl.getColumnOriginalValue(
						columnName);
			}
			else {
				arguments[i] = schoolYearRolloverModelImpl.getColumnValue(
					columnName);
			}
		}

		return arguments;
	}

	private static final Map<FinderPath, Long> _finderPathColumnBitmasksCache =
		new ConcurrentHashMap<>();

}