/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

import com.liferay.portal.kernel.servlet.SessionErrors;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.portlet.PortletRequest;
import nl.klassenkring.classgroup.exception.ClassGroupClosedException;
import nl.klassenkring.classgroup.exception.ClassPostContentException;
import nl.klassenkring.classgroup.exception.ClassPostTitleException;
import nl.klassenkring.classgroup.exception.ClassPostVersionException;
import nl.klassenkring.classgroup.exception.ClassReplyChangedException;
import nl.klassenkring.classgroup.exception.ClassReplyContentException;
import nl.klassenkring.classgroup.exception.ClassReplyTimeException;
import nl.klassenkring.classgroup.exception.MessageHandoverCategoryException;
import nl.klassenkring.classgroup.exception.MessageHandoverGroupException;
import nl.klassenkring.classgroup.exception.MessageHandoverReasonException;
import nl.klassenkring.classgroup.exception.MessageHandoverStatusException;
import nl.klassenkring.picture.exception.NoSuchPictureException;
import nl.klassenkring.picture.exception.PictureAltTextException;
import nl.klassenkring.picture.exception.PictureConsentException;
import nl.klassenkring.picture.exception.PictureCountException;
import nl.klassenkring.picture.exception.PictureDepictionException;

/** Says what is wrong with a form that was not saved. */
final class ErrorKeys {

  /** Gives the message key of what is wrong, or null when nothing is. */
  static String of(PortletRequest portletRequest) {
    return KEYS.entrySet().stream()
        .filter(entry -> SessionErrors.contains(portletRequest, entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  private ErrorKeys() {}

  private static final Map<Class<?>, String> KEYS = new LinkedHashMap<>();

  static {
    KEYS.put(ClassGroupClosedException.class, "class-group-closed-error");
    KEYS.put(ClassReplyChangedException.class, "class-reply-changed-error");
    KEYS.put(ClassReplyContentException.class, "class-reply-content-error");
    KEYS.put(ClassReplyTimeException.class, "class-reply-time-error");
    KEYS.put(MessageHandoverCategoryException.class, "message-category-error");
    KEYS.put(MessageHandoverGroupException.class, "message-group-error");
    KEYS.put(MessageHandoverReasonException.class, "message-reason-error");
    KEYS.put(MessageHandoverStatusException.class, "message-status-error");
    KEYS.put(ClassPostTitleException.class, "class-post-title-error");
    KEYS.put(ClassPostContentException.class, "class-post-content-error");
    KEYS.put(ClassPostVersionException.class, "class-post-version-error");
    KEYS.put(NoSuchPictureException.class, "picture-gone-error");
    KEYS.put(PictureAltTextException.class, "picture-alt-text-error");
    KEYS.put(PictureConsentException.class, "picture-consent-error");
    KEYS.put(PictureCountException.class, "picture-count-error");
    KEYS.put(PictureDepictionException.class, "picture-depiction-error");
  }
}
