/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.group;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a group is called, so that "5A", "groep 5a" and "Groep 5 a" are one. */
public final class GroupName {

  private static final Pattern KIND = Pattern.compile("^(groep|group|klas|class)\\b");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}/]");

  private GroupName() {}

  /** Gives what two names of one group have in common. */
  public static String comparable(String name) {
    String text = name.strip().toLowerCase(Locale.ROOT);

    return SIGNS.matcher(KIND.matcher(text).replaceFirst("")).replaceAll("");
  }
}
