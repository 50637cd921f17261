/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.service;

import com.liferay.portal.kernel.exception.PortalException;
import java.time.ZoneId;
import nl.klassenkring.policy.engine.Verdict;

/** The rules that hold for a class group. An OSGi service. */
public interface PolicyService {

  /**
   * Judges a post by the rules of its group's school; a public version by those on what is public.
   *
   * <p>A broken configuration of the school gives a BLOCK that says so. Throws PortalException when
   * the group or the author does not exist; whoever asks must then refuse the post.
   */
  Verdict judge(PostDraft postDraft) throws PortalException;

  /**
   * Judges a post that is placed in the current transaction. Until that ends, nobody else's post is
   * placed in the group, so that no two of them are the last that the agreements allow (B9).
   *
   * @see #judge(PostDraft)
   */
  Verdict judgePlacement(PostDraft postDraft) throws PortalException;

  /**
   * The zone of the school of a group, in which all its times are meant and shown; the default zone
   * when the school's configuration is missing or broken. Throws PortalException when the group
   * does not exist.
   */
  ZoneId zone(long groupId) throws PortalException;
}
