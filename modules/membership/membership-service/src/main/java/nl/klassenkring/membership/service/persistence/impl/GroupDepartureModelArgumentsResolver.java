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

import nl.klassenkring.membership.model.GroupDepartureTable;
import nl.klassenkring.membership.model.impl.GroupDepartureImpl;
import nl.klassenkring.membership.model.impl.GroupDepartureModelImpl;

import org.osgi.service.component.annotations.Component;

/**
 * The arguments resolver class for retrieving value from GroupDeparture.
 *
 * @author Klassenkring
 * @generated
 */
@Component(
	property = {
		"class.name=nl.klassenkring.membership.model.impl.GroupDepartureImpl",
		"table.name=KK_GroupDeparture"
	},
	service = ArgumentsResolver.class
)
public class GroupDepartureModelArgumentsResolver implements ArgumentsResolver {

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

		GroupDepartureModelImpl groupDepartureModelImpl =
			(GroupDepartureModelImpl)baseModel;

		long columnBitmask = groupDepartureModelImpl.getColumnBitmask();

		if (!checkColumn || (columnBitmask == 0)) {
			return _getValue(groupDepartureModelImpl, columnNames, original);
		}

		Long finderPathColumnBitmask = _finderPathColumnBitmasksCache.get(
			finderPath);

		if (finderPathColumnBitmask == null) {
			finderPathColumnBitmask = 0L;

			for (String columnName : columnNames) {
				finderPathColumnBitmask |=
					groupDepartureModelImpl.getColumnBitmask(columnName);
			}

			_finderPathColumnBitmasksCache.put(
				finderPath, finderPathColumnBitmask);
		}

		if ((columnBitmask & finderPathColumnBitmask) != 0) {
			return _getValue(groupDepartureModelImpl, columnNames, original);
		}

		return null;
	}

	@Override
	public String getClassName() {
		return GroupDepartureImpl.class.getName();
	}

	@Override
	public String getTableName() {
		return GroupDepartureTable.INSTANCE.getTableName();
	}

	private static Object[] _getValue(
		GroupDepartureModelImpl groupDepartureModelImpl, String[] columnNames,
		boolean original) {

		Object[] arguments = new Object[columnNames.length];

		for (int i = 0; i < arguments.length; i++) {
			String columnName = columnNames[i];

			if (original) {
				arguments[i] = groupDepartureModelImpl.getColumnOriginalValue(
					columnName);
			}
			else {
				arguments[i] = groupDepartureModelImpl.getColumnValue(
					columnName);
			}
		}

		return arguments;
	}

	private static final Map<FinderPath, Long> _finderPathColumnBitmasksCache =
		new ConcurrentHashMap<>();

}