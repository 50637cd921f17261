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
 * The table class for the &quot;KK_MembershipInvitation&quot; database table.
 *
 * @author Klassenkring
 * @see MembershipInvitation
 * @generated
 */
public class MembershipInvitationTable
	extends BaseTable<MembershipInvitationTable> {

	public static final MembershipInvitationTable INSTANCE =
		new MembershipInvitationTable();

	public final Column<MembershipInvitationTable, Long> mvccVersion =
		createColumn(
			"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<MembershipInvitationTable, Long>
		membershipInvitationId = createColumn(
			"membershipInvitationId", Long.class, Types.BIGINT,
			Column.FLAG_PRIMARY);
	public final Column<MembershipInvitationTable, Long> companyId =
		createColumn(
			"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<MembershipInvitationTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<MembershipInvitationTable, String> userName =
		createColumn(
			"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<MembershipInvitationTable, Date> createDate =
		createColumn(
			"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<MembershipInvitationTable, Date> modifiedDate =
		createColumn(
			"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<MembershipInvitationTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<MembershipInvitationTable, Long> schoolGroupId =
		createColumn(
			"schoolGroupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<MembershipInvitationTable, String> emailAddress =
		createColumn(
			"emailAddress", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<MembershipInvitationTable, String> memberRole =
		createColumn(
			"memberRole", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<MembershipInvitationTable, String> codeHash =
		createColumn(
			"codeHash", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<MembershipInvitationTable, Date> expirationDate =
		createColumn(
			"expirationDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<MembershipInvitationTable, Long> redeemedByUserId =
		createColumn(
			"redeemedByUserId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<MembershipInvitationTable, String> redeemedByUserName =
		createColumn(
			"redeemedByUserName", String.class, Types.VARCHAR,
			Column.FLAG_DEFAULT);
	public final Column<MembershipInvitationTable, Date> redeemedDate =
		createColumn(
			"redeemedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);

	private MembershipInvitationTable() {
		super("KK_MembershipInvitation", MembershipInvitationTable::new);
	}

}