/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.messaging;

import com.liferay.portal.kernel.messaging.BaseMessageListener;
import com.liferay.portal.kernel.messaging.Message;
import com.liferay.portal.kernel.util.SubscriptionSender;
import nl.klassenkring.embedded.StandsInFor;

/** Sends the notifications of a subscription, away from the request that caused them. */
@StandsInFor("com.liferay.subscription.service")
public final class SubscriptionSenderListener extends BaseMessageListener {

  @Override
  protected void doReceive(Message message) throws Exception {
    ((SubscriptionSender) message.getPayload()).flushNotifications();
  }
}
