/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal.portlet;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import javax.portlet.PortletRequest;
import javax.portlet.PortletSession;

/** What is kept of refusals in somebody's session with one portlet. */
final class RefusalSession {

  private static final String FORM = RefusedForm.class.getName();
  private static final String WARNINGS = ShownWarnings.class.getName();

  private RefusalSession() {}

  static void keep(PortletRequest request, RefusedForm form) {
    request.getPortletSession().setAttribute(FORM, form);
  }

  /** The refused form that was not shown yet; it is forgotten. */
  static Optional<RefusedForm> take(PortletRequest request) {
    Optional<RefusedForm> form = attribute(request, FORM, RefusedForm.class);

    form.ifPresent(shown -> request.getPortletSession().removeAttribute(FORM));
    return form;
  }

  /** Remembers that the warnings of a refusal are before the reader now. */
  static void shown(PortletRequest request, RefusedForm form, Instant now) {
    if (!form.refusal().warningKeys().isEmpty()) {
      request
          .getPortletSession()
          .setAttribute(WARNINGS, warnings(request).with(form.refusal().warningKeys(), now));
    }
  }

  static Set<String> confirmableWarningKeys(PortletRequest request, Instant now) {
    return warnings(request).confirmable(now);
  }

  private static ShownWarnings warnings(PortletRequest request) {
    return attribute(request, WARNINGS, ShownWarnings.class).orElse(ShownWarnings.NONE);
  }

  /**
   * After an update of the bundle an older class of the same name may be there: that is nothing.
   */
  private static <T> Optional<T> attribute(PortletRequest request, String name, Class<T> type) {
    PortletSession session = request.getPortletSession(false);

    return Optional.ofNullable(session == null ? null : session.getAttribute(name))
        .filter(type::isInstance)
        .map(type::cast);
  }
}
