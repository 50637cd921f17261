/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.configuration;

import com.liferay.portal.configuration.metatype.annotations.ExtendedObjectClassDefinition;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What a school decides for the groups it has, one configuration per school. */
@ExtendedObjectClassDefinition(category = "third-party", factoryInstanceLabelAttribute = "school")
@ObjectClassDefinition(
    id = SchoolGroupsConfiguration.PID,
    localization = "content/Language",
    name = "school-groups-configuration-name",
    description = "school-groups-configuration-description")
public @interface SchoolGroupsConfiguration {

  /** The PID of the factory; each school has its own instance. */
  String PID = "nl.klassenkring.classgroup.configuration.SchoolGroupsConfiguration";

  /** The friendly URL of the school's Site, such as {@code /de-wilgen}. */
  @AttributeDefinition(
      description = "school-groups-school-description",
      name = "school-groups-school",
      required = false)
  String school() default "";

  /** For how many minutes the author of a reply can change or remove it; 0 for never. */
  @AttributeDefinition(
      description = "school-groups-reply-minutes-description",
      name = "school-groups-reply-minutes",
      required = false)
  int replyMinutes() default 60;

  /** Whether the author of an important post sees by name who read it, and not only how many. */
  @AttributeDefinition(
      description = "school-groups-readers-by-name-description",
      name = "school-groups-readers-by-name",
      required = false)
  boolean readersByName() default false;
}
