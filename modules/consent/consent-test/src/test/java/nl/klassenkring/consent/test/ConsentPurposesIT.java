/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import nl.klassenkring.consent.engine.ConsentReason;
import nl.klassenkring.consent.engine.ConsentRule;
import nl.klassenkring.consent.exception.ConsentPurposeKeyException;
import nl.klassenkring.consent.exception.ConsentSettingsValueException;
import nl.klassenkring.consent.exception.ConsentTextExplanationException;
import nl.klassenkring.consent.exception.ConsentTextVersionException;
import nl.klassenkring.consent.exception.DuplicateConsentPurposeException;
import nl.klassenkring.consent.model.ConsentPurpose;
import nl.klassenkring.consent.model.ConsentSettings;
import nl.klassenkring.consent.model.ConsentText;
import nl.klassenkring.consent.service.ConsentPurposeLocalService;
import nl.klassenkring.consent.service.ConsentPurposeService;
import nl.klassenkring.consent.service.ConsentSettingsLocalService;
import nl.klassenkring.consent.service.ConsentSettingsService;
import nl.klassenkring.consent.service.ConsentTextLocalService;
import nl.klassenkring.consent.service.ConsentTextService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@EmbeddedPortalTest
final class ConsentPurposesIT {

  private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

  @PortalService private ConsentPurposeLocalService consentPurposeLocalService;
  @PortalService private ConsentPurposeService consentPurposeService;
  @PortalService private ConsentSettingsLocalService consentSettingsLocalService;
  @PortalService private ConsentSettingsService consentSettingsService;
  @PortalService private ConsentTextLocalService consentTextLocalService;
  @PortalService private ConsentTextService consentTextService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool testSchool;
  private StaffedSchool school;

  @BeforeEach
  void makeSchool() {
    school = StaffedSchool.of(testSchool);
  }

  @Test
  @DisplayName("C1: a school starts with seven purposes, each with its wording in two languages")
  void aSchoolStartsWithSevenPurposes() throws Exception {
    List<ConsentPurpose> purposes =
        consentPurposeLocalService.getActiveConsentPurposes(school.schoolGroupId());

    assertThat(purposes)
        .extracting(ConsentPurpose::getPurposeKey)
        .containsExactlyElementsOf(ConsentPurposeKeys.DEFAULTS);
    assertThat(purposes.get(1).getName(DUTCH)).isEqualTo("Website van de school");
    Map<String, ConsentText> texts =
        consentTextLocalService.getCurrentConsentTexts(school.schoolGroupId());
    assertThat(texts).containsOnlyKeys(ConsentPurposeKeys.DEFAULTS);
    assertThat(texts.get(ConsentPurposeKeys.PORTAL).getExplanation(DUTCH)).startsWith("Mag de");
    assertThat(texts.get(ConsentPurposeKeys.PORTAL).getExplanation(Locale.US))
        .startsWith("May the");
  }

  @Test
  void twoFirstReadersAtOnceMakeThemOnce() throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(4);

