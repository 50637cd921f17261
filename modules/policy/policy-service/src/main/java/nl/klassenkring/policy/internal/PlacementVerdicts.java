/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal;

import com.liferay.portal.kernel.transaction.NewTransactionLifecycleListener;
import com.liferay.portal.kernel.transaction.TransactionAttribute;
import com.liferay.portal.kernel.transaction.TransactionLifecycleManager;
import com.liferay.portal.kernel.transaction.TransactionStatus;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.service.PostDraft;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * Remembers the last verdict on a placement until the transaction ends that it was given in. A post
 * is judged by its service and by the guard right after that, in one transaction in which nobody
 * else places anything in the group: the same question gets the same answer, which is not worked
 * out twice. Without a transaction nothing is remembered.
 */
@Component(service = PlacementVerdicts.class)
public class PlacementVerdicts extends NewTransactionLifecycleListener {

  private static final Duration APART = Duration.ofSeconds(5);

  private final ThreadLocal<Deque<Judged>> transactions = ThreadLocal.withInitial(ArrayDeque::new);

  @Activate
  void listen() {
    TransactionLifecycleManager.register(this);
  }

  @Deactivate
  void stopListening() {
    TransactionLifecycleManager.unregister(this);
  }

  Optional<Verdict> of(PostDraft postDraft) {
    Judged judged = transactions.get().peek();

    return judged != null
            && judged.postDraft != null
            && judged.postDraft.isSameWithin(APART, postDraft)
        ? Optional.of(judged.verdict)
        : Optional.empty();
  }

  void remember(PostDraft postDraft, Verdict verdict) {
    Judged judged = transactions.get().peek();

    if (judged != null) {
      judged.postDraft = postDraft;
      judged.verdict = verdict;
    }
  }

  @Override
  protected void doCreated(TransactionAttribute attribute, TransactionStatus status) {
    transactions.get().push(new Judged());
  }

  @Override
  protected void doCommitted(TransactionAttribute attribute, TransactionStatus status) {
    forget();
  }

  @Override
  protected void doRollbacked(
      TransactionAttribute attribute, TransactionStatus status, Throwable throwable) {

    forget();
  }

  /** A transaction that is older than this component ends without having begun here. */
  private void forget() {
    Deque<Judged> open = transactions.get();

    open.poll();
    if (open.isEmpty()) {
      transactions.remove();
    }
  }

  /** The last verdict of one transaction; empty until there is one. */
  private static final class Judged {

    private PostDraft postDraft;
    private Verdict verdict;
  }
}
