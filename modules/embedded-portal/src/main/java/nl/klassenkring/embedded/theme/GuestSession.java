/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.theme;

import com.liferay.portal.kernel.util.WebKeys;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javax.servlet.ServletContext;
import javax.servlet.http.HttpSession;
import javax.servlet.http.HttpSessionContext;

/**
 * The session of a guest's one request. The core asks for a session to show any portlet, and a
 * session is a cookie, with which no cache keeps a page. It becomes a real session as soon as
 * somebody puts something into it that is to last.
 */
final class GuestSession implements HttpSession {

  private final Supplier<HttpSession> real;
  private final ServletContext servletContext;
  private final Map<String, Object> attributes = new HashMap<>();
  private HttpSession lasting;

  /**
   * Makes an empty session.
   *
   * @param real gives the web server's session, which is made if there is none
   */
  GuestSession(Supplier<HttpSession> real, ServletContext servletContext) {
    this.real = real;
    this.servletContext = servletContext;
  }

  /** Whether it has become a real one. */
  boolean lasts() {
    return lasting != null;
  }

  @Override
  public void setAttribute(String name, Object value) {
    if (lasting == null && !isOfOneRequest(name)) {
      lasting = real.get();
      attributes.forEach(lasting::setAttribute);
    }
    if (lasting == null) {
      attributes.put(name, value);
    } else {
      lasting.setAttribute(name, value);
    }
  }

  /** Render parameters of portlets, which the core keeps for those who come back from an action. */
  private static boolean isOfOneRequest(String name) {
    return name.equals(WebKeys.PORTLET_RENDER_PARAMETERS)
        || name.equals(WebKeys.PUBLIC_RENDER_PARAMETERS_POOL);
  }

  @Override
  public Object getAttribute(String name) {
    return lasting == null ? attributes.get(name) : lasting.getAttribute(name);
  }

  @Override
  public Enumeration<String> getAttributeNames() {
    return lasting == null
        ? Collections.enumeration(attributes.keySet())
        : lasting.getAttributeNames();
  }

  @Override
  public void removeAttribute(String name) {
    if (lasting == null) {
      attributes.remove(name);
    } else {
      lasting.removeAttribute(name);
    }
  }

  @Override
  public void invalidate() {
    attributes.clear();
    if (lasting != null) {
      lasting.invalidate();
    }
  }

  @Override
  public String getId() {
    return lasting == null ? "" : lasting.getId();
  }

  @Override
  public boolean isNew() {
    return true;
  }

  @Override
  public long getCreationTime() {
    return lasting == null ? 0 : lasting.getCreationTime();
  }

  @Override
  public long getLastAccessedTime() {
    return lasting == null ? 0 : lasting.getLastAccessedTime();
  }

  @Override
  public int getMaxInactiveInterval() {
    return lasting == null ? 0 : lasting.getMaxInactiveInterval();
  }

  @Override
  public void setMaxInactiveInterval(int seconds) {
    if (lasting != null) {
      lasting.setMaxInactiveInterval(seconds);
    }
  }

  @Override
  public ServletContext getServletContext() {
    return servletContext;
  }

  // What servlets have been told not to use since 2.1, nobody here does.

  @Override
  @Deprecated
  public HttpSessionContext getSessionContext() {
    throw new UnsupportedOperationException();
  }

  @Override
  @Deprecated
  public Object getValue(String name) {
    throw new UnsupportedOperationException();
  }

  @Override
  @Deprecated
  public String[] getValueNames() {
    throw new UnsupportedOperationException();
  }

  @Override
  @Deprecated
  public void putValue(String name, Object value) {
    throw new UnsupportedOperationException();
  }

  @Override
  @Deprecated
  public void removeValue(String name) {
    throw new UnsupportedOperationException();
  }
}
