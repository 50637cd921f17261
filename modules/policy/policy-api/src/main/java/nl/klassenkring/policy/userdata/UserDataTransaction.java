/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.userdata;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.TransactionConfig;
import com.liferay.portal.kernel.transaction.TransactionInvokerUtil;
import java.util.List;

/** Does something with each of some rows, or with none of them when one fails. */
final class UserDataTransaction {

  /** What is done with a row. */
  interface Action<T> {
    void perform(T row) throws PortalException;
  }

  static <T> void forEach(List<T> rows, Action<T> action) throws PortalException {
    try {
      TransactionInvokerUtil.invoke(
          REQUIRED,
          () -> {
            for (T row : rows) {
              action.perform(row);
            }

            return null;
          });
    } catch (PortalException | RuntimeException exception) {
      throw exception;
    } catch (Throwable throwable) {
      throw new PortalException(throwable);
    }
  }

  private static final TransactionConfig REQUIRED =
      TransactionConfig.Factory.create(Propagation.REQUIRED, new Class<?>[] {Exception.class});

  private UserDataTransaction() {}
}
