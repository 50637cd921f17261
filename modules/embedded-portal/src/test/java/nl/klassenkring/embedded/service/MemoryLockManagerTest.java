/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.liferay.portal.kernel.lock.DuplicateLockException;
import org.junit.jupiter.api.Test;

final class MemoryLockManagerTest {

  private static final String TYPE = "document";

  private final MemoryLockManager locks = new MemoryLockManager();

  @Test
  void keepsASecondUserOut() throws Exception {
    locks.lock(1, TYPE, 7, "ank", false, 0);

    assertThatExceptionOfType(DuplicateLockException.class)
        .isThrownBy(() -> locks.lock(2, TYPE, 7, "bert", false, 0));
    assertThat(locks.hasLock(1, TYPE, 7)).isTrue();
    assertThat(locks.hasLock(2, TYPE, 7)).isFalse();
  }

  @Test
  void letsTheNextOneInAfterUnlocking() throws Exception {
    locks.lock(1, TYPE, 7, "ank", false, 0);
    locks.unlock(TYPE, 7);

    assertThat(locks.lock(2, TYPE, 7, "bert", false, 0).getUserId()).isEqualTo(2);
  }

  @Test
  void letsTheNextOneInAfterExpiry() throws Exception {
    locks.lock(1, TYPE, 7, "ank", false, 1);
    Thread.sleep(10);

    assertThat(locks.isLocked(TYPE, 7)).isFalse();
  }

  @Test
  void givesAnOwnedLockOnlyToTheExpectedOwner() {
    locks.lock(TYPE, "7", "node-1");

    assertThat(locks.lock(TYPE, "7", "node-2").getOwner()).isEqualTo("node-1");
    assertThat(locks.lock(TYPE, "7", "node-1", "node-2").getOwner()).isEqualTo("node-2");
  }
}
