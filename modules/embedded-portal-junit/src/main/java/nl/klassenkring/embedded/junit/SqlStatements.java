/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import com.liferay.portal.kernel.util.InfrastructureUtil;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;

/**
 * Counts the SQL statements that the portal sends to its database, those of the core as well as
 * those of the bundles, for both share one data source. A batch counts once.
 */
public final class SqlStatements {

  private static final String REQUEST_THREAD = "http-nio-";

  private final List<Recording> recordings = new CopyOnWriteArrayList<>();

  SqlStatements() {}

  /**
   * What this thread sends while it runs the block.
   *
   * @return the statements in their order
   */
  public List<String> ofThisThread(Callable<?> block) throws Exception {
    Thread thisThread = Thread.currentThread();
    return record(block, thread -> thread == thisThread);
  }

  /**
   * What the portal sends while it answers the HTTP requests that the block makes, and any other
   * that is made at the same time.
   *
   * @return the statements in their order
   */
  public List<String> ofRequests(Callable<?> block) throws Exception {
    return record(block, thread -> thread.getName().startsWith(REQUEST_THREAD));
  }

  private List<String> record(Callable<?> block, Predicate<Thread> threads) throws Exception {
    Recording recording = new Recording(threads);
    recordings.add(recording);
    try {
      block.call();
    } finally {
      recordings.remove(recording);
    }
    return List.copyOf(recording.statements);
  }

  /** Puts itself between the portal's data source and its connection pool. */
  void listen() {
    LazyConnectionDataSourceProxy dataSource =
        (LazyConnectionDataSourceProxy) InfrastructureUtil.getDataSource();
    dataSource.setTargetDataSource(
        ProxyDataSourceBuilder.create(dataSource.getTargetDataSource())
            .listener(new Listener())
            .build());
  }

  private static final class Recording {

    private final Predicate<Thread> threads;
    private final List<String> statements = Collections.synchronizedList(new ArrayList<>());

    Recording(Predicate<Thread> threads) {
      this.threads = threads;
    }

    void add(List<QueryInfo> queries) {
      if (threads.test(Thread.currentThread())) {
        queries.forEach(query -> statements.add(query.getQuery()));
      }
    }
  }

  private final class Listener implements QueryExecutionListener {

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
      recordings.forEach(recording -> recording.add(queries));
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
      // Counted when sent: a statement that fails has been sent, too.
    }
  }
}
