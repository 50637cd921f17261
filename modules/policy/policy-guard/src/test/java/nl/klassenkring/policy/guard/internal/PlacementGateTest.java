/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.exception.PortalException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.policy.engine.DraftPicture;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Outcome;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.exception.PolicyViolationException;
import nl.klassenkring.policy.service.PolicyService;
import nl.klassenkring.policy.service.PostDraft;
import nl.klassenkring.policy.service.WarningKeys;
import org.junit.jupiter.api.Test;

class PlacementGateTest {

  private static final Instant NOW = Instant.parse("2026-11-17T21:10:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final PictureLookup NO_PICTURES = moment -> List.of();
  private static final long TEACHER = 7;

  private static final Map<String, Object> VALUES =
      Map.of(
          "getCompanyId",
          1L,
          "getGroupId",
          2L,
          "getClassPostId",
          3L,
          "getTitle",
          "Luizencontrole",
          "getContent",
          "Morgen.",
          "getCategory",
          "planning",
          "isImportant",
          true,
          "isExcursion",
          false);

  private static final ClassPost POST = post(VALUES);

  @Test
  void asksThePolicyAboutThePostAsItWouldBePlacedNow() throws Exception {
    List<PostDraft> asked = new ArrayList<>();
    PolicyService policyService =
        answering(
            draft -> {
              asked.add(draft);
              return Verdict.of(List.of());
            });

    new PlacementGate(policyService, NO_PICTURES, CLOCK).requirePlaceable(POST, TEACHER, false);

    assertThat(asked).hasSize(1);
    PostDraft draft = asked.get(0);
    assertThat(draft.companyId()).isEqualTo(1);
    assertThat(draft.groupId()).isEqualTo(2);
    assertThat(draft.authorUserId()).isEqualTo(TEACHER);
    assertThat(draft.title()).isEqualTo("Luizencontrole");
    assertThat(draft.text()).isEqualTo("Morgen.");
    assertThat(draft.category()).isEqualTo("planning");
    assertThat(draft.classPostId()).isEqualTo(3);
    assertThat(draft.important()).isTrue();
    assertThat(draft.placedBefore()).isFalse();
    assertThat(draft.placedAt()).isEqualTo(NOW);
  }

  @Test
  void warningPassesThatIsKeptAsConfirmedWithThePost() throws Exception {
    Finding warning = Finding.warn("B8", "reason", "advice");
    Map<String, Object> values = new HashMap<>(VALUES);

    values.put("getConfirmedWarnings", "B1-x " + WarningKeys.of(warning, null));

    assertThatCode(
            () ->
                new PlacementGate(
                        answering(draft -> Verdict.of(List.of(warning))), NO_PICTURES, CLOCK)
                    .requirePlaceable(post(values), TEACHER, false))
        .doesNotThrowAnyException();
  }

  @Test
  void warningThatNobodyConfirmedIsRefused() {
    assertRefused(Verdict.of(List.of(Finding.warn("B8", "reason", "advice"))));
  }

  @Test
  void blockIsRefused() {
    assertRefused(Verdict.of(List.of(Finding.block("B14", "reason", "advice"))));
  }

  @Test
  void holdIsRefusedForALastGateCannotReschedule() {
    Instant morning = Instant.parse("2026-11-18T06:30:00Z");
    Finding hold = Finding.hold("B11", morning, "reason", "advice");

    assertRefused(Verdict.hold(List.of(hold), morning));
  }

  @Test
  void gateStaysShutWhenThePolicyServiceIsStoppedToGetAPostThrough() {
    assertShut(new PlacementGate(null, NO_PICTURES, CLOCK));
  }

  @Test
  void gateStaysShutWithoutAClock() {
    assertShut(new PlacementGate(answering(draft -> Verdict.of(List.of())), NO_PICTURES, null));
  }

  @Test
  void gateStaysShutWhenThePictureServiceIsStoppedToGetAPictureThrough() {
    assertShut(new PlacementGate(answering(draft -> Verdict.of(List.of())), null, CLOCK));
  }

  @Test
  void gateStaysShutWhenThePicturesCannotBeAsked() {
    PlacementGate gate =
        new PlacementGate(
            answering(draft -> Verdict.of(List.of())),
            moment -> {
              throw new PortalException("No ledger");
            },
            CLOCK);

    assertThatThrownBy(() -> gate.requirePlaceable(POST, TEACHER, false))
        .isInstanceOf(PortalException.class)
        .hasMessage("No ledger");
  }

  @Test
  void asksThePolicyAboutThePicturesAsTheyAreNow() throws Exception {
    List<PostDraft> asked = new ArrayList<>();
    DraftPicture picture = DraftPicture.builder(1).unnamedWithoutConsent(1).build();
    PolicyService policyService =
        answering(
            draft -> {
              asked.add(draft);
              return Verdict.of(List.of());
            });

    new PlacementGate(
            policyService,
            moment -> {
              assertThat(moment).isEqualTo(NOW);
              return List.of(picture);
            },
            CLOCK)
        .requirePlaceable(POST, TEACHER, false);

    assertThat(asked.get(0).pictures()).containsExactly(picture);
  }

  @Test
  void gateStaysShutWhenThePolicyCannotBeAsked() {
    PlacementGate gate =
        new PlacementGate(
            answering(
                draft -> {
                  throw new PortalException("No such group");
                }),
            NO_PICTURES,
            CLOCK);

    assertThatThrownBy(() -> gate.requirePlaceable(POST, TEACHER, false))
        .isInstanceOf(PortalException.class)
        .hasMessage("No such group");
  }

  @Test
  void gateStaysShutWhenARuleIsBroken() {
    PlacementGate gate =
        new PlacementGate(
            answering(
                draft -> {
                  throw new IllegalStateException("broken rule");
                }),
            NO_PICTURES,
            CLOCK);

    assertThatThrownBy(() -> gate.requirePlaceable(POST, TEACHER, false))
        .isInstanceOf(IllegalStateException.class);
  }

  private static void assertRefused(Verdict verdict) {
    PlacementGate gate = new PlacementGate(answering(draft -> verdict), NO_PICTURES, CLOCK);

    assertThatThrownBy(() -> gate.requirePlaceable(POST, TEACHER, false))
        .isInstanceOfSatisfying(
            PolicyViolationException.class,
            exception -> assertThat(exception.getVerdict()).isEqualTo(verdict));
  }

  private static void assertShut(PlacementGate gate) {
    assertThatThrownBy(() -> gate.requirePlaceable(POST, TEACHER, false))
        .isInstanceOfSatisfying(
            PolicyViolationException.class,
            exception -> {
              assertThat(exception.getVerdict().outcome()).isEqualTo(Outcome.BLOCK);
              assertThat(exception.getVerdict().findings())
                  .extracting(Finding::reasonKey)
                  .containsExactly("policy-unavailable");
            });
  }

  private static PolicyService answering(Judge judge) {
    return new PolicyService() {

      @Override
      public Verdict judge(PostDraft postDraft) {
        throw new AssertionError("The gate judges what is placed");
      }

      @Override
      public Verdict judgePlacement(PostDraft postDraft) throws PortalException {
        return judge.judge(postDraft);
      }

      @Override
      public ZoneId zone(long groupId) {
        return ZoneOffset.UTC;
      }
    };
  }

  private static ClassPost post(Map<String, Object> values) {
    return (ClassPost)
        Proxy.newProxyInstance(
            PlacementGateTest.class.getClassLoader(),
            new Class<?>[] {ClassPost.class},
            (proxy, method, arguments) -> values.get(method.getName()));
  }

  private interface Judge {
    Verdict judge(PostDraft draft) throws PortalException;
  }
}
