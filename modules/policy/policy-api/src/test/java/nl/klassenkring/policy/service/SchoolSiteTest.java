/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolSiteTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"/20101/, 20101", "/20101/20202/, 20202", "/20101/20202/20303/, 20303"})
  void schoolIsTheTopmostSite(String treePath, long groupId) {
    assertThat(SchoolSite.groupId(treePath, groupId)).isEqualTo(20101);
  }

  @ParameterizedTest
  @CsvSource({"'', 20101", "/, 20101"})
  void siteWithoutATreePathIsItsOwnSchool(String treePath, long groupId) {
    assertThat(SchoolSite.groupId(treePath, groupId)).isEqualTo(groupId);
  }
}
