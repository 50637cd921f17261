/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow.store;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.TransactionConfig;
import com.liferay.portal.kernel.transaction.TransactionInvokerUtil;
import com.liferay.portal.kernel.workflow.WorkflowException;
import java.util.concurrent.Callable;

/** Runs work in the core's transactions, which is where the workflow's tables are written. */
public final class Transactions {

  private static final Class<?>[] ROLLBACK_FOR = {Exception.class};
  private static final TransactionConfig JOINED =
      TransactionConfig.Factory.create(Propagation.REQUIRED, ROLLBACK_FOR);
  private static final TransactionConfig OWN =
      TransactionConfig.Factory.create(Propagation.REQUIRES_NEW, ROLLBACK_FOR);

  private Transactions() {}

  /**
   * Runs in the caller's transaction, or in one of its own if there is none.
   *
   * @throws PortalException what the work throws
   */
  public static <T> T joined(Callable<T> work) throws PortalException {
    return invoke(JOINED, work);
  }

  /**
   * As {@link #joined}, for callers that may throw nothing but a {@link WorkflowException}.
   *
   * @throws WorkflowException what the work throws, wrapped if it is something else
   */
  public static <T> T workflow(Callable<T> work) throws WorkflowException {
    try {
      return invoke(JOINED, work);
    } catch (WorkflowException e) {
      throw e;
    } catch (PortalException e) {
      throw new WorkflowException(e);
    }
  }

  /**
   * Runs in a transaction of its own, whatever the caller has.
   *
   * @throws PortalException what the work throws
   */
  public static <T> T own(Callable<T> work) throws PortalException {
    return invoke(OWN, work);
  }

  private static <T> T invoke(TransactionConfig config, Callable<T> work) throws PortalException {
    try {
      return TransactionInvokerUtil.invoke(config, work);
    } catch (PortalException | RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new WorkflowException(e);
    }
  }
}
