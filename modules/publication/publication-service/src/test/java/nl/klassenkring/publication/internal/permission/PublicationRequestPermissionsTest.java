/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.permission;

import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.security.permission.ActionKeys;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.publication.constants.PublicationActionKeys;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("D2: who changes a request, who reads it, and who only finds what is public")
final class PublicationRequestPermissionsTest {

  @Test
  void theAuthorReadsAndChangesAsLongAsHeMayAsk() {
    assertThat(allowed(true, false, PublicationActionKeys.ADD_REQUEST))
        .containsExactlyInAnyOrder(
            ActionKeys.UPDATE, ActionKeys.VIEW, PublicationActionKeys.VIEW_REQUESTS);
    assertThat(allowed(true, false)).isEmpty();
  }

  @Test
  void anotherAuthorOfTheGroupReadsNothing() {
    assertThat(allowed(false, true, PublicationActionKeys.ADD_REQUEST)).isEmpty();
  }

  @Test
  void whoReadsTheRequestsOfTheGroupOrDecidesReadsAllAndChangesNothing() {
    for (String actionId :
        Set.of(PublicationActionKeys.VIEW_REQUESTS, PublicationActionKeys.REVIEW_REQUESTS)) {

      assertThat(allowed(false, false, actionId))
          .as(actionId)
          .containsExactlyInAnyOrder(ActionKeys.VIEW, PublicationActionKeys.VIEW_REQUESTS);
    }
  }

  @Test
  void whoTakesDownReadsNothingUntilADirectorSaidYesAndNoRecordThen() {
    assertThat(allowed(false, false, PublicationActionKeys.TAKE_DOWN)).isEmpty();
    assertThat(allowed(false, true, PublicationActionKeys.TAKE_DOWN))
        .containsExactly(ActionKeys.VIEW);
  }

  @Test
  void nothingElseIsAllowedToAnybody() {
    assertThat(
            PublicationRequestPermissions.isAllowed(
                ActionKeys.DELETE, true, true, () -> true, () -> true, () -> true, () -> true))
        .isFalse();
  }

  /** What somebody may do with a request who may do this in its group and its school. */
  private static Set<String> allowed(boolean author, boolean wasApproved, String... actionIds) {
    Set<String> may = Set.of(actionIds);

    return Set.of(ActionKeys.UPDATE, ActionKeys.VIEW, PublicationActionKeys.VIEW_REQUESTS).stream()
        .filter(
            actionId ->
                PublicationRequestPermissions.isAllowed(
                    actionId,
                    author,
                    wasApproved,
                    () -> may.contains(PublicationActionKeys.ADD_REQUEST),
                    () -> may.contains(PublicationActionKeys.VIEW_REQUESTS),
                    () -> may.contains(PublicationActionKeys.REVIEW_REQUESTS),
                    () -> may.contains(PublicationActionKeys.TAKE_DOWN)))
        .collect(Collectors.toSet());
  }
}
