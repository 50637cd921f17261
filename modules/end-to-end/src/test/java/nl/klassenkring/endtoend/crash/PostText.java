/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.endtoend.crash;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.klassenkring.endtoend.SampleSite;

/** What a post says. */
record PostText(String title, String content) {

  private static final int LINES = 40;

  /** A post that nobody else writes, long enough to be half written. */
  static PostText of(SampleSite site, int number) {
    String title = "Bericht %d voor de %s".formatted(number, site);
    String content =
        IntStream.rangeClosed(1, LINES)
            .mapToObj(line -> "%s, regel %d van %d.".formatted(title, line, LINES))
            .collect(Collectors.joining("\n"));
    return new PostText(title, content);
  }
}
