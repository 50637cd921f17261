/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.bundle.transaction;

import java.util.concurrent.Callable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Needs what nobody offers. */
@Component(service = Runnable.class)
public final class NeedyComponent implements Runnable {

  @Reference(target = "(probe=nobody)")
  private Callable<?> nobody;

  @Override
  public void run() {
    throw new IllegalStateException("Active without " + nobody);
  }
}
