/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * One version of a definition.
 *
 * @param definitionId its key
 * @param companyId of the company
 * @param userId who deployed it
 * @param name of all versions
 * @param version counted from 1
 * @param title on screen, in Liferay's XML of translations or as plain text
 * @param scope what it is for, or empty
 * @param active whether instances may start
 * @param createDate when it was deployed
 * @param modifiedDate when it was switched on or off last
 * @param content the XML
 */
public record DefinitionRow(
    long definitionId,
    long companyId,
    long userId,
    String name,
    int version,
    String title,
    String scope,
    boolean active,
    Instant createDate,
    Instant modifiedDate,
    String content) {

  /** The XML as it is in a file. */
  public byte[] bytes() {
    return content.getBytes(StandardCharsets.UTF_8);
  }
}
