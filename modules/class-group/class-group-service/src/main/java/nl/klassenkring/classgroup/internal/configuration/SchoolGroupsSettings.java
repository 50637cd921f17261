/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.configuration;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What one school decided for its groups. Immutable. */
public final class SchoolGroupsSettings {

  /** What holds where a school decided nothing: readers are counted, not named. */
  static final SchoolGroupsSettings DEFAULT = new SchoolGroupsSettings("", 60, false);

  /**
   * Makes the value.
   *
   * @param school the friendly URL of the school's Site, however it was typed
   */
  SchoolGroupsSettings(String school, int replyMinutes, boolean readersByName) {
    this.school = key(school);
    this.replyMinutes = replyMinutes;
    this.readersByName = readersByName;
  }

  /**
   * Chooses what holds for a school: what it decided, or else the defaults. Nothing less careful
   * than the defaults holds where there is more than one answer.
   */
  static SchoolGroupsSettings choose(List<SchoolGroupsSettings> configured, String friendlyURL) {
    List<SchoolGroupsSettings> own =
        configured.stream()
            .filter(settings -> settings.school.equals(key(friendlyURL)))
            .collect(Collectors.toList());

    return (own.size() == 1) ? own.get(0) : DEFAULT;
  }

  /** For how long the author of a reply can change or remove it. */
  public Duration replyChangeable() {
    return Duration.ofMinutes(Math.max(0, replyMinutes));
  }

  /** Whether the author of an important post sees by name who read it. */
  public boolean namesReaders() {
    return readersByName;
  }

  private static String key(String school) {
    String friendlyURL = school.strip().toLowerCase(Locale.ROOT);

    return (friendlyURL.isEmpty() || friendlyURL.startsWith("/")) ? friendlyURL : "/" + friendlyURL;
  }

  private final boolean readersByName;
  private final int replyMinutes;
  private final String school;
}
