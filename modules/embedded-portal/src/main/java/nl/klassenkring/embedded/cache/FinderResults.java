/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.cache;

import com.liferay.portal.kernel.dao.orm.FinderPath;
import com.liferay.portal.kernel.model.BaseModel;
import com.liferay.portal.kernel.service.persistence.BasePersistence;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns what a finder found into what is cached of it, and back: models into primary keys. */
final class FinderResults {

  private FinderResults() {}

  static Object toCached(Object result) {
    if (result instanceof BaseModel<?> model) {
      return model.getPrimaryKeyObj();
    }
    if (result instanceof List<?> list) {
      List<Object> cached = new ArrayList<>(list.size());
      list.forEach(element -> cached.add(toCached(element)));
      return cached;
    }
    return result;
  }

  /** Null if a model is gone meanwhile. */
  static Object fromCached(
      FinderPath finderPath, Object cached, BasePersistence<?> basePersistence) {
    if (cached instanceof List<?> list) {
      return finderPath.isBaseModelResult()
          ? models(list, basePersistence)
          : Collections.unmodifiableList(list);
    }
    return finderPath.isBaseModelResult()
        ? basePersistence.fetchByPrimaryKey((Serializable) cached)
        : cached;
  }

  private static List<Object> models(List<?> primaryKeys, BasePersistence<?> basePersistence) {
    Set<Serializable> wanted = new HashSet<>();
    primaryKeys.forEach(key -> wanted.add((Serializable) key));
    Map<Serializable, ?> found = basePersistence.fetchByPrimaryKeys(wanted);
    List<Object> models = new ArrayList<>(primaryKeys.size());
    for (Object key : primaryKeys) {
      Object model = found.get(key);
      if (model == null) {
        return null;
      }
      models.add(model);
    }
    return Collections.unmodifiableList(models);
  }
}
