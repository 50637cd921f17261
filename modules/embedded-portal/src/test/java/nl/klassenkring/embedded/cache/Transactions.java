/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.cache;

import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.TransactionAttribute;
import com.liferay.portal.kernel.transaction.TransactionStatus;

/** Tells the scopes of transactions as Liferay's transaction executor does. */
final class Transactions {

  private final Scopes scopes;

  Transactions(Scopes scopes) {
    this.scopes = scopes;
  }

  /** A service call that writes. */
  void begin() {
    scopes.created(attribute(Propagation.REQUIRED), status(true));
  }

  /** A service call that only reads, or that takes part in what is open. */
  void join() {
    scopes.created(attribute(Propagation.SUPPORTS), status(false));
  }

  void suspend() {
    scopes.created(attribute(Propagation.NOT_SUPPORTED), status(false));
  }

  void commit() {
    scopes.committed(attribute(Propagation.REQUIRED), status(true));
  }

  void rollback() {
    scopes.rollbacked(
        attribute(Propagation.REQUIRED), status(true), new IllegalStateException("rolled back"));
  }

  private static TransactionAttribute attribute(Propagation propagation) {
    return new TransactionAttribute.Builder().setPropagation(propagation).build();
  }

  private static TransactionStatus status(boolean isNew) {
    return new TransactionStatus() {
      @Override
      public boolean isCompleted() {
        return false;
      }

      @Override
      public boolean isNewTransaction() {
        return isNew;
      }

      @Override
      public boolean isRollbackOnly() {
        return false;
      }

      @Override
      public void suppressLifecycleListenerThrowable(Throwable throwable) {
        throw new AssertionError(throwable);
      }
    };
  }
}
