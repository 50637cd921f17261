/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.messaging;

import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.messaging.DestinationConfiguration;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads of a destination: started when there is work, gone after a minute without. */
final class WorkerThreads {

  private static final Log LOG = LogFactoryUtil.getLog(WorkerThreads.class);

  private WorkerThreads() {}

  static ThreadPoolExecutor create(DestinationConfiguration configuration, int workers) {
    RejectedExecutionHandler whenFull = configuration.getRejectedExecutionHandler();
    ThreadPoolExecutor executor =
        new ThreadPoolExecutor(
            workers,
            workers,
            1,
            TimeUnit.MINUTES,
            new LinkedBlockingQueue<>(configuration.getMaximumQueueSize()),
            named(configuration.getDestinationName()),
            whenFull == null ? new ThreadPoolExecutor.CallerRunsPolicy() : whenFull);
    executor.allowCoreThreadTimeOut(true);
    return executor;
  }

  static void stop(ThreadPoolExecutor executor, Duration patience) {
    executor.shutdown();
    try {
      if (!executor.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        int lost = executor.shutdownNow().size();
        LOG.warn("Messages not delivered when their destination closed: " + lost);
      }
    } catch (InterruptedException e) {
      executor.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  private static ThreadFactory named(String name) {
    AtomicInteger count = new AtomicInteger();
    ClassLoader classLoader = WorkerThreads.class.getClassLoader();
    return task -> {
      Thread thread = new Thread(task, name + "-" + count.incrementAndGet());
      thread.setContextClassLoader(classLoader);
      thread.setDaemon(true);
      return thread;
    };
  }
}
