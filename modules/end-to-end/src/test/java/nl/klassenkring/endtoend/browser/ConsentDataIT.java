/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.endtoend.browser;

import static nl.klassenkring.endtoend.SamplePeople.DIRECTOR;
import static nl.klassenkring.endtoend.SamplePeople.PARENT_OF_5A;
import static nl.klassenkring.endtoend.SamplePeople.TEACHER_OF_5A;
import static nl.klassenkring.endtoend.SampleSite.GROUP_5A;
import static nl.klassenkring.endtoend.SampleSite.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What people take home from the pages of consent, and what they can have erased. */
final class ConsentDataIT extends BrowserTest {

  @Test
  @DisplayName("C1: the list to take along is one page that needs nothing from the internet")
  void theListToTakeAlongNeedsNothingFromTheInternet() throws IOException {
    Visitor teacher = visitors().signedIn(TEACHER_OF_5A);
    teacher.open(GROUP_5A.page("wie-mag-op-de-foto"));

    Download download = download(teacher, "Lijst om mee te nemen zonder internet");
    String list = Files.readString(download.path());

    assertThat(download.suggestedFilename()).endsWith(".html");
    assertThat(list).contains("Nour Belkadi", "Daan Kramer").doesNotContain("http://", "https://");
    openFile(teacher, list).shows("gebruik deze lijst niet na");
  }

  @Test
  @DisplayName("C1: one click gives a family its data, to read and for a machine, and no other's")
  void oneClickGivesAFamilyItsData() throws IOException {
    Visitor mother = visitors().signedIn(PARENT_OF_5A);
    mother.open(SCHOOL.page("mijn-kinderen"));
    mother.follow("Antwoorden of wijzigen Nour").follow("Geschiedenis en gegevens");

    Map<String, String> files = unzip(download(mother, "Alle gegevens downloaden"));

    assertThat(files.keySet())
        .allMatch(name -> name.endsWith("/index.html") || name.endsWith("/data.json"))
        .hasSize(2);
    assertThat(files.values())
        .allSatisfy(text -> assertThat(text).contains("Nour").doesNotContain("Daan Kramer"));
    openFile(mother, page(files)).shows("Nour");
  }

  @Test
  @DisplayName("A family is erased only after its preview was confirmed")
  void aFamilyIsErasedOnlyAfterAConfirmation() {
    Visitor director = visitors().signedIn(DIRECTOR);
    director.open(SCHOOL.page("toestemming"));
    director.follow("Bewaren en wissen");
    director.field("words").fill("nour belk");
    director.click("Zoeken").follow("Nour Belkadi");

    assertThat(director.text()).contains("Bewijs van nu blijft", "Foto’s");
    director.click("Nu wissen");

    assertThat(director.text()).contains("Er is niets gewist");
    Visitor mother = visitors().signedIn(PARENT_OF_5A);
    mother.open(SCHOOL.page("mijn-kinderen"));
    assertThat(mother.text()).contains("Nour");
  }

  /** As a browser opens a file, outside the portal and its content security policy. */
  private static Sight openFile(Visitor visitor, String html) {
    visitor.page().navigate("about:blank");
    visitor.page().setContent(html);

    return Sight.of(visitor, Device.DESKTOP);
  }

  private static String page(Map<String, String> files) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().endsWith("/index.html"))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  private static Download download(Visitor visitor, String link) {
    return visitor.page().waitForDownload(() -> visitor.follow(link));
  }

  private static Map<String, String> unzip(Download download) throws IOException {
    Map<String, String> files = new TreeMap<>();

    try (InputStream inputStream = Files.newInputStream(download.path());
        ZipInputStream zip = new ZipInputStream(inputStream)) {

      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
