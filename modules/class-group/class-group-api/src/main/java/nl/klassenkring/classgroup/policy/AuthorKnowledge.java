/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.policy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.DraftPicture;

/**
 * What the author of a post may know of who has consent (C1). Who may not know it places pictures
 * in which nobody is recognisable, and is not even told how many pupils have none: with one pupil
 * in a picture that would be an answer. Immutable.
 */
public final class AuthorKnowledge {

  private static final AuthorKnowledge NONE = new AuthorKnowledge(false, Map.of());

  private final boolean seesConsent;
  private final Map<Long, String> names;

  private AuthorKnowledge(boolean seesConsent, Map<Long, String> names) {
    this.seesConsent = seesConsent;
    this.names = Map.copyOf(names);
  }

  /** Of an author who may not see consents in the class group. */
  public static AuthorKnowledge none() {
    return NONE;
  }

  /**
   * Of an author who may see consents in the class group.
   *
   * @param names of the pupils who are named to him; others are counted
   */
  public static AuthorKnowledge ofConsents(Map<Long, String> names) {
    return new AuthorKnowledge(true, names);
  }

  /** Adds to a picture's facts who of its pupils has no consent, as far as the author may know. */
  DraftPicture.Builder describe(
      DraftPicture.Builder facts, Collection<Long> pupilIds, Collection<Long> blockers) {

    if (!seesConsent) {
      return facts.consentKnowable(pupilIds.isEmpty() && blockers.isEmpty());
    }

    List<String> named =
        blockers.stream()
            .map(names::get)
            .filter(Objects::nonNull)
            .sorted()
            .collect(Collectors.toList());

    return facts
        .consentKnowable(true)
        .namesWithoutConsent(named)
        .unnamedWithoutConsent(blockers.size() - named.size());
  }
}
