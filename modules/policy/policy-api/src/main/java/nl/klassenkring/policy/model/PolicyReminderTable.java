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
 * The table class for the &quot;KK_PolicyReminder&quot; database table.
 *
 * @author Klassenkring
 * @see PolicyReminder
 * @generated
 */
public class PolicyReminderTable extends BaseTable<PolicyReminderTable> {

	public static final PolicyReminderTable INSTANCE =
		new PolicyReminderTable();

	public final Column<PolicyReminderTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<PolicyReminderTable, Long> policyReminderId =
		createColumn(
			"policyReminderId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<PolicyReminderTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PolicyReminderTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PolicyReminderTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PolicyReminderTable, Long> schoolGroupId = createColumn(
		"schoolGroupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PolicyReminderTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PolicyReminderTable, String> ruleId = createColumn(
		"ruleId", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PolicyReminderTable, String> remindedOn = createColumn(
		"remindedOn", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);

	private PolicyReminderTable() {
		super("KK_PolicyReminder", PolicyReminderTable::new);
	}

}