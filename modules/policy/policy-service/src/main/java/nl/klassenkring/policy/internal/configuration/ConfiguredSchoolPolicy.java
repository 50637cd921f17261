/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.configuration;

import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.Designate;

/**
 * The policy that the configuration of one school asks for. A configuration that cannot be read
 * asks for a policy that refuses every post.
 */
@Component(
    configurationPid = SchoolPolicyConfiguration.PID,
    configurationPolicy = ConfigurationPolicy.REQUIRE,
    service = ConfiguredSchoolPolicy.class)
@Designate(factory = true, ocd = SchoolPolicyConfiguration.class)
public class ConfiguredSchoolPolicy {

  private static final Log LOG = LogFactoryUtil.getLog(ConfiguredSchoolPolicy.class);

  private volatile SchoolKey school;
  private volatile SchoolPolicy policy;

  /** Also called for a change, so that no moment is without the school's policy. */
  @Activate
  @Modified
  void read(SchoolPolicyConfiguration configuration, Map<String, Object> properties) {
    school = SchoolKey.of(configuration.school());
    policy = policy(configuration, properties.get("service.pid"));
  }

  SchoolKey school() {
    return school;
  }

  SchoolPolicy policy() {
    return policy;
  }

  private static SchoolPolicy policy(SchoolPolicyConfiguration configuration, Object pid) {
    try {
      return new SchoolPolicyReader(configuration).read();
    } catch (BrokenConfigurationException exception) {
      LOG.error(
          "All posts of "
              + configuration.school()
              + " are refused, because its configuration "
              + pid
              + " is broken: "
              + exception.getMessage());
      return SchoolPolicy.broken(exception.attribute());
    }
  }
}
