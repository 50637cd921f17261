/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.outbox;

import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets a node take mails that no other node takes. */
@Component(service = OutboxClaims.class)
public class OutboxClaims {

  /**
   * Takes the mails that are longest due. Of two nodes that see the same ones the second waits for
   * the first, gets none of them, and looks again, a few times: on a database that shows a
   * transaction what it saw first, looking again is in vain.
   *
   * @param claimKey under which they are found afterwards
   * @return false if none is due, or others take them all
   */
  public boolean claim(String claimKey, int count, Instant now, Instant until) {
    for (int i = 0; i < LOOKS; i++) {
      List<Long> ids = outboxTable.dueIds(count, now);

      if (ids.isEmpty()) {
        return false;
      }

      if (outboxTable.claim(ids, claimKey, now, until) > 0) {
        return true;
      }
    }

    return false;
  }

  private static final int LOOKS = 5;

  @Reference private OutboxTable outboxTable;
}
