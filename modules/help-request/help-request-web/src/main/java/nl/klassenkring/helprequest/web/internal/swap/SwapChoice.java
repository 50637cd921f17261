/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.swap;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * To whom a place is offered, and for which place in return, as one option of a list that needs no
 * script. Immutable.
 */
public final class SwapChoice {

  private static final Pattern SENT = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

  private final long userId;
  private final long helpSlotId;

  /**
   * Makes the value.
   *
   * @param helpSlotId in which the other one has the place; 0 for a gift
   */
  public SwapChoice(long userId, long helpSlotId) {
    this.userId = userId;
    this.helpSlotId = helpSlotId;
  }

  /** Reads what was sent; what is none is an offer to nobody, which the service refuses. */
  public static SwapChoice parse(String sent) {
    Matcher matcher = SENT.matcher(sent);

    return matcher.matches()
        ? new SwapChoice(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)))
        : new SwapChoice(0, 0);
  }

  public long userId() {
    return userId;
  }

  public long helpSlotId() {
    return helpSlotId;
  }

  /** Gives what is sent. */
  @Override
  public String toString() {
    return userId + "-" + helpSlotId;
  }
}
