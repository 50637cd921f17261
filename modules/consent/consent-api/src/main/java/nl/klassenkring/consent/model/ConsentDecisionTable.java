/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.model;

import com.liferay.petra.sql.dsl.Column;
import com.liferay.petra.sql.dsl.base.BaseTable;

import java.sql.Types;

import java.util.Date;

/**
 * The table class for the &quot;KK_ConsentDecision&quot; database table.
 *
 * @author Klassenkring
 * @see ConsentDecision
 * @generated
 */
public class ConsentDecisionTable extends BaseTable<ConsentDecisionTable> {

	public static final ConsentDecisionTable INSTANCE =
		new ConsentDecisionTable();

	public final Column<ConsentDecisionTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<ConsentDecisionTable, Long> consentDecisionId =
		createColumn(
			"consentDecisionId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<ConsentDecisionTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ConsentDecisionTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ConsentDecisionTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ConsentDecisionTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<ConsentDecisionTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<ConsentDecisionTable, Long> schoolGroupId =
		createColumn(
			"schoolGroupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ConsentDecisionTable, Long> pupilId = createColumn(
		"pupilId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ConsentDecisionTable, String> purposeKey = createColumn(
		"purposeKey", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ConsentDecisionTable, String> schoolYear = createColumn(
		"schoolYear", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ConsentDecisionTable, String> decision = createColumn(
		"decision", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ConsentDecisionTable, Long> guardianId = createColumn(
		"guardianId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ConsentDecisionTable, Date> decidedDate = createColumn(
		"decidedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<ConsentDecisionTable, String> road = createColumn(
		"road", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ConsentDecisionTable, Long> consentTextId =
		createColumn(
			"consentTextId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ConsentDecisionTable, String> scanFileName =
		createColumn(
			"scanFileName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);

	private ConsentDecisionTable() {
		super("KK_ConsentDecision", ConsentDecisionTable::new);
	}

}