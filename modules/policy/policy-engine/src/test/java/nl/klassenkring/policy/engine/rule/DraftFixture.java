/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.DraftGroup;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.GroupKind;
import nl.klassenkring.policy.engine.GroupRole;
import nl.klassenkring.policy.engine.PostCategory;
import nl.klassenkring.policy.engine.Rule;
import nl.klassenkring.policy.engine.history.GroupHistory;
import nl.klassenkring.policy.engine.history.PlacedPost;

/** Drafts and groups as the tables of the tests write them down, on the clock of Amsterdam. */
final class DraftFixture {

  static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private DraftFixture() {}

  /** A moment such as {@code 2026-11-17T16:59:59}. */
  static Instant moment(String local) {
    return LocalDateTime.parse(local).atZone(AMSTERDAM).toInstant();
  }

  /** A draft of somebody in these roles, parted by blanks; null for somebody without any. */
  static Draft.Builder draft(String local, String roles) {
    return Draft.builder(moment(local)).authorRoles(roles(roles));
  }

  static Set<GroupRole> roles(String names) {
    Set<GroupRole> roles = EnumSet.noneOf(GroupRole.class);
    if (names != null) {
      Arrays.stream(names.split(" ")).map(GroupRole::valueOf).forEach(roles::add);
    }
    return roles;
  }

  /** A class in which general posts were placed at these moments, parted by blanks. */
  static DraftGroup classWith(String moments) {
    return groupWith(GroupKind.CLASS, moments);
  }

  /**
   * A group with posts at these moments, parted by blanks, each with its category's key after a
   * {@code =} and an exclamation mark when it was important.
   */
  static DraftGroup groupWith(GroupKind kind, String moments) {
    return DraftGroup.of(kind).withHistory(history(moments));
  }

  static GroupHistory history(String moments) {
    return moments == null
        ? GroupHistory.EMPTY
        : GroupHistory.of(
            Arrays.stream(moments.split(" ")).map(DraftFixture::post).collect(Collectors.toList()));
  }

  private static PlacedPost post(String text) {
    String[] parts = text.replace("!", "").split("=", -1);
    PostCategory category =
        parts.length == 1 ? PostCategory.GENERAL : PostCategory.fromKey(parts[1]).orElseThrow();
    return new PlacedPost(moment(parts[0]), category, text.endsWith("!"));
  }

  /** The reason of the only finding, with its effect in front; null when there is none. */
  static String judge(Rule rule, Draft.Builder draft) {
    List<Finding> findings = rule.judge(draft.build());
    if (findings.size() > 1) {
      throw new AssertionError("More than one finding: " + findings);
    }
    return findings.isEmpty() ? null : findings.get(0).effect() + " " + findings.get(0).reasonKey();
  }
}
