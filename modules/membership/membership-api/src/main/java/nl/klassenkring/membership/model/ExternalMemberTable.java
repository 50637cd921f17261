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
 * The table class for the &quot;KK_ExternalMember&quot; database table.
 *
 * @author Klassenkring
 * @see ExternalMember
 * @generated
 */
public class ExternalMemberTable extends BaseTable<ExternalMemberTable> {

	public static final ExternalMemberTable INSTANCE =
		new ExternalMemberTable();

	public final Column<ExternalMemberTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<ExternalMemberTable, Long> externalMemberId =
		createColumn(
			"externalMemberId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<ExternalMemberTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ExternalMemberTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ExternalMemberTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ExternalMemberTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<ExternalMemberTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<ExternalMemberTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ExternalMemberTable, Long> schoolGroupId = createColumn(
		"schoolGroupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ExternalMemberTable, Long> externalUserId =
		createColumn(
			"externalUserId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ExternalMemberTable, String> externalName =
		createColumn(
			"externalName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ExternalMemberTable, String> powers = createColumn(
		"powers", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ExternalMemberTable, String> reason = createColumn(
		"reason", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ExternalMemberTable, Date> endDate = createColumn(
		"endDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<ExternalMemberTable, String> requestState =
		createColumn(
			"requestState", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ExternalMemberTable, Long> decidedByUserId =
		createColumn(
			"decidedByUserId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ExternalMemberTable, String> decidedByUserName =
		createColumn(
			"decidedByUserName", String.class, Types.VARCHAR,
			Column.FLAG_DEFAULT);
	public final Column<ExternalMemberTable, Date> decidedDate = createColumn(
		"decidedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<ExternalMemberTable, String> decisionReason =
		createColumn(
			"decisionReason", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);

	private ExternalMemberTable() {
		super("KK_ExternalMember", ExternalMemberTable::new);
	}

}