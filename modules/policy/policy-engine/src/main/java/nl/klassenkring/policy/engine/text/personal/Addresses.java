/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text.personal;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.klassenkring.policy.engine.text.Span;
import nl.klassenkring.policy.engine.text.WordTokens;

/**
 * Finds where people live in the Netherlands: a street by its ending and a house number, and
 * whatever has a number after words such as "woont op".
 */
final class Addresses {

  private static final List<String> STREET_ENDINGS =
      List.of(
          "straat",
          "straatje",
          "str",
          "laan",
          "laantje",
          "gracht",
          "singel",
          "plantsoen",
          "dreef",
          "steeg",
          "kade");

  /** Endings of many other words, so that only a capital makes a street of them. */
  private static final List<String> DOUBTFUL_ENDINGS =
      List.of(
          "weg",
          "dijk",
          "hof",
          "plein",
          "pad",
          "park",
          "markt",
          "wal",
          "baan",
          "boulevard",
          "allee",
          "akker",
          "veld",
          "erf");

  /** Words with such an ending that are on every school's lips. */
  private static final Set<String> NO_STREETS =
      Set.of(
          "onderweg",
          "snelweg",
          "schoolplein",
          "speelplein",
          "zebrapad",
          "fietspad",
          "voetpad",
          "gangpad",
          "pretpark",
          "speelpark",
          "speelveld",
          "sportveld",
          "voetbalveld",
          "trapveld",
          "kerstmarkt",
          "rommelmarkt",
          "boekenmarkt",
          "vrijmarkt",
          "kindermarkt",
          "jaarmarkt",
          "ijsbaan",
          "klimbaan",
          "skibaan",
          "stormbaan",
          "renbaan");

  /** Words that say what a number counts, and the months. */
  private static final Set<String> COUNTED =
      Set.of(
          "uur",
          "u",
          "kinderen",
          "leerlingen",
          "ouders",
          "jaar",
          "dagen",
          "weken",
          "minuten",
          "keer",
          "euro",
          "meter",
          "km",
          "kilometer",
          "groepen",
          "jongens",
          "meisjes",
          "mensen",
          "januari",
          "februari",
          "maart",
          "april",
          "mei",
          "juni",
          "juli",
          "augustus",
          "september",
          "oktober",
          "november",
          "december");

  private static final int LONGEST_NUMBER = 5;
  private static final Pattern HOUSE_NUMBER = Pattern.compile("[1-9][0-9]{0,3}[a-z]?");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

  private static final Set<String> LIVING =
      Set.of("woont", "wonen", "woon", "adres", "woonadres", "huisadres", "verhuisd", "verhuist");

  /** A house number stands no more words after a word for living somewhere. */
  private static final int LIVING_DISTANCE = 6;

  static void find(WordTokens tokens, Consumer<Span> found) {
    for (int index = 1; index < tokens.count(); index++) {
      if (tokens.length(index) <= LONGEST_NUMBER && isAddress(tokens, index)) {
        found.accept(tokens.typed(index - 1, index));
      }
    }
  }

  /** Whether the word is a house number, and the one before it ends the name of a street. */
  private static boolean isAddress(WordTokens tokens, int number) {
    String word = tokens.word(number);

    return HOUSE_NUMBER.matcher(word).matches()
        && !YEAR.matcher(word).matches()
        && isGlued(tokens, number)
        && !isCount(tokens, number)
        && (isStreet(tokens, number - 1) || followsLiving(tokens, number));
  }

  /** Whether only blanks stand before the number, or the point of "str.". */
  private static boolean isGlued(WordTokens tokens, int number) {
    String gap = tokens.gapBefore(number);
    return gap.isBlank() || (gap.strip().equals(".") && tokens.word(number - 1).endsWith("str"));
  }

  private static boolean isStreet(WordTokens tokens, int index) {
    String word = tokens.word(index);
    return !NO_STREETS.contains(word)
        && (endsWithOne(word, STREET_ENDINGS)
            || (tokens.isCapitalised(index) && endsWithOne(word, DOUBTFUL_ENDINGS)));
  }

  private static boolean endsWithOne(String word, List<String> endings) {
    return endings.stream()
        .anyMatch(ending -> word.length() > ending.length() && word.endsWith(ending));
  }

  /** Whether the number counts what follows, or is a time or an amount. */
  private static boolean isCount(WordTokens tokens, int number) {
    if (number + 1 == tokens.count() || !tokens.inOneSentence(number, number + 1)) {
      return false;
    }
    String gap = tokens.gapBefore(number + 1);
    boolean glued = gap.equals(".") || gap.equals(":") || gap.equals(",");
    return COUNTED.contains(tokens.word(number + 1))
        || (glued && Character.isDigit(tokens.word(number + 1).charAt(0)));
  }

  private static boolean followsLiving(WordTokens tokens, int number) {
    if (!tokens.isCapitalised(number - 1)) {
      return false;
    }
    for (int index = number - 2; index >= 0 && number - index <= LIVING_DISTANCE; index--) {
      if (LIVING.contains(tokens.word(index)) && tokens.inOneSentence(index, number)) {
        return true;
      }
    }
    return false;
  }

  private Addresses() {}
}
