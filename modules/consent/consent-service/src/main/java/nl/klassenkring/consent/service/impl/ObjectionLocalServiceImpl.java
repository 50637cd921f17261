/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.service.impl;

import com.liferay.portal.aop.AopService;
import java.util.Collection;
import java.util.Set;
import nl.klassenkring.consent.service.base.ObjectionLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/** Keeps objections; asks for no permission. */
@Component(
    property = "model.class.name=nl.klassenkring.consent.model.Objection",
    service = AopService.class)
public class ObjectionLocalServiceImpl extends ObjectionLocalServiceBaseImpl {

  /**
   * Tells which of these pictures an objection hides, an open one or one that ended in removal; in
   * one statement that is never answered from a cache.
   */
  @Override
  public Set<Long> getObjectedPictureIds(Collection<Long> pictureIds) {
    throw new UnsupportedOperationException();
  }
}
