/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.endtoend.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;

/** Pictures of pages, the same in every run: the clock, the data and the sizes are fixed. */
final class Screenshots {

  private static final Path EVERY_RUN = Path.of("target", "screenshots");

  private Screenshots() {}

  /** Takes a picture for whoever looks into the build's folder. */
  static void take(Visitor visitor, String name) {
    take(visitor, EVERY_RUN, name);
  }

  /** Takes a picture for the documentation, which is renewed when the build is told where it is. */
  static void takeForDocumentation(Visitor visitor, String name) {
    take(visitor, Path.of(System.getProperty("screenshots.directory")), name);
  }

  private static void take(Visitor visitor, Path directory, String name) {
    visitor
        .page()
        .screenshot(
            new Page.ScreenshotOptions()
                .setPath(directory.resolve(name + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED));
  }
}
