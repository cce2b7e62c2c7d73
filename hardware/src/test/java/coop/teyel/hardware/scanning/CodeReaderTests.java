package coop.teyel.hardware.scanning;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.oned.Code39Writer;
import com.google.zxing.oned.EAN13Writer;
import com.google.zxing.qrcode.QRCodeWriter;
import coop.teyel.hardware.Seeds;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeReaderTests {

  private static final String GARMENT = "00047118";
  private static final PhotoScan READ = new PhotoScan.Read("]C0" + GARMENT);

  private static final List<PhotoScan> ANSWERS =
      List.of(READ, new PhotoScan.NoCode(), new PhotoScan.NotAPicture(), new PhotoScan.TooLarge());

  private final CodeReader reader = new CodeReader();

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg"})
  void readsFiles(String format) {
    byte[] file = LabelPhotos.file(LabelPhotos.bars(GARMENT), format);
    assertThat(reader.photo(file)).isEqualTo(READ);
  }

  @Test
  void readsALinkInAQrCodeAndAProduct() throws WriterException {
    BufferedImage qr =
        MatrixToImageWriter.toBufferedImage(
            new QRCodeWriter()
                .encode("https://teyel.example/g/" + GARMENT, BarcodeFormat.QR_CODE, 200, 200));
    assertThat(reader.frame(qr)).contains("]Q1https://teyel.example/g/" + GARMENT);
    BufferedImage ean =
        MatrixToImageWriter.toBufferedImage(
            new EAN13Writer().encode("4006381333931", BarcodeFormat.EAN_13, 300, 100));
    assertThat(reader.frame(ean)).contains("]E04006381333931");
  }

  @Test
  void doesNotReadAKindOfCodeThatNobodyHerePrints() {
    BufferedImage code39 =
        MatrixToImageWriter.toBufferedImage(
            new Code39Writer().encode(GARMENT, BarcodeFormat.CODE_39, 400, 100));
    assertThat(reader.frame(code39)).isEmpty();
  }

  @Test
  void saysWhenThereIsNoCode() {
    BufferedImage white = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
    assertThat(reader.photo(LabelPhotos.file(white, "png"))).isEqualTo(new PhotoScan.NoCode());
    BufferedImage dot = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    assertThat(reader.photo(LabelPhotos.file(dot, "jpeg"))).isEqualTo(new PhotoScan.NoCode());
  }

  @Test
  void refusesTenThousandTimesTenThousandPixelsByTheHeader() {
    byte[] header = Arrays.copyOf(LabelPhotos.file(sheet(10_000), "png"), 200);
    assertThat(reader.photo(header)).isEqualTo(new PhotoScan.TooLarge());
    byte[] strip =
        LabelPhotos.file(new BufferedImage(20_001, 1, BufferedImage.TYPE_BYTE_BINARY), "png");
    assertThat(reader.photo(strip)).isEqualTo(new PhotoScan.TooLarge());
    assertThat(reader.photo(new byte[PhotoFile.MOST_BYTES + 1]))
        .isEqualTo(new PhotoScan.TooLarge());
  }

  @Test
  void readsTheLargestPhotoWithoutTakingAllOfItIntoMemory() throws Exception {
    BufferedImage sheet = sheet(8_000);
    Graphics2D canvas = sheet.createGraphics();
    canvas.drawImage(LabelPhotos.bars(GARMENT), 1_000, 2_000, 3_000, 1_000, null);
    canvas.dispose();
    byte[] file = LabelPhotos.file(sheet, "png");
    try (PhotoFile photo = PhotoFile.open(file)) {
      assertThat(photo.isTooLarge()).isFalse();
      BufferedImage kept = photo.picture(CodeReader.MOST_PIXELS_KEPT);
      assertThat(kept.getWidth() * kept.getHeight())
          .isLessThanOrEqualTo(CodeReader.MOST_PIXELS_KEPT);
    }
    assertThat(reader.photo(file)).isEqualTo(READ);
  }

  @Test
  void takesAnyFile() {
    Random random = Seeds.seeded("takesAnyFile");
    byte[] png = LabelPhotos.file(LabelPhotos.bars(GARMENT), "png");
    byte[] jpeg = LabelPhotos.file(LabelPhotos.bars(GARMENT), "jpeg");
    assertThat(reader.photo(new byte[0])).isEqualTo(new PhotoScan.NotAPicture());
    assertThat(reader.photo("GIF89a and more".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new PhotoScan.NotAPicture());
    for (int round = 0; round < 300; round++) {
      byte[] damaged = (random.nextBoolean() ? png : jpeg).clone();
      for (int faults = 1 + random.nextInt(20); faults > 0; faults--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      damaged = Arrays.copyOf(damaged, 1 + random.nextInt(damaged.length));
      assertThat(reader.photo(damaged)).isIn(ANSWERS);
    }
  }

  @Test
  void takesACodeWithNothingInItForNone() {
    String startCheckAndStop = "211214" + "222122" + "2331112";
    BufferedImage bars = new BufferedImage(300, 100, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D canvas = bars.createGraphics();
    canvas.setColor(Color.WHITE);
    canvas.fillRect(0, 0, 300, 100);
    canvas.setColor(Color.BLACK);
    int x = 60;
    for (int element = 0; element < startCheckAndStop.length(); element++) {
      int width = 4 * Character.digit(startCheckAndStop.charAt(element), 10);
      if (element % 2 == 0) {
        canvas.fillRect(x, 10, width, 80);
      }
      x += width;
    }
    canvas.dispose();
    assertThat(reader.frame(bars)).isEmpty();
  }

  @Test
  void readsNothingOutOfNoise() {
    Random random = Seeds.seeded("readsNothingOutOfNoise");
    BufferedImage noise = new BufferedImage(160, 120, BufferedImage.TYPE_BYTE_GRAY);
    for (int round = 0; round < 100; round++) {
      int grain = 1 + random.nextInt(6);
      for (int y = 0; y < 120; y++) {
        for (int x = 0; x < 160; x++) {
          boolean another = x % grain == 0;
          WritableRaster pixels = noise.getRaster();
          pixels.setSample(x, y, 0, another ? random.nextInt(256) : pixels.getSample(x - 1, y, 0));
        }
      }
      assertThat(reader.frame(noise)).isEmpty();
    }
  }

  private static BufferedImage sheet(int side) {
    BufferedImage sheet = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
    Graphics2D canvas = sheet.createGraphics();
    canvas.setColor(Color.WHITE);
    canvas.fillRect(0, 0, side, side);
    canvas.dispose();
    return sheet;
  }
}
