/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.picture;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.DraftPicture;
import nl.klassenkring.policy.engine.Finding;

/** One finding for all pictures of a draft of which the same is to be said, with their numbers. */
public final class PictureNumbers {

  /** Blocks, with the key's own advice, when a picture is as the predicate says. */
  public static List<Finding> block(
      String ruleId, String reasonKey, Draft draft, Predicate<DraftPicture> predicate) {

    List<Integer> numbers = numbers(draft, predicate);
    return numbers.isEmpty()
        ? List.of()
        : List.of(Finding.block(ruleId, reasonKey, reasonKey + "-advice", numbers));
  }

  /** Warns, with the key's own advice, when a picture is as the predicate says. */
  public static List<Finding> warn(
      String ruleId, String reasonKey, Draft draft, Predicate<DraftPicture> predicate) {

    List<Integer> numbers = numbers(draft, predicate);
    return numbers.isEmpty()
        ? List.of()
        : List.of(Finding.warn(ruleId, reasonKey, reasonKey + "-advice", numbers));
  }

  private static List<Integer> numbers(Draft draft, Predicate<DraftPicture> predicate) {
    return draft.pictures().stream()
        .filter(predicate)
        .map(DraftPicture::number)
        .collect(Collectors.toUnmodifiableList());
  }

  private PictureNumbers() {}
}
