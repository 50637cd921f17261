/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.FileNotFoundException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import nl.klassenkring.helprequest.decision.DecisionMode;
import nl.klassenkring.membership.constants.MemberRole;
import nl.klassenkring.notification.mail.MailCategory;
import nl.klassenkring.notification.preference.DigestFrequency;
import nl.klassenkring.notification.preference.QuietHours;
import nl.klassenkring.notification.preference.ReaderChoices;
import nl.klassenkring.policy.engine.ReplyMode;
import nl.klassenkring.sample.school.internal.SampleSchoolException;
import nl.klassenkring.sample.school.internal.data.SampleConsent;
import nl.klassenkring.sample.school.internal.data.SampleFoundation;
import nl.klassenkring.sample.school.internal.data.SampleHandover;
import nl.klassenkring.sample.school.internal.data.SampleHelpRequest;
import nl.klassenkring.sample.school.internal.data.SampleIncident;
import nl.klassenkring.sample.school.internal.data.SampleMails;
import nl.klassenkring.sample.school.internal.data.SampleMembers;
import nl.klassenkring.sample.school.internal.data.SamplePolicy;
import nl.klassenkring.sample.school.internal.data.SamplePublication;
import nl.klassenkring.sample.school.internal.data.SampleReply;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SampleSchoolReaderTest {

  private final Map<String, String> files = new HashMap<>();

  SampleSchoolReaderTest() {
    files.put(
        "foundation.json",
        "{'name': 'Stichting', 'mailDomain': 'a.example', 'password': 'p',"
            + " 'privacyStatement': {'nl_NL': 'nl.txt', 'en_US': 'en.txt'}, 'schools': ['a'],"
            + " 'site': '/f'}");
    files.put("nl.txt", "Wat wij bewaren");
    files.put("en.txt", "What we keep");
    files.put(
        "schools/a.json",
        "{'site': '/a', 'name': 'A', 'groups':"
            + " [{'site': '/a-1', 'name': 'Groep 1', 'kind': 'CLASS'}],"
            + " 'roster': [{'name': 'a.csv', 'files': ['roster/a.csv']}]}");
    files.put("roster/a.csv", "leerlingnummer");
    files.put(
        "consent/a.json",
        "{'paper': 'consent/a.png', 'answers': {'ja': {'given': ['portal'], 'refused': []}},"
            + " 'usual': ['ja'], 'families': [{'pupil': 'L1', 'answers': 'ja', 'withdrawn':"
            + " ['portal']}]}");
    files.put("consent/a.png", "pixels");
    files.put(
        "people.json",
        "{'people': [{'login': 'jan', 'firstName': 'Jan', 'lastName': 'Jansen',"
            + " 'memberships': [{'site': '/a-1', 'roles': ['Teacher']}]}]}");
    files.put(
        "policy.json",
        "{'title': 'Beleid', 'note': 'Nieuw', 'adoptedBy': 'jan', 'values': [{'key':"
            + " 'B9.maximum', 'value': ['1/day', '4/week'], 'source': 'Bron'}], 'deviations':"
            + " [{'site': '/a', 'proposedBy': 'jan', 'parameter': 'B9.maximum', 'value':"
            + " ['2/week'], 'reason': 'Rust'}]}");
    files.put(
        "publications.json",
        "{'publications': [{'post': '1', 'title': 'Openbaar', 'text': ['Een', 'Twee'],"
            + " 'approvedBy': 'jan'}]}");
    files.put(
        "handovers.json",
        "{'handovers': [{'id': 'h', 'group': '/a-1', 'author': 'jan', 'category': 'general',"
            + " 'title': 'Aan alle ouders', 'text': ['Een', 'Twee']}]}");
    files.put(
        "members.json",
        "{'carers': [{'group': '/a-1', 'person': 'jan', 'pupil': 'L1', 'askedBy': 'jan',"
            + " 'decidedBy': 'jan', 'reason': 'Haalt op'}], 'externals': [{'group': '/a-1',"
            + " 'person': 'jan', 'days': 30, 'askedBy': 'jan', 'decidedBy': 'jan', 'reason':"
            + " 'Project'}], 'invitations': [{'group': '/a-1', 'emailAddress': 'x@a.example',"
            + " 'role': 'TEACHER', 'invitedBy': 'jan'}]}");
    files.put(
        "mails.json",
        "{'preferences': [{'school': '/a', 'person': 'jan', 'digest': 'DAILY', 'without':"
            + " ['PICTURES'], 'quietFrom': '20:00', 'quietUntil': '07:00'}], 'undelivered':"
            + " [{'id': 'm', 'group': '/a-1', 'person': 'jan', 'category': 'DIGEST', 'subject':"
            + " 'Nieuw', 'text': ['Een', 'Twee'], 'answer': '550 No such user'}]}");
    files.put(
        "incidents.json",
        "{'incidents': [{'post': '1', 'reporter': 'jan', 'reason': 'OTHER', 'words': 'Tja',"
            + " 'teacher': 'jan', 'director': 'jan', 'note': 'Besproken'}]}");
    files.put(
        "help-requests.json",
        "{'helpRequests': [{'post': '1', 'decision': 'first-come', 'slots': [{'daysAfter': 6,"
            + " 'start': '08:45', 'end': '09:45', 'task': 'Kaften', 'wanted': 2, 'helpers':"
            + " [{'login': 'jan'}]}]}]}");
    files.put("posts/a.json", "{'group': '/a', 'posts': []}");
    files.put(
        "posts/a-1.json",
        "{'group': '/a-1', 'posts': [{'id': '1', 'daysAgo': 2, 'time': '08:30', 'author': 'jan',"
            + " 'category': 'daily-life', 'title': 'T', 'text': ['Een', '', 'Twee'],"
            + " 'replyMode': 'parents', 'replies': [{'author': 'jan', 'time': '09:00',"
            + " 'text': 'Mooi'}]}]}");
  }

  @BeforeAll
  static void provideJson() {
    JsonInTests.provide();
  }

  @Test
  void readsWhatIsThere() throws Exception {
    SampleFoundation foundation = read();

    assertThat(foundation.schools()).hasSize(1);
    assertThat(foundation.people())
        .extracting(foundation::mailAddress)
        .containsExactly("jan@a.example");
    assertThat(foundation.posts().get(0).text()).isEqualTo("Een\n\nTwee");
  }

  @Test
  @DisplayName("B2, A6: reads who replied, and what a council hands to the director")
  void readsRepliesAndHandedMessages() throws Exception {
    SampleFoundation foundation = read();

    assertThat(foundation.posts().get(0).replyMode()).isEqualTo(ReplyMode.PARENTS);
    assertThat(foundation.posts().get(0).replies())
        .extracting(SampleReply::author, SampleReply::text)
        .containsExactly(tuple("jan", "Mooi"));
    assertThat(foundation.handovers())
        .extracting(SampleHandover::site, SampleHandover::text)
        .containsExactly(tuple("/a-1", "Een\nTwee"));
  }

  @Test
  @DisplayName("A2, A3: reads who is let into groups, and who is invited")
  void readsWhoIsLetIn() throws Exception {
    SampleMembers members = read().members();

    assertThat(members.carers().get(0).pupil()).isEqualTo("L1");
    assertThat(members.externals().get(0).days()).isEqualTo(30);
    assertThat(members.invitations().get(0).emailAddress()).isEqualTo("x@a.example");
    assertThat(members.invitations().get(0).role()).isEqualTo(MemberRole.TEACHER);
  }

  @Test
  @DisplayName("B12, B17: reads how people want to be mailed, and what did not reach them")
  void readsTheMails() throws Exception {
    SampleMails mails = read().mails();
    ReaderChoices choices = mails.preferences().get(0).choices();

    assertThat(choices.getDigestFrequency()).isEqualTo(DigestFrequency.DAILY);
    assertThat(choices.getSwitchedOff()).containsExactly(MailCategory.PICTURES);
    assertThat(choices.getQuietHours())
        .isEqualTo(new QuietHours(LocalTime.of(20, 0), LocalTime.of(7, 0)));
    assertThat(mails.undelivered().get(0).category()).isEqualTo(MailCategory.DIGEST);
    assertThat(mails.undelivered().get(0).text()).isEqualTo("Een\nTwee");
  }

  @Test
  void refusesACategoryOfMailsThatIsNone() {
    files.put(
        "mails.json",
        "{'preferences': [{'school': '/a', 'person': 'jan', 'digest': 'DAILY', 'without':"
            + " ['NEWS']}], 'undelivered': []}");

    assertThatThrownBy(this::read)
        .isInstanceOf(SampleSchoolException.class)
        .hasMessage("mails.json: preferences[0].without cannot be NEWS");
  }

  @Test
  @DisplayName("G1: reads what the foundation agreed and what waits")
  void readsThePolicy() throws Exception {
    SamplePolicy policy = read().policy();

    assertThat(policy.values()).containsEntry("B9.maximum", "1/day\n4/week");
    assertThat(policy.sources()).containsEntry("B9.maximum", "Bron");
    assertThat(policy.deviations().get(0).value()).isEqualTo("2/week");
    assertThat(policy.deviations().get(0).decision()).isEmpty();
  }

  @Test
  @DisplayName("D2: reads what is asked to be made public, and who said yes")
  void readsThePublications() throws Exception {
    SamplePublication publication = read().publications().get(0);

    assertThat(publication.postId()).isEqualTo("1");
    assertThat(publication.text()).isEqualTo("Een\nTwee");
    assertThat(publication.caption()).isEmpty();
    assertThat(publication.approver()).hasValue("jan");
  }

  @Test
  @DisplayName("F3: reads what was reported, and what was done about it")
  void readsTheIncidents() throws Exception {
    SampleIncident incident = read().incidents().get(0);

    assertThat(incident.postId()).isEqualTo("1");
    assertThat(incident.reporter()).isEqualTo("jan");
    assertThat(incident.note()).isEqualTo("Besproken");
  }

  @Test
  @DisplayName("B3: reads what a post asks of parents, and who helps")
  void readsTheHelpRequests() throws Exception {
    SampleHelpRequest helpRequest = read().helpRequests().get(0);

    assertThat(helpRequest.postId()).isEqualTo("1");
    assertThat(helpRequest.decisionMode()).isEqualTo(DecisionMode.FIRST_COME);
    assertThat(helpRequest.slots().get(0).helpers()).containsExactly("jan");
  }

  @Test
  void namesTheHelperWhoIsNotThere() {
    change("help-requests.json", "'login': 'jan'", "'login': 'piet'");

    assertMistake(
        "help-requests.json: helpRequests[0].slots[0].helpers[0].login names nothing in this"
            + " sample: piet");
  }

  @Test
  void namesThePostThatIsNotThere() {
    change("publications.json", "'post': '1'", "'post': '2'");

    assertMistake("publications.json: publications[0].post names nothing in this sample: 2");
  }

  @Test
  void namesThePersonWhoIsNotThere() {
    change("policy.json", "'adoptedBy': 'jan'", "'adoptedBy': 'piet'");

    assertMistake("policy.json: adoptedBy names nothing in this sample: piet");
  }

  @Test
  void namesTheFileThatIsMissing() {
    files.remove("posts/a.json");

    assertMistake("posts/a.json cannot be read");
  }

  @Test
  void namesTheFileThatIsNoJson() {
    files.put("people.json", "{'people': [");

    assertMistake("people.json is no JSON");
  }

  @Test
  void namesTheFieldThatIsMissing() {
    change("people.json", "'lastName': 'Jansen',", "");

    assertMistake("people.json: people[0].lastName is missing");
  }

  @Test
  void namesTheFieldThatIsEmpty() {
    change("people.json", "'Jansen'", "' '");

    assertMistake("people.json: people[0].lastName must be a text that is not empty");
  }

  @Test
  void namesTheFieldThatNobodyKnows() {
    change("people.json", "'roles'", "'rolls'");

    assertMistake("people.json: people[0].memberships[0].rolls is not a field here");
  }

  @Test
  void namesTheFieldThatIsNoList() {
    change("posts/a-1.json", "['Een', '', 'Twee']", "'Een'");

    assertMistake("posts/a-1.json: posts[0].text must be a list");
  }

  @Test
  void namesTheLineThatIsNoText() {
    change("posts/a-1.json", "''", "1");

    assertMistake("posts/a-1.json: posts[0].text[1] must be a text");
  }

  @Test
  void namesTheListElementThatIsNoObject() {
    change("posts/a.json", "[]", "['x']");

    assertMistake("posts/a.json: posts[0] must be an object");
  }

  @Test
  void namesTheDayThatIsNotInThePast() {
    change("posts/a-1.json", "'daysAgo': 2", "'daysAgo': 0");

    assertMistake("posts/a-1.json: posts[0].daysAgo must be a whole number of at least 1");
  }

  @Test
  void namesTheTimeThatIsNone() {
    change("posts/a-1.json", "08:30", "25:30");

    assertMistake("posts/a-1.json: posts[0].time cannot be 25:30");
  }

  @Test
  void b14NamesTheCategoryThatIsNone() {
    change("posts/a-1.json", "daily-life", "gossip");

    assertMistake("posts/a-1.json: posts[0].category cannot be gossip");
  }

  @Test
  void namesTheAuthorWhoIsNobody() {
    change("posts/a-1.json", "'jan'", "'piet'");

    assertMistake("posts/a-1.json: posts[0].author names nothing in this sample: piet");
  }

  @Test
  void namesTheMembershipOfNoSite() {
    change("people.json", "/a-1", "/b-1");

    assertMistake("people.json: people[0].memberships[0].site names nothing in this sample: /b-1");
  }

  @Test
  void aRegularRoleCannotBeHeldInOneSiteOnly() {
    change("people.json", "Teacher", "School Director");

    assertMistake("people.json: people[0].memberships[0].roles cannot hold School Director");
  }

  @Test
  void namesWhatIsUsedTwice() {
    change("schools/a.json", "/a-1", "/a");

    assertMistake("schools/a.json: groups[0].site was used before: /a");
  }

  @Test
  void namesThePostsThatBelongToAnotherGroup() {
    change("posts/a-1.json", "'group': '/a-1'", "'group': '/a'");

    assertMistake("posts/a-1.json: group must be /a-1");
  }

  @Test
  void namesTheRosterFileThatIsMissing() {
    files.remove("roster/a.csv");

    assertMistake("schools/a.json: roster[0].files names a file that cannot be read: roster/a.csv");
  }

  @Test
  void namesThePictureThatIsMissing() {
    change(
        "posts/a-1.json",
        "['Een', '', 'Twee']",
        "['Een'], 'pictures': [{'file': 'pictures/b.jpg', 'description': 'D', 'shows': []}]");

    assertMistake(
        "posts/a-1.json: posts[0].pictures[0].file names a file that cannot be read:"
            + " pictures/b.jpg");
  }

  @Test
  void namesTheAnswersThatAreNotThere() {
    change("consent/a.json", "'usual': ['ja']", "'usual': ['nee']");

    assertMistake("consent/a.json: answers.nee is missing");
  }

  @Test
  void aFamilyAnswersAsItsFileSaysAndOthersInTurn() throws Exception {
    SampleConsent consent = read().schools().get(0).consent();

    assertThat(consent.family("L1", "O1", 5).withdrawn()).containsExactly("portal");
    assertThat(consent.family("L2", "O2", 5).withdrawn()).isEmpty();
    assertThat(consent.family("L2", "O2", 5).answers().given()).containsExactly("portal");
    assertThat(consent.campaignDays()).isEmpty();
  }

  private SampleFoundation read() throws SampleSchoolException {
    return SampleSchoolReader.read(
        name -> {
          if (!files.containsKey(name)) {
            throw new FileNotFoundException(name);
          }
          return files.get(name).replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        });
  }

  private void change(String file, String from, String to) {
    assertThat(files.get(file)).contains(from);
    files.computeIfPresent(file, (name, text) -> text.replace(from, to));
  }

  private void assertMistake(String message) {
    assertThatThrownBy(this::read)
        .isInstanceOf(SampleSchoolException.class)
        .hasMessageStartingWith(message);
  }
}
