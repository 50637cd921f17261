/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.model.User;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.klassenkring.embedded.EmbeddedPortal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What Liferay's own tool for the data of users must be able to do with the data of a Service
 * Builder bundle. A test class of the bundle extends it.
 */
@EmbeddedPortalTest
public abstract class UserDataContract {

  private static final List<Locale> LOCALES = List.of(new Locale("nl", "NL"), Locale.US);

  private UserColumns columns;
  private UserRows rows;
  private UserData userData;
  private User user;

  /** The symbolic name of the bundle. */
  protected abstract String bundleName();

  @BeforeEach
  final void lookAtTheBundle(EmbeddedPortal portal, TestSchool school) throws Exception {
    columns = UserColumns.of(portal, bundleName());
    rows = new UserRows(columns);
    userData = UserData.of(portal, bundleName());
    user = school.person("Ank").user();
  }

  /** The tool, for the bundle. */
  protected final UserData userData() {
    return userData;
  }

  /** The bundle's rows. */
  protected final UserRows rows() {
    return rows;
  }

  @Test
  void everyEntityWithKeysOfUsersIsKnownToTheTool() {
    Set<String> types = columns.byType().keySet();

    assertThat(userData.anonymizedTypes()).isEqualTo(types);
    assertThat(userData.exportedTypes()).isEqualTo(types);
    for (Locale locale : LOCALES) {
      assertThat(userData.displayedTypes(locale).keySet()).isEqualTo(types);
      assertThat(userData.displayedTypes(locale).values()).doesNotHaveDuplicates();
      assertThat(userData.applicationName(locale)).isNotBlank();
    }
  }

  @Test
  void everyRowThatNamesAUserIsCountedShownAndExported() throws Exception {
    int added = rows.add(user);

    assertThat(userData.counts(user).values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(added);
    assertThat(userData.export(user)).hasSize(added);
    for (String type : columns.byType().keySet()) {
      assertThat(userData.rows(type, user, Locale.US)).hasSize(columns.byType().get(type).size());
    }
  }

  @Test
  void threatOfATraceAfterAnErasureMeetsAnAnonymousUser(TestSchool school) throws Exception {
    User other = school.person("Bert").user();
    rows.add(user);
    rows.add(other);
    List<String> ofOther = rows.traces(other);

    userData.anonymize(user);

    assertThat(rows.traces(user)).isEmpty();
    assertThat(userData.counts(user)).isEmpty();
    assertThat(rows.traces(other)).containsExactlyInAnyOrderElementsOf(ofOther);
  }

  @Test
  void threatOfSomebodyElsesDataInAnExportMeetsHisOwnOnly(TestSchool school) throws Exception {
    User other = school.person("Bert").user();
    rows.add(user);
    rows.add(other);

    assertThat(userData.export(user).values())
        .noneMatch(xml -> xml.contains(other.getFullName()))
        .noneMatch(xml -> xml.contains(Long.toString(other.getUserId())));
  }
}
