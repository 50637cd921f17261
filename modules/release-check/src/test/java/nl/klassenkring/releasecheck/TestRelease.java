/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.releasecheck;

import java.nio.file.Path;

/** The Liferay release of the build, read once. */
final class TestRelease {

  static final LiferayRelease RELEASE =
      LiferayRelease.read(
          Path.of(System.getProperty("release.jar")), Path.of(System.getProperty("mail.jar")));
  static final JavaPlatform JAVA = JavaPlatform.java11();

  private static final ReleaseCheck CHECK = new ReleaseCheck(RELEASE, JAVA);

  private TestRelease() {}

  static ReleaseCheck check() {
    return CHECK;
  }
}
