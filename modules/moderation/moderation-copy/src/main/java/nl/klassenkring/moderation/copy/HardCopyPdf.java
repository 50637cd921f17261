/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.copy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.klassenkring.moderation.copy.internal.CopyFont;
import nl.klassenkring.moderation.copy.internal.CopyPages;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Writes hard copies as PDF (F2). The letters are embedded, so that a copy looks the same on any
 * machine in ten years; a character that the font has no letter for is written as its number, as in
 * {@code [U+1F600]}, so that nothing is left out.
 */
public final class HardCopyPdf {

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private HardCopyPdf() {}

  /**
   * Writes a document.
   *
   * @return the file
   * @throws IOException if a picture is none, or anything else keeps the copy from being whole
   */
  public static byte[] write(HardCopyDocument document) throws IOException {
    try (PDDocument pdf = new PDDocument();
        InputStream font = PDDocument.class.getResourceAsStream(FONT)) {

      pdf.getDocumentInformation().setTitle(document.title());

      try (CopyPages pages = new CopyPages(pdf, new CopyFont(PDType0Font.load(pdf, font)))) {
        write(document, pages);
      }

      ByteArrayOutputStream file = new ByteArrayOutputStream();

      pdf.save(file);

      return file.toByteArray();
    } catch (IllegalArgumentException illegalArgumentException) {
      // How the library says that a picture is none.
      throw new IOException(illegalArgumentException);
    }
  }

  private static void write(HardCopyDocument document, CopyPages pages) throws IOException {
    pages.title(document.title());

    for (HardCopyFact fact : document.facts()) {
      pages.paragraph(fact.label() + ": " + fact.value());
    }

    for (HardCopySection section : document.sections()) {
      pages.heading(section.heading());
      pages.paragraph(section.text());

      for (HardCopyPicture picture : section.pictures()) {
        pages.picture(picture.jpeg());
        pages.paragraph(picture.caption());
      }
    }
  }
}
