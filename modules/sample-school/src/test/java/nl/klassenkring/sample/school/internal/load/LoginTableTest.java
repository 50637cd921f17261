/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.sample.school.internal.data.PersonName;
import nl.klassenkring.sample.school.internal.data.SampleFoundation;
import nl.klassenkring.sample.school.internal.data.SampleMails;
import nl.klassenkring.sample.school.internal.data.SampleMembers;
import nl.klassenkring.sample.school.internal.data.SamplePerson;
import nl.klassenkring.sample.school.internal.data.SamplePolicy;
import org.junit.jupiter.api.Test;

class LoginTableTest {

  @Test
  void listsOnlyThoseWithWhomThereIsSomethingToSee() {
    SampleFoundation foundation =
        new SampleFoundation(
            "Stichting",
            "/stichting",
            "a.example",
            "geheim",
            Map.of(),
            new SamplePolicy("Beleid", "", "jan", Map.of(), Map.of(), List.of()),
            List.of(),
            List.of(person("jan", "leerkracht"), person("piet", ""), person("klaas.a", "ouder")),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new SampleMembers(List.of(), List.of(), List.of()),
            new SampleMails(List.of(), List.of()));

    assertThat(LoginTable.of(foundation))
        .containsExactly(
            "Sign in with the password geheim (invented people, for demonstrations only):",
            "  jan@a.example      leerkracht",
            "  klaas.a@a.example  ouder");
  }

  private static SamplePerson person(String login, String shows) {
    return new SamplePerson(login, new PersonName(login, "", login), "", Set.of(), Map.of(), shows);
  }
}
