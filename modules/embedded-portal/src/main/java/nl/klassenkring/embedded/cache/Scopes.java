/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.cache;

import com.liferay.portal.kernel.transaction.TransactionAttribute;
import com.liferay.portal.kernel.transaction.TransactionDefinition;
import com.liferay.portal.kernel.transaction.TransactionLifecycleListener;
import com.liferay.portal.kernel.transaction.TransactionStatus;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Follows the transactions of each thread. Each start is followed by one end, in reverse order. */
final class Scopes implements TransactionLifecycleListener {

  private final ChangeClock clock;
  private final ThreadLocal<Deque<Scope>> stacks = ThreadLocal.withInitial(ArrayDeque::new);

  Scopes(ChangeClock clock) {
    this.clock = clock;
  }

  Optional<Scope> current() {
    return Optional.ofNullable(stacks.get().peek());
  }

  @Override
  public void created(TransactionAttribute attribute, TransactionStatus status) {
    Deque<Scope> stack = stacks.get();
    stack.push(scope(stack.peek(), attribute, status));
  }

  @Override
  public void committed(TransactionAttribute attribute, TransactionStatus status) {
    end(true);
  }

  @Override
  public void rollbacked(
      TransactionAttribute attribute, TransactionStatus status, Throwable throwable) {
    end(false);
  }

  private Scope scope(Scope outer, TransactionAttribute attribute, TransactionStatus status) {
    if (status.isNewTransaction()) {
      return new Scope(true, start(outer));
    }
    boolean suspends =
        attribute.getPropagation().value() >= TransactionDefinition.PROPAGATION_NOT_SUPPORTED;
    return outer == null || (suspends && outer.isTransactional())
        ? new Scope(false, start(outer))
        : outer;
  }

  /** A new scope may meet what the session of the outer one read earlier. */
  private long start(Scope outer) {
    return outer == null ? clock.now() : outer.start();
  }

  private void end(boolean committed) {
    Deque<Scope> stack = stacks.get();
    Scope ended = stack.pop();
    if (stack.peek() != ended) {
      ended.finish(committed);
    }
    if (stack.isEmpty()) {
      stacks.remove();
    }
  }
}
