/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.releasecheck;

import java.util.List;
import java.util.stream.Stream;

/**
 * Tells whether bundles will resolve, link and find their tag libraries in a stock installation of
 * the Liferay release. bnd cannot tell: the release's jar has no export versions, so that a bundle
 * built against it resolves on any release and breaks only when it runs.
 */
final class ReleaseCheck {

  private final Capabilities capabilities;
  private final LiferayRelease release;
  private final JavaPlatform java;

  ReleaseCheck(LiferayRelease release, JavaPlatform java) {
    this.release = release;
    this.java = java;
    capabilities = new Capabilities().addRelease(release).addListed().addJava(java);
  }

  /**
   * Returns one line for each thing that is missing.
   *
   * @param bundles the bundles that are installed together
   */
  List<String> problems(List<Bundle> bundles) {
    Environment environment =
        new Environment(bundles, release, Capabilities.systemPackages(), java);
    ReferenceCheck references = new ReferenceCheck(environment);
    JspCheck jsps = new JspCheck(environment, release.taglibUris());
    Capabilities offered = capabilities.with(bundles);
    return bundles.stream()
        .flatMap(
            bundle ->
                Stream.of(
                        offered.problems(bundle),
                        references.problems(bundle),
                        jsps.problems(bundle))
                    .flatMap(problems -> problems))
        .sorted()
        .toList();
  }
}
