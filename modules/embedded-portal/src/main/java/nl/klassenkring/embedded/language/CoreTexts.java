/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.language;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import nl.klassenkring.embedded.StandsInFor;
import nl.klassenkring.embedded.service.ServiceProperties;
import org.osgi.framework.BundleContext;

/**
 * The few of the core's own texts that decide how it works rather than what it says: which parts a
 * person's name has, in which direction a language is written.
 */
@StandsInFor("com.liferay.portal.language.lang")
public final class CoreTexts {

  private static final List<Locale> LOCALES = List.of(new Locale("nl", "NL"), Locale.US);

  private CoreTexts() {}

  /** To be called before the core makes the name of a user, as it keeps the name. */
  public static void register(BundleContext bundleContext) {
    for (Locale locale : LOCALES) {
      ResourceBundle texts =
          ResourceBundle.getBundle(
              CoreTexts.class.getPackageName() + ".Core",
              locale,
              CoreTexts.class.getClassLoader(),
              Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
      bundleContext.registerService(
          ResourceBundle.class, texts, ServiceProperties.of("language.id", locale.toString()));
    }
  }
}
