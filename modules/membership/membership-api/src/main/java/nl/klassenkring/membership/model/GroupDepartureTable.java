/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.model;

import com.liferay.petra.sql.dsl.Column;
import com.liferay.petra.sql.dsl.base.BaseTable;

import java.sql.Types;

import java.util.Date;

/**
 * The table class for the &quot;KK_GroupDeparture&quot; database table.
 *
 * @author Klassenkring
 * @see GroupDeparture
 * @generated
 */
public class GroupDepartureTable extends BaseTable<GroupDepartureTable> {

	public static final GroupDepartureTable INSTANCE =
		new GroupDepartureTable();

	public final Column<GroupDepartureTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<GroupDepartureTable, Long> groupDepartureId =
		createColumn(
			"groupDepartureId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<GroupDepartureTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<GroupDepartureTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<GroupDepartureTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<GroupDepartureTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<GroupDepartureTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<GroupDepartureTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<GroupDepartureTable, Long> schoolGroupId = createColumn(
		"schoolGroupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<GroupDepartureTable, Long> leaverUserId = createColumn(
		"leaverUserId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<GroupDepartureTable, String> leaverName = createColumn(
		"leaverName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<GroupDepartureTable, Date> endDate = createColumn(
		"endDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);

	private GroupDepartureTable() {
		super("KK_GroupDeparture", GroupDepartureTable::new);
	}

}