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
 * The table class for the &quot;KK_MembershipEvent&quot; database table.
 *
 * @author Klassenkring
 * @see MembershipEvent
 * @generated
 */
public class MembershipEventTable extends BaseTable<MembershipEventTable> {

	public static final MembershipEventTable INSTANCE =
		new MembershipEventTable();

	public final Column<MembershipEventTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<MembershipEventTable, Long> membershipEventId =
		createColumn(
			"membershipEventId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<MembershipEventTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<MembershipEventTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<MembershipEventTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<MembershipEventTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<MembershipEventTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<MembershipEventTable, Long> schoolGroupId =
		createColumn(
			"schoolGroupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<MembershipEventTable, Long> memberUserId = createColumn(
		"memberUserId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<MembershipEventTable, String> memberName = createColumn(
		"memberName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<MembershipEventTable, String> eventType = createColumn(
		"eventType", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<MembershipEventTable, String> memberRole = createColumn(
		"memberRole", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<MembershipEventTable, String> reason = createColumn(
		"reason", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<MembershipEventTable, Long> approverUserId =
		createColumn(
			"approverUserId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<MembershipEventTable, String> approverUserName =
		createColumn(
			"approverUserName", String.class, Types.VARCHAR,
			Column.FLAG_DEFAULT);

	private MembershipEventTable() {
		super("KK_MembershipEvent", MembershipEventTable::new);
	}

}