/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.document;

import java.util.Comparator;

/** Orders version labels by their numbers, {@code 1.9} before {@code 1.10}, then by the rest. */
final class VersionOrder implements Comparator<String> {

  @Override
  public int compare(String label1, String label2) {
    String[] parts1 = label1.split("[.~]", -1);
    String[] parts2 = label2.split("[.~]", -1);
    for (int i = 0; i < Math.min(parts1.length, parts2.length); i++) {
      int order = compareParts(parts1[i], parts2[i]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(parts1.length, parts2.length);
  }

  private static int compareParts(String part1, String part2) {
    boolean numbers = part1.matches("\\d{1,9}") && part2.matches("\\d{1,9}");
    return numbers
        ? Integer.compare(Integer.parseInt(part1), Integer.parseInt(part2))
        : part1.compareTo(part2);
  }
}
