/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.PortalPage;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.SqlStatements;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.helprequest.decision.DecisionMode;
import nl.klassenkring.helprequest.model.HelpSlot;
import nl.klassenkring.helprequest.request.SlotDraft;
import org.junit.jupiter.api.Test;

@EmbeddedPortalTest
final class HelpListStatementsIT {

  private static final int MOST_STATEMENTS = 12;
  private static final int ROUNDS = 3;
  private static final int SLOTS_OF_A_REQUEST = 20;

  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;
  @PortalService private SqlStatements sqlStatements;

  @Test
  void theListCostsTheSameStatementsWithTwoSlotsAsWithTwoHundred() throws Exception {
    List<String> few = statementsOfTheList(2);
    List<String> many = statementsOfTheList(200);

    System.out.printf(
        "Statements of the help requests' page: %d with 2 slots, %d with 200%n",
        few.size(), many.size());

    assertThat(many).as("with 200 slots, against %s", few).hasSameSizeAs(few);
    assertThat(few).hasSizeBetween(1, MOST_STATEMENTS);
  }

  /** Of a page that its reader has seen before, asked for again after somebody signed up. */
  private List<String> statementsOfTheList(int count) throws Exception {
    HelpGroup group = HelpGroup.create(portal, school, "Groep met " + count);
    TestUser bas = group.parent("Bas");
    List<HelpSlot> slots = new ArrayList<>();

    for (int left = count; left > 0; left -= SLOTS_OF_A_REQUEST) {
      slots.addAll(
          group.slots(
              group.request(
                  DecisionMode.FIRST_COME,
                  IntStream.range(0, Math.min(left, SLOTS_OF_A_REQUEST))
                      .mapToObj(number -> HelpGroup.slot("Bakken", 9))
                      .toArray(SlotDraft[]::new))));
    }

    // Made before: with a new user Liferay forgets what it knew of roles and permissions.
    List<TestUser> others = new ArrayList<>();

    for (int round = 0; round < ROUNDS; round++) {
      others.add(group.parent("Ouder" + round));
    }

    group.signUp(bas, slots.get(0));

    PortalHttpClient browser = PortalHttpClient.signedIn(portal.baseUri(), bas);

    browser.get(group.page());

    List<List<String>> rounds = new ArrayList<>();

    for (int round = 0; round < ROUNDS; round++) {
      group.signUp(others.get(round), slots.get(1));

      PortalPage[] page = new PortalPage[1];

      rounds.add(sqlStatements.ofRequests(() -> page[0] = browser.get(group.page())));

      assertThat(page[0].text()).contains("Ouder" + round);
    }

    return Collections.min(rounds, Comparator.comparingInt(List::size));
  }
}
