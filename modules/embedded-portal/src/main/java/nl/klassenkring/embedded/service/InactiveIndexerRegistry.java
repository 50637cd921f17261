/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.service;

import com.liferay.portal.kernel.search.Indexer;
import com.liferay.portal.kernel.search.IndexerPostProcessor;
import com.liferay.portal.kernel.search.IndexerRegistry;
import com.liferay.portal.kernel.search.dummy.DummyIndexer;
import java.util.List;
import java.util.Set;
import nl.klassenkring.embedded.StandsInFor;

/** Search is off: there are no indexers, and those who insist on one get the kernel's dummy. */
@StandsInFor("com.liferay.portal.search")
public final class InactiveIndexerRegistry implements IndexerRegistry {

  private final Indexer<Object> dummy = new DummyIndexer();

  @Override
  public <T> Indexer<T> getIndexer(Class<T> clazz) {
    return null;
  }

  @Override
  public <T> Indexer<T> getIndexer(String className) {
    return null;
  }

  @Override
  public List<IndexerPostProcessor> getIndexerPostProcessors(Indexer<?> indexer) {
    return List.of();
  }

  @Override
  public List<IndexerPostProcessor> getIndexerPostProcessors(String className) {
    return List.of();
  }

  @Override
  public Set<Indexer<?>> getIndexers() {
    return Set.of();
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> Indexer<T> nullSafeGetIndexer(Class<T> clazz) {
    return (Indexer<T>) dummy;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> Indexer<T> nullSafeGetIndexer(String className) {
    return (Indexer<T>) dummy;
  }
}
