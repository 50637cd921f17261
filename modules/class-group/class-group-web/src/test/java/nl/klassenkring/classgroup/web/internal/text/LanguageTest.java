/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.text;

import java.util.stream.Stream;
import nl.klassenkring.classgroup.constants.ClassGroupActionKeys;
import nl.klassenkring.classgroup.constants.ClassGroupKind;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import nl.klassenkring.language.junit.LanguageContract;
import nl.klassenkring.picture.encoding.PictureRefusal;
import nl.klassenkring.picture.portlet.PictureRefusalKeys;
import nl.klassenkring.policy.engine.Effect;
import nl.klassenkring.policy.engine.PostCategory;
import nl.klassenkring.policy.engine.ReplyMode;

class LanguageTest extends LanguageContract {

  @Override
  protected Stream<String> named() {
    return Stream.of(
            Stream.of(Effect.values()).map(effect -> "effect-" + effect),
            Stream.of(ClassGroupKind.values()).map(kind -> "audience-" + kind),
            Stream.of(PostCategory.values())
                .map(category -> "class-post-category-" + category.key()),
            Stream.of(ReplyMode.values()).map(mode -> "reply-mode-" + mode.key()),
            Stream.of("CLASS", "OTHER").map(kind -> "reply-audience-" + kind),
            Stream.of(PictureRefusal.values()).map(PictureRefusalKeys::of),
            actions(
                ClassGroupActionKeys.ADD_CLASS_GROUP,
                ClassGroupActionKeys.ADD_POST,
                ClassGroupActionKeys.ADD_REPLY,
                ClassGroupActionKeys.DECIDE_HANDOVERS,
                ClassGroupActionKeys.DELETE_POSTS,
                ClassGroupActionKeys.HAND_OVER_MESSAGE,
                ClassGroupActionKeys.UPDATE_CLASS_GROUP,
                ClassGroupActionKeys.VIEW_POSTS,
                ClassGroupActionKeys.VIEW_READINGS),
            portlets(ClassGroupPortletKeys.CLASS_GROUP, ClassGroupPortletKeys.MY_GROUPS),
            Stream.of(
                "model.resource.nl.klassenkring.classgroup",
                "model.resource.nl.klassenkring.classgroup.model.ClassPost",
                "model.resource.nl.klassenkring.classgroup.model.ClassReply"))
        .flatMap(keys -> keys);
  }
}
