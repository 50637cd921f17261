/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.klassenkring.classgroup.constants.ClassGroupKind;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import nl.klassenkring.policy.engine.PostCategory;
import nl.klassenkring.policy.engine.calendar.SchoolCalendar;
import nl.klassenkring.policy.engine.parameter.HolidaysType;
import nl.klassenkring.policy.engine.parameter.RuleParameter;
import nl.klassenkring.policy.engine.parameter.RuleValues;
import nl.klassenkring.policy.engine.rule.RuleCatalogue;
import nl.klassenkring.sample.school.internal.SampleCalendar;
import nl.klassenkring.sample.school.internal.data.SampleFoundation;
import nl.klassenkring.sample.school.internal.data.SampleGroup;
import nl.klassenkring.sample.school.internal.data.SamplePerson;
import nl.klassenkring.sample.school.internal.data.SamplePicture;
import nl.klassenkring.sample.school.internal.data.SamplePolicy;
import nl.klassenkring.sample.school.internal.data.SamplePost;
import nl.klassenkring.sample.school.internal.data.SampleSchool;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files under configs/sample-school, as they are. */
class SampleSchoolFilesTest {

  private static SampleFoundation foundation;

  @BeforeAll
  static void readTheFiles() throws Exception {
    JsonInTests.provide();
    foundation = SampleSchoolReader.read(SampleFiles.in(Path.of("../../configs/sample-school")));
  }