    try {
      Callable<Integer> read =
          () -> consentPurposeLocalService.getSchoolConsentPurposes(school.schoolGroupId()).size();
      for (Future<Integer> size : executor.invokeAll(List.of(read, read, read, read))) {
        assertThat(size.get()).isEqualTo(7);
      }
    } finally {
      executor.shutdown();
    }
  }

  @Test
  void aSchoolAddsItsOwnPurposeAndPutsOneOutOfUse() throws Exception {
    ConsentPurpose film =
        actingAs(
            school.director(),
            () ->
                consentPurposeService.addConsentPurpose(
                    school.schoolGroupId(),
                    "film-8",
                    Map.of(DUTCH, "Film van groep 8", Locale.US, "Film of group 8")));
    assertThat(film.getPosition()).isEqualTo(7);

    actingAs(
        school.administrator(),
        () ->
            consentPurposeService.updateConsentPurpose(
                film.getConsentPurposeId(),
                Map.of(DUTCH, "Musical", Locale.US, "Musical"),
                0,
                false));

    assertThat(consentPurposeLocalService.getActiveConsentPurposes(school.schoolGroupId()))
        .hasSize(7);
    assertThat(consentPurposeLocalService.getSchoolConsentPurposes(school.schoolGroupId()))
        .hasSize(8);
  }

  @Test
  void keysAndNamesMustBeUsable() throws Exception {
    Map<Locale, String> name = Map.of(DUTCH, "Film", Locale.US, "Film");

    for (String key : new String[] {null, "", "Film", "a b", "-", "a-", "x".repeat(76)}) {
      assertThatThrownBy(() -> addPurpose(key, name))
          .as(key)
          .isInstanceOf(ConsentPurposeKeyException.class);
    }
    assertThatThrownBy(() -> addPurpose("film", Map.of(DUTCH, " ", Locale.US, "Film")))
        .isInstanceOf(ConsentPurposeKeyException.class);
    assertThatThrownBy(() -> addPurpose("film", Map.of(DUTCH, "Film")))
        .isInstanceOf(ConsentPurposeKeyException.class);
    assertThatThrownBy(() -> addPurpose("portal", name))
        .isInstanceOf(DuplicateConsentPurposeException.class);
  }

  @Test
  void aNewWordingIsAskedAndTheOldOneStays() throws Exception {
    consentPurposeLocalService.getSchoolConsentPurposes(school.schoolGroupId());

    ConsentText text = addText(1, "Mag het?");

    assertThat(text.getVersion()).isEqualTo(2);
    assertThat(
            consentTextLocalService
                .getCurrentConsentTexts(school.schoolGroupId())
                .get(ConsentPurposeKeys.PORTAL))
        .isEqualTo(text);
    assertThat(
            actingAs(
                school.administrator(),
                () ->
                    consentTextService.getConsentTexts(
                        school.schoolGroupId(), ConsentPurposeKeys.PORTAL)))
        .extracting(ConsentText::getVersion)
        .containsExactly(2, 1);
    assertThatThrownBy(() -> addText(1, "Ook goed?"))
        .isInstanceOf(ConsentTextVersionException.class);
    assertThatThrownBy(() -> addText(2, " ")).isInstanceOf(ConsentTextExplanationException.class);
    assertThatThrownBy(() -> addText(2, "x".repeat(4001)))
        .isInstanceOf(ConsentTextExplanationException.class);
    assertThat(addText(2, "x".repeat(4000)).getExplanation(DUTCH)).hasSize(4000);
  }

  @Test
  @DisplayName("C1: what is asked is worded in Dutch and in English, and so is what no means")
  void aWordingIsInBothLanguages() throws Exception {
    Map<Locale, String> both = Map.of(DUTCH, "Mag het?", Locale.US, "May we?");
    consentPurposeLocalService.getSchoolConsentPurposes(school.schoolGroupId());

    for (Map<Locale, String> one :
        List.of(
            Map.of(DUTCH, "Mag het?"),
            Map.of(Locale.US, "May we?"),
            Map.of(DUTCH, "Mag het?", Locale.US, " "),
            Map.of(DUTCH, "Mag het?", Locale.GERMANY, "Geht es?"))) {

      assertThatThrownBy(() -> addText(1, one, both))
          .isInstanceOf(ConsentTextExplanationException.class);
      assertThatThrownBy(() -> addText(1, both, one))
          .isInstanceOf(ConsentTextExplanationException.class);
    }

    assertThat(addText(1, both, both).getExplanation(Locale.US)).isEqualTo("May we?");
  }

  @Test
  void untilASchoolChoosesTheDefaultsHold() throws Exception {
    ConsentSettings settings =
        consentSettingsLocalService.getSchoolConsentSettings(school.schoolGroupId());

    assertThat(settings.isNew()).isTrue();
    assertThat(settings.getAnswerRule()).isEqualTo(ConsentRule.ONE_SUFFICES.name());
    assertThat(settings.isExpiresWithSchoolYear()).isTrue();
    assertThat(settings.getPupilDecidesFromAge()).isEqualTo(16);
  }

  @Test
  @DisplayName("C1: the school chooses whether one yes suffices or all must answer")
  void theSchoolChoosesWhoMustAnswer() throws Exception {
    TestFamily family = new TestFamily(portal, school);
    family.answer(family.mother(), true);
    assertThat(family.reason()).isEqualTo(ConsentReason.GIVEN);

    settings(ConsentRule.ALL_MUST_ANSWER.name(), 16, "7,14");
    assertThat(family.reason()).isEqualTo(ConsentReason.WAITING_FOR_OTHERS);

    family.answer(family.father(), true);
    assertThat(family.reason()).isEqualTo(ConsentReason.GIVEN);
    settings(ConsentRule.ONE_SUFFICES.name(), 16, "");
    assertThat(
            actingAs(
                    school.director(),
                    () -> consentSettingsService.getSchoolConsentSettings(school.schoolGroupId()))
                .getReminderDays())
        .isEmpty();
  }

  @Test
  void choicesMustBePossible() {
    assertThatThrownBy(() -> settings("ANYBODY", 16, "7"))
        .isInstanceOf(ConsentSettingsValueException.class);
    assertThatThrownBy(() -> settings("ONE_SUFFICES", 11, "7"))
        .isInstanceOf(ConsentSettingsValueException.class);
    for (String reminderDays : List.of("0", "7,", "7;14", "1,2,3,4,5,6", "100")) {
      assertThatThrownBy(() -> settings("ONE_SUFFICES", 16, reminderDays))
          .as(reminderDays)
          .isInstanceOf(ConsentSettingsValueException.class);
    }
  }

  private ConsentPurpose addPurpose(String key, Map<Locale, String> name) throws Exception {
    return actingAs(
        school.director(),
        () -> consentPurposeService.addConsentPurpose(school.schoolGroupId(), key, name));
  }

  private ConsentText addText(int version, String explanation) throws Exception {
    return addText(
        version,
        Map.of(DUTCH, explanation, Locale.US, explanation),
        Map.of(DUTCH, "Niets.", Locale.US, "Nothing."));
  }

  private ConsentText addText(
      int version, Map<Locale, String> explanations, Map<Locale, String> refusalMeanings)
      throws Exception {

    return actingAs(
        school.director(),
        () ->
            consentTextService.addConsentText(
                school.schoolGroupId(),
                ConsentPurposeKeys.PORTAL,
                version,
                explanations,
                refusalMeanings));
  }

  private void settings(String rule, int age, String reminderDays) throws Exception {
    actingAs(
        school.director(),
        () ->
            consentSettingsService.updateConsentSettings(
                school.schoolGroupId(), rule, true, age, 10, 7, reminderDays, 2, Map.of()));
  }
}
