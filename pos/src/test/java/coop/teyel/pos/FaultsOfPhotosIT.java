package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.pos.DemoPlace.Person;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Photos that are none, or too much of one: each is answered, and the form goes on.
class FaultsOfPhotosIT {

  private static final int MEGABYTE = 1024 * 1024;
  private static final String NAME = "Fotoğraflı elbise";

  /// Less than the largest of these pictures takes when it is unpacked: 300 MB and more.
  private static final long MORE_MEGABYTES = 280;

  @TempDir Path folder;
  @TempDir Path photos;

  @Test
  void everyFileThatIsNoPhotoIsAnsweredAndTheFormGoesOn() throws IOException {
    try (DemoPlace place = new DemoPlace(folder);
        Tablet zehra = place.tablet(Person.ZEHRA)) {
      zehra.open("design");
      hand(zehra, "small.png", image(40, 30, "png"));
      awaitPhoto(zehra);
      long before = place.teyel().residentMegabytes();
      refuses(zehra, "endless.jpg", new byte[31 * MEGABYTE], "designs.photo.rejected");
      zehra.picture("photo-too-large");
      refuses(zehra, "large.jpg", new byte[30 * MEGABYTE - 1], "designs.photo.not-a-picture");
      refuses(
          zehra,
          "photo.jpg",
          "my letter".getBytes(StandardCharsets.UTF_8),
          "designs.photo.not-a-picture");
      zehra.picture("no-photo");
      byte[] jpeg = image(2_000, 1_500, "jpeg");
      byte[] half = Arrays.copyOf(jpeg, jpeg.length / 2);
      refuses(zehra, "half.jpg", half, "designs.photo.not-a-picture");
      byte[] huge = image(10_000, 10_000, "png");
      assertThat(huge.length).isLessThan(MEGABYTE);
      refuses(zehra, "huge.png", huge, "designs.photo.too-many-pixels", 65);
      assertThat(place.teyel().residentMegabytes()).isLessThan(before + MORE_MEGABYTES);
      hand(zehra, "good.jpg", jpeg);
      awaitPhoto(zehra);
      assertThat(zehra.page().getByLabel(zehra.text("designs.name")).first().inputValue())
          .isEqualTo(NAME);
      assertThat(place.count("design_photo")).isEqualTo(2);
      assertThat(place.teyel().said()).noneMatch(line -> line.contains("unexpected"));
    }
  }

  private void refuses(Tablet tablet, String name, byte[] file, String key, Object... arguments)
      throws IOException {
    tablet.open("design");
    tablet.fill("designs.name", NAME);
    hand(tablet, name, file);
    tablet.awaitText(key, arguments);
  }

  private void hand(Tablet tablet, String name, byte[] file) throws IOException {
    tablet
        .page()
        .locator("vaadin-upload input[type=file]")
        .setInputFiles(Files.write(photos.resolve(name), file));
  }

  private static void awaitPhoto(Tablet tablet) {
    tablet.page().locator("img.design-picture[src*='photos/']").waitFor();
  }

  private static byte[] image(int width, int height, String kind) throws IOException {
    int type = kind.equals("png") ? BufferedImage.TYPE_BYTE_BINARY : BufferedImage.TYPE_INT_RGB;
    BufferedImage image = new BufferedImage(width, height, type);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, kind, bytes);
    return bytes.toByteArray();
  }
}
