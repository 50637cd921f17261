/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.model;

import com.liferay.petra.sql.dsl.Column;
import com.liferay.petra.sql.dsl.base.BaseTable;

import java.sql.Clob;
import java.sql.Types;

import java.util.Date;

/**
 * The table class for the &quot;KK_ConsentText&quot; database table.
 *
 * @author Klassenkring
 * @see ConsentText
 * @generated
 */
public class ConsentTextTable extends BaseTable<ConsentTextTable> {

	public static final ConsentTextTable INSTANCE = new ConsentTextTable();

	public final Column<ConsentTextTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<ConsentTextTable, Long> consentTextId = createColumn(
		"consentTextId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<ConsentTextTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ConsentTextTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ConsentTextTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ConsentTextTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<ConsentTextTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<ConsentTextTable, Long> schoolGroupId = createColumn(
		"schoolGroupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<ConsentTextTable, String> purposeKey = createColumn(
		"purposeKey", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<ConsentTextTable, Integer> version = createColumn(
		"version", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);
	public final Column<ConsentTextTable, Clob> explanation = createColumn(
		"explanation", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);
	public final Column<ConsentTextTable, Clob> refusalMeaning = createColumn(
		"refusalMeaning", Clob.class, Types.CLOB, Column.FLAG_DEFAULT);

	private ConsentTextTable() {
		super("KK_ConsentText", ConsentTextTable::new);
	}

}