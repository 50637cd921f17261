/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.liferay.portal.kernel.util.FriendlyURLNormalizer;
import java.net.URLEncoder;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.klassenkring.embedded.StandsInFor;

/**
 * Makes friendly URLs of titles by Liferay's rules: lower case, accents dropped, and a single dash
 * for any run of other characters. Slashes and periods stay, but for the methods whose name says
 * that they become dashes too; the variant with encoding keeps letters beyond ASCII,
 * percent-encoded.
 */
@StandsInFor("com.liferay.friendly.url.service")
public final class LowerCaseFriendlyURLNormalizer implements FriendlyURLNormalizer {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9_/.]+");
  private static final Pattern OTHER_OR_PERIOD = Pattern.compile("[^a-z0-9_/]+");
  private static final Pattern OTHER_OR_PERIOD_OR_SLASH = Pattern.compile("[^a-z0-9_]+");
  private static final Pattern OTHER_ASCII = Pattern.compile("[\\p{ASCII}&&[^a-z0-9_/.]]+");
  private static final Pattern NON_ASCII = Pattern.compile("[^\\p{ASCII}]+");

  @Override
  public String normalize(String friendlyURL) {
    return isBlank(friendlyURL) ? friendlyURL : dash(OTHER, withoutAccents(friendlyURL));
  }

  @Override
  public String normalizeWithEncoding(String friendlyURL) {
    if (isBlank(friendlyURL)) {
      return friendlyURL;
    }
    String dashed = dash(OTHER_ASCII, friendlyURL.toLowerCase(Locale.ROOT));
    return NON_ASCII.matcher(dashed).replaceAll(LowerCaseFriendlyURLNormalizer::encoded);
  }

  @Override
  public String normalizeWithPeriods(String friendlyURL) {
    return isBlank(friendlyURL) ? friendlyURL : dash(OTHER_OR_PERIOD, withoutAccents(friendlyURL));
  }

  @Override
  public String normalizeWithPeriodsAndSlashes(String friendlyURL) {
    return isBlank(friendlyURL)
        ? friendlyURL
        : dash(OTHER_OR_PERIOD_OR_SLASH, withoutAccents(friendlyURL));
  }

  private static String withoutAccents(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }

  private static String dash(Pattern pattern, String text) {
    return pattern.matcher(text).replaceAll("-");
  }

  private static String encoded(MatchResult letters) {
    return URLEncoder.encode(letters.group(), UTF_8);
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
