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
 * The table class for the &quot;KK_PolicyDocument&quot; database table.
 *
 * @author Klassenkring
 * @see PolicyDocument
 * @generated
 */
public class PolicyDocumentTable extends BaseTable<PolicyDocumentTable> {

	public static final PolicyDocumentTable INSTANCE =
		new PolicyDocumentTable();

	public final Column<PolicyDocumentTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<PolicyDocumentTable, Long> policyDocumentId =
		createColumn(
			"policyDocumentId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<PolicyDocumentTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PolicyDocumentTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PolicyDocumentTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PolicyDocumentTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PolicyDocumentTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PolicyDocumentTable, Integer> version = createColumn(
		"version", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);
	public final Column<PolicyDocumentTable, String> title = createColumn(
		"title", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PolicyDocumentTable, Clob> ruleValues = createColumn(
		"ruleValues", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PolicyDocumentTable, Clob> valueSources = createColumn(
		"valueSources", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<PolicyDocumentTable, String> note = createColumn(
		"note", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PolicyDocumentTable, String> status = createColumn(
		"status", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PolicyDocumentTable, Date> validFrom = createColumn(
		"validFrom", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PolicyDocumentTable, Long> adoptedByUserId =
		createColumn(
			"adoptedByUserId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PolicyDocumentTable, String> adoptedByUserName =
		createColumn(
			"adoptedByUserName", String.class, Types.VARCHAR,
			Column.FLAG_DEFAULT);
	public final Column<PolicyDocumentTable, Date> adoptedDate = createColumn(
		"adoptedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);

	private PolicyDocumentTable() {
		super("KK_PolicyDocument", PolicyDocumentTable::new);
	}

}