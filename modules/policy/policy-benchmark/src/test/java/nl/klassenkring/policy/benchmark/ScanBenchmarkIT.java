/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * What it costs to look for 5,000 terms and 600 names. Medians, as other work on the machine makes
 * some samples long and not most of them.
 */
class ScanBenchmarkIT {

  private static final double MOST_MICROSECONDS = 1000;
  private static final double LEAST_TIMES_FASTER = 50;

  /** Growth in a straight line is 1; large texts leave the processor's caches. */
  private static final double MOST_TIMES_DEARER = 2;

  @Test
  void bothWaysFindTheSame() {
    Scan scan = new Scan();
    String post = scan.post(300);

    assertThat(scan.byEngine(post)).isEqualTo(3).isEqualTo(scan.byRegularExpression(post));
  }

  @Test
  void aPostIsScannedInLessThanAMillisecondAndFarFasterThanByRegularExpression() throws Exception {
    SortedMap<String, Double> medians = medians(PostBenchmark.class);
    double engine = medians.get("engine");
    double regularExpression = medians.get("regularExpression");

    System.out.printf(
        Locale.ROOT,
        "Post of 300 words, 5,000 terms, 600 names: median %.0f microseconds;"
            + " regular expression %.0f: %.0f times%n",
        engine,
        regularExpression,
        regularExpression / engine);

    assertThat(engine).isLessThan(MOST_MICROSECONDS);
    assertThat(regularExpression / engine).isGreaterThanOrEqualTo(LEAST_TIMES_FASTER);
  }

  @Test
  void timeGrowsWithTheLengthOfTheText() throws Exception {
    SortedMap<String, Double> medians = medians(GrowthBenchmark.class);
    SortedMap<Integer, Double> nanosPerCharacter = new TreeMap<>();
    medians.forEach(
        (length, micros) ->
            nanosPerCharacter.put(Integer.valueOf(length), 1000 * micros / GrowthBenchmark.ALL));

    double shortest = nanosPerCharacter.get(nanosPerCharacter.firstKey());
    double longest = nanosPerCharacter.get(nanosPerCharacter.lastKey());
    double dearer = longest / shortest;

    System.out.printf(
        Locale.ROOT,
        "Nanoseconds per character by the length of the text: %s; %.2f times%n",
        nanosPerCharacter,
        dearer);

    assertThat(nanosPerCharacter).hasSize(3);
    assertThat(dearer).isLessThanOrEqualTo(MOST_TIMES_DEARER);
  }

  /** The median in microseconds, by the length of the text or else by the method. */
  private static SortedMap<String, Double> medians(Class<?> benchmark) throws RunnerException {
    SortedMap<String, Double> medians = new TreeMap<>();

    for (RunResult result :
        new Runner(
                new OptionsBuilder()
                    .include(benchmark.getName())
                    .verbosity(VerboseMode.SILENT)
                    .shouldFailOnError(true)
                    .build())
            .run()) {
      Result<?> primary = result.getPrimaryResult();
      String length = result.getParams().getParam("length");
      medians.put(
          length == null ? primary.getLabel() : length, primary.getStatistics().getPercentile(50));
    }
    return medians;
  }
}
