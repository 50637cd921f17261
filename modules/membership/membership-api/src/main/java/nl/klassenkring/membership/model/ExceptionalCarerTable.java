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
 * The table class for the &quot;KK_ExceptionalCarer&quot; database table.
 *
 * @author Klassenkring
 * @see ExceptionalCarer
 * @generated
 */
public class ExceptionalCarerTable extends BaseTable<ExceptionalCarerTable> {

	public static final ExceptionalCarerTable INSTANCE =
		new ExceptionalCarerTable();

	public final Column<ExceptionalCarerTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<ExceptionalCarerTable, Long> exceptionalCarerId =
		createColumn(
			"exceptionalCarerId", Long.class, Types.BIGINT,
			Column.FLAG_PRIMARY);
	public final Column<ExceptionalCarerTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ExceptionalCarerTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ExceptionalCarerTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ExceptionalCarerTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<ExceptionalCarerTable, Date> modifiedDate =
		createColumn(
			"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<ExceptionalCarerTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ExceptionalCarerTable, Long> schoolGroupId =
		createColumn(
			"schoolGroupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ExceptionalCarerTable, Long> carerUserId = createColumn(
		"carerUserId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ExceptionalCarerTable, String> carerName = createColumn(
		"carerName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ExceptionalCarerTable, Long> pupilId = createColumn(
		"pupilId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ExceptionalCarerTable, String> reason = createColumn(
		"reason", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ExceptionalCarerTable, String> requestState =
		createColumn(
			"requestState", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ExceptionalCarerTable, Long> decidedByUserId =
		createColumn(
			"decidedByUserId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ExceptionalCarerTable, String> decidedByUserName =
		createColumn(
			"decidedByUserName", String.class, Types.VARCHAR,
			Column.FLAG_DEFAULT);
	public final Column<ExceptionalCarerTable, Date> decidedDate = createColumn(
		"decidedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<ExceptionalCarerTable, String> decisionReason =
		createColumn(
			"decisionReason", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ExceptionalCarerTable, Date> endDate = createColumn(
		"endDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);

	private ExceptionalCarerTable() {
		super("KK_ExceptionalCarer", ExceptionalCarerTable::new);
	}

}