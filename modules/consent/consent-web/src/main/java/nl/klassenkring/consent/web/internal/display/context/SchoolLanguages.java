/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.display.context;

import com.liferay.portal.kernel.util.LocaleUtil;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klassenkring.consent.constants.ConsentLanguages;

/** Reads what a school words in each of its languages. */
public final class SchoolLanguages {

  /** Reads a text that was filled in for each language, from fields such as {@code name_nl_NL}. */
  public static Map<Locale, String> read(Function<String, String> fields, String name) {
    return ConsentLanguages.ALL.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                locale -> fields.apply(name + "_" + LocaleUtil.toLanguageId(locale)).strip()));
  }

  private SchoolLanguages() {}
}
