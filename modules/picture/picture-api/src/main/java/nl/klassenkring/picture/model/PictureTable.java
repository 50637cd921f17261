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
 * The table class for the &quot;KK_Picture&quot; database table.
 *
 * @author Klassenkring
 * @see Picture
 * @generated
 */
public class PictureTable extends BaseTable<PictureTable> {

	public static final PictureTable INSTANCE = new PictureTable();

	public final Column<PictureTable, Long> mvccVersion = createColumn(
		"mvccVersion", Long.class, Types.BIGINT, Column.FLAG_NULLITY);
	public final Column<PictureTable, String> uuid = createColumn(
		"uuid_", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PictureTable, Long> pictureId = createColumn(
		"pictureId", Long.class, Types.BIGINT, Column.FLAG_PRIMARY);
	public final Column<PictureTable, Long> companyId = createColumn(
		"companyId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PictureTable, Long> userId = createColumn(
		"userId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PictureTable, String> userName = createColumn(
		"userName", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PictureTable, Date> createDate = createColumn(
		"createDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PictureTable, Date> modifiedDate = createColumn(
		"modifiedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);
	public final Column<PictureTable, Long> groupId = createColumn(
		"groupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PictureTable, Long> schoolGroupId = createColumn(
		"schoolGroupId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PictureTable, Long> classPostId = createColumn(
		"classPostId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PictureTable, Integer> position = createColumn(
		"position", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);
	public final Column<PictureTable, String> altText = createColumn(
		"altText", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PictureTable, Boolean> nobodyRecognisable =
		createColumn(
			"nobodyRecognisable", Boolean.class, Types.BOOLEAN,
			Column.FLAG_DEFAULT);
	public final Column<PictureTable, Boolean> decencyDeclared = createColumn(
		"decencyDeclared", Boolean.class, Types.BOOLEAN, Column.FLAG_DEFAULT);
	public final Column<PictureTable, String> mimeType = createColumn(
		"mimeType", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PictureTable, Integer> width = createColumn(
		"width", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);
	public final Column<PictureTable, Integer> height = createColumn(
		"height", Integer.class, Types.INTEGER, Column.FLAG_DEFAULT);
	public final Column<PictureTable, String> sourceHash = createColumn(
		"sourceHash", String.class, Types.VARCHAR, Column.FLAG_DEFAULT);
	public final Column<PictureTable, Long> placedByUserId = createColumn(
		"placedByUserId", Long.class, Types.BIGINT, Column.FLAG_DEFAULT);
	public final Column<PictureTable, Date> placedDate = createColumn(
		"placedDate", Date.class, Types.TIMESTAMP, Column.FLAG_DEFAULT);

	private PictureTable() {
		super("KK_Picture", PictureTable::new);
	}

}