/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.constants;

/** Names under which publications are known to Liferay. */
public final class PublicationConstants {

  /** The portlet resource that all permissions on publications hang on. */
  public static final String RESOURCE_NAME = "nl.klassenkring.publication";

  /** The workflow that a request runs through. */
  public static final String WORKFLOW_DEFINITION_NAME = "Klassenkring Publication Review";

  private PublicationConstants() {}
}
