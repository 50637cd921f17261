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
 * The table class for the &quot;KK_ConsentCampaign&quot; database table.
 *
 * @author Klassenkring
 * @see ConsentCampaign
 * @generated
 */
public class ConsentCampaignTable extends BaseTable<ConsentCampaignTable> {

	public static final ConsentCampaignTable INSTANCE =
		new ConsentCampaignTable();

	public final Column<ConsentCampaignTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<ConsentCampaignTable, Long> consentCampaignId =
		createColumn(
			"consentCampaignId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<ConsentCampaignTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ConsentCampaignTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ConsentCampaignTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ConsentCampaignTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<ConsentCampaignTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<ConsentCampaignTable, Long> schoolGroupId =
		createColumn(
			"schoolGroupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ConsentCampaignTable, String> schoolYear = createColumn(
		"schoolYear", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ConsentCampaignTable, Date> startDate = createColumn(
		"startDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<ConsentCampaignTable, Date> dueDate = createColumn(
		"dueDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<ConsentCampaignTable, Date> closedDate = createColumn(
		"closedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);

	private ConsentCampaignTable() {
		super("KK_ConsentCampaign", ConsentCampaignTable::new);
	}

}