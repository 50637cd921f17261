/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.userdata;

import com.liferay.petra.sql.dsl.expression.Predicate;
import com.liferay.portal.kernel.dao.orm.QueryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.BaseModel;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.PersistedModelLocalService;
import com.liferay.portal.kernel.zip.ZipWriter;
import com.liferay.portal.kernel.zip.ZipWriterFactory;
import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import java.io.File;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Lets Liferay's own tool for the data of its users show, export and anonymise the rows of one
 * entity, and delete those that need not be kept. A subclass is a component, registered as all
 * three services, in the bundle that keeps the entity; its {@code content.Language} names the
 * entity under {@code user-data-} and the simple name of its model.
 *
 * @param <T> the model of the entity
 */
public abstract class EntityUserData<T extends BaseModel<T>>
    implements UADAnonymizer<T>, UADDisplay<T>, UADExporter<T> {

  /** Says which columns of the entity name users. */
  protected EntityUserData(Class<T> typeClass, UserDataColumns columns) {
    this.typeClass = typeClass;
    this.columns = columns;
  }

  /** The local service of the entity. */
  protected abstract PersistedModelLocalService localService();

  /** Keeps a row that was changed for its user to be anonymous. */
  protected abstract void update(T row) throws PortalException;

  /** All rows or none: half anonymous is not anonymous. */
  @Override
  public final void autoAnonymizeAll(long userId, User anonymousUser) throws PortalException {
    UserDataTransaction.forEach(all(userId), row -> autoAnonymize(row, userId, anonymousUser));
  }

  @Override
  public void autoAnonymize(T row, long userId, User anonymousUser) throws PortalException {
    Map<String, Object> changes =
        columns.anonymized(
            row.getModelAttributes(),
            userId,
            anonymousUser.getUserId(),
            anonymousUser.getFullName());

    if (!changes.isEmpty()) {
      row.setModelAttributes(changes);
      update(row);
    }
  }

  @Override
  public final long count(long userId) {
    return rows().count(rows().of(userId));
  }

  @Override
  public void delete(T row) throws PortalException {
    throw new UserDataKeptException(typeClass);
  }

  @Override
  public final void deleteAll(long userId) throws PortalException {
    UserDataTransaction.forEach(all(userId), this::delete);
  }

  @Override
  public final Map<Class<?>, String> getExceptionMessageMap(Locale locale) {
    return Map.of(
        UserDataKeptException.class,
        UserDataTexts.get(EntityUserData.class, "user-data-is-kept", locale));
  }

  /** What everybody may be told who is named in the row. */
  @Override
  public final byte[] export(T row) {
    return export(row, 0);
  }

  @Override
  public final File exportAll(long userId, ZipWriterFactory zipWriterFactory)
      throws PortalException {

    ZipWriter zipWriter = zipWriterFactory.getZipWriter();

    try {
      for (T row : all(userId)) {
        zipWriter.addEntry(row.getPrimaryKeyObj() + ".xml", export(row, userId));
      }

      return zipWriter.getFile();
    } catch (IOException ioException) {
      throw new PortalException(ioException);
    }
  }

  @Override
  public final T get(Serializable primaryKey) throws PortalException {
    return typeClass.cast(localService().getPersistedModel(primaryKey));
  }

  @Override
  public final String[] getDisplayFieldNames() {
    return columns.shown().toArray(new String[0]);
  }

  @Override
  public final Map<String, Object> getFieldValues(T row, String[] fieldNames, Locale locale) {
    Map<String, Object> values = new LinkedHashMap<>(columns.told(row.getModelAttributes(), 0));

    values.keySet().retainAll(Arrays.asList(fieldNames));

    return values;
  }

  @Override
  public final Serializable getPrimaryKey(T row) {
    return row.getPrimaryKeyObj();
  }

  @Override
  public final List<T> getRange(long userId, int start, int end) {
    return rows().find(rows().of(userId), null, true, start, end);
  }

  @Override
  public final String[] getSortingFieldNames() {
    return getDisplayFieldNames();
  }

  @Override
  public final Class<T> getTypeClass() {
    return typeClass;
  }

  @Override
  public final String getTypeKey() {
    return typeClass.getName();
  }

  @Override
  public final String getTypeName(Locale locale) {
    return UserDataTexts.get(getClass(), "user-data-" + typeClass.getSimpleName(), locale);
  }

  @Override
  public final boolean isInTrash(T row) {
    return false;
  }

  @Override
  public final boolean isSiteScoped() {
    return columns.table().getColumn("groupId") != null;
  }

  @Override
  public final List<T> search(
      long userId,
      long[] groupIds,
      String keywords,
      String orderByField,
      String orderByType,
      int start,
      int end) {

    Predicate predicate = rows().of(userId, groupIds, keywords);

    return rows().find(predicate, orderByField, !Objects.equals(orderByType, "desc"), start, end);
  }

  @Override
  public final long searchCount(long userId, long[] groupIds, String keywords) {
    return rows().count(rows().of(userId, groupIds, keywords));
  }

  private byte[] export(T row, long userId) {
    return UserDataXml.of(getTypeKey(), columns.told(row.getModelAttributes(), userId));
  }

  private List<T> all(long userId) {
    return getRange(userId, QueryUtil.ALL_POS, QueryUtil.ALL_POS);
  }

  private UserDataRows rows() {
    return new UserDataRows(localService(), columns);
  }

  private final UserDataColumns columns;
  private final Class<T> typeClass;
}
