/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.liferay.portal.kernel.model.role.RoleConstants;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import com.liferay.portal.kernel.workflow.WorkflowException;
import com.liferay.portal.kernel.workflow.WorkflowNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionParserTest {

  private static final Path SHIPPED = Path.of("../../configs/workflow/publication-review.xml");

  private static final String TASK_ACTIONS = "<!--actions-->";
  private static final String ASSIGNMENTS = "<user/>";
  private static final String TIMERS = "<!--timers-->";
  private static final String STATE_ACTIONS = "<!--state-actions-->";
  private static final String NODES = "<!--nodes-->";

  private static final String DEFINITION =
      """
      <workflow-definition xmlns="urn:liferay.com:liferay-workflow_7.4.0">
      <name>Small</name>
      <state><name>created</name><initial>true</initial>
      <transitions><transition><name>submit</name><target>review</target></transition></transitions>
      </state>
      <task><name>review</name><!--actions-->
      <assignments><user/></assignments><!--timers-->
      <transitions><transition><name>approve</name><target>approved</target></transition></transitions>
      </task>
      <state><name>approved</name><!--state-actions--></state><!--nodes-->
      </workflow-definition>
      """;

  @Test
  void readsTheDefinitionThatShips() throws Exception {
    Definition definition = DefinitionParser.parse(Files.readAllBytes(SHIPPED));

    assertThat(definition.name()).isEqualTo("Klassenkring Publication Review");
    assertThat(definition.nodes().keySet())
        .containsExactly("created", "review", "update", "approved", "rejected");
    assertThat(definition.initial().name()).isEqualTo("created");
    Node review = definition.node("review");
    assertThat(review.assignments())
        .containsExactly(
            new RoleReference(0, RoleConstants.TYPE_SITE, "Publication Reviewer", false));
    assertThat(review.transitions())
        .extracting(Transition::name)
        .containsExactly("approve", "reject", "request-changes");
    assertThat(review.transition(null)).map(Transition::name).hasValue("approve");
    assertThat(review.timers())
        .extracting(Timer::delay)
        .containsExactly(new Delay(4, ChronoUnit.DAYS));
    assertThat(review.timers().get(0).reassignments()).hasSize(2);
  }

  @Test
  void theDefinitionThatShipsHasTwoLanguagesAndTheStatusOfEachEnd() throws Exception {
    Definition definition = DefinitionParser.parse(Files.readAllBytes(SHIPPED));

    assertThat(definition.nodes().values())
        .allSatisfy(
            node -> assertThat(node.labels()).containsOnlyKeys(Locale.US, new Locale("nl", "NL")));
    assertThat(statuses(definition, "approved", Moment.ON_ENTRY))
        .containsExactly(WorkflowConstants.STATUS_APPROVED);
    assertThat(statuses(definition, "rejected", Moment.ON_ENTRY))
        .containsExactly(WorkflowConstants.STATUS_DENIED);
    assertThat(statuses(definition, "update", Moment.ON_ENTRY))
        .containsExactly(WorkflowConstants.STATUS_INCOMPLETE);
    assertThat(statuses(definition, "update", Moment.ON_EXIT))
        .containsExactly(WorkflowConstants.STATUS_PENDING);
    assertThat(((UserReference) definition.node("update").assignments().get(0)).isSubmitter())
        .isTrue();
  }

  @Test
  void readsTheRest() throws Exception {
    Definition definition =
        parse(
            DEFINITION
                .replace(
                    TASK_ACTIONS,
                    "<actions><action><name>b</name><status>1</status><priority>2</priority>"
                        + "<execution-type>onEntry</execution-type></action><action><name>a</name>"
                        + "<status>4</status><priority>1</priority>"
                        + "<execution-type>onEntry</execution-type></action></actions>")
                .replace(
                    TIMERS, timers("", "timer-notification", notification("email", "text", ""))));

    Node review = definition.node("review");
    assertThat(review.type()).isEqualTo(WorkflowNode.Type.TASK);
    assertThat(definition.node("approved").type()).isEqualTo(WorkflowNode.Type.TERMINAL_STATE);
    assertThat(review.actionsAt(Moment.ON_ENTRY))
        .extracting(StatusAction::name)
        .containsExactly("a", "b");
    Timer timer = review.timers().get(0);
    assertThat(timer.recurrence()).isEqualTo(new Delay(1.5, ChronoUnit.HOURS));
    assertThat(timer.recurrence().after(Instant.EPOCH))
        .isEqualTo(Instant.EPOCH.plus(Duration.ofMinutes(90)));
    Notification notification = timer.notifications().get(0);
    assertThat(notification.toAssignees()).isTrue();
    assertThat(notification.types()).containsExactly(Notification.Type.EMAIL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"condition", "fork", "join", "join-xor"})
  void refusesNodesOfOtherKinds(String kind) {
    String script =
        kind.equals("condition")
            ? "<script>returnValue = 1</script><script-language>groovy</script-language>"
            : "";
    String node =
        "\n<%s><name>n</name>%s<transitions><transition><name>t</name><target>review</target>"
                .formatted(kind, script)
            + "</transition></transitions></%s>".formatted(kind);

    assertRefused(DEFINITION.replace(NODES, node), "Line 11: <" + kind + ">");
  }

  @Test
  void refusesScripts() {
    String script = "<script>x</script><script-language>groovy</script-language>";

    assertRefused(
        DEFINITION.replace(
            TASK_ACTIONS,
            "<actions><action><name>a</name>"
                + script
                + "<execution-type>onEntry</execution-type></action></actions>"),
        "Line 6: <script>");
    assertRefused(
        DEFINITION.replace(
            ASSIGNMENTS, "<scripted-assignment>" + script + "</scripted-assignment>"),
        "Line 7: <scripted-assignment>");
    assertRefused(
        notified(
            "email",
            "text",
            "<recipients><scripted-recipient>%s</scripted-recipient>".formatted(script)
                + "</recipients>"),
        "Line 6: <scripted-recipient>");
  }

  @Test
  void refusesResourceActionsFormsAndTimersThatItDoesNotRun() {
    assertRefused(
        DEFINITION.replace(
            ASSIGNMENTS,
            "<resource-actions><resource-action>VIEW</resource-action></resource-actions>"),
        "Line 7: <resource-actions>");
    assertRefused(
        DEFINITION.replace(
            TIMERS,
            "<task-forms><task-form><name>f</name><form-definition>x</form-definition>"
                + "<priority>1</priority></task-form></task-forms>"),
        "Line 7: <task-forms>");
    assertRefused(
        DEFINITION.replace(
            TIMERS,
            timers(
                "<blocking>true</blocking>",
                "timer-notification",
                notification("email", "text", ""))),
        "Line 7: <blocking> true");
    assertRefused(
        DEFINITION.replace(
            STATE_ACTIONS,
            "<timers><timer><name>t</name><delay><duration>1</duration><scale>day</scale></delay>"
                + "</timer></timers>"),
        "Line 10: <timers>");
  }

  @ParameterizedTest
  @CsvSource({
    "im, text, <notification-type> im",
    "private-message, text, <notification-type> private-message",
    "push-notification, text, <notification-type> push-notification",
    "email, freemarker, <template-language> freemarker",
    "email, velocity, <template-language> velocity"
  })
  void refusesOtherWaysToTell(String type, String language, String named) {
    assertRefused(notified(type, language, ""), "Line 6: " + named);
  }

  @ParameterizedTest
  @CsvSource({
    "<recipients><address>a@b.example</address></recipients>, <address>",
    "<recipients receptionType='bcc'><user/></recipients>, <recipients>",
    "<recipients><roles><role><role-type>depot</role-type><name>x</name></role></roles></recipients>,"
        + " <role-type> depot",
    "<recipients><roles><role><role-type>account</role-type><name>x</name></role></roles></recipients>,"
        + " <role-type> account"
  })
  void refusesOtherRecipients(String recipients, String named) {
    assertRefused(notified("email", "text", recipients), "Line 6: " + named);
  }

  @Test
  void refusesWhatTheSchemaDoesNotAllow() {
    assertRefused(DEFINITION.replace("<user/>", "<nobody/>"), "Line 7: ");
    assertRefused(DEFINITION.replace("7.4.0", "6.2.0"), "Line 1: ");
    assertRefused("not XML at all", "Line 1: ");
  }

  @Test
  void refusesNodesThatDoNotFitTogether() {
    assertRefused(
        DEFINITION.replace("<target>approved", "<target>nowhere"), "The target nowhere of review");
    assertRefused(DEFINITION.replace("<initial>true", "<initial>false"), "one initial state");
    assertRefused(DEFINITION.replace(ASSIGNMENTS, "<roles/>"), "Somebody can do the task review");
    assertRefused(
        DEFINITION.replace("<name>approved", "<name>review"), "a second node is called review");
  }

  @Test
  void threatOfReadingFilesOfTheServerMeetsNoDocumentType() {
    String attack =
        "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + DEFINITION.replace("Small", "&x;");

    assertRefused(attack, "DOCTYPE is disallowed");
  }

  private static List<Integer> statuses(Definition definition, String node, Moment moment) {
    return definition.node(node).actionsAt(moment).stream().map(StatusAction::status).toList();
  }

  private static String notified(String type, String language, String recipients) {
    return DEFINITION.replace(
        TASK_ACTIONS,
        "<actions><notification>%s<execution-type>onEntry</execution-type></notification></actions>"
            .formatted(notification(type, language, recipients)));
  }

  private static String notification(String type, String language, String recipients) {
    return ("<name>n</name><template>t</template><template-language>%s</template-language>"
            + "<notification-type>%s</notification-type>%s")
        .formatted(language, type, recipients);
  }

  private static String timers(String more, String step, String content) {
    return ("<task-timers><task-timer><name>t</name>"
            + "<delay><duration>1</duration><scale>day</scale></delay>"
            + "<recurrence><duration>1.5</duration><scale>hour</scale></recurrence>"
            + "%s<timer-actions><%s>%s</%s></timer-actions></task-timer></task-timers>")
        .formatted(more, step, content, step);
  }

  private static Definition parse(String xml) throws WorkflowException {
    return DefinitionParser.parse(xml.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertRefused(String xml, String message) {
    assertThatExceptionOfType(WorkflowException.class)
        .isThrownBy(() -> parse(xml))
        .withMessageContaining(message);
  }
}
