/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.permission.test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import nl.klassenkring.consent.constants.ObjectionStatus;
import nl.klassenkring.consent.rights.RetentionService;
import nl.klassenkring.consent.service.ConsentCampaignService;
import nl.klassenkring.consent.service.ConsentDecisionService;
import nl.klassenkring.consent.service.ConsentPurposeLocalService;
import nl.klassenkring.consent.service.ConsentTaskLocalService;
import nl.klassenkring.consent.service.ObjectionService;
import nl.klassenkring.picture.model.Picture;

/**
 * A campaign, an answer on paper, an objection of the parent's to a picture of the child, a task of
 * the teacher's, and what could be erased.
 */
final class ConsentThings {

  private static final String NEXT_YEAR = "2027-2028";
  private static final String PAST_YEAR = "2024-2025";
  private static final String SIGNED = "%PDF-1.4 signed";

  private ConsentThings() {}

  static void put(Setting setting, Things things) throws Exception {
    Authoring authoring = new Authoring(setting);
    ClassPost post = authoring.post();
    Picture picture = authoring.picture(post, setting.families().pupilId());
    purposes(setting, things);
    campaign(setting, things);
    answers(setting, things);
    objection(setting, things, picture);
    settings(things);
    erasures(setting, things);
    things.put("consentTaskId", task(setting, post, picture));
    things.same("consentTaskIds", "consentTaskId");
  }

  private static void purposes(Setting setting, Things things) throws Exception {
    long purposeId =
        setting
            .service(ConsentPurposeLocalService.class)
            .getSchoolConsentPurposes(setting.schoolGroupId())
            .get(0)
            .getConsentPurposeId();

    things
        .put("purposeKey", ConsentPurposeKeys.PORTAL)
        .put("purposeKeys", ConsentPurposeKeys.RESEARCH)
        .put("addConsentPurpose", "purposeKey", "musical")
        .put("key", "musical")
        .put("consentPurposeId", purposeId)
        .put("position", 0)
        .put("active", true)
        .put("version", 1);
    inBothLanguages(things, "name", "Musical");
    inBothLanguages(things, "explanation", "Uitleg");
    inBothLanguages(things, "refusalMeaning", "Dan niet");
  }

  private static void campaign(Setting setting, Things things) throws Exception {
    Date dueDate = Date.from(setting.clock().instant().plus(Duration.ofDays(10)));
    long campaignId =
        setting
            .as(
                Role.ADMINISTRATOR,
                () ->
                    setting
                        .service(ConsentCampaignService.class)
                        .startConsentCampaign(
                            setting.schoolGroupId(), RoleSchool.SCHOOL_YEAR, dueDate))
            .getConsentCampaignId();

    things
        .put("consentCampaignId", campaignId)
        .put("dueDate", dueDate)
        .put("startConsentCampaign", "schoolYear", NEXT_YEAR)
        .put("/school_consent/start_campaign", "schoolYear", NEXT_YEAR)
        .put("/school_consent/start_campaign", "dueDate", "2026-12-01");
  }

  private static void answers(Setting setting, Things things) throws Exception {
    long textId = setting.families().textId(ConsentPurposeKeys.RESEARCH);
    Map<Long, Boolean> onPaper =
        Map.of(setting.families().textId(ConsentPurposeKeys.NEWSLETTER), true);
    LocalDate signedOn = LocalDate.of(2026, 11, 16);
    byte[] scan = SIGNED.getBytes(StandardCharsets.US_ASCII);
    long decisionId =
        setting
            .as(
                Role.ADMINISTRATOR,
                () ->
                    setting
                        .service(ConsentDecisionService.class)
                        .addPaperConsentDecisions(
                            setting.families().pupilId(),
                            setting.families().motherId(),
                            RoleSchool.SCHOOL_YEAR,
                            onPaper,
                            signedOn,
                            scan))
            .get(0)
            .getConsentDecisionId();

    things
        .put("answers", Map.of(textId, true))
        .put("answer_research", "yes")
        .put("text_research", textId)
        .put("signedOn", signedOn)
        .put("scan", scan)
        .put("/school_consent/edit_paper_answer", "scan", new ChosenFile("scan.pdf", SIGNED))
        .put("consentDecisionId", decisionId);
  }

  private static void objection(Setting setting, Things things, Picture picture) throws Exception {

    long pictureId = picture.getPictureId();
    long objectionId =
        setting
            .as(
                Role.PARENT,
                () ->
                    setting
                        .service(ObjectionService.class)
                        .addObjection(
                            pictureId, setting.families().pupilId(), "Geen " + Setting.WORD))
            .getObjectionId();

    things
        .put("objectionId", objectionId)
        .put("addObjection", "pictureId", pictureId)
        .put("getObjectionPupilIds", "pictureId", pictureId)
        .put("/class_group/object_to_picture", "pictureId", pictureId)
        .put("/my_children/object", "pictureId", pictureId)
        .put("closeObjection", "status", ObjectionStatus.RESTORED.name())
        .put("/close_objection", "status", ObjectionStatus.RESTORED.name());
  }

  private static void settings(Things things) {
    things
        .put("answerRule", "ONE_SUFFICES")
        .put("expiresWithSchoolYear", true)
        .put("pupilDecidesFromAge", 16)
        .put("objectionTermDays", 5)
        .put("deviceReminderDays", 5)
        .put("reminderDays", "7,14")
        .put("retentionYears", 5);
    inBothLanguages(things, "privacyStatement", "Verklaring");
  }

  private static void erasures(Setting setting, Things things) throws Exception {
    RetentionService retention = setting.service(RetentionService.class);
    String ofYear =
        setting
            .as(Role.DIRECTOR, () -> retention.preview(setting.schoolGroupId(), PAST_YEAR))
            .getConfirmation();
    String ofFamily =
        setting
            .as(Role.DIRECTOR, () -> retention.previewFamily(setting.families().pupilId()))
            .getConfirmation();

    things
        .put("preview", "schoolYear", PAST_YEAR)
        .put("erase", "schoolYear", PAST_YEAR)
        .put("erase", "confirmation", ofYear)
        .put("eraseFamily", "confirmation", ofFamily)
        .put("/school_consent/view_retention", "schoolYear", PAST_YEAR)
        .put("/school_consent/erase", "schoolYear", PAST_YEAR)
        .put("/school_consent/erase", "confirmation", ofYear)
        .put("/school_consent/erase_family", "confirmation", ofFamily);
  }

  private static long task(Setting setting, ClassPost post, Picture picture) throws Exception {
    return setting
        .service(ConsentTaskLocalService.class)
        .addDeviceReminder(
            setting.userId(Role.TEACHER),
            setting.groupId(),
            post.getClassPostId(),
            picture.getPictureId(),
            Date.from(setting.clock().instant()))
        .getConsentTaskId();
  }

  /** As a service takes it, and as a form sends it. */
  private static void inBothLanguages(Things things, String name, String text) {
    things
        .put(name + "Map", Map.of(Setting.DUTCH, text, Locale.US, text))
        .put(name + "_nl_NL", text)
        .put(name + "_en_US", text);
  }
}
