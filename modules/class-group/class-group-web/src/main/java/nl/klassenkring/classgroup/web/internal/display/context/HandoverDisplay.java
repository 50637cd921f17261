/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

import com.liferay.portal.kernel.util.HtmlUtil;
import nl.klassenkring.classgroup.model.MessageHandover;

/** A message that a council handed over, as a JSP shows it: plain values, not escaped. */
public final class HandoverDisplay {

  /**
   * Makes the value.
   *
   * @param handedOver the moment in words at which it was handed over
   * @param decided the moment in words at which somebody decided
   */
  HandoverDisplay(
      MessageHandover messageHandover, String councilName, String handedOver, String decided) {

    this.messageHandover = messageHandover;
    this.councilName = councilName;
    this.handedOver = handedOver;
    this.decided = decided;
  }

  public long getMessageHandoverId() {
    return messageHandover.getMessageHandoverId();
  }

  public String getTitle() {
    return messageHandover.getTitle();
  }

  public String getContent() {
    return messageHandover.getContent();
  }

  /** Gives the key of the category. */
  public String getCategory() {
    return messageHandover.getCategory();
  }

  /** Gives who handed it over, for which council and when, escaped for a text. */
  public Object[] getOrigin() {
    return new Object[] {
      HtmlUtil.escape(messageHandover.getUserName()), HtmlUtil.escape(councilName), handedOver
    };
  }

  /** Gives the council and who wrote it in its name, escaped for a text. */
  public Object[] getCredit() {
    return new Object[] {
      HtmlUtil.escape(councilName), HtmlUtil.escape(messageHandover.getUserName())
    };
  }

  /** Gives who decided and when, escaped for a text. */
  public Object[] getDecision() {
    return new Object[] {HtmlUtil.escape(messageHandover.getStatusByUserName()), decided};
  }

  /** Gives why it was returned; empty if it was not. */
  public String getReason() {
    return messageHandover.getReason();
  }

  public boolean isWaiting() {
    return messageHandover.isPending();
  }

  public boolean isReturned() {
    return messageHandover.isDenied();
  }

  private final String councilName;
  private final String decided;
  private final String handedOver;
  private final MessageHandover messageHandover;
}
