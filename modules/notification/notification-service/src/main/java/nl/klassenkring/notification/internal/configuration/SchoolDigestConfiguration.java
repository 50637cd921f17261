/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.configuration;

import com.liferay.portal.configuration.metatype.annotations.ExtendedObjectClassDefinition;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** When a school's digests are written, one configuration per school. */
@ExtendedObjectClassDefinition(category = "third-party", factoryInstanceLabelAttribute = "school")
@ObjectClassDefinition(
    id = SchoolDigestConfiguration.PID,
    localization = "content/Language",
    name = "school-digest-configuration-name",
    description = "school-digest-configuration-description")
public @interface SchoolDigestConfiguration {

  /** The PID of the factory; each school has its own instance. */
  String PID = "nl.klassenkring.notification.configuration.SchoolDigestConfiguration";

  /** The friendly URL of the school's Site, such as {@code /de-wilgen}; empty for all others. */
  @AttributeDefinition(
      description = "school-digest-school-description",
      name = "school-digest-school",
      required = false)
  String school() default "";

  /** The time of working days, in the school's zone, from which digests are written. */
  @AttributeDefinition(
      description = "school-digest-time-description",
      name = "school-digest-time",
      required = false)
  String time() default "07:30";

  /** The day of the weekly digest, such as {@code FRIDAY}; the next working day if it is none. */
  @AttributeDefinition(
      description = "school-digest-weekly-day-description",
      name = "school-digest-weekly-day",
      required = false)
  String weeklyDay() default "FRIDAY";
}
