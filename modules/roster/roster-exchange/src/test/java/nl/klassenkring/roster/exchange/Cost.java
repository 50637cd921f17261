/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/** Measures what reading a file allocates in this thread. */
final class Cost {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  // Tables of characters, and what a parser keeps ready for itself.
  private static final long CONSTANT = 4L << 20;
  // Decoded twice as large, buffered by three readers, kept as fields of rows.
  private static final long RATIO = 100;

  private long allocatedBytes;

  <T> T of(Supplier<T> block) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    T result = block.get();

    allocatedBytes = THREADS.getCurrentThreadAllocatedBytes() - before;
    return result;
  }

  long allocatedBytes() {
    return allocatedBytes;
  }

  /** What a file of so many bytes may cost, whatever is in it. */
  static long limit(long fileBytes) {
    return CONSTANT + RATIO * fileBytes;
  }
}
