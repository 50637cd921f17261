/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.parameter;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * Words and phrases, one a line, each with the marks that the list knows. Upper and lower case make
 * no other word.
 */
public final class WordsType implements ParameterType<List<String>> {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private final boolean moreIsStricter;

  private WordsType(boolean moreIsStricter) {
    this.moreIsStricter = moreIsStricter;
  }

  /** Words that a rule speaks up for: the more, the more specific. */
  public static WordsType refused() {
    return new WordsType(true);
  }

  /** Words that a rule lets through: the fewer, the more specific. */
  public static WordsType allowed() {
    return new WordsType(false);
  }

  @Override
  public ParameterKind kind() {
    return ParameterKind.WORDS;
  }

  @Override
  public List<String> parse(String text) {
    return Lines.parse(text, line -> line.toLowerCase(DUTCH));
  }

  @Override
  public String format(List<String> value) {
    return String.join("\n", value);
  }

  @Override
  public boolean isMoreSpecific(List<String> foundationValue, List<String> schoolValue) {
    return moreIsStricter
        ? new HashSet<>(schoolValue).containsAll(foundationValue)
        : new HashSet<>(foundationValue).containsAll(schoolValue);
  }
}
