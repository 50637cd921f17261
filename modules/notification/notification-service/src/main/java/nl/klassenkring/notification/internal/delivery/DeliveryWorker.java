/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.delivery;

import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.transaction.TransactionCommitCallbackUtil;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Has mails sent in the background, shortly after they were queued, so that nobody waits for the
 * mail server. What it misses, because the node stops, the job sends.
 */
@Component(service = DeliveryWorker.class)
public class DeliveryWorker {

  @Activate
  protected void activate() {
    executorService =
        Executors.newSingleThreadExecutor(
            runnable -> {
              Thread thread = new Thread(runnable, "klassenkring-mail");

              thread.setDaemon(true);

              return thread;
            });
  }

  @Deactivate
  protected void deactivate() {
    executorService.shutdownNow();
  }

  /** Has the mails sent that are due when the current transaction is committed. */
  public void deliverAfterCommit() {
    TransactionCommitCallbackUtil.registerCallback(
        () -> {
          wake();

          return null;
        });
  }

  /** Many commits while it works lead to one more round. */
  private void wake() {
    if (waiting.compareAndSet(false, true)) {
      executorService.execute(this::deliver);
    }
  }

  private void deliver() {
    waiting.set(false);

    try {
      delivery.deliver();
    } catch (Exception exception) {
      LOG.error("The mails wait for the next round", exception);
    }
  }

  private static final Log LOG = LogFactoryUtil.getLog(DeliveryWorker.class);

  @Reference private Delivery delivery;

  private ExecutorService executorService;
  private final AtomicBoolean waiting = new AtomicBoolean();
}
