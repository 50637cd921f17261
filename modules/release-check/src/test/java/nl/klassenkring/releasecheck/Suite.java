/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.releasecheck;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.Source;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The classes of the distribution, each of which knows the jar it comes from. */
final class Suite {

  static final JavaClasses CLASSES = read(Distribution.jars());

  /** Beside the generated services of policy there are services written by hand. */
  private static final Pattern GENERATED =
      Pattern.compile(
          "nl\\.klassenkring\\.((classgroup|consent|helprequest|membership|moderation|notification|picture|policy|publication|roster)\\.(model(\\.impl)?"
              + "|service\\.(base|http|persistence)(\\..*)?)"
              + "|(classgroup|consent|helprequest|membership|moderation|notification|picture|publication|roster)\\.service)");

  private Suite() {}

  static JavaClasses read(List<Path> jars) {
    return new ClassFileImporter()
        .importLocations(
            jars.stream()
                .map(jar -> Location.of(URI.create("jar:" + jar.toUri() + "!/")))
                .toList());
  }

  /** Returns the name of the jar, or nothing for a class from elsewhere. */
  static Optional<String> jar(JavaClass type) {
    return type.getBaseComponentType()
        .getSource()
        .map(Source::getUri)
        .map(URI::toString)
        .filter(uri -> uri.contains(".jar!"))
        .map(uri -> uri.substring(0, uri.lastIndexOf(".jar!")))
        .map(uri -> uri.substring(uri.lastIndexOf('/') + 1));
  }

  /**
   * @param suffix how the jar's name ends, without the extension
   */
  static DescribedPredicate<JavaClass> inJar(String suffix) {
    return DescribedPredicate.describe(
        "are in *" + suffix + ".jar",
        type -> jar(type).filter(name -> name.endsWith(suffix)).isPresent());
  }

  /** Classes that Service Builder has written. */
  static DescribedPredicate<JavaClass> generated() {
    return DescribedPredicate.describe(
        "are generated", type -> GENERATED.matcher(type.getPackageName()).matches());
  }
}
