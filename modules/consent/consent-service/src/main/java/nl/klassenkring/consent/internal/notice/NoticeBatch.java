/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.notice;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who is told what at once; all of it is about Sites of one company. Several notices of one kind to
 * somebody about one Site become one that says how many.
 */
public final class NoticeBatch {

  private final Map<Long, Map<String, Notice>> notices = new TreeMap<>();

  /** Adds a notice to somebody; to nobody when there is no such user. */
  public NoticeBatch add(long userId, Notice notice) {
    if (userId > 0) {
      notices
          .computeIfAbsent(userId, key -> new TreeMap<>())
          .merge(notice.kind() + " " + notice.groupId(), notice, Notice::and);
    }

    return this;
  }

  public NoticeBatch add(Collection<Long> userIds, Notice notice) {
    userIds.forEach(userId -> add(userId, notice));

    return this;
  }

  Set<Long> userIds() {
    return notices.keySet();
  }

  Collection<Notice> of(long userId) {
    return notices.getOrDefault(userId, Map.of()).values();
  }
}
