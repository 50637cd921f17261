/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.releasecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseCheckTest {

  private static final String KERNEL_UTIL = "com.liferay.portal.kernel.util";
  private static final String VALIDATOR = "com/liferay/portal/kernel/util/Validator";

  @TempDir Path directory;

  @Test
  void bundleThatNeedsOnlyWhatIsThereHasNoProblem() {
    BundleBuilder bundle =
        bundle()
            .header("Import-Package", KERNEL_UTIL + ",javax.portlet")
            .header(
                "Require-Capability",
                "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=11))\","
                    + "osgi.extender;filter:=\"(&(osgi.extender=osgi.component)(version>=1.3.0))\","
                    + "osgi.service;filter:=\"(objectClass="
                    + "com.liferay.portal.kernel.service.UserLocalService)\"")
            .classThatCalls("a/Own", "java/lang/System", "gc")
            .classThatCalls("a/Caller", "a/Own", "run")
            .classThatNames("a/Namer", VALIDATOR);

    assertThat(problems(bundle)).isEmpty();
  }

  @Test
  void packageThatTheReleaseDoesNotExportIsMissed() {
    BundleBuilder bundle = bundle().header("Import-Package", "com.liferay.gone");

    assertThat(problems(bundle))
        .containsExactly(
            "test.bundle: requires osgi.wiring.package (osgi.wiring.package=com.liferay.gone),"
                + " offered by none");
  }

  @Test
  void packageThatIsOnlyInsideTheReleaseIsMissed() {
    BundleBuilder bundle =
        bundle().header("Import-Package", "com.liferay.portal.kernel.internal.util");

    assertThat(problems(bundle)).hasSize(1);
  }

  @Test
  void packageOfAnotherMajorVersionIsMissed() {
    BundleBuilder bundle =
        bundle()
            .header("Import-Package", "com.liferay.portal.kernel.service;version=\"[999,1000)\"");

    assertThat(problems(bundle)).singleElement().asString().contains("version>=999");
  }

  @Test
  void optionalImportMayBeAbsent() {
    BundleBuilder bundle =
        bundle().header("Import-Package", "com.liferay.gone;resolution:=optional");

    assertThat(problems(bundle)).isEmpty();
  }

  @Test
  void classOfAnOptionalPackageMayBeAbsent() {
    BundleBuilder bundle =
        bundle()
            .header("Import-Package", "com.liferay.gone;resolution:=optional")
            .classThatCalls("a/User", "com/liferay/gone/Gone", "run");

    assertThat(problems(bundle)).isEmpty();
  }

  @Test
  void usedPackageThatIsNotImportedIsMissed() {
    BundleBuilder bundle = bundle().classThatNames("a/User", VALIDATOR);

    assertThat(problems(bundle))
        .containsExactly(
            "test.bundle: a.User uses the class com.liferay.portal.kernel.util.Validator,"
                + " whose package the bundle does not import");
  }

  @Test
  void classThatTheReleaseDoesNotHaveIsMissed() {
    BundleBuilder bundle =
        bundle()
            .header("Import-Package", KERNEL_UTIL)
            .classThatCalls("a/User", "com/liferay/portal/kernel/util/Gone", "run");

    assertThat(problems(bundle))
        .containsExactly(
            "test.bundle: a.User uses the class com.liferay.portal.kernel.util.Gone,"
                + " which does not exist");
  }

  @Test
  void methodThatTheReleaseDoesNotHaveIsMissed() {
    BundleBuilder bundle =
        bundle()
            .header("Import-Package", KERNEL_UTIL)
            .classThatCalls("a/User", VALIDATOR, "isGone");

    assertThat(problems(bundle))
        .containsExactly(
            "test.bundle: a.User uses the member"
                + " com.liferay.portal.kernel.util.Validator#isGone()V, which does not exist");
  }

  @Test
  void fieldThatTheReleaseDoesNotHaveIsMissed() {
    BundleBuilder bundle =
        bundle().header("Import-Package", KERNEL_UTIL).classThatReads("a/User", VALIDATOR, "GONE");

    assertThat(problems(bundle))
        .singleElement()
        .asString()
        .contains("com.liferay.portal.kernel.util.Validator#GONEI");
  }

  @Test
  void classThatIsYoungerThanJava11IsMissed() {
    BundleBuilder bundle = bundle().classThatNames("a/User", "java/lang/Record");

    assertThat(problems(bundle))
        .containsExactly(
            "test.bundle: a.User uses the class java.lang.Record, which does not exist");
  }

  @Test
  void classInAPackageThatAnotherBundleKeepsToItselfIsMissed() {
    BundleBuilder other =
        new BundleBuilder("other.bundle")
            .header("Export-Package", "b.api")
            .emptyClass("b/api/Open")
            .emptyClass("b/internal/Closed");
    BundleBuilder bundle =
        bundle()
            .header("Import-Package", "b.api,b.internal")
            .classThatNames("a/Allowed", "b/api/Open")
            .classThatNames("a/Intruder", "b/internal/Closed");

    assertThat(problems(bundle, other))
        .containsExactly(
            "test.bundle: a.Intruder uses the class b.internal.Closed, which does not exist",
            "test.bundle: requires osgi.wiring.package (osgi.wiring.package=b.internal),"
                + " offered by none");
  }

  @Test
  void unknownExtenderIsMissed() {
    BundleBuilder bundle =
        bundle()
            .header("Require-Capability", "osgi.extender;filter:=\"(osgi.extender=osgi.gone)\"");

    assertThat(problems(bundle))
        .containsExactly(
            "test.bundle: requires osgi.extender (osgi.extender=osgi.gone), offered by none");
  }

  @Test
  void serviceThatNobodyRegistersIsMissed() {
    BundleBuilder bundle =
        bundle()
            .header(
                "Require-Capability", "osgi.service;filter:=\"(objectClass=com.liferay.Gone)\"");

    assertThat(problems(bundle)).singleElement().asString().contains("com.liferay.Gone");
  }

  @Test
  void newerJavaThanTheReleaseRunsOnIsMissed() {
    BundleBuilder bundle =
        bundle()
            .header("Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=17))\"");

    assertThat(problems(bundle)).hasSize(1);
  }

  @Test
  void tagLibraryAndClassOfAJspAreMissed() {
    BundleBuilder bundle =
        bundle()
            .entry(
                "META-INF/resources/view.jsp",
                "<%@ taglib prefix=\"c\" uri=\"http://java.sun.com/jsp/jstl/core\" %>"
                    + "<%@ taglib prefix=\"g\" uri=\"http://liferay.com/tld/gone\" %>"
                    + "<%@ page import=\"java.util.Map.Entry\" %>"
                    + "<%@ page import=\"a.Gone\" %>");

    assertThat(problems(bundle))
        .containsExactly(
            "test.bundle: META-INF/resources/view.jsp uses the class a.Gone,"
                + " which the bundle cannot load",
            "test.bundle: META-INF/resources/view.jsp uses the tag library"
                + " http://liferay.com/tld/gone, which the release does not have");
  }

  @Test
  void embeddedLibraryIsCheckedToo() throws Exception {
    Path library =
        new BundleBuilder("library")
            .classThatCalls("l/User", VALIDATOR, "isGone")
            .writeTo(directory);
    BundleBuilder bundle =
        bundle()
            .header("Bundle-ClassPath", ".,lib/library.jar")
            .header("Import-Package", KERNEL_UTIL)
            .entry("lib/library.jar", Files.readAllBytes(library))
            .classThatCalls("a/User", "l/User", "run");

    assertThat(problems(bundle))
        .containsExactly(
            "test.bundle: l.User uses the member"
                + " com.liferay.portal.kernel.util.Validator#isGone()V, which does not exist");
  }

  @Test
  void jarWithoutOsgiManifestIsRefused() throws Exception {
    Path jar = directory.resolve("plain.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("readme.txt"));
    }

    assertThatThrownBy(() -> Bundle.read(jar)).hasMessageEndingWith("is not a bundle");
  }

  private static BundleBuilder bundle() {
    return new BundleBuilder("test.bundle");
  }

  private List<String> problems(BundleBuilder... builders) {
    List<Bundle> bundles =
        Stream.of(builders).map(builder -> builder.writeTo(directory)).map(Bundle::read).toList();
    return TestRelease.check().problems(bundles);
  }
}
