/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.picture.model;

import com.liferay.petra.sql.dsl.Column;
import com.liferay.petra.sql.dsl.base.BaseTable;

import java.sql.Types;

import java.util.Date;

/**
 * The table class for the &quot;KK_PictureDepiction&quot; database table.
 *
 * @author Klassenkring
 * @see PictureDepiction
 * @generated
 */
public class PictureDepictionTable extends BaseTable<PictureDepictionTable> {

	public static final PictureDepictionTable INSTANCE =
		new PictureDepictionTable();

	public final Column<PictureDepictionTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<PictureDepictionTable, Long> pictureDepictionId =
		createColumn(
			"pictureDepictionId", Long.class, Types.BIGINT,
			Column.FLAG_PRIMARY);
	public final Column<PictureDepictionTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PictureDepictionTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PictureDepictionTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PictureDepictionTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PictureDepictionTable, Date> modifiedDate =
		createColumn(
			"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PictureDepictionTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PictureDepictionTable, Long> pictureId = createColumn(
		"pictureId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PictureDepictionTable, Long> pupilId = createColumn(
		"pupilId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);

	private PictureDepictionTable() {
		super("KK_PictureDepiction", PictureDepictionTable::new);
	}

}