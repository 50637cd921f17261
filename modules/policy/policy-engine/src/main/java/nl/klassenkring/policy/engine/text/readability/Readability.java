/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text.readability;

import nl.klassenkring.policy.engine.text.DraftText;
import nl.klassenkring.policy.engine.text.Span;
import nl.klassenkring.policy.engine.text.WordTokens;

/**
 * How easily a Dutch text reads: Flesch's reading ease in the form that Douma gave it for Dutch
 * (1960). 90 and more is for everybody, 60 to 70 plain, below 50 hard. Immutable.
 */
public final class Readability {

  private static final double BASE = 206.84;
  private static final double PER_SENTENCE_WORD = 0.93;
  private static final double PER_SYLLABLE = 77;

  private final int words;
  private final int sentences;
  private final int syllables;
  private final Span longestSentence;

  private Readability(int words, int sentences, int syllables, Span longestSentence) {
    this.words = words;
    this.sentences = sentences;
    this.syllables = syllables;
    this.longestSentence = longestSentence;
  }

  /** Measures a text. What has no vowel, as a number has none, is no word. */
  public static Readability of(DraftText text) {
    WordTokens tokens = WordTokens.of(text);
    int words = 0;
    int sentences = 0;
    int syllables = 0;
    int longest = 0;
    Span longestSentence = null;

    for (int first = 0; first < tokens.count(); ) {
      int last = first;
      while (last + 1 < tokens.count() && tokens.inOneSentence(last, last + 1)) {
        last++;
      }
      int sentenceWords = 0;
      for (int index = first; index <= last; index++) {
        int count = Syllables.of(tokens.typedText(index));
        syllables += count;
        sentenceWords += count == 0 ? 0 : 1;
      }
      words += sentenceWords;
      sentences += sentenceWords == 0 ? 0 : 1;
      if (sentenceWords > longest) {
        longest = sentenceWords;
        longestSentence = tokens.typed(first, last);
      }
      first = last + 1;
    }
    return new Readability(words, sentences, syllables, longestSentence);
  }

  public int words() {
    return words;
  }

  /** The words of a sentence on average, rounded; 0 of a text without words. */
  public int wordsPerSentence() {
    return sentences == 0 ? 0 : Math.round((float) words / sentences);
  }

  /** From about 0, hardly readable, to about 120; 100 for a text without words. */
  public int score() {
    if (words == 0) {
      return 100;
    }
    return (int)
        Math.round(BASE - PER_SENTENCE_WORD * words / sentences - PER_SYLLABLE * syllables / words);
  }

  /** Where the sentence with the most words is; null in a text without words. */
  public Span longestSentence() {
    return longestSentence;
  }
}
