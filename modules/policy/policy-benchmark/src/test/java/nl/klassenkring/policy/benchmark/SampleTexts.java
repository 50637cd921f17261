/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.klassenkring.policy.engine.roster.PupilName;

/** Made-up posts, word lists and pupils, the same in every run. */
final class SampleTexts {

  private static final long SEED = 20261117;

  private static final List<String> WORDS =
      List.of(
          ("vandaag gingen we met de hele groep naar het bos waar alle kinderen bladeren en eikels"
                  + " zochten voor een werkstuk over de herfst de juf vertelde hoe een boom groeit en"
                  + " waarom hij zijn blad verliest morgen maken we daar een grote tekening van wie"
                  + " kan er helpen met plakken en knippen neem een oude doos of krant mee naar school"
                  + " om half negen beginnen we in de kring daarna gaan we buiten spelen op het plein")
              .split(" "));

  private static final List<String> SYLLABLES =
      List.of(
          ("ba ber bo dag den dor e fa fel ga gel hoe ja ka kel ker kre la len lig lo ma mel mo na"
                  + " nel nis oe pa pel po ra rel ro sa sel ster sto ta tel to ver vel vo wa wel zo")
              .split(" "));

  private static final List<String> PREFIXES = List.of("", "", "de", "van", "van der");

  private final Random random = new Random(SEED);

  /** Different words that no post has, of three to six syllables. */
  List<String> terms(int count) {
    Set<String> terms = new LinkedHashSet<>();
    while (terms.size() < count) {
      terms.add(madeUp(3 + random.nextInt(4)));
    }
    return List.copyOf(terms);
  }

  /** Pupils with different names, of which thirty are in the group. */
  List<PupilName> pupils(int count) {
    List<PupilName> pupils = new ArrayList<>();
    for (int index = 0; index < count; index++) {
      pupils.add(
          new PupilName(
              capitalised(madeUp(2)), anyOf(PREFIXES), capitalised(madeUp(3)), index < 30));
    }
    return pupils;
  }

  /** A post of so many words, with one of these words now and then. */
  String post(int words, List<String> rareWords) {
    StringBuilder post = new StringBuilder();
    for (int index = 0; index < words; index++) {
      boolean rare = index % 100 == 50;
      post.append(rare ? anyOf(rareWords) : anyOf(WORDS));
      post.append(index % 12 == 11 ? ". " : " ");
    }
    return post.toString();
  }

  private String madeUp(int syllables) {
    StringBuilder word = new StringBuilder();
    for (int index = 0; index < syllables; index++) {
      word.append(anyOf(SYLLABLES));
    }
    return word.toString();
  }

  private String anyOf(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
