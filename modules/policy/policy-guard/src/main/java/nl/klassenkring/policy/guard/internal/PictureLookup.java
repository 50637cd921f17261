/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal;

import com.liferay.portal.kernel.exception.PortalException;
import java.time.Instant;
import java.util.List;
import nl.klassenkring.policy.engine.DraftPicture;

/** Where the gate learns of the pictures that go along: what the database says, no more. */
@FunctionalInterface
interface PictureLookup {

  /** The facts at a moment; no child is named, for whoever is refused may not know the names. */
  List<DraftPicture> pictures(Instant moment) throws PortalException;
}
