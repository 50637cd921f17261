/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.cache;

/** Tells the guards of a model's class and of its table that the model changes. */
final class ModelChanges {

  private final Scopes scopes;
  private final Guards guards;

  ModelChanges(Scopes scopes, Guards guards) {
    this.scopes = scopes;
    this.guards = guards;
  }

  void changed(Class<?> modelImplClass) {
    changed(modelImplClass.getName());
    ModelTables.tableOf(modelImplClass).ifPresent(this::changed);
  }

  /** What is cached of a class or table by name is out of date when the transaction is finished. */
  void changed(String name) {
    Guard guard = guards.of(name);
    scopes
        .current()
        .filter(Scope::isTransactional)
        .ifPresentOrElse(scope -> scope.change(guard), guard::change);
  }
}
