/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text;

import java.util.ArrayList;
import java.util.List;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.DraftPicture;
import nl.klassenkring.policy.engine.TextField;
import nl.klassenkring.policy.engine.TextPlace;

/** One of the texts of a draft, prepared for all that looks for something in it. Immutable. */
public final class DraftText {

  private final TextField field;
  private final int pictureNumber;
  private final String typed;
  private final MappedText folded;
  private final MappedText words;
  private final Sentences sentences;

  private DraftText(TextField field, int pictureNumber, String typed) {
    this.field = field;
    this.pictureNumber = pictureNumber;
    this.typed = typed;
    folded = Folding.fold(typed);
    words = Words.of(folded);
    sentences = Sentences.of(words);
  }

  /** The texts of a draft that its readers see: title, text, and what is said of its pictures. */
  public static List<DraftText> of(Draft draft) {
    List<DraftText> texts = new ArrayList<>();
    texts.add(new DraftText(TextField.TITLE, 0, draft.title()));
    texts.add(new DraftText(TextField.TEXT, 0, draft.text()));

    for (DraftPicture picture : draft.pictures()) {
      texts.add(new DraftText(TextField.ALT_TEXT, picture.number(), picture.description()));
      texts.add(new DraftText(TextField.CAPTION, picture.number(), picture.caption()));
    }
    return texts;
  }

  /** A text that stands alone. */
  public static DraftText ofText(String typed) {
    return new DraftText(TextField.TEXT, 0, typed);
  }

  public TextField field() {
    return field;
  }

  /** The text as it was typed. */
  public String typed() {
    return typed;
  }

  /** The text with its punctuation, in which case and diacritics make no difference. */
  public MappedText folded() {
    return folded;
  }

  /** The words of the text, as {@link Words} makes them. */
  public MappedText words() {
    return words;
  }

  /** The ways in which the text can be read. */
  public List<Reading> readings() {
    return Reading.of(folded, words);
  }

  public Sentences sentences() {
    return sentences;
  }

  /** A part of the text as a place of the draft. */
  public TextPlace place(Span span) {
    switch (field) {
      case TITLE:
        return TextPlace.inTitle(span.start(), span.end());
      case TEXT:
        return TextPlace.inText(span.start(), span.end());
      case ALT_TEXT:
        return TextPlace.inAltText(pictureNumber, span.start(), span.end());
      case CAPTION:
        return TextPlace.inCaption(pictureNumber, span.start(), span.end());
    }
    throw new IllegalStateException("Unknown text " + field);
  }
}
