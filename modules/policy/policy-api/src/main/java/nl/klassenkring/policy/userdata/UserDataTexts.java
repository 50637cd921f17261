/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.userdata;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The texts of the bundle that a class comes from. */
final class UserDataTexts {

  static String get(Class<?> owner, String key, Locale locale) {
    return ResourceBundle.getBundle("content.Language", locale, owner.getClassLoader(), NO_FALLBACK)
        .getString(key);
  }

  private static final Control NO_FALLBACK =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private UserDataTexts() {}
}
