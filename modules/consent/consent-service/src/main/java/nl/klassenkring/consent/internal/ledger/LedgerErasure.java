/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.ledger;

import com.liferay.petra.function.UnsafeRunnable;
import com.liferay.petra.lang.CentralizedThreadLocal;
import com.liferay.petra.lang.SafeCloseable;

/**
 * The one way in which rows leave the ledger, when they must be kept no longer or a family has a
 * right to their erasure, and in which who made a row becomes anonymous.
 */
public final class LedgerErasure {

  private LedgerErasure() {}

  /** Lets this thread remove rows of the ledger, and make users in it anonymous, while it runs. */
  public static <E extends Throwable> void run(UnsafeRunnable<E> runnable) throws E {
    SafeCloseable safeCloseable = UNDER_WAY.setWithSafeCloseable(true);

    try {
      runnable.run();
    } finally {
      safeCloseable.close();
    }
  }

  /** Whether this thread is within {@link #run}. */
  public static boolean isUnderWay() {
    return UNDER_WAY.get();
  }

  private static final CentralizedThreadLocal<Boolean> UNDER_WAY =
      new CentralizedThreadLocal<>(
          LedgerErasure.class.getName() + ".UNDER_WAY", () -> Boolean.FALSE);
}
