/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.internal.member;

import com.liferay.portal.kernel.model.User;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.membership.constants.ExternalPowers;
import nl.klassenkring.membership.constants.MemberRole;
import nl.klassenkring.membership.constants.MembershipEventType;
import nl.klassenkring.membership.constants.RequestState;
import nl.klassenkring.membership.member.GroupMember;
import nl.klassenkring.membership.model.ExceptionalCarer;
import nl.klassenkring.membership.model.ExternalMember;
import nl.klassenkring.membership.model.MembershipEvent;
import nl.klassenkring.membership.service.persistence.ExceptionalCarerPersistence;
import nl.klassenkring.membership.service.persistence.ExternalMemberPersistence;
import nl.klassenkring.membership.service.persistence.MembershipEventPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says of members what they are, with the same few statements however many there are. */
@Component(service = MemberDetails.class)
public class MemberDetails {

  private static final Set<MembershipEventType> BEGINNINGS =
      EnumSet.of(
          MembershipEventType.ADDED,
          MembershipEventType.CARER_APPROVED,
          MembershipEventType.EXTERNAL_ADMITTED,
          MembershipEventType.REDEEMED,
          MembershipEventType.RETURNED);

  /**
   * Tells of members, in their order.
   *
   * @param all whether the reader administers the group; others learn names and roles only
   */
  public List<GroupMember> of(ClassGroup classGroup, List<User> users, boolean all) {
    List<Long> userIds = users.stream().map(User::getUserId).collect(Collectors.toList());
    Map<Long, Set<MemberRole>> roles =
        memberList.roles(classGroup.getCompanyId(), classGroup.getGroupId(), userIds);

    if (!all || users.isEmpty()) {
      return users.stream().map(user -> member(user, roles).build()).collect(Collectors.toList());
    }

    long[] ids = userIds.stream().mapToLong(Long::longValue).toArray();
    Map<Long, Instant> since = since(classGroup.getGroupId(), ids);
    Set<Long> carers = carers(classGroup.getGroupId(), ids);
    Map<Long, ExternalMember> externals = externals(classGroup.getGroupId(), ids);

    return users.stream()
        .map(
            user -> {
              GroupMember.Builder builder =
                  member(user, roles)
                      .emailAddress(user.getEmailAddress())
                      .since(since.get(user.getUserId()))
                      .carer(carers.contains(user.getUserId()));
              ExternalMember external = externals.get(user.getUserId());

              if (external != null) {
                builder.external(
                    ExternalPowers.valueOf(external.getPowers()),
                    external.getEndDate().toInstant());
              }

              return builder.build();
            })
        .collect(Collectors.toList());
  }

  private static GroupMember.Builder member(User user, Map<Long, Set<MemberRole>> roles) {
    return GroupMember.builder(user.getUserId(), user.getFullName())
        .roles(roles.getOrDefault(user.getUserId(), Set.of()));
  }

  /** The newest entry comes first. */
  private Map<Long, Instant> since(long groupId, long[] userIds) {
    Map<Long, Instant> since = new HashMap<>();

    for (MembershipEvent event : membershipEventPersistence.findByG_M(groupId, userIds)) {
      if (BEGINNINGS.contains(MembershipEventType.valueOf(event.getEventType()))) {
        since.putIfAbsent(event.getMemberUserId(), event.getCreateDate().toInstant());
      }
    }

    return since;
  }

  private Set<Long> carers(long groupId, long[] userIds) {
    return exceptionalCarerPersistence
        .findByG_C_S(groupId, userIds, RequestState.ALLOWED.name())
        .stream()
        .map(ExceptionalCarer::getCarerUserId)
        .collect(Collectors.toSet());
  }

  private Map<Long, ExternalMember> externals(long groupId, long[] userIds) {
    return externalMemberPersistence
        .findByG_E_S(groupId, userIds, RequestState.ALLOWED.name())
        .stream()
        .collect(
            Collectors.toMap(
                ExternalMember::getExternalUserId, Function.identity(), (one, other) -> other));
  }

  @Reference private ExceptionalCarerPersistence exceptionalCarerPersistence;

  @Reference private ExternalMemberPersistence externalMemberPersistence;

  @Reference private MemberList memberList;

  @Reference private MembershipEventPersistence membershipEventPersistence;
}
