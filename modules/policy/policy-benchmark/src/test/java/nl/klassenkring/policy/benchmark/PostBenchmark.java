/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A post of 300 words, by the engine and by the naive way. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class PostBenchmark {

  private static final int WORDS = 300;

  private final Scan scan = new Scan();
  private final String post = scan.post(WORDS);

  @Benchmark
  public int engine() {
    return scan.byEngine(post);
  }

  @Benchmark
  public int regularExpression() {
    return scan.byRegularExpression(post);
  }
}
