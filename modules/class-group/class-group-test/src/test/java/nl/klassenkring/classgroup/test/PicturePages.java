/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.test;

import java.util.List;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.PortalForm;
import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.PortalPage;
import nl.klassenkring.embedded.junit.TestUser;
import org.jsoup.nodes.Element;

/** How a test uses the pages with pictures, without JavaScript. */
final class PicturePages {

  static final String ADD = "Foto’s toevoegen";

  private final EmbeddedPortal portal;
  private final TestClassGroup group;

  PicturePages(EmbeddedPortal portal, TestClassGroup group) {
    this.portal = portal;
    this.group = group;
  }

  /** A browser of its own in which somebody is signed in. */
  PortalHttpClient as(TestUser user) {
    return PortalHttpClient.signedIn(portal.baseUri(), user);
  }

  /** The form of a new post, filled in, with these files chosen. */
  PortalForm form(TestUser author, byte[]... files) {
    PortalForm form =
        as(author)
            .get(group.page())
            .clickLink("Nieuw bericht")
            .formWithButton("Plaatsen")
            .set("title", "Bouwen")
            .set("content", "Torens van blokken")
            .set("category", "general");

    for (int i = 0; i < files.length; i++) {
      form.file("files", "foto " + (i + 1) + ".jpg", files[i]);
    }

    return form;
  }

  /** The same form after its files were sent. */
  PortalPage upload(TestUser author, byte[]... files) {
    return form(author, files).submitWith(ADD);
  }

  /** Fills in all that must be said of the pictures in a form. */
  static PortalForm describe(PortalForm form, Long... pupilIds) {
    for (String pictureId : pictureIds(form.element())) {
      form.set("altText_" + pictureId, "Een toren van blokken");
      form.set("decencyDeclared_" + pictureId, "true");

      if (pupilIds.length == 0) {
        form.set("nobodyRecognisable_" + pictureId, "true");
      }

      for (Long pupilId : pupilIds) {
        form.element()
            .selectFirst("input[name$=_pupilIds_" + pictureId + "][value=" + pupilId + "]")
            .attr("checked", "");
      }
    }

    return form;
  }

  /** Names a pupil whom the form does not offer, as somebody does who forges a request. */
  static PortalForm forgePupil(PortalForm form, long pupilId) {
    String namespace = namespace(form.element());

    for (String pictureId : pictureIds(form.element())) {
      form.element()
          .selectFirst("input[name$=_nobodyRecognisable_" + pictureId + "]")
          .attr("name", namespace + "pupilIds_" + pictureId)
          .attr("checked", "")
          .val(String.valueOf(pupilId));
    }

    return form;
  }

  static PortalForm formOf(PortalPage page) {
    return page.formWithButton("Plaatsen");
  }

  static String namespace(Element element) {
    String name = element.selectFirst("input[name$=_pictureIds]").attr("name");

    return name.substring(0, name.length() - "pictureIds".length());
  }

  static List<String> pictureIds(Element element) {
    return element.select("input[name$=_pictureIds]").eachAttr("value");
  }

  /** Places a post with a picture of these pupils, and gives the page with the list. */
  PortalPage place(TestUser author, Long... pupilIds) {
    return describe(formOf(upload(author, TestFiles.photo())), pupilIds).submit();
  }
}
