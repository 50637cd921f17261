/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.upgrade;

import com.liferay.portal.kernel.model.Release;
import com.liferay.portal.kernel.model.ReleaseConstants;
import com.liferay.portal.kernel.service.ReleaseLocalServiceUtil;
import com.liferay.portal.kernel.util.Validator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.Version;

/** The schema versions in Liferay's Release_ table, and the services that announce them. */
final class Releases {

  private final BundleContext bundleContext;
  private final Map<String, ServiceRegistration<Release>> published = new ConcurrentHashMap<>();

  Releases(BundleContext bundleContext) {
    this.bundleContext = bundleContext;
  }

  String storedVersion(String bundleSymbolicName) {
    Release release = ReleaseLocalServiceUtil.fetchRelease(bundleSymbolicName);
    return release == null || Validator.isNull(release.getSchemaVersion())
        ? SchemaVersions.NONE
        : release.getSchemaVersion();
  }

  void record(String bundleSymbolicName, String from, String to) {
    Release release = ReleaseLocalServiceUtil.updateRelease(bundleSymbolicName, to, from);
    release.setVerified(true);
    release.setState(ReleaseConstants.STATE_GOOD);
    ReleaseLocalServiceUtil.updateRelease(release);
  }

  void recordFailure(String bundleSymbolicName) {
    Release release = ReleaseLocalServiceUtil.fetchRelease(bundleSymbolicName);
    if (release != null) {
      release.setState(ReleaseConstants.STATE_UPGRADE_FAILURE);
      ReleaseLocalServiceUtil.updateRelease(release);
    }
  }

  /** Announces the release; one that was announced before is replaced. */
  void publish(String bundleSymbolicName) {
    Release release = ReleaseLocalServiceUtil.fetchRelease(bundleSymbolicName);
    Map<String, Object> properties = new HashMap<>();
    properties.put("release.bundle.symbolic.name", bundleSymbolicName);
    properties.put("release.schema.version", new Version(release.getSchemaVersion()));
    properties.put("release.state", release.getState());
    if (release.getBuildDate() != null) {
      properties.put("release.build.date", release.getBuildDate());
    }
    ServiceRegistration<Release> previous =
        published.put(
            bundleSymbolicName,
            bundleContext.registerService(
                Release.class, release, FrameworkUtil.asDictionary(properties)));
    if (previous != null) {
      previous.unregister();
    }
  }

  boolean isPublished(String bundleSymbolicName) {
    return published.containsKey(bundleSymbolicName);
  }

  void withdraw(String bundleSymbolicName) {
    ServiceRegistration<Release> registration = published.remove(bundleSymbolicName);
    if (registration != null) {
      registration.unregister();
    }
  }
}
