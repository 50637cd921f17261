/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.permission.test;

import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.TransactionConfig;
import com.liferay.portal.kernel.transaction.TransactionInvokerUtil;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.servlet.Filter;
import javax.servlet.ServletException;
import nl.klassenkring.embedded.EmbeddedPortal;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** Does something and takes it back, so that the next cell finds everything as it was. */
final class Undone {

  private static final TransactionConfig REQUIRED =
      TransactionConfig.Factory.create(Propagation.REQUIRED, new Class<?>[] {Exception.class});

  private Undone() {}

  /**
   * Calls in a transaction that is rolled back.
   *
   * @throws Exception what the block throws
   */
  static <T> T call(Callable<T> block) throws Exception {
    Result<T> result = new Result<>();
    try {
      TransactionInvokerUtil.invoke(
          REQUIRED,
          () -> {
            try {
              result.value = block.call();
            } catch (Exception e) {
              result.exception = e;
            }
            throw new TakenBackException();
          });
    } catch (TakenBackException e) {
      if (result.exception != null) {
        throw result.exception;
      }
      return result.value;
    } catch (Throwable throwable) {
      throw new IllegalStateException("The transaction cannot be rolled back", throwable);
    }
    throw new IllegalStateException("The transaction was not rolled back");
  }

  /** Serves each request in such a transaction, until this is unregistered. */
  static ServiceRegistration<Filter> requests(EmbeddedPortal portal) {
    return portal
        .bundleContext()
        .registerService(
            Filter.class,
            (request, response, chain) -> {
              try {
                call(
                    () -> {
                      chain.doFilter(request, response);
                      return null;
                    });
              } catch (Exception e) {
                throw new ServletException(e);
              }
            },
            FrameworkUtil.asDictionary(Map.of("servlet-filter-name", "Undoing Filter")));
  }

  private static final class Result<T> {
    private T value;
    private Exception exception;
  }

  private static final class TakenBackException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
