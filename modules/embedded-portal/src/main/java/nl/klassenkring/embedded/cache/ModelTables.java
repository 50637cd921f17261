/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.cache;

import java.util.Optional;

/** Finds the table of a model. */
final class ModelTables {

  private ModelTables() {}

  /**
   * The table of a generated model class, which each has in a constant of its own; empty for a
   * class that is no generated model.
   */
  static Optional<String> tableOf(Class<?> modelImplClass) {
    try {
      return Optional.of((String) modelImplClass.getField("TABLE_NAME").get(null));
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }
}
