/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.copy.internal;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Fills the pages of a hard copy from top to bottom. Measures are in points. */
public final class CopyPages implements AutoCloseable {

  private static final float MARGIN = 56;
  private static final float TITLE = 16;
  private static final float HEADING = 12;
  private static final float TEXT = 10;
  private static final float LINE = 1.4f;
  private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;

  /** Half a page: a picture is to be looked at, beside its text. */
  private static final float MOST_PICTURE = (PDRectangle.A4.getHeight() - 2 * MARGIN) / 2;

  private final PDDocument document;
  private final CopyFont font;
  private PDPageContentStream stream;
  private float y;

  public CopyPages(PDDocument document, CopyFont font) throws IOException {
    this.document = document;
    this.font = font;

    begin();
  }

  public void title(String text) throws IOException {
    write(text, TITLE);
    down(TEXT);
  }

  public void heading(String text) throws IOException {
    down(TEXT);
    write(text, HEADING);
  }

  /** Writes a text as it was typed, line by line. */
  public void paragraph(String text) throws IOException {
    write(text, TEXT);
  }

  /**
   * Puts in a picture, byte for byte.
   *
   * @throws IllegalArgumentException if it is none
   */
  public void picture(byte[] jpeg) throws IOException {
    PDImageXObject picture = JPEGFactory.createFromByteArray(document, jpeg);
    float scale =
        Math.min(1, Math.min(WIDTH / picture.getWidth(), MOST_PICTURE / picture.getHeight()));
    float height = picture.getHeight() * scale;

    down(TEXT);
    require(height);
    y -= height;
    stream.drawImage(picture, MARGIN, y, picture.getWidth() * scale, height);
    down(TEXT / 2);
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }

  private void write(String text, float size) throws IOException {
    for (String line : font.lines(text, size, WIDTH)) {
      require(size * LINE);
      y -= size * LINE;
      stream.beginText();
      stream.setFont(font.font(), size);
      stream.newLineAtOffset(MARGIN, y);
      stream.showText(line);
      stream.endText();
    }
  }

  private void down(float distance) {
    y -= distance;
  }

  private void require(float height) throws IOException {
    if (y - height < MARGIN) {
      stream.close();
      begin();
    }
  }

  private void begin() throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);

    document.addPage(page);

    stream = new PDPageContentStream(document, page);
    y = PDRectangle.A4.getHeight() - MARGIN;
  }
}
