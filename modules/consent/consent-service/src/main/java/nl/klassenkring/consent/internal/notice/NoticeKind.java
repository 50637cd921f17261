/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.notice;

import java.util.Locale;
import nl.klassenkring.consent.constants.ConsentPortletKeys;

/** What people are told; each kind has a subject and a body among the texts of this package. */
public enum NoticeKind {
  ASKED(ConsentPortletKeys.MY_CHILDREN),
  REMINDED(ConsentPortletKeys.MY_CHILDREN),
  OBJECTION_CLOSED(ConsentPortletKeys.MY_CHILDREN),
  OBJECTED_PICTURE_REMOVED(ConsentPortletKeys.MY_CHILDREN),
  PICTURES_HIDDEN(ConsentPortletKeys.GROUP_CONSENT),
  PICTURES_BACK(ConsentPortletKeys.GROUP_CONSENT),
  OBJECTION_ADDED(ConsentPortletKeys.GROUP_CONSENT),
  OBJECTION_DUE(ConsentPortletKeys.GROUP_CONSENT),
  DEVICE_REMINDER(ConsentPortletKeys.GROUP_CONSENT),
  DISAGREEMENT(ConsentPortletKeys.SCHOOL_CONSENT);

  private final String portletKey;

  NoticeKind(String portletKey) {
    this.portletKey = portletKey;
  }

  /** The portlet in which one can do something about it. */
  String portletKey() {
    return portletKey;
  }

  String textKey(String part) {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + part;
  }
}
