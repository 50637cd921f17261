/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.constants;

/** Where a mail of the outbox stands. */
public final class OutboxMailStatuses {

  /** To be sent once its moment has come. */
  public static final int WAITING = 0;

  /** Being sent by a node; waits again if that has not ended it by the moment it is due. */
  public static final int CLAIMED = 1;

  /** Taken by the mail server; its text is not kept. */
  public static final int SENT = 2;

  /** Refused for good, or in vain too often. */
  public static final int UNDELIVERABLE = 3;

  private OutboxMailStatuses() {}
}
