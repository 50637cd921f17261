/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.klassenkring.sample.school.internal.SampleSchoolException;
import nl.klassenkring.sample.school.internal.data.SamplePicture;
import nl.klassenkring.sample.school.internal.data.SampleRosterFile;

/** Reads the files that the JSON of the sample points at. */
final class SampleAttachments {

  private SampleAttachments() {}

  /** Gives what a school's pupil administration exports. */
  static List<SampleRosterFile> rosterFiles(SampleFiles sampleFiles, JsonFields school)
      throws SampleSchoolException {

    List<SampleRosterFile> rosterFiles = new ArrayList<>();
    for (JsonFields rosterFile : school.objects("roster")) {
      rosterFile.only("name", "files");

      Map<String, byte[]> contents = new LinkedHashMap<>();
      for (String file : rosterFile.texts("files")) {
        contents.put(name(file), bytes(sampleFiles, rosterFile, "files", file));
      }
      rosterFiles.add(new SampleRosterFile(rosterFile.text("name"), contents));
    }
    return rosterFiles;
  }

  /** Gives the pictures of a post; most have none. */
  static List<SamplePicture> pictures(SampleFiles sampleFiles, JsonFields post)
      throws SampleSchoolException {

    List<SamplePicture> pictures = new ArrayList<>();
    if (post.has("pictures")) {
      for (JsonFields picture : post.objects("pictures")) {
        picture.only("file", "description", "shows");

        String file = picture.text("file");
        pictures.add(
            new SamplePicture(
                name(file),
                bytes(sampleFiles, picture, "file", file),
                picture.text("description"),
                picture.texts("shows")));
      }
    }
    return pictures;
  }

  /** Reads the file that a field names. */
  static byte[] bytes(SampleFiles sampleFiles, JsonFields fields, String field, String file)
      throws SampleSchoolException {

    try {
      return sampleFiles.readBytes(file);
    } catch (IOException ioException) {
      throw new SampleSchoolException(
          fields.mistake(field, "names a file that cannot be read: " + file).getMessage(),
          ioException);
    }
  }

  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }
}
