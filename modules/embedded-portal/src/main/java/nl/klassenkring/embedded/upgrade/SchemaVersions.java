/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.upgrade;

import java.util.Comparator;
import org.osgi.framework.Version;

/** Compares schema versions; the steps on the way to a version count as that version. */
final class SchemaVersions {

  /** The version of a bundle that has no tables yet. */
  static final String NONE = "0.0.0";

  static final Comparator<String> ORDER = Comparator.comparing(SchemaVersions::withoutStep);

  private SchemaVersions() {}

  private static Version withoutStep(String version) {
    Version parsed = Version.parseVersion(version);
    return new Version(parsed.getMajor(), parsed.getMinor(), parsed.getMicro());
  }
}
