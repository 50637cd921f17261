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
 * The table class for the &quot;KK_ConsentRequest&quot; database table.
 *
 * @author Klassenkring
 * @see ConsentRequest
 * @generated
 */
public class ConsentRequestTable extends BaseTable<ConsentRequestTable> {

	public static final ConsentRequestTable INSTANCE =
		new ConsentRequestTable();

	public final Column<ConsentRequestTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<ConsentRequestTable, Long> consentRequestId =
		createColumn(
			"consentRequestId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<ConsentRequestTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ConsentRequestTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ConsentRequestTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ConsentRequestTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<ConsentRequestTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<ConsentRequestTable, Long> schoolGroupId = createColumn(
		"schoolGroupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ConsentRequestTable, Long> consentCampaignId =
		createColumn(
			"consentCampaignId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ConsentRequestTable, Long> guardianId = createColumn(
		"guardianId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ConsentRequestTable, Long> pupilId = createColumn(
		"pupilId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ConsentRequestTable, Date> askedDate = createColumn(
		"askedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<ConsentRequestTable, Integer> remindedCount =
		createColumn(
			"remindedCount", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);
	public final Column<ConsentRequestTable, Date> remindedDate = createColumn(
		"remindedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<ConsentRequestTable, Date> answeredDate = createColumn(
		"answeredDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);

	private ConsentRequestTable() {
		super("KK_ConsentRequest", ConsentRequestTable::new);
	}

}