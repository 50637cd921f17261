/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Any text, and often one that a rule has something against. */
final class TextArbitraries {

  /** How a sentence ends. */
  static Arbitrary<String> ends() {
    return Arbitraries.of(". ", "! ", "? ", "\n", ".\n", "\n\n", "!! ");
  }

  /** Texts made of what the rules look for, of what resembles it, and of anything else. */
  static Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "de",
            "kinderen",
            "gaan",
            "naar",
            "groep",
            "5a",
            "10.30",
            "uur",
            "juf",
            "en",
            "i.v.m.",
            "Sanne",
            "de Vries",
            "Sanne de Vries",
            "Daantje",
            "v.d.",
            "Berg",
            "S.",
            "Roos",
            "Storm",
            "sukkel",
            "5ukk3l",
            "s u k k e l",
            "suuukkel",
            "lul-laby",
            "kutboel",
            "rot",
            "op",
            "kk",
            "k",
            "u",
            "t",
            "l.u.l",
            "1u1",
            "hou je bek",
            "slet",
            "5137",
            "te koop aangeboden",
            "ziek",
            "toets",
            "adhd",
            "een jongen",
            "heeft",
            "gewonnen",
            "klacht",
            "kerk",
            "stem op",
            "123456782",
            "12345672",
            "bsn",
            "1 2 3 4 5 6 7 8 2",
            "12-03-2016",
            "12 maart",
            "2016",
            "geboren",
            "geb.",
            "06-12345678",
            "0497",
            "123456",
            "+31",
            "jan@example.nl",
            "Kerkstraat",
            "12",
            "3a",
            "5688 AB",
            "NL91ABNA0417164300",
            "\u200B",
            "e\u0301",
            "ß",
            "🙂",
            "#",
            "*");
    Arbitrary<String> pieces =
        Arbitraries.frequencyOf(
            Tuple.of(9, words), Tuple.of(1, Arbitraries.strings().ofMaxLength(8)));
    Arbitrary<String> gaps =
        Arbitraries.of(" ", " ", " ", " ", ", ", ". ", "! ", "\n", "/", "-", "", ": ");

    return Combinators.combine(pieces, gaps)
        .as((piece, gap) -> piece + gap)
        .list()
        .ofMaxSize(12)
        .map(list -> String.join("", list));
  }

  private TextArbitraries() {}
}
