/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeBoundPortalCacheTest {

  private static final String KEY = "parent of 6b may view 5a";

  private final Guards guards = new Guards();
  private final Scopes scopes = new Scopes(guards.clock());
  private final Transactions transactions = new Transactions(scopes);
  private final ChangeBoundPortalCache<String, Boolean> cache =
      new ChangeBoundPortalCache<>(
          new CaffeinePortalCacheManager<String, Boolean>("test", List.of(), guards, scopes)
              .store("permissions"),
          guards.clock(),
          scopes);

  @Test
  void aConclusionIsGoodWhileNothingChanges() {
    assertThat(cache.get(KEY)).isNull();
    cache.put(KEY, true);
    assertThat(cache.get(KEY)).isTrue();
  }

  @Test
  void aPermissionDoesNotOutliveAChange() {
    cache.put(KEY, true);
    guards.of("ResourcePermissionImpl").change();
    assertThat(cache.get(KEY)).isNull();
  }

  @Test
  void aPermissionWorkedOutDuringAChangeIsNotKept() {
    cache.get(KEY);
    guards.of("ResourcePermissionImpl").change();
    cache.put(KEY, true);
    assertThat(cache.get(KEY)).isNull();
  }

  @Test
  void aPermissionThatRestsOnAnUncommittedGrantIsNotKept() {
    transactions.begin();
    scopes.current().orElseThrow().change(guards.of("ResourcePermissionImpl"));
    cache.get(KEY);
    cache.put(KEY, true);
    transactions.rollback();
    assertThat(cache.get(KEY)).isNull();
  }
}
