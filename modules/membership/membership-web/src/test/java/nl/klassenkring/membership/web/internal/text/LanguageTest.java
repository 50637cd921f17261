/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.text;

import java.util.stream.Stream;
import nl.klassenkring.language.junit.LanguageContract;
import nl.klassenkring.membership.constants.ExternalPowers;
import nl.klassenkring.membership.constants.MemberRole;
import nl.klassenkring.membership.constants.MembershipActionKeys;
import nl.klassenkring.membership.constants.MembershipEventType;
import nl.klassenkring.membership.constants.MembershipPortletKeys;
import nl.klassenkring.picture.encoding.PictureRefusal;
import nl.klassenkring.picture.portlet.PictureRefusalKeys;

class LanguageTest extends LanguageContract {

  @Override
  protected Stream<String> named() {
    return Stream.of(
            keys("event-", MembershipEventType.values()),
            keys("make-", MemberRole.CLASS_PARENT, MemberRole.PARENT, MemberRole.TEACHER),
            keys("powers-", ExternalPowers.values()),
            keys("role-", MemberRole.values()),
            Stream.of(PictureRefusal.values()).map(PictureRefusalKeys::of),
            actions(
                MembershipActionKeys.ADMIT_EXTERNALS,
                MembershipActionKeys.APPROVE_CARERS,
                MembershipActionKeys.MANAGE_MEMBERS,
                MembershipActionKeys.MANAGE_PARENTS,
                MembershipActionKeys.MANAGE_SCHOOL_YEAR,
                MembershipActionKeys.REMOVE_FOR_MISUSE,
                MembershipActionKeys.VIEW_MEMBERS),
            portlets(
                MembershipPortletKeys.INVITATION,
                MembershipPortletKeys.MEMBERS,
                MembershipPortletKeys.SCHOOL_YEAR),
            Stream.of("model.resource.nl.klassenkring.membership"))
        .flatMap(keys -> keys);
  }
}
