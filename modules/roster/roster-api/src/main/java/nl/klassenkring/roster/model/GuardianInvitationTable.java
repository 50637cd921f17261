/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.model;

import com.liferay.petra.sql.dsl.Column;
import com.liferay.petra.sql.dsl.base.BaseTable;

import java.sql.Types;

import java.util.Date;

/**
 * The table class for the &quot;KK_GuardianInvitation&quot; database table.
 *
 * @author Klassenkring
 * @see GuardianInvitation
 * @generated
 */
public class GuardianInvitationTable
	extends BaseTable<GuardianInvitationTable> {

	public static final GuardianInvitationTable INSTANCE =
		new GuardianInvitationTable();

	public final Column<GuardianInvitationTable, Long> mvccVersion =
		createColumn(
			"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<GuardianInvitationTable, Long> guardianInvitationId =
		createColumn(
			"guardianInvitationId", Long.class, Types.BIGINT,
			Column.FLAG_PRIMARY);
	public final Column<GuardianInvitationTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<GuardianInvitationTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<GuardianInvitationTable, String> userName =
		createColumn(
			"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<GuardianInvitationTable, Date> createDate =
		createColumn(
			"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<GuardianInvitationTable, Date> modifiedDate =
		createColumn(
			"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<GuardianInvitationTable, Long> schoolGroupId =
		createColumn(
			"schoolGroupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<GuardianInvitationTable, Long> guardianId =
		createColumn(
			"guardianId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<GuardianInvitationTable, Long> pupilId = createColumn(
		"pupilId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<GuardianInvitationTable, String> codeHash =
		createColumn(
			"codeHash", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<GuardianInvitationTable, Date> expirationDate =
		createColumn(
			"expirationDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<GuardianInvitationTable, Long> redeemedByUserId =
		createColumn(
			"redeemedByUserId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<GuardianInvitationTable, Date> redeemedDate =
		createColumn(
			"redeemedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);

	private GuardianInvitationTable() {
		super("KK_GuardianInvitation", GuardianInvitationTable::new);
	}

}