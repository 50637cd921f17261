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
 * The table class for the &quot;KK_HelpRequest&quot; database table.
 *
 * @author Klassenkring
 * @see HelpRequest
 * @generated
 */
public class HelpRequestTable extends BaseTable<HelpRequestTable> {

	public static final HelpRequestTable INSTANCE = new HelpRequestTable();

	public final Column<HelpRequestTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<HelpRequestTable, String> uuid = createColumn(
		"uuid_", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<HelpRequestTable, Long> helpRequestId = createColumn(
		"helpRequestId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<HelpRequestTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<HelpRequestTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<HelpRequestTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<HelpRequestTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<HelpRequestTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<HelpRequestTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<HelpRequestTable, Long> classPostId = createColumn(
		"classPostId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<HelpRequestTable, String> title = createColumn(
		"title", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<HelpRequestTable, String> decisionMode = createColumn(
		"decisionMode", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<HelpRequestTable, Boolean> placed = createColumn(
		"placed", Boolean.class, Types.BOOLEAN, Column.FLAG_DEFAULT);

	private HelpRequestTable() {
		super("KK_HelpRequest", HelpRequestTable::new);
	}

}