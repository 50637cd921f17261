/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.mygroups.display.context;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.GroupTable;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.WebKeys;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.overview.MyGroup;
import nl.klassenkring.classgroup.overview.MyGroupsService;
import nl.klassenkring.classgroup.overview.RecentPost;
import nl.klassenkring.classgroup.web.internal.text.SpokenMoment;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.portlet.PageSizePreference;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what the reader's groups show; the statements do not grow with the groups. */
@Component(service = MyGroupsFactory.class)
public class MyGroupsFactory {

  /** How many posts of a group are shown as long as nobody set it. */
  public static final int UNSET_POSTS_PER_GROUP = 5;

  /** Gives the groups: those with news first, then by name; closed ones apart. */
  public MyGroupsDisplayContext create(PageRequest pageRequest) throws PortalException {
    List<MyGroup> myGroups = myGroupsService.getMyGroups();
    Map<Long, Group> sites = sites(myGroups);
    PostAddresses addresses =
        postAddressesFactory.create(pageRequest.getPortletRequest(), sites.keySet());
    int postsPerGroup =
        PageSizePreference.of(pageRequest.getPortletRequest(), UNSET_POSTS_PER_GROUP);
    List<MyGroupDisplay> displays = new ArrayList<>();

    for (MyGroup myGroup : myGroups) {
      Group site = sites.get(myGroup.classGroup().getGroupId());

      if (site != null) {
        displays.add(
            new MyGroupDisplay(
                myGroup,
                site.getDescriptiveName(pageRequest.getLocale()),
                address(site, pageRequest),
                posts(myGroup, postsPerGroup, addresses, pageRequest)));
      }
    }

    displays.sort(
        Comparator.comparing((MyGroupDisplay display) -> display.getUnreadCount() == 0)
            .thenComparing(MyGroupDisplay::getName));

    return new MyGroupsDisplayContext(displays);
  }

  private Map<Long, Group> sites(List<MyGroup> myGroups) {
    if (myGroups.isEmpty()) {
      return Map.of();
    }

    Long[] groupIds =
        myGroups.stream().map(myGroup -> myGroup.classGroup().getGroupId()).toArray(Long[]::new);

    return groupLocalService
        .<List<Group>>dslQuery(
            DSLQueryFactoryUtil.select(GroupTable.INSTANCE)
                .from(GroupTable.INSTANCE)
                .where(GroupTable.INSTANCE.groupId.in(groupIds)))
        .stream()
        .collect(Collectors.toMap(Group::getGroupId, Function.identity()));
  }

  private static String address(Group site, PageRequest pageRequest) {
    ThemeDisplay themeDisplay =
        (ThemeDisplay) pageRequest.getPortletRequest().getAttribute(WebKeys.THEME_DISPLAY);

    return themeDisplay.getPathFriendlyURLPrivateGroup() + site.getFriendlyURL();
  }

  private static List<RecentPostDisplay> posts(
      MyGroup myGroup, int most, PostAddresses addresses, PageRequest pageRequest)
      throws PortalException {

    List<RecentPostDisplay> displays = new ArrayList<>();

    for (RecentPost recentPost : myGroup.recentPosts()) {
      if (displays.size() == most) {
        break;
      }

      displays.add(
          new RecentPostDisplay(
              recentPost,
              SpokenMoment.of(
                  recentPost.placedAt(),
                  pageRequest.getNow(),
                  pageRequest.getZone(),
                  pageRequest.getLocale()),
              addresses.of(myGroup.classGroup().getGroupId(), recentPost.classPostId())));
    }

    return displays;
  }

  @Reference private GroupLocalService groupLocalService;

  @Reference private MyGroupsService myGroupsService;

  @Reference private PostAddressesFactory postAddressesFactory;
}
