/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

import java.util.List;
import nl.klassenkring.classgroup.web.internal.picture.PictureFieldsDisplay;
import nl.klassenkring.classgroup.web.internal.picture.RefusedFile;

/** What the form of a post shows: what was typed, or what is kept, and why it was refused. */
public final class ClassPostFormDisplayContext {

  ClassPostFormDisplayContext(
      AudienceDisplay audience,
      ClassPostFormValues values,
      AdviceDisplay advice,
      boolean refused,
      String errorKey,
      List<PictureFieldsDisplay> pictures,
      List<RefusedFile> refusedFiles,
      boolean pupilsDepicted,
      boolean schoolSearched) {

    this.audience = audience;
    this.values = values;
    this.advice = advice;
    this.refused = refused;
    this.errorKey = errorKey;
    this.pictures = pictures;
    this.refusedFiles = refusedFiles;
    this.pupilsDepicted = pupilsDepicted;
    this.schoolSearched = schoolSearched;
  }

  public AudienceDisplay getAudience() {
    return audience;
  }

  public ClassPostFormValues getValues() {
    return values;
  }

  /** Gives what the school's rules say. */
  public AdviceDisplay getAdvice() {
    return advice;
  }

  /** Tells whether the school's rules refused what was sent. */
  public boolean isRefused() {
    return refused;
  }

  /** Gives the message key of what is wrong with a field, or null. */
  public String getErrorKey() {
    return errorKey;
  }

  public List<PictureFieldsDisplay> getPictures() {
    return pictures;
  }

  /** Gives the files that were just sent and not taken as pictures. */
  public List<RefusedFile> getRefusedFiles() {
    return refusedFiles;
  }

  /** Tells whether the author may place pictures in which pupils are recognisable (C1). */
  public boolean isPupilsDepicted() {
    return pupilsDepicted;
  }

  /** Tells whether the author may look for pupils of other groups of the school. */
  public boolean isSchoolSearched() {
    return schoolSearched;
  }

  /** Tells whether a rule speaks about the category (B14). */
  public boolean isCategoryRefused() {
    return refused && advice.isCategoryRefused();
  }

  private final AdviceDisplay advice;
  private final AudienceDisplay audience;
  private final String errorKey;
  private final List<PictureFieldsDisplay> pictures;
  private final boolean pupilsDepicted;
  private final boolean refused;
  private final List<RefusedFile> refusedFiles;
  private final boolean schoolSearched;
  private final ClassPostFormValues values;
}
