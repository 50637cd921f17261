/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.helprequest.model;

import com.liferay.petra.sql.dsl.Column;
import com.liferay.petra.sql.dsl.base.BaseTable;

import java.sql.Types;

import java.util.Date;

/**
 * The table class for the &quot;KK_HelpSignUp&quot; database table.
 *
 * @author Klassenkring
 * @see HelpSignUp
 * @generated
 */
public class HelpSignUpTable extends BaseTable<HelpSignUpTable> {

	public static final HelpSignUpTable INSTANCE = new HelpSignUpTable();

	public final Column<HelpSignUpTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<HelpSignUpTable, Long> helpSignUpId = createColumn(
		"helpSignUpId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<HelpSignUpTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<HelpSignUpTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<HelpSignUpTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<HelpSignUpTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<HelpSignUpTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<HelpSignUpTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<HelpSignUpTable, Long> helpRequestId = createColumn(
		"helpRequestId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<HelpSignUpTable, Long> helpSlotId = createColumn(
		"helpSlotId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<HelpSignUpTable, String> signUpState = createColumn(
		"signUpState", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<HelpSignUpTable, Long> stateByUserId = createColumn(
		"stateByUserId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<HelpSignUpTable, String> stateByUserName = createColumn(
		"stateByUserName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<HelpSignUpTable, Date> stateDate = createColumn(
		"stateDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);

	private HelpSignUpTable() {
		super("KK_HelpSignUp", HelpSignUpTable::new);
	}

}