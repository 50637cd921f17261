/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.depiction;

import java.util.Collection;
import java.util.Map;

/**
 * Tells how posts are called. The bundle that keeps posts offers it as a service, for the export
 * that tells a family in which post a child is shown.
 */
public interface PostTitles {

  /** Gives the titles of posts by their keys, in one statement; without those that are gone. */
  Map<Long, String> getPostTitles(Collection<Long> classPostIds);
}
