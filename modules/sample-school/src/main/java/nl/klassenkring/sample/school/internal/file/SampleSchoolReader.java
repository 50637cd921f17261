/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.file;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.klassenkring.classgroup.constants.ClassGroupKind;
import nl.klassenkring.policy.engine.PostCategory;
import nl.klassenkring.policy.engine.ReplyMode;
import nl.klassenkring.sample.school.internal.SampleSchoolException;
import nl.klassenkring.sample.school.internal.data.SampleFoundation;
import nl.klassenkring.sample.school.internal.data.SampleGroup;
import nl.klassenkring.sample.school.internal.data.SamplePerson;
import nl.klassenkring.sample.school.internal.data.SamplePost;
import nl.klassenkring.sample.school.internal.data.SampleReply;
import nl.klassenkring.sample.school.internal.data.SampleSchool;
import nl.klassenkring.sample.school.internal.data.SchoolMoment;

/** Reads the files of the sample and checks that what they refer to is there. */
public final class SampleSchoolReader {

  private final SampleFiles sampleFiles;
  private final DeclaredNames sites = new DeclaredNames();
  private final DeclaredNames logins = new DeclaredNames();
  private final DeclaredNames postIds = new DeclaredNames();

  private SampleSchoolReader(SampleFiles sampleFiles) {
    this.sampleFiles = sampleFiles;
  }

  /** Reads the sample; throws SampleSchoolException with file and field of the first mistake. */
  public static SampleFoundation read(SampleFiles sampleFiles) throws SampleSchoolException {
    return new SampleSchoolReader(sampleFiles).foundation();
  }

  private SampleFoundation foundation() throws SampleSchoolException {
    JsonFields fields =
        JsonFields.of(sampleFiles, "foundation.json")
            .only("name", "site", "mailDomain", "password", "privacyStatement", "schools");
    String site = sites.declare(fields, "site");

    List<SampleSchool> schools = new ArrayList<>();
    for (String school : fields.texts("schools")) {
      schools.add(school(school + ".json"));
    }
    List<SamplePerson> people = SamplePeopleReader.read(sampleFiles, sites, logins);

    List<SamplePost> posts = posts(schools);

    return new SampleFoundation(
        fields.text("name"),
        site,
        fields.text("mailDomain"),
        fields.text("password"),
        privacyStatement(fields.object("privacyStatement")),
        SamplePolicyReader.read(sampleFiles, sites, logins),
        schools,
        people,
        posts,
        SamplePublicationReader.read(sampleFiles, postIds, logins),
        SampleHandoverReader.read(sampleFiles, sites, logins),
        SampleIncidentReader.read(sampleFiles, postIds, logins),
        SampleHelpRequestReader.read(sampleFiles, postIds, logins),
        SampleMembersReader.read(sampleFiles, sites, logins),
        SampleMailsReader.read(sampleFiles, sites, logins));
  }

  private Map<Locale, String> privacyStatement(JsonFields fields) throws SampleSchoolException {
    fields.only("nl_NL", "en_US");

    Map<Locale, String> statement = new LinkedHashMap<>();
    for (String languageId : List.of("nl_NL", "en_US")) {
      byte[] text =
          SampleAttachments.bytes(sampleFiles, fields, languageId, fields.text(languageId));
      statement.put(
          Locale.forLanguageTag(languageId.replace('_', '-')),
          new String(text, StandardCharsets.UTF_8));
    }
    return statement;
  }

  private SampleSchool school(String file) throws SampleSchoolException {
    JsonFields fields =
        JsonFields.of(sampleFiles, "schools/" + file)
            .only("site", "name", "description", "groups", "roster");
    SampleGroup schoolGroup = group(fields, ClassGroupKind.SCHOOL);

    List<SampleGroup> groups = new ArrayList<>();
    for (JsonFields group : fields.objects("groups")) {
      group.only("site", "name", "description", "kind");
      groups.add(group(group, group.parsed("kind", ClassGroupKind::valueOf)));
    }
    return new SampleSchool(
        schoolGroup,
        groups,
        SampleAttachments.rosterFiles(sampleFiles, fields),
        SampleConsentReader.read(sampleFiles, "consent/" + file));
  }

  private SampleGroup group(JsonFields fields, ClassGroupKind kind) throws SampleSchoolException {
    return new SampleGroup(
        sites.declare(fields, "site"),
        fields.text("name"),
        fields.optionalText("description"),
        kind);
  }

  private List<SamplePost> posts(List<SampleSchool> schools) throws SampleSchoolException {
    List<SamplePost> posts = new ArrayList<>();
    for (SampleSchool school : schools) {
      for (String site : school.sites()) {
        posts.addAll(posts(site));
      }
    }
    return posts;
  }

  private List<SamplePost> posts(String site) throws SampleSchoolException {
    List<SamplePost> posts = new ArrayList<>();
    JsonFields fields = JsonFields.of(sampleFiles, "posts" + site + ".json").only("group", "posts");
    if (!fields.text("group").equals(site)) {
      throw fields.mistake("group", "must be " + site);
    }
    for (JsonFields post : fields.objects("posts")) {
      posts.add(post(site, post));
    }
    return posts;
  }

  private SamplePost post(String site, JsonFields fields) throws SampleSchoolException {
    fields.only(
        "id",
        "daysAgo",
        "time",
        "author",
        "category",
        "title",
        "text",
        "pictures",
        "replyMode",
        "replies");

    return new SamplePost(
        postIds.declare(fields, "id"),
        site,
        logins.refer(fields, "author"),
        new SchoolMoment(fields.count("daysAgo"), fields.parsed("time", LocalTime::parse)),
        fields.parsed("category", key -> PostCategory.fromKey(key).orElseThrow()),
        fields.text("title"),
        String.join("\n", fields.texts("text")),
        SampleAttachments.pictures(sampleFiles, fields),
        fields.has("replyMode")
            ? fields.parsed("replyMode", key -> ReplyMode.fromKey(key).orElseThrow())
            : ReplyMode.CLOSED,
        replies(fields));
  }

  private List<SampleReply> replies(JsonFields post) throws SampleSchoolException {
    List<SampleReply> replies = new ArrayList<>();

    if (post.has("replies")) {
      for (JsonFields fields : post.objects("replies")) {
        fields.only("author", "time", "text");
        replies.add(
            new SampleReply(
                logins.refer(fields, "author"),
                fields.parsed("time", LocalTime::parse),
                fields.text("text")));
      }
    }

    return replies;
  }
}
