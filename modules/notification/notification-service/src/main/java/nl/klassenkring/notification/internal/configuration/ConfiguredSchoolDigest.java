/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.configuration;

import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Locale;
import nl.klassenkring.notification.internal.digest.DigestCalendar;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.Designate;

/** When the configuration of one school wants digests; the defaults if it cannot be read. */
@Component(
    configurationPid = SchoolDigestConfiguration.PID,
    configurationPolicy = ConfigurationPolicy.REQUIRE,
    service = ConfiguredSchoolDigest.class)
@Designate(factory = true, ocd = SchoolDigestConfiguration.class)
public class ConfiguredSchoolDigest {

  /** Also called for a change, so that no moment is without settings. */
  @Activate
  @Modified
  void read(SchoolDigestConfiguration configuration) {
    school = configuration.school().strip().toLowerCase(Locale.ROOT);
    digestCalendar = digestCalendar(configuration);
  }

  boolean isOf(String friendlyURL) {
    return friendlyURL.equals(school.startsWith("/") ? school : "/" + school);
  }

  boolean isOfAll() {
    return school.isEmpty();
  }

  DigestCalendar getDigestCalendar() {
    return digestCalendar;
  }

  private static DigestCalendar digestCalendar(SchoolDigestConfiguration configuration) {
    try {
      return new DigestCalendar(
          LocalTime.parse(configuration.time().strip()),
          DayOfWeek.valueOf(configuration.weeklyDay().strip().toUpperCase(Locale.ROOT)));
    } catch (DateTimeException | IllegalArgumentException exception) {
      LOG.error(
          "The digests of school "
              + configuration.school()
              + " go by the defaults, because its configuration is broken",
          exception);

      return DigestCalendar.DEFAULT;
    }
  }

  private static final Log LOG = LogFactoryUtil.getLog(ConfiguredSchoolDigest.class);

  private volatile DigestCalendar digestCalendar;
  private volatile String school;
}
