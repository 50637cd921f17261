/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Something that the person who confirms should know. Immutable. */
public final class PlanNotice {

  private final Kind kind;
  private final List<String> arguments;

  PlanNotice(Kind kind, Object... arguments) {
    this.kind = kind;
    this.arguments =
        Arrays.stream(arguments).map(String::valueOf).collect(Collectors.toUnmodifiableList());
  }

  public Kind kind() {
    return kind;
  }

  /** What the sentence of the kind is filled with; text of the file, to be escaped by a view. */
  public List<String> arguments() {
    return arguments;
  }

  @Override
  public String toString() {
    return kind + " " + arguments;
  }

  /** The kinds of notice; a view has a sentence for each {@link #key}. */
  public enum Kind {
    /** The file names nobody. */
    NOBODY(false),
    /** Arguments: how many pupils would leave, and how many there are. */
    MANY_LEAVE(false),
    /** New guardians of whom the file does not say if they have authority. Arguments: how many. */
    AUTHORITY_NOT_SAID(false),
    /** Pupils who would have no guardian with authority left. Arguments: how many. */
    NO_AUTHORITY_LEFT(false),
    /** A guardian of a pupil who is not known. Arguments: the pupil's key. */
    UNKNOWN_PUPIL(true);

    private final boolean blocking;

    Kind(boolean blocking) {
      this.blocking = blocking;
    }

    /** Whether the import cannot be confirmed. */
    public boolean isBlocking() {
      return blocking;
    }

    /** The key of the sentence, such as {@code roster-notice-many-leave}. */
    public String key() {
      return "roster-notice-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
