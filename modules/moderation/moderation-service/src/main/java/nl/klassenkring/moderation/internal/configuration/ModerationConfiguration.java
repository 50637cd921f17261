/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.internal.configuration;

import com.liferay.portal.configuration.metatype.annotations.ExtendedObjectClassDefinition;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How long misuse is remembered for who decides about the next (A8). */
@ExtendedObjectClassDefinition(category = "third-party")
@ObjectClassDefinition(
    id = ModerationConfiguration.PID,
    localization = "content/Language",
    name = "moderation-configuration-name",
    description = "moderation-configuration-description")
public @interface ModerationConfiguration {

  String PID = "nl.klassenkring.moderation.configuration.ModerationConfiguration";

  /** So many days; 0 for the current school year. */
  @AttributeDefinition(
      description = "moderation-misuse-days-description",
      name = "moderation-misuse-days",
      required = false)
  int misuseDays() default 0;
}
