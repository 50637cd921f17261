/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.service.impl;

import com.liferay.portal.kernel.util.OrderByComparator;
import com.liferay.portal.kernel.util.OrderByComparatorFactoryUtil;
import nl.klassenkring.publication.model.PublicationRequest;

/** The order in which the requests of a group are listed: newest first. */
final class NewestFirst {

  static final OrderByComparator<PublicationRequest> COMPARATOR =
      OrderByComparatorFactoryUtil.create(
          "KK_PublicationRequest", "submittedDate", false, "publicationRequestId", false);

  private NewestFirst() {}
}
