/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.policy.model;

import com.liferay.petra.sql.dsl.Column;
import com.liferay.petra.sql.dsl.base.BaseTable;

import java.sql.Types;

import java.util.Date;

/**
 * The table class for the &quot;KK_PolicyEvent&quot; database table.
 *
 * @author Klassenkring
 * @see PolicyEvent
 * @generated
 */
public class PolicyEventTable extends BaseTable<PolicyEventTable> {

	public static final PolicyEventTable INSTANCE = new PolicyEventTable();

	public final Column<PolicyEventTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<PolicyEventTable, Long> policyEventId = createColumn(
		"policyEventId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<PolicyEventTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PolicyEventTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PolicyEventTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PolicyEventTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PolicyEventTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PolicyEventTable, Long> schoolGroupId = createColumn(
		"schoolGroupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PolicyEventTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PolicyEventTable, String> eventType = createColumn(
		"eventType", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PolicyEventTable, String> ruleId = createColumn(
		"ruleId", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PolicyEventTable, String> reasonKey = createColumn(
		"reasonKey", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PolicyEventTable, Long> classNameId = createColumn(
		"classNameId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PolicyEventTable, Long> classPK = createColumn(
		"classPK", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);

	private PolicyEventTable() {
		super("KK_PolicyEvent", PolicyEventTable::new);
	}

}