/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.endtoend.crash;

/**
 * A post that a client sent.
 *
 * @param uuid the one that the form came with
 */
record SentPost(PostText text, String uuid) {}
