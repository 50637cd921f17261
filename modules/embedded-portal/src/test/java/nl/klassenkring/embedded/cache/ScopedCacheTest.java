/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScopedCacheTest {

  private static final String KEY = "5a";

  private final Guards guards = new Guards();
  private final Scopes scopes = new Scopes(guards.clock());
  private final Transactions transactions = new Transactions(scopes);
  private final CaffeinePortalCacheManager<String, Long> manager =
      new CaffeinePortalCacheManager<>("test", List.of(), guards, scopes);
  private final ScopedCache<String, Long> cache =
      new ScopedCache<>(scopes, guards.of("ClassGroup"), manager.store("ClassGroup"));
  private final ExecutorService others = Executors.newFixedThreadPool(4);

  @AfterEach
  void stopOthers() {
    others.shutdownNow();
  }

  @Test
  void whatAReaderReadIsThereForOthers() {
    read(1);
    assertThat(asOther(() -> cache.get(KEY))).isEqualTo(1);
  }

  @Test
  void aTransactionSeesItsOwnChangeAndOthersDoNot() {
    read(1);
    transactions.begin();
    cache.change(KEY, 2L);
    assertThat(cache.get(KEY)).isEqualTo(2);
    assertThat(asOther(() -> cache.get(KEY))).as("others ask the database").isNull();
    transactions.commit();
    assertThat(cache.get(KEY)).as("read anew after the commit").isNull();
  }

  @Test
  void whatATransactionReadIsSharedWhenItIsCommitted() {
    transactions.begin();
    cache.put(KEY, 1L);
    assertThat(asOther(() -> cache.get(KEY))).isNull();
    transactions.commit();
    assertThat(asOther(() -> cache.get(KEY))).isEqualTo(1);
  }

  @Test
  void aRollbackLeavesNothingBehind() {
    transactions.begin();
    cache.change(KEY, 2L);
    transactions.rollback();
    assertThat(cache.get(KEY)).isNull();
    read(1);
    assertThat(cache.get(KEY)).isEqualTo(1);
  }

  @Test
  void whatWasReadBeforeAChangeIsNotPutInAfterIt() {
    transactions.join();
    write(2);
    cache.put(KEY, 1L);
    transactions.commit();
    assertThat(cache.get(KEY)).isNull();
  }

  @Test
  void whatWasReadBeforeAChangeIsNotPutInWhileItIsOpen() {
    transactions.begin();
    cache.remove(KEY);
    asOther(
        () -> {
          read(1);
          return null;
        });
    transactions.commit();
    assertThat(cache.get(KEY)).isNull();
  }

  @Test
  void aReaderInsideAnotherCallMayHoldWhatThatCallRead() {
    transactions.join();
    write(2);
    transactions.begin();
    cache.put(KEY, 1L);
    transactions.commit();
    transactions.commit();
    assertThat(cache.get(KEY)).isNull();
  }

  @Test
  void aSuspendedTransactionKeepsItsChangesToItself() {
    transactions.begin();
    cache.change(KEY, 2L);
    transactions.suspend();
    assertThat(cache.get(KEY)).isNull();
    transactions.commit();
    assertThat(cache.get(KEY)).isEqualTo(2);
    transactions.commit();
  }

  @Test
  void removingAllTakesOutWhatOthersPutIn() {
    read(1);
    transactions.begin();
    cache.removeAll();
    assertThat(cache.get(KEY)).isNull();
    transactions.commit();
    assertThat(cache.get(KEY)).isNull();
  }

  /**
   * Readers and writers race over one row; the row only grows, so that what is stale is smaller.
   */
  @Test
  void noReaderSeesTheUncommittedOrWhatWasAcknowledgedAsChangedBefore() throws Exception {
    AtomicLong row = new AtomicLong();
    AtomicLong acknowledged = new AtomicLong();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
    List<CompletableFuture<Void>> racers =
        List.of(
            racer(end, () -> grow(row, acknowledged)),
            racer(end, () -> look(row, acknowledged)),
            racer(end, () -> look(row, acknowledged)),
            racer(end, () -> look(row, acknowledged)));
    for (CompletableFuture<Void> racer : racers) {
      racer.get(30, TimeUnit.SECONDS);
    }
    assertThat(acknowledged).hasPositiveValue();
  }

  private void grow(AtomicLong row, AtomicLong acknowledged) {
    long next = row.get() + 1;
    transactions.begin();
    cache.change(KEY, next);
    row.set(next);
    transactions.commit();
    acknowledged.set(next);
  }

  private void look(AtomicLong row, AtomicLong acknowledged) {
    long least = acknowledged.get();
    transactions.join();
    Long seen = cache.get(KEY);
    if (seen == null) {
      seen = row.get();
      Thread.onSpinWait();
      cache.put(KEY, seen);
    }
    transactions.commit();
    assertThat(seen).isBetween(least, row.get());
  }

  private CompletableFuture<Void> racer(long end, Runnable lap) {
    return CompletableFuture.runAsync(
        () -> {
          while (System.nanoTime() < end) {
            lap.run();
          }
        },
        others);
  }

  private void read(long value) {
    transactions.join();
    if (cache.get(KEY) == null) {
      cache.put(KEY, value);
    }
    transactions.commit();
  }

  /** Another user's change, from start to commit. */
  private void write(long value) {
    asOther(
        () -> {
          transactions.begin();
          cache.change(KEY, value);
          transactions.commit();
          return null;
        });
  }

  private <T> T asOther(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, others).join();
  }
}
