/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F2: a hard copy")
class HardCopyPdfTest {

  @Test
  void saysWhatWasThereWordByWord() throws Exception {
    byte[] file =
        HardCopyPdf.write(
            document("Zoë zei: “€ 5 voor één ĳsje”.\nTweede regel.\n\nDerde alinea.", List.of()));

    assertThat(text(file))
        .isEqualTo(
            "Kopie Geschreven door: Ank Bericht van Ank Zoë zei: “€ 5 voor één ĳsje”. Tweede regel."
                + " Derde alinea.");
  }

  @Test
  void leavesNothingOutThatTheFontHasNoLetterFor() throws Exception {
    assertThat(text(HardCopyPdf.write(document("Stom \uD83D\uDE00\u0007 kind", List.of()))))
        .endsWith("Stom [U+1F600][U+0007] kind");
  }

  @Test
  void isAsLongAsItMustBe() throws Exception {
    String text = "Dit is een regel van een lang bericht.\n".repeat(500) + "a".repeat(500);
    byte[] file = HardCopyPdf.write(document(text, List.of()));

    assertThat(text(file).replace(" ", "")).endsWith(text.replaceAll("\\s", ""));

    try (PDDocument pdf = Loader.loadPDF(file)) {
      assertThat(pdf.getNumberOfPages()).isGreaterThan(5);
    }
  }

  @Test
  void hasThePicturesByteForByte() throws Exception {
    byte[] wide = jpeg(1600, 200);
    byte[] high = jpeg(300, 2000);
    byte[] file =
        HardCopyPdf.write(
            document(
                "",
                List.of(new HardCopyPicture("Breed", wide), new HardCopyPicture("Hoog", high))));

    assertThat(pictures(file)).containsExactly(wide, high);
    assertThat(text(file)).contains("Breed", "Hoog");
  }

  @Test
  void isNotMadeWithAPictureThatIsNone() {
    List<HardCopyPicture> pictures = List.of(new HardCopyPicture("Niets", new byte[] {1, 2, 3}));

    assertThatThrownBy(() -> HardCopyPdf.write(document("", pictures)))
        .isInstanceOf(IOException.class);
  }

  @Test
  void hasAHashOfItsContentWhateverIsSaidAboutIt() {
    HardCopyDocument document = document("Tekst", List.of());

    assertThat(document.with(new HardCopyFact("Regel", "B7")).contentHash())
        .isEqualTo(document.contentHash())
        .hasSize(64);
    assertThat(document("Teks", List.of()).contentHash()).isNotEqualTo(document.contentHash());
    assertThat(HardCopyDocument.hash(new byte[0]))
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  private static HardCopyDocument document(String text, List<HardCopyPicture> pictures) {
    return new HardCopyDocument(
        "Kopie",
        List.of(new HardCopyFact("Geschreven door", "Ank")),
        List.of(new HardCopySection("Bericht van Ank", text, pictures)));
  }

  private static String text(byte[] file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ").strip();
    }
  }

  private static List<byte[]> pictures(byte[] file) throws IOException {
    List<byte[]> pictures = new ArrayList<>();

    try (PDDocument pdf = Loader.loadPDF(file)) {
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getXObjectNames()) {
          PDImageXObject picture = (PDImageXObject) page.getResources().getXObject(name);

          pictures.add(picture.getCOSObject().createRawInputStream().readAllBytes());
        }
      }
    }

    return pictures;
  }

  private static byte[] jpeg(int width, int height) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();

    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpeg", file);

    return file.toByteArray();
  }
}
