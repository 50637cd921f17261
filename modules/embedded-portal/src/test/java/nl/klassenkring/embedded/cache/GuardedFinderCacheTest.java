/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.cache;

import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.dao.orm.FinderPath;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class GuardedFinderCacheTest {

  private static final String[] NO_COLUMNS = {};
  private static final Object[] GROUP = {42L};
  private static final FinderPath COUNT =
      new FinderPath("ClassPostImpl.List2", "countByG", new String[] {"Long"}, NO_COLUMNS, false);
  private static final FinderPath LIST =
      new FinderPath("ClassPostImpl.List2", "findByG", new String[] {"Long"}, NO_COLUMNS, false);
  private static final FinderPath QUERY =
      new FinderPath(
          FinderPath.encodeDSLQueryCacheName(new String[] {"KK_ClassPost", "Group_"}),
          "dslQuery",
          new String[] {"select"},
          NO_COLUMNS,
          false);

  private final Guards guards = new Guards();
  private final Scopes scopes = new Scopes(guards.clock());
  private final Transactions transactions = new Transactions(scopes);
  private final ModelChanges changes = new ModelChanges(scopes, guards);
  private final GuardedFinderCache cache = new GuardedFinderCache(scopes, guards, changes);

  @Test
  void countsAndListsAreKeptApart() {
    put(COUNT, 2L);
    put(LIST, List.of("a", "b"));
    assertThat(get(COUNT)).isEqualTo(2L);
    assertThat(get(LIST)).isEqualTo(List.of("a", "b"));
  }

  @Test
  void anEmptyListIsAResult() {
    put(LIST, List.of());
    assertThat(get(LIST)).isEqualTo(List.of());
  }

  @Test
  void aChangeOfTheModelOutdatesItsResults() {
    put(COUNT, 2L);
    change("ClassPostImpl");
    assertThat(get(COUNT)).isNull();
  }

  @Test
  void aChangeOfAnotherModelDoesNot() {
    put(COUNT, 2L);
    change("UserImpl");
    assertThat(get(COUNT)).isEqualTo(2L);
  }

  @Test
  void aChangeOfAnyTableOutdatesAQuery() {
    put(QUERY, 7L);
    change("Group_");
    assertThat(get(QUERY)).isNull();
  }

  @Test
  void aTransactionCountsItsOwnRowAndOthersDoNot() {
    put(COUNT, 2L);
    transactions.begin();
    changes.changed("ClassPostImpl");
    assertThat(cache.getResult(COUNT, GROUP, null)).as("counted anew").isNull();
    cache.putResult(COUNT, GROUP, 3L);
    assertThat(cache.getResult(COUNT, GROUP, null)).isEqualTo(3L);
    assertThat(CompletableFuture.supplyAsync(() -> get(COUNT)).join()).isNull();
    transactions.rollback();
    assertThat(get(COUNT)).isNull();
  }

  @Test
  void anOwnResultIsOutOfDateAfterTheNextOwnChange() {
    transactions.begin();
    changes.changed("ClassPostImpl");
    cache.putResult(COUNT, GROUP, 3L);
    changes.changed("ClassPostImpl");
    assertThat(cache.getResult(COUNT, GROUP, null)).isNull();
    transactions.commit();
  }

  @Test
  void whatWasFoundBeforeAChangeIsNotPutInAfterIt() {
    transactions.join();
    CompletableFuture.runAsync(() -> change("ClassPostImpl")).join();
    cache.putResult(COUNT, GROUP, 2L);
    transactions.commit();
    assertThat(get(COUNT)).isNull();
  }

  private void put(FinderPath path, Object result) {
    transactions.join();
    cache.putResult(path, GROUP, result);
    transactions.commit();
  }

  private Object get(FinderPath path) {
    transactions.join();
    Object result = cache.getResult(path, GROUP, null);
    transactions.commit();
    return result;
  }

  private void change(String name) {
    transactions.begin();
    changes.changed(name);
    transactions.commit();
  }
}
