/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.liferay.portal.kernel.dao.orm.FinderCache;
import com.liferay.portal.kernel.dao.orm.FinderPath;
import com.liferay.portal.kernel.service.persistence.BasePersistence;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.klassenkring.embedded.StandsInFor;

/**
 * Keeps what finders, counts and queries found. An entry is good as long as no change of its model
 * or tables was finished since it was read; entries that are not good any more fall out in time.
 */
@StandsInFor("com.liferay.portal.cache.impl")
final class GuardedFinderCache implements FinderCache {

  private static final int MAXIMUM_SIZE = 50_000;
  private static final int LONGEST_LIST = 1_000;

  private record Key(String cacheName, String prefix, List<Object> arguments) {}

  /** What was found; for a shared entry since when, for an own one after how many own changes. */
  private record Entry(Object cached, List<Guard> guards, long since) {}

  private final Scopes scopes;
  private final Guards guards;
  private final ModelChanges modelChanges;
  private final Cache<Key, Entry> shared =
      Caffeine.newBuilder().maximumSize(MAXIMUM_SIZE).executor(Runnable::run).build();

  GuardedFinderCache(Scopes scopes, Guards guards, ModelChanges modelChanges) {
    this.scopes = scopes;
    this.guards = guards;
    this.modelChanges = modelChanges;
  }

  @Override
  public void clearCache() {
    shared.asMap().values().forEach(entry -> entry.guards().forEach(Guard::change));
    shared.invalidateAll();
  }

  @Override
  public void clearCache(Class<?> modelImplClass) {
    modelChanges.changed(modelImplClass);
  }

  @Override
  public void clearDSLQueryCache(String tableName) {
    modelChanges.changed(tableName);
  }

  /** There is no cache by thread. */
  @Override
  public void clearLocalCache() {}

  @Override
  public Object getResult(
      FinderPath finderPath, Object[] arguments, BasePersistence<?> basePersistence) {
    Object cached = get(key(finderPath, arguments));
    return cached == null ? null : FinderResults.fromCached(finderPath, cached, basePersistence);
  }

  @Override
  public void invalidate() {
    clearCache();
  }

  @Override
  public void putResult(FinderPath finderPath, Object[] arguments, Object result) {
    if (result == null || (result instanceof List<?> list && list.size() > LONGEST_LIST)) {
      return;
    }
    put(
        key(finderPath, arguments),
        FinderResults.toCached(result),
        guardsOf(finderPath.getCacheName()));
  }

  @Override
  public void removeCache(String className) {
    modelChanges.changed(className);
  }

  @Override
  public void removeResult(FinderPath finderPath, Object[] arguments) {
    scopes
        .current()
        .filter(Scope::isTransactional)
        .ifPresent(scope -> own(scope).entries.remove(key(finderPath, arguments)));
    shared.invalidate(key(finderPath, arguments));
  }

  private Object get(Key key) {
    Optional<Scope> transaction = scopes.current().filter(Scope::isTransactional);
    if (transaction.isPresent()) {
      Scope scope = transaction.get();
      Entry entry = own(scope).entries.get(key);
      if (entry != null
          && entry.guards().stream()
              .noneMatch(guard -> scope.hasChangedSince(guard, entry.since()))) {
        return entry.cached();
      }
    }
    Entry entry = shared.getIfPresent(key);
    return entry != null
            && entry.guards().stream().allMatch(guard -> guard.isUnchangedSince(entry.since()))
        ? entry.cached()
        : null;
  }

  private void put(Key key, Object cached, List<Guard> guardsOfEntry) {
    Optional<Scope> scope = scopes.current();
    if (scope.isEmpty()) {
      return; // Nobody knows since when this holds.
    }
    if (scope.get().isTransactional()) {
      own(scope.get()).entries.put(key, new Entry(cached, guardsOfEntry, scope.get().writes()));
    } else {
      share(key, new Entry(cached, guardsOfEntry, scope.get().start()));
    }
  }

  private void share(Key key, Entry entry) {
    if (entry.guards().stream().allMatch(guard -> guard.isUnchangedSince(entry.since()))) {
      shared.put(key, entry);
    }
  }

  private Own own(Scope scope) {
    return scope.overlay(this, Own::new);
  }

  private static Key key(FinderPath finderPath, Object[] arguments) {
    return new Key(
        finderPath.getCacheName(),
        finderPath.getCacheKeyPrefix(),
        Arrays.asList(arguments.clone()));
  }

  /** A query over tables has their names; a finder that of its model's class and a suffix. */
  private List<Guard> guardsOf(String cacheName) {
    return Arrays.stream(FinderPath.decodeDSLQueryCacheName(cacheName))
        .map(name -> guards.of(name.replaceFirst("\\.List[12]$", "")))
        .toList();
  }

  private final class Own implements Scope.Overlay {

    private final Map<Key, Entry> entries = new HashMap<>();

    @Override
    public void publish(Scope scope) {
      entries.forEach(
          (key, entry) -> {
            if (entry.guards().stream().noneMatch(scope::hasChanged)) {
              share(key, new Entry(entry.cached(), entry.guards(), scope.start()));
            }
          });
    }
  }
}
