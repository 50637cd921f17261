/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.configuration;

import com.liferay.portal.configuration.metatype.annotations.ExtendedObjectClassDefinition;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/**
 * A school's values for the rules, one configuration per school. They hold as long as the
 * foundation has adopted no policy in the portal.
 */
@ExtendedObjectClassDefinition(category = "third-party", factoryInstanceLabelAttribute = "school")
@ObjectClassDefinition(
    id = SchoolPolicyConfiguration.PID,
    localization = "content/Language",
    name = "school-policy-configuration-name",
    description = "school-policy-configuration-description")
public @interface SchoolPolicyConfiguration {

  /** The PID of the factory; each school has its own instance. */
  String PID = "nl.klassenkring.policy.configuration.SchoolPolicyConfiguration";

  /** The friendly URL of the school's Site, such as {@code /de-wilgen}. */
  @AttributeDefinition(
      description = "school-policy-school-description",
      name = "school-policy-school",
      required = false)
  String school() default "";

  /** The zone of all times of the school. */
  @AttributeDefinition(
      description = "school-policy-zone-description",
      name = "school-policy-zone",
      required = false)
  String zone() default "Europe/Amsterdam";

  /** The time of day at which the quiet hours begin. */
  @AttributeDefinition(
      description = "school-policy-quiet-from-description",
      name = "school-policy-quiet-from",
      required = false)
  String quietFrom() default "17:00";

  /** The time of day at which the quiet hours end. */
  @AttributeDefinition(
      description = "school-policy-quiet-until-description",
      name = "school-policy-quiet-until",
      required = false)
  String quietUntil() default "07:30";

  /** The days of the week without messages. */
  @AttributeDefinition(
      description = "school-policy-quiet-days-description",
      name = "school-policy-quiet-days",
      required = false)
  String[] quietDays() default {"SATURDAY", "SUNDAY"};

  /** The holidays, each as {@code 2026-10-17/2026-10-25 Herfstvakantie}. */
  @AttributeDefinition(
      description = "school-policy-holidays-description",
      name = "school-policy-holidays",
      required = false)
  String[] holidays() default {};

  /** The roles that may place posts in a class group. */
  @AttributeDefinition(
      description = "school-policy-placing-roles-description",
      name = "school-policy-placing-roles",
      required = false)
  String[] placingRoles() default {"TEACHER", "CLASS_PARENT", "SCHOOL_DIRECTOR"};

  /** Values of other rules, each as {@code B9.maximum=2/week}. */
  @AttributeDefinition(
      description = "school-policy-rule-values-description",
      name = "school-policy-rule-values",
      required = false)
  String[] ruleValues() default {};
}
