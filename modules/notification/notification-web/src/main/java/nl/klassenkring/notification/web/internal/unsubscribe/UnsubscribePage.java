/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.web.internal.unsubscribe;

import com.liferay.portal.kernel.util.HtmlUtil;
import com.liferay.portal.kernel.util.ResourceBundleUtil;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.klassenkring.notification.unsubscribe.Unsubscription;
import nl.klassenkring.notification.unsubscribe.Unsubscriptions;

/** The page of who is taken off mails: it stands by itself, and names nobody. Immutable. */
final class UnsubscribePage {

  static UnsubscribePage in(Locale locale) {
    return new UnsubscribePage(
        ResourceBundleUtil.getBundle("content.Language", locale, UnsubscribePage.class), locale);
  }

  /**
   * Asks.
   *
   * @param token goes along with the answer
   */
  String question(Unsubscription unsubscription, String token) {
    return page(
        paragraph(text("unsubscribe-question", category(unsubscription)))
            + paragraph(text("unsubscribe-important"))
            + "<form action=\"unsubscribe\" method=\"post\"><input name=\""
            + Unsubscriptions.TOKEN
            + "\" type=\"hidden\" value=\""
            + HtmlUtil.escapeAttribute(token)
            + "\"><p><button style=\"min-height: 44px\" type=\"submit\">"
            + text("unsubscribe-now")
            + "</button></p></form>\n");
  }

  /** Says what was done. */
  String done(Unsubscription unsubscription) {
    return page(
        paragraph(text("unsubscribe-done", category(unsubscription)))
            + paragraph(text("unsubscribe-important"))
            + paragraph(text("unsubscribe-back")));
  }

  /** Says that the link means nothing. */
  String refused() {
    return page(paragraph(text("unsubscribe-refused")));
  }

  private String category(Unsubscription unsubscription) {
    return resourceBundle.getString("category-" + unsubscription.getMailCategory().name());
  }

  private String page(String content) {
    return "<!DOCTYPE html>\n<html lang=\""
        + text("unsubscribe-language")
        + "\">\n<head><meta charset=\"utf-8\"><meta content=\"width=device-width\""
        + " name=\"viewport\"><title>"
        + text("unsubscribe-title")
        + "</title></head>\n<body style=\"font-family: sans-serif; margin: 2em auto; max-width:"
        + " 34em; padding: 0 1em\"><main>\n<h1>"
        + text("unsubscribe-title")
        + "</h1>\n"
        + content
        + "</main></body>\n</html>\n";
  }

  private String text(String key, Object... arguments) {
    return HtmlUtil.escape(
        new MessageFormat(resourceBundle.getString(key), locale).format(arguments));
  }

  private static String paragraph(String text) {
    return "<p>" + text + "</p>\n";
  }

  private UnsubscribePage(ResourceBundle resourceBundle, Locale locale) {
    this.resourceBundle = resourceBundle;
    this.locale = locale;
  }

  private final Locale locale;
  private final ResourceBundle resourceBundle;
}
