/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.messaging;

import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.messaging.Message;
import com.liferay.portal.kernel.messaging.MessageListener;
import com.liferay.portal.kernel.messaging.MessageListenerException;
import java.util.List;

/** Hands one message to its listeners. One that fails is logged and keeps nobody else from it. */
final class MessageDelivery {

  private static final Log LOG = LogFactoryUtil.getLog(MessageDelivery.class);

  private MessageDelivery() {}

  static void deliver(Message message, List<MessageListener> listeners) {
    for (MessageListener listener : listeners) {
      try {
        listener.receive(message);
      } catch (MessageListenerException | RuntimeException e) {
        LOG.error("A listener of " + message.getDestinationName() + " failed: " + listener, e);
      }
    }
  }
}
