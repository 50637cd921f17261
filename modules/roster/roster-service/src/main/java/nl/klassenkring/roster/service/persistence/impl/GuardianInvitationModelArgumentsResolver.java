/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.service.persistence.impl;

import com.liferay.portal.kernel.dao.orm.ArgumentsResolver;
import com.liferay.portal.kernel.dao.orm.FinderPath;
import com.liferay.portal.kernel.model.BaseModel;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import nl.klassenkring.roster.model.GuardianInvitationTable;
import nl.klassenkring.roster.model.impl.GuardianInvitationImpl;
import nl.klassenkring.roster.model.impl.GuardianInvitationModelImpl;

import org.osgi.service.component.annotations.Component;

/**
 * The arguments resolver class for retrieving value from GuardianInvitation.
 *
 * @author Klassenkring
 * @generated
 */
@Component(
	property = {
		"class.name=nl.klassenkring.roster.model.impl.GuardianInvitationImpl",
		"table.name=KK_GuardianInvitation"
	},
	service = ArgumentsResolver.class
)
public class GuardianInvitationModelArgumentsResolver
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

		GuardianInvitationModelImpl guardianInvitationModelImpl =
			(GuardianInvitationModelImpl)baseModel;

		long columnBitmask = guardianInvitationModelImpl.getColumnBitmask();

		if (!checkColumn || (columnBitmask == 0)) {
			return _getValue(
				guardianInvitationModelImpl, columnNames, original);
		}

		Long finderPathColumnBitmask = _finderPathColumnBitmasksCache.get(
			finderPath);

		if (finderPathColumnBitmask == null) {
			finderPathColumnBitmask = 0L;

			for (String columnName : columnNames) {
				finderPathColumnBitmask |=
					guardianInvitationModelImpl.getColumnBitmask(columnName);
			}

			_finderPathColumnBitmasksCache.put(
				finderPath, finderPathColumnBitmask);
		}

		if ((columnBitmask & finderPathColumnBitmask) != 0) {
			return _getValue(
				guardianInvitationModelImpl, columnNames, original);
		}

		return null;
	}

	@Override
	public String getClassName() {
		return GuardianInvitationImpl.class.getName();
	}

	@Override
	public String getTableName() {
		return GuardianInvitationTable.INSTANCE.getTableName();
	}

	private static Object[] _getValue(
		GuardianInvitationModelImpl guardianInvitationModelImpl,
		String[] columnNames, boolean original) {

		Object[] arguments = new Object[columnNames.length];

		for (int i = 0; i < arguments.length; i++) {
			String columnName = columnNames[i];

			if (original) {
				arguments[i] =
					guardianInvitationModelImpl.getColumnOriginalValue(
						columnName);
			}
			else {
				arguments[i] = guardianInvitationModelImpl.getColumnValue(
					columnName);
			}
		}

		return arguments;
	}

	private static final Map<FinderPath, Long> _finderPathColumnBitmasksCache =
		new ConcurrentHashMap<>();

}