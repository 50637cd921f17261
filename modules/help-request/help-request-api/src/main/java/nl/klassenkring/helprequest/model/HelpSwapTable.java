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
 * The table class for the &quot;KK_HelpSwap&quot; database table.
 *
 * @author Klassenkring
 * @see HelpSwap
 * @generated
 */
public class HelpSwapTable extends BaseTable<HelpSwapTable> {

	public static final HelpSwapTable INSTANCE = new HelpSwapTable();

	public final Column<HelpSwapTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<HelpSwapTable, Long> helpSwapId = createColumn(
		"helpSwapId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<HelpSwapTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<HelpSwapTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<HelpSwapTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<HelpSwapTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<HelpSwapTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<HelpSwapTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<HelpSwapTable, Long> helpSlotId = createColumn(
		"helpSlotId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<HelpSwapTable, Long> toUserId = createColumn(
		"toUserId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<HelpSwapTable, String> toUserName = createColumn(
		"toUserName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<HelpSwapTable, Long> toSlotId = createColumn(
		"toSlotId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<HelpSwapTable, String> swapState = createColumn(
		"swapState", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<HelpSwapTable, Date> stateDate = createColumn(
		"stateDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);

	private HelpSwapTable() {
		super("KK_HelpSwap", HelpSwapTable::new);
	}

}