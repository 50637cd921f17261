/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klassenkring.policy.engine.text.DraftText;
import nl.klassenkring.policy.engine.text.MappedText;
import nl.klassenkring.policy.engine.text.Mention;

/**
 * Finds addresses in a text that lead into the closed part of a portal, by their path: which hosts
 * are the school's own is not known here, and a path without a host leads to the portal itself.
 */
final class MemberOnlyLinks {

  /** Whatever may be an address; brackets and quotes stand around one. */
  private static final Pattern TOKEN =
      Pattern.compile("[^\\s\"'<>()\\[\\]{}|,;\u2018\u2019\u201c\u201d\u00ab\u00bb]+");

  /** After the scheme and a host, after a host with a point in it, or at once. */
  private static final String BEFORE_PATH =
      "(?:/{2}[^/?#]{0,253}+"
          + "|^(?:[a-z0-9-]{1,63}+\\.){1,9}+[a-z0-9-]{1,63}+(?::[0-9]{1,5})?"
          + "|^localhost(?::[0-9]{1,5})?"
          + "|^"
          + "|[=:])";

  private static final String LANGUAGE = "(?:/[a-z]{2}(?:[-_][a-z]{2})?)?";

  private static final String CLOSED =
      "/{1,2}(?:group/|user/|documents/|c/(?:portal|document_library|message_boards|blogs)\\b)";

  private static final Pattern PATH = Pattern.compile(BEFORE_PATH + LANGUAGE + CLOSED);

  /** What Liferay's own addresses of portlets and of signed-in visitors have. */
  private static final Pattern QUERY = Pattern.compile("[?&](?:p_p_id|p_auth)=");

  private static final Pattern ENCODED = Pattern.compile("%([0-9a-f]{2})");

  private MemberOnlyLinks() {}

  static List<Mention<String>> find(DraftText text) {
    MappedText folded = text.folded();
    Matcher token = TOKEN.matcher(folded);
    List<Mention<String>> links = new ArrayList<>();

    while (token.find()) {
      String address = decode(token.group());
      if (PATH.matcher(address).find() || QUERY.matcher(address).find()) {
        links.add(new Mention<>(text, folded.typed(token.start(), token.end()), "link"));
      }
    }
    return links;
  }

  /** A server reads {@code %67roup} as {@code group}; what is no ASCII makes no difference here. */
  private static String decode(String address) {
    return ENCODED
        .matcher(address)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    String.valueOf(
                        Character.toLowerCase((char) Integer.parseInt(match.group(1), 16)))));
  }
}
