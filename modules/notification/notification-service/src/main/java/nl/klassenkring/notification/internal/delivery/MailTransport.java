/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.delivery;

import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.util.GetterUtil;
import java.util.Optional;
import java.util.Properties;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.Transport;
import javax.mail.internet.MimeMessage;

/**
 * The connection to the mail server of a portal instance, by Liferay's settings of it. It is opened
 * by the first mail and again after it broke. Not for several threads.
 */
final class MailTransport implements AutoCloseable {

  /**
   * Makes a connection that is not open yet.
   *
   * @param liferaySession with Liferay's settings, to which times are added that it may wait
   */
  MailTransport(Session liferaySession) {
    Properties properties = new Properties();

    liferaySession
        .getProperties()
        .stringPropertyNames()
        .forEach(name -> properties.setProperty(name, liferaySession.getProperty(name)));

    protocol = properties.getProperty("mail.transport.protocol", "smtp");

    properties.putIfAbsent(property("connectiontimeout"), CONNECTION_MILLIS);
    properties.putIfAbsent(property("timeout"), READ_MILLIS);
    properties.putIfAbsent(property("writetimeout"), READ_MILLIS);

    session = Session.getInstance(properties);
  }

  Session getSession() {
    return session;
  }

  /** Why the server did not let itself be called; empty if it answered when it was last called. */
  Optional<MessagingException> getUnreachable() {
    return Optional.ofNullable(unreachable);
  }

  /** Returns once the server has taken the mail, which it does for one receiver or not at all. */
  void send(MimeMessage mimeMessage) throws MessagingException {
    Thread thread = Thread.currentThread();
    ClassLoader classLoader = thread.getContextClassLoader();

    // The mail API looks there for the transport and for how parts are written.
    thread.setContextClassLoader(Session.class.getClassLoader());

    try {
      open().sendMessage(mimeMessage, mimeMessage.getAllRecipients());
    } finally {
      thread.setContextClassLoader(classLoader);
    }
  }

  @Override
  public void close() {
    if (transport != null) {
      try {
        transport.close();
      } catch (MessagingException messagingException) {
        LOG.debug("The connection was closed already", messagingException);
      }
    }
  }

  private Transport open() throws MessagingException {
    if ((transport != null) && transport.isConnected()) {
      return transport;
    }

    close();

    try {
      transport = session.getTransport(protocol);
      connect();
      unreachable = null;

      return transport;
    } catch (MessagingException messagingException) {
      unreachable = messagingException;

      throw messagingException;
    }
  }

  private void connect() throws MessagingException {
    if (GetterUtil.getBoolean(session.getProperty(property("auth")))) {
      transport.connect(
          session.getProperty(property("host")),
          GetterUtil.getInteger(session.getProperty(property("port")), -1),
          session.getProperty(property("user")),
          session.getProperty(property("password")));
    } else {
      transport.connect();
    }
  }

  private String property(String name) {
    return "mail." + protocol + "." + name;
  }

  private static final String CONNECTION_MILLIS = "20000";

  private static final Log LOG = LogFactoryUtil.getLog(MailTransport.class);

  private static final String READ_MILLIS = "60000";

  private final String protocol;
  private final Session session;
  private Transport transport;
  private MessagingException unreachable;
}
