/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.helprequest.model;

import com.liferay.petra.sql.dsl.Column;
import com.liferay.petra.sql.dsl.base.BaseTable;

import java.sql.Types;

import java.util.Date;

/**
 * The table class for the &quot;KK_HelpSlot&quot; database table.
 *
 * @author Klassenkring
 * @see HelpSlot
 * @generated
 */
public class HelpSlotTable extends BaseTable<HelpSlotTable> {

	public static final HelpSlotTable INSTANCE = new HelpSlotTable();

	public final Column<HelpSlotTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<HelpSlotTable, String> uuid = createColumn(
		"uuid_", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<HelpSlotTable, Long> helpSlotId = createColumn(
		"helpSlotId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<HelpSlotTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<HelpSlotTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<HelpSlotTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<HelpSlotTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<HelpSlotTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<HelpSlotTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<HelpSlotTable, Long> helpRequestId = createColumn(
		"helpRequestId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<HelpSlotTable, String> slotDay = createColumn(
		"slotDay", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<HelpSlotTable, String> startTime = createColumn(
		"startTime", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<HelpSlotTable, String> endTime = createColumn(
		"endTime", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<HelpSlotTable, String> task = createColumn(
		"task", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<HelpSlotTable, Integer> wanted = createColumn(
		"wanted", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);
	public final Column<HelpSlotTable, Integer> taken = createColumn(
		"taken", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);
	public final Column<HelpSlotTable, Date> remindedDate = createColumn(
		"remindedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);

	private HelpSlotTable() {
		super("KK_HelpSlot", HelpSlotTable::new);
	}

}