/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.text;

import com.liferay.portal.kernel.language.LanguageUtil;
import com.liferay.portal.kernel.util.ResourceBundleUtil;
import java.util.Locale;

/** The texts of this module, for what is not written by a JSP. */
public final class Texts {

  private Texts() {}

  /** Gives a text, by its key. */
  public static String get(Locale locale, String key) {
    return LanguageUtil.get(
        ResourceBundleUtil.getBundle("content.Language", locale, Texts.class), key);
  }
}
