/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow.definition;

import com.liferay.portal.kernel.model.role.RoleConstants;
import java.util.List;
import java.util.stream.Stream;

/** Reads roles and users in assignments and recipients. */
final class Actors {

  private Actors() {}

  static List<Actor> in(Stream<XmlElement> lists) {
    return lists
        .flatMap(
            list ->
                Stream.<Actor>concat(
                    list.listed("roles", "role").map(Actors::role),
                    list.children("user").map(Actors::user)))
        .toList();
  }

  private static RoleReference role(XmlElement element) {
    return new RoleReference(
        key(element.textOf("role-id")),
        type(element.textOf("role-type")),
        element.textOf("name"),
        DefinitionParser.isTrue(element.textOf("auto-create"), true));
  }

  private static int type(String word) {
    if ("site".equals(word)) {
      return RoleConstants.TYPE_SITE;
    }
    return "organization".equals(word)
        ? RoleConstants.TYPE_ORGANIZATION
        : RoleConstants.TYPE_REGULAR;
  }

  private static UserReference user(XmlElement element) {
    return new UserReference(
        key(element.textOf("user-id")),
        element.textOf("screen-name"),
        element.textOf("email-address"));
  }

  private static long key(String value) {
    return value == null ? 0 : Long.parseLong(value);
  }
}
