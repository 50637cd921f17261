/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal.configuration;

import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.Designate;

/** Keeps the guard's settings. Without a configuration they are the strict defaults. */
@Component(
    configurationPid = ContentGuardConfiguration.PID,
    service = ConfiguredContentSettings.class)
@Designate(ocd = ContentGuardConfiguration.class)
public class ConfiguredContentSettings {

  private static final Log LOG = LogFactoryUtil.getLog(ConfiguredContentSettings.class);

  private volatile ContentSettings settings;

  /** Also called for a change, so that no moment is without settings. */
  @Activate
  @Modified
  void read(ContentGuardConfiguration configuration) {
    settings = ContentSettings.of(configuration);

    settings
        .mistake()
        .ifPresent(
            attribute ->
                LOG.error(
                    "Blogs, messages, web content and documents of class groups are refused,"
                        + " because the configuration "
                        + ContentGuardConfiguration.PID
                        + " is broken: "
                        + attribute));
  }

  public ContentSettings settings() {
    return settings;
  }
}
