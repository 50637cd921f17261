/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.klassenkring.picture.description.PictureDescription;
import nl.klassenkring.picture.state.PictureState;
import nl.klassenkring.policy.engine.DraftPicture;

/** Makes of what is known of a picture what the rules judge (C1 to C4). */
public final class PictureFacts {

  /**
   * Gives the facts of the pictures of one post as they are kept, in their order. No child is
   * named.
   */
  public static List<DraftPicture> of(List<PictureState> states) {
    List<DraftPicture> facts = new ArrayList<>();

    for (PictureState state : states) {
      facts.add(
          of(
              facts.size() + 1,
              state.getDescription(),
              state.getBlockers().keySet(),
              state.isObjected(),
              Map.of()));
    }

    return facts;
  }

  /**
   * Gives the facts of a picture.
   *
   * @param number its place in the post, counted from one
   * @param blockers the recognisable pupils without consent
   * @param objected whether an objection hides it
   * @param names of the pupils who may be named; others are counted
   */
  public static DraftPicture of(
      int number,
      PictureDescription description,
      Collection<Long> blockers,
      boolean objected,
      Map<Long, String> names) {

    List<String> named =
        blockers.stream()
            .map(names::get)
            .filter(Objects::nonNull)
            .sorted()
            .collect(Collectors.toList());

    return DraftPicture.builder(number)
        .description(description.getAltText())
        .depictionsDeclared(description.isDepictionDeclared())
        .decencyDeclared(description.isDecencyDeclared())
        .objected(objected)
        .namesWithoutConsent(named)
        .unnamedWithoutConsent(blockers.size() - named.size())
        .build();
  }

  private PictureFacts() {}
}
