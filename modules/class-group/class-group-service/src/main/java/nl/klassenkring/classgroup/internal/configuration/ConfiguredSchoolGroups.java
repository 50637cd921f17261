/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.configuration;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.Designate;

/** What the configuration of one school says. */
@Component(
    configurationPid = SchoolGroupsConfiguration.PID,
    configurationPolicy = ConfigurationPolicy.REQUIRE,
    service = ConfiguredSchoolGroups.class)
@Designate(factory = true, ocd = SchoolGroupsConfiguration.class)
public class ConfiguredSchoolGroups {

  /** Also called for a change, so that no moment is without the school's decision. */
  @Activate
  @Modified
  void read(SchoolGroupsConfiguration configuration) {
    settings =
        new SchoolGroupsSettings(
            configuration.school(), configuration.replyMinutes(), configuration.readersByName());
  }

  SchoolGroupsSettings settings() {
    return settings;
  }

  private volatile SchoolGroupsSettings settings;
}
