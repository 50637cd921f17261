/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.notification.model;

import com.liferay.petra.sql.dsl.Column;
import com.liferay.petra.sql.dsl.base.BaseTable;

import java.sql.Types;

import java.util.Date;

/**
 * The table class for the &quot;KK_DigestRun&quot; database table.
 *
 * @author Klassenkring
 * @see DigestRun
 * @generated
 */
public class DigestRunTable extends BaseTable<DigestRunTable> {

	public static final DigestRunTable INSTANCE = new DigestRunTable();

	public final Column<DigestRunTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<DigestRunTable, Long> digestRunId = createColumn(
		"digestRunId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<DigestRunTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<DigestRunTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<DigestRunTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<DigestRunTable, Long> schoolGroupId = createColumn(
		"schoolGroupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<DigestRunTable, String> runDay = createColumn(
		"runDay", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<DigestRunTable, Boolean> weekly = createColumn(
		"weekly", Boolean.class, Types.BOOLEAN, Column.FLAG_DEFAULT);
	public final Column<DigestRunTable, Date> placedUntil = createColumn(
		"placedUntil", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<DigestRunTable, Long> servedUpTo = createColumn(
		"servedUpTo", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<DigestRunTable, Date> endedDate = createColumn(
		"endedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);

	private DigestRunTable() {
		super("KK_DigestRun", DigestRunTable::new);
	}

}