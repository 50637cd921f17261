/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.policy.model;

import com.liferay.petra.sql.dsl.Column;
import com.liferay.petra.sql.dsl.base.BaseTable;

import java.sql.Clob;
import java.sql.Types;

import java.util.Date;

/**
 * The table class for the &quot;KK_PolicyDeviation&quot; database table.
 *
 * @author Klassenkring
 * @see PolicyDeviation
 * @generated
 */
public class PolicyDeviationTable extends BaseTable<PolicyDeviationTable> {

	public static final PolicyDeviationTable INSTANCE =
		new PolicyDeviationTable();

	public final Column<PolicyDeviationTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<PolicyDeviationTable, Long> policyDeviationId =
		createColumn(
			"policyDeviationId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<PolicyDeviationTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PolicyDeviationTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PolicyDeviationTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PolicyDeviationTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PolicyDeviationTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PolicyDeviationTable, Long> schoolGroupId =
		createColumn(
			"schoolGroupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PolicyDeviationTable, String> parameterKey =
		createColumn(
			"parameterKey", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PolicyDeviationTable, Clob> ruleValue = createColumn(
		"ruleValue", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PolicyDeviationTable, String> reason = createColumn(
		"reason", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PolicyDeviationTable, Date> validFrom = createColumn(
		"validFrom", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PolicyDeviationTable, String> status = createColumn(
		"status", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PolicyDeviationTable, Long> submittedByUserId =
		createColumn(
			"submittedByUserId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PolicyDeviationTable, Date> submittedDate =
		createColumn(
			"submittedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PolicyDeviationTable, Long> decidedByUserId =
		createColumn(
			"decidedByUserId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PolicyDeviationTable, String> decidedByUserName =
		createColumn(
			"decidedByUserName", String.class, Types.VARCHAR,
			Column.FLAG_DEFAULT);
	public final Column<PolicyDeviationTable, Date> decidedDate = createColumn(
		"decidedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PolicyDeviationTable, String> decisionReason =
		createColumn(
			"decisionReason", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PolicyDeviationTable, Long> withdrawnByUserId =
		createColumn(
			"withdrawnByUserId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PolicyDeviationTable, Date> withdrawnDate =
		createColumn(
			"withdrawnDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);

	private PolicyDeviationTable() {
		super("KK_PolicyDeviation", PolicyDeviationTable::new);
	}

}