  @Test
  @DisplayName("G1: the foundation's values make a policy, and each school asks for more")
  void thePolicyHolds() {
    SamplePolicy policy = foundation.policy();

    assertThat(RuleCatalogue.policy(RuleValues.of(ZoneOffset.UTC, policy.values()))).isNotNull();
    assertThat(policy.deviations()).hasSize(4);
    assertThat(policy.deviations())
        .allSatisfy(
            deviation -> {
              RuleParameter<?> parameter =
                  RuleCatalogue.parameter(deviation.parameterKey()).orElseThrow();

              assertThat(
                      parameter.isMoreSpecific(
                          policy.values().getOrDefault(parameter.key(), parameter.defaultText()),
                          deviation.value()))
                  .isTrue();
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"de-wilgen", "het-kompas"})
  @DisplayName("B11: the holidays approved for a school are those of its configuration")
  void theApprovedHolidaysAreThoseOfTheConfiguration(String school) throws Exception {
    assertThat(foundation.policy().deviations())
        .filteredOn(deviation -> deviation.site().equals("/" + school))
        .filteredOn(deviation -> deviation.parameterKey().equals("B11.holidays"))
        .extracting(deviation -> new HolidaysType().parse(deviation.value()))
        .containsExactly(SampleCalendar.of(school).holidays());
  }

  @Test
  void theBundleCarriesTheSameSample() throws Exception {
    SampleFoundation carried = SampleSchoolReader.read(SampleFiles.inBundle());

    assertThat(carried.posts()).hasSameSizeAs(foundation.posts());
    assertThat(logins(carried)).isEqualTo(logins(foundation));
  }

  @Test
  void theMainSchoolHasEightClassesAndTheOtherTwo() {
    assertThat(foundation.schools())
        .extracting(school -> classes(school).size())
        .containsExactly(8, 2);
    assertThat(foundation.schools().get(0).sites()).contains("/de-wilgen-5a", "/de-wilgen-6b");
  }

  @Test
  void everyKindOfGroupIsThere() {
    assertThat(groups().map(SampleGroup::kind)).contains(ClassGroupKind.values());
  }

  @Test
  void everyClassHasATeacherAClassParentAndParents() {
    for (SampleGroup group : groups().filter(SampleSchoolFilesTest::isClass).toList()) {
      for (String role :
          List.of(
              SchoolRoleConstants.TEACHER,
              SchoolRoleConstants.CLASS_PARENT,
              SchoolRoleConstants.PARENT)) {
        assertThat(foundation.people())
            .as(role + " of " + group.name())
            .anyMatch(person -> rolesIn(person, group.site()).contains(role));
      }
    }
  }

  @Test
  void somePeopleBelongToSeveralGroupsAndToBothSchools() {
    assertThat(people(person -> classesWith(person, SchoolRoleConstants.TEACHER) == 2)).hasSize(1);
    assertThat(people(person -> classesWith(person, SchoolRoleConstants.PARENT) == 2)).isNotEmpty();
    assertThat(
            people(
                person ->
                    person.memberships().keySet().containsAll(Set.of("/de-wilgen", "/het-kompas"))))
        .isNotEmpty();
  }

  @Test
  void everyRegularRoleIsHeldAndEverySchoolHasADirector() {
    assertThat(foundation.people().stream().flatMap(person -> person.roles().stream()))
        .contains(
            SchoolRoleConstants.SCHOOL_DIRECTOR,
            SchoolRoleConstants.SCHOOL_ADMINISTRATOR,
            SchoolRoleConstants.PRIVACY_OFFICER);
    for (SampleSchool school : foundation.schools()) {
      assertThat(people(person -> isDirectorOf(person, school))).hasSize(1);
    }
  }

  @Test
  void whoIsInAGroupIsInItsSchool() {
    for (SampleSchool school : foundation.schools()) {
      assertThat(
              people(person -> school.sites().stream().anyMatch(person.memberships()::containsKey)))
          .allMatch(person -> person.memberships().containsKey(school.schoolGroup().site()));
    }
  }

  @Test
  void b14EveryCategoryIsUsedInEveryClass() {
    for (SampleGroup group : groups().filter(SampleSchoolFilesTest::isClass).toList()) {
      assertThat(posts(group.site()).map(SamplePost::category))
          .as(group.name())
          .contains(PostCategory.values());
    }
  }

  @Test
  void b1EveryAuthorMayPostInTheGroup() {
    for (SamplePost post : foundation.posts()) {
      SamplePerson author = person(post.author());
      SampleSchool school = schoolOf(post.site());

      assertThat(
              isDirectorOf(author, school)
                  || rolesIn(author, post.site()).contains(SchoolRoleConstants.TEACHER)
                  || rolesIn(author, post.site()).contains(SchoolRoleConstants.CLASS_PARENT))
          .as(post.id() + " by " + post.author())
          .isTrue();
    }
  }

  @Test
  void a7GeneralMessagesComeFromTheDirector() {
    for (SampleSchool school : foundation.schools()) {
      assertThat(posts(school.schoolGroup().site()).map(SamplePost::author).map(this::person))
          .allMatch(author -> isDirectorOf(author, school));
    }
  }

  @Test
  void b11NoPostIsPlacedInQuietHours() throws Exception {
    SchoolCalendar calendar = SampleCalendar.of("de-wilgen");
    LocalDate schoolDay = LocalDate.of(2026, 11, 18);

    assertThat(foundation.posts())
        .extracting(post -> schoolDay.atTime(post.moment().time()).atZone(calendar.zone()))
        .noneMatch(moment -> calendar.isQuiet(moment.toInstant()));
  }

  @Test
  void b9NoGroupGetsMoreThanOnePostADayAndThreeInFiveDays() {
    for (SampleGroup group : groups().toList()) {
      List<Integer> days = posts(group.site()).map(post -> post.moment().daysAgo()).toList();

      assertThat(days).as(group.name()).doesNotHaveDuplicates().isSorted();
      for (int i = 3; i < days.size(); i++) {
        assertThat(days.get(i) - days.get(i - 3)).as(group.name() + ", post " + i).isGreaterThan(4);
      }
    }
  }

  @Test
  void everyGroupHasEnoughPostsToLookLivedInAndOneHasMoreThanAPage() {
    assertThat(groups()).allMatch(group -> posts(group.site()).count() >= 8);
    assertThat(posts("/de-wilgen-5a").count()).isGreaterThan(20);
  }

  @Test
  void b5NoTextHoldsWhatCouldBeACitizenServiceNumberOrAPhoneNumberOrAMailAddress() {
    assertThat(foundation.posts())
        .extracting(post -> post.title() + "\n" + post.text())
        .noneMatch(text -> text.matches("(?s).*\\d[\\d .-]{6,}\\d.*"))
        .noneMatch(text -> text.contains("@"));
  }

  @Test
  void textsWithMarkupCharactersListsAndBlankLinesAreAmongThem() {
    assertThat(foundation.posts())
        .extracting(SamplePost::text)
        .anyMatch(text -> text.contains("<") && text.contains("&"))
        .anyMatch(text -> text.contains("\n- "))
        .anyMatch(text -> text.contains("\n1. "))
        .anyMatch(text -> text.contains("\n\n"))
        .allMatch(text -> !text.isBlank());
  }

  @Test
  void picturesAreSmallDescribedAndStandWithAFewPosts() {
    List<SamplePicture> pictures =
        foundation.posts().stream().flatMap(post -> post.pictures().stream()).toList();

    assertThat(pictures).hasSizeBetween(5, 10);
    assertThat(pictures).allMatch(picture -> picture.content().length < 60_000);
    assertThat(pictures).extracting(SamplePicture::description).doesNotHaveDuplicates();
    assertThat(pictures).anyMatch(picture -> picture.pupilKeys().isEmpty());
  }

  @Test
  void nobodyHasAnAddressThatCouldExist() {
    Set<String> addresses = new HashSet<>();

    assertThat(foundation.people())
        .extracting(foundation::mailAddress)
        .allMatch(address -> address.matches("[a-z.]+@[a-z]+\\.example"))
        .allMatch(addresses::add);
  }

  private static List<String> logins(SampleFoundation sample) {
    return sample.people().stream().map(SamplePerson::login).toList();
  }

  private static Stream<SampleGroup> groups() {
    return foundation.schools().stream()
        .flatMap(
            school -> Stream.concat(Stream.of(school.schoolGroup()), school.groups().stream()));
  }

  private static List<SampleGroup> classes(SampleSchool school) {
    return school.groups().stream().filter(SampleSchoolFilesTest::isClass).toList();
  }

  private static boolean isClass(SampleGroup group) {
    return group.kind() == ClassGroupKind.CLASS;
  }

  private static Stream<SamplePost> posts(String site) {
    return foundation.posts().stream().filter(post -> post.site().equals(site));
  }

  private static List<SamplePerson> people(Predicate<SamplePerson> predicate) {
    return foundation.people().stream().filter(predicate).toList();
  }

  private SamplePerson person(String login) {
    return people(person -> person.login().equals(login)).get(0);
  }

  private static Set<String> rolesIn(SamplePerson person, String site) {
    return person.memberships().getOrDefault(site, Set.of());
  }

  private static long classesWith(SamplePerson person, String role) {
    Map<String, Set<String>> memberships = person.memberships();
    return groups()
        .filter(SampleSchoolFilesTest::isClass)
        .filter(group -> memberships.getOrDefault(group.site(), Set.of()).contains(role))
        .count();
  }

  private static boolean isDirectorOf(SamplePerson person, SampleSchool school) {
    return person.roles().contains(SchoolRoleConstants.SCHOOL_DIRECTOR)
        && person.memberships().containsKey(school.schoolGroup().site());
  }

  private static SampleSchool schoolOf(String site) {
    return foundation.schools().stream()
        .filter(school -> school.sites().contains(site))
        .findFirst()
        .orElseThrow();
  }
}
