/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.constants;

/** Names that the portlet's classes, its routes and its JSPs share. */
public final class FromTheGroupsKeys {

  /** Resource: the Atom feed. */
  public static final String ATOM = "/from_the_groups/atom";

  /** Request parameter: the class group to which the list is limited. */
  public static final String CLASS_GROUP_ID = "classGroupId";

  /** Request parameter: where a page of the list begins. */
  public static final String CURSOR = "cursor";

  /** Request attribute: what a JSP shows. */
  public static final String DISPLAY_CONTEXT = "displayContext";

  /** What stands between a page's address and that of something in the portlet, behind "/-/". */
  public static final String MAPPING = "uit-de-groepen";

  /** Resource: a picture. */
  public static final String PICTURE = "/from_the_groups/picture";

  /** Request parameter: a picture. */
  public static final String PICTURE_ID = "publicationPictureId";

  /** Request parameter: an item. */
  public static final String PUBLIC_ITEM_ID = "publicItemId";

  /** Request parameter: the size of a picture. */
  public static final String SIZE = "size";

  /** Request parameter: the title of an item, for people who read addresses. */
  public static final String URL_TITLE = "urlTitle";

  /** Render command: one item. */
  public static final String VIEW_ITEM = "/from_the_groups/view_item";

  private FromTheGroupsKeys() {}
}
