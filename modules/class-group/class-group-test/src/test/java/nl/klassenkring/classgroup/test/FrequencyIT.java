/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B9: at most one post a day and three a week, whoever writes them")
@EmbeddedPortalTest
final class FrequencyIT {

  private static final int THREADS = 8;

  @PortalService private ClassPostLocalService classPostLocalService;
  @PortalService private ControllableClock clock;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;

  private TestClassGroup group;
  private TestUser ank;
  private TestUser els;

  @BeforeEach
  void makeGroup() throws Exception {
    group = TestClassGroup.withDefaults(portal, school, "Groep 5a");
    ank = group.teacher("Ank");
    els = group.teacher("Els");
    clock.setSchoolTime(LocalDateTime.of(2026, 11, 17, 9, 0));
  }

  @Test
  void theSecondPostOfADayWaitsUntilTheNextMorning() throws Exception {
    assertThat(add(ank).isApproved()).isTrue();

    ClassPost second = add(els);

    assertThat(second.isScheduled()).isTrue();
    assertThat(day(second)).isEqualTo(LocalDate.of(2026, 11, 18));
    assertThat(day(add(ank))).isEqualTo(LocalDate.of(2026, 11, 19));
    assertThat(day(add(els))).as("three a week").isEqualTo(LocalDate.of(2026, 11, 23));
  }

  @Test
  void aChangeOfAPostIsNoSecondPost() throws Exception {
    ClassPost classPost = add(ank);

    ClassPost changed =
        classPostLocalService.updateClassPost(
            ank.userId(),
            classPost.getClassPostId(),
            classPost.getMvccVersion(),
            "Anders",
            "x",
            "general",
            new ServiceContext());

    assertThat(changed.isApproved()).isTrue();
  }

  @Test
  @DisplayName("B9: of eight posts of two teachers at once one is placed and none is lost")
  void ofEightPostsAtOnceOneIsPlacedAndTheOthersAreHeld() throws Exception {
    List<ClassPost> posts = addAtOnce();

    assertThat(posts).hasSize(THREADS);
    assertThat(posts.stream().filter(ClassPost::isApproved)).hasSize(1);
    assertThat(posts.stream().filter(ClassPost::isScheduled)).hasSize(THREADS - 1);
    assertThat(posts.stream().map(FrequencyIT::day).collect(Collectors.toSet()))
        .as("each has a day of its own")
        .hasSize(THREADS);
    assertThat(classPostLocalService.getClassPostsCount(group.groupId())).isEqualTo(1);
  }

  private List<ClassPost> addAtOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    CyclicBarrier together = new CyclicBarrier(THREADS);
    List<Future<ClassPost>> added = new ArrayList<>();

    try {
      for (int i = 0; i < THREADS; i++) {
        TestUser author = i % 2 == 0 ? ank : els;

        added.add(
            threads.submit(
                () -> {
                  together.await();

                  return add(author);
                }));
      }

      List<ClassPost> posts = new ArrayList<>();

      for (Future<ClassPost> future : added) {
        posts.add(future.get());
      }

      return posts;
    } finally {
      threads.shutdownNow();
    }
  }

  private ClassPost add(TestUser author) throws Exception {
    ServiceContext serviceContext = new ServiceContext();

    serviceContext.setWorkflowAction(WorkflowConstants.ACTION_PUBLISH);

    return classPostLocalService.addClassPost(
        author.userId(), group.groupId(), "Gym", "Schoenen mee", "planning", serviceContext);
  }

  private static LocalDate day(ClassPost classPost) {
    return LocalDate.ofInstant(
        classPost.getDisplayDate().toInstant(), ControllableClock.SCHOOL_ZONE);
  }
}
