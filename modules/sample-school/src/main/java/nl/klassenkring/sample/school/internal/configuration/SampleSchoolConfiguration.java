/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.configuration;

import com.liferay.portal.configuration.metatype.annotations.ExtendedObjectClassDefinition;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Whether the sample school is loaded, and into what. Without it nothing is. */
@ExtendedObjectClassDefinition(category = "third-party")
@ObjectClassDefinition(
    id = SampleSchoolConfiguration.PID,
    localization = "content/Language",
    name = "sample-school-configuration-name",
    description = "sample-school-configuration-description")
public @interface SampleSchoolConfiguration {

  String PID = "nl.klassenkring.sample.school.configuration.SampleSchoolConfiguration";

  /** Whether the sample is loaded. Never into a portal of a real school. */
  @AttributeDefinition(
      description = "sample-school-enabled-description",
      name = "sample-school-enabled",
      required = false)
  boolean enabled() default false;

  /** The web ID of the portal instance to load it into; empty for the default instance. */
  @AttributeDefinition(
      description = "sample-school-web-id-description",
      name = "sample-school-web-id",
      required = false)
  String webId() default "";

  /** The directory of the sample's files; empty for those that the bundle carries. */
  @AttributeDefinition(
      description = "sample-school-directory-description",
      name = "sample-school-directory",
      required = false)
  String directory() default "";
}
