/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A million characters by the engine, in texts of different lengths: where time grows in a straight
 * line, the length of the texts makes no difference. All take as long, so that other work on the
 * machine is as much in the way of one as of another.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 4, time = 750, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class GrowthBenchmark {

  /** How many characters each operation scans. */
  static final int ALL = 1 << 20;

  private static final int CHARACTERS_OF_A_WORD = 4;

  private final Scan scan = new Scan();
  private String text;

  @Param({"16384", "131072", "1048576"})
  public int length;

  @Setup
  public void makeText() {
    text = scan.post(length / CHARACTERS_OF_A_WORD).substring(0, length);
  }

  @Benchmark
  public int engine() {
    int count = 0;
    for (int scanned = 0; scanned < ALL; scanned += length) {
      count += scan.byEngine(text);
    }
    return count;
  }
}
