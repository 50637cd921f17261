/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.endtoend.crash;

import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.klassenkring.embedded.junit.PortalForm;
import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.PortalPage;
import nl.klassenkring.endtoend.SamplePeople;
import nl.klassenkring.endtoend.SampleSite;

/** A client that posts in a group as fast as it can, and knows which posts were acknowledged. */
final class PostingMember {

  private final String emailAddress;
  private final SampleSite site;
  private final List<SentPost> acknowledged = new ArrayList<>();
  private Optional<SentPost> unanswered = Optional.empty();
  private PortalHttpClient client;

  PostingMember(String emailAddress, SampleSite site) {
    this.emailAddress = emailAddress;
    this.site = site;
  }

  void signIn(URI portal) {
    client = new PortalHttpClient(portal);
    client.signIn(emailAddress, SamplePeople.PASSWORD);
  }

  /** Posts until the portal does not answer any more. */
  void postUntilThePortalIsGone() {
    try {
      while (true) {
        PortalForm form = emptyForm();
        SentPost post =
            new SentPost(PostText.of(site, acknowledged.size() + 1), form.value("uuid"));
        unanswered = Optional.of(post);
        send(form, post);
        acknowledged.add(post);
        unanswered = Optional.empty();
      }
    } catch (UncheckedIOException e) {
      // The portal is gone, as the test wants it.
      client = null;
    }
  }

  /** Sends the form of a post again, as a browser does that asks and is told to. */
  void sendAgain(SentPost post) {
    send(emptyForm().set("uuid", post.uuid()), post);
  }

  private PortalForm emptyForm() {
    return client.get(site.page()).clickLink("Nieuw bericht").formWithButton("Plaatsen");
  }

  private static void send(PortalForm form, SentPost post) {
    PortalPage answer =
        form.set("category", "general")
            .set("title", post.text().title())
            .set("content", post.text().content())
            .submit();
    if (!answer.text().contains("Uw bericht is geplaatst.")) {
      throw new IllegalStateException("Not placed: " + answer.text());
    }
  }

  /** The posts of which the portal said that they are placed, in their order. */
  List<SentPost> acknowledged() {
    return List.copyOf(acknowledged);
  }

  /** The post to which no answer came. */
  Optional<SentPost> unanswered() {
    return unanswered;
  }

  /** All posts that stand in the group, from all pages of its list. */
  List<PostText> read() {
    List<PostText> posts = new ArrayList<>();
    PortalPage page = client.get(site.page());
    collect(page, posts);
    while (!page.document().select("a[rel=next]").isEmpty()) {
      page = page.clickLink("Oudere berichten");
      collect(page, posts);
    }
    return posts;
  }

  private static void collect(PortalPage page, List<PostText> posts) {
    page.document()
        .select("article")
        .forEach(
            article ->
                posts.add(
                    new PostText(
                        article.selectFirst("h3").text(),
                        article.selectFirst(".klassenkring-post-content").wholeText())));
  }
}
