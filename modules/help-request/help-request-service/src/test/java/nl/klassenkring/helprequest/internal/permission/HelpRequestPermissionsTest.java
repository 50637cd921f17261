/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.internal.permission;

import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.security.permission.ActionKeys;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B3: what one may do with a request for help")
class HelpRequestPermissionsTest {

  @Test
  void whatWaitsExistsForItsAuthorAlone() {
    assertThat(isAllowed(ActionKeys.VIEW, false, true, true, true, true)).isTrue();
    assertThat(isAllowed(ActionKeys.VIEW, false, true, false, true, true)).isFalse();
    assertThat(isAllowed(ActionKeys.VIEW, false, false, true, true, true)).isFalse();
    assertThat(isAllowed(ActionKeys.UPDATE, false, true, true, true, true)).isFalse();
  }

  @Test
  void whatIsPlacedIsReadByWhoReadsRequests() {
    assertThat(isAllowed(ActionKeys.VIEW, true, false, false, true, false)).isTrue();
    assertThat(isAllowed(ActionKeys.VIEW, true, true, true, false, true)).isFalse();
  }

  @Test
  void whoAskedDecidesAsLongAsHeMayPostAndWhoDecidesAboutAllDoesToo() {
    assertThat(isAllowed(ActionKeys.UPDATE, true, true, true, true, false)).isTrue();
    assertThat(isAllowed(ActionKeys.UPDATE, true, true, false, true, false)).isFalse();
    assertThat(isAllowed(ActionKeys.UPDATE, true, false, false, true, true)).isTrue();
    assertThat(isAllowed(ActionKeys.UPDATE, true, false, true, true, false)).isFalse();
  }

  @Test
  void nothingElseIsAllowed() {
    assertThat(isAllowed(ActionKeys.DELETE, true, true, true, true, true)).isFalse();
  }

  private static boolean isAllowed(
      String actionId,
      boolean placed,
      boolean author,
      boolean posts,
      boolean views,
      boolean decides) {

    return HelpRequestPermissions.isAllowed(
        actionId, placed, author, () -> posts, () -> views, () -> decides);
  }
}
