/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.text;

import java.util.stream.Stream;
import nl.klassenkring.language.junit.LanguageContract;
import nl.klassenkring.publication.constants.PublicationPortletKeys;

class LanguageTest extends LanguageContract {

  @Override
  protected Stream<String> named() {
    return Stream.of(
            portlets(PublicationPortletKeys.FROM_THE_GROUPS),
            Stream.of(
                "item-is-not-here",
                "item-is-not-public-any-more",
                "nothing-on-this-page",
                "nothing-public-yet"))
        .flatMap(keys -> keys);
  }
}
