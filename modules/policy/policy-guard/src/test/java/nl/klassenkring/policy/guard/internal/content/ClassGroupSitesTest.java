/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.lang.reflect.Field;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClassGroupSitesTest {

  private final ClassGroupLocalService classGroups = mock(ClassGroupLocalService.class);
  private final GroupLocalService groups = mock(GroupLocalService.class);
  private final ClassGroupSites sites = new ClassGroupSites();

  @BeforeEach
  void wire() throws Exception {
    set("groupLocalService", groups);
  }

  @Test
  void asksOnceWhetherASiteIsAClassGroup() throws Exception {
    set("classGroupLocalService", classGroups);
    ClassGroup classGroup = mock(ClassGroup.class);
    when(classGroups.fetchClassGroupByGroupId(5)).thenReturn(classGroup);

    assertThat(sites.mayBeClassGroup(5)).isTrue();
    assertThat(sites.mayBeClassGroup(6)).isFalse();
    assertThat(sites.isKnown()).isTrue();
    verifyNoInteractions(groups);
  }

  @Test
  void everySiteMayBeOneWhenTheServiceIsStoppedToGetSomethingThrough() {
    Group site = mock(Group.class);
    Group personal = mock(Group.class);
    when(site.isSite()).thenReturn(true);
    when(groups.fetchGroup(5)).thenReturn(site);
    when(groups.fetchGroup(6)).thenReturn(personal);

    assertThat(sites.mayBeClassGroup(5)).isTrue();
    assertThat(sites.mayBeClassGroup(6)).isFalse();
    assertThat(sites.mayBeClassGroup(7)).isFalse();
    assertThat(sites.isKnown()).isFalse();
  }

  private void set(String field, Object value) throws ReflectiveOperationException {
    Field declared = ClassGroupSites.class.getDeclaredField(field);
    declared.setAccessible(true);
    declared.set(sites, value);
  }
}
