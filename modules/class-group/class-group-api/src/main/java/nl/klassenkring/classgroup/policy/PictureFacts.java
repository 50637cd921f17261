/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.klassenkring.picture.description.PictureDescription;
import nl.klassenkring.picture.state.PictureState;
import nl.klassenkring.policy.engine.DraftPicture;

/** Makes of what is known of a picture what the rules judge (C1 to C4). */
public final class PictureFacts {

  /**
   * Gives the facts of the pictures of one post as they are kept, in their order.
   *
   * @param knowledge of who answers for the post
   */
  public static List<DraftPicture> of(List<PictureState> states, AuthorKnowledge knowledge) {
    List<DraftPicture> facts = new ArrayList<>();

    for (PictureState state : states) {
      facts.add(of(facts.size() + 1, state, knowledge));
    }

    return facts;
  }

  /**
   * Gives the facts of a picture as it is kept, as far as the one who asked may know it.
   *
   * @param number its place in the post, counted from one
   * @param knowledge of who answers for the post
   */
  public static DraftPicture of(int number, PictureState state, AuthorKnowledge knowledge) {
    return knowledge
        .describe(
            facts(number, state.getDescription(), state.isObjected())
                .depictionsDeclared(state.isDepictionDeclared()),
            state.getPupilIds(),
            state.getBlockers().keySet())
        .build();
  }

  /**
   * Gives the facts of a picture as it is described now, which may be not kept yet.
   *
   * @param number its place in the post, counted from one
   * @param blockers the recognisable pupils without consent
   * @param objected whether an objection hides it
   * @param knowledge of who places it
   */
  public static DraftPicture of(
      int number,
      PictureDescription description,
      Collection<Long> blockers,
      boolean objected,
      AuthorKnowledge knowledge) {

    return builder(number, description, blockers, objected, knowledge).build();
  }

  /**
   * Starts the same facts, for what is to be said besides.
   *
   * @see #of(int, PictureDescription, Collection, boolean, AuthorKnowledge)
   */
  public static DraftPicture.Builder builder(
      int number,
      PictureDescription description,
      Collection<Long> blockers,
      boolean objected,
      AuthorKnowledge knowledge) {

    return knowledge.describe(
        facts(number, description, objected).depictionsDeclared(description.isDepictionDeclared()),
        description.getPupilIds(),
        blockers);
  }

  private static DraftPicture.Builder facts(
      int number, PictureDescription description, boolean objected) {

    return DraftPicture.builder(number)
        .description(description.getAltText())
        .decencyDeclared(description.isDecencyDeclared())
        .objected(objected);
  }

  private PictureFacts() {}
}
