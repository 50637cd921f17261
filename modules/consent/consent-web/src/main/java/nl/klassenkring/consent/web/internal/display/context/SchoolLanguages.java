/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.display.context;

import com.liferay.portal.kernel.util.LocaleUtil;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The languages in which a school words what it asks. */
public final class SchoolLanguages {

  /** The languages in the order of the forms. */
  public static final List<Locale> ALL =
      List.of(LocaleUtil.fromLanguageId("nl_NL", false), LocaleUtil.US);

  /** Reads a text that was filled in for each language, from fields such as {@code name_nl_NL}. */
  public static Map<Locale, String> read(Function<String, String> fields, String name) {
    return ALL.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                locale -> fields.apply(name + "_" + LocaleUtil.toLanguageId(locale)).strip()));
  }

  private SchoolLanguages() {}
}
