package coop.teyel.production.scans;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.Seeds;
import coop.teyel.hardware.scanning.CodeReader;
import coop.teyel.hardware.scanning.LabelPhotos;
import coop.teyel.hardware.scanning.LabelPhotos.Trouble;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Photos of labels as people take them, read by the camera's reader and parsed as garments.
class LabelPhotoTests {

  private static final int PHOTOS = 25;
  private static final int GARMENTS_IN_THE_COOP = 20_000;

  private final CodeReader reader = new CodeReader();

  @ParameterizedTest
  @CsvSource({
    "clean, 0, 0, 0, 0, 100, 2, 25",
    "tilted, 0, 12, 0, 0, 100, 4, 22",
    "on its side, 90, 8, 0, 0, 100, 4, 22",
    "upside down, 180, 8, 0, 0, 100, 4, 22",
    "in any direction, 0, 180, 0, 0, 100, 4, 20",
    "from an angle, 0, 4, 0.1, 0, 100, 4, 22",
    "blurred, 0, 4, 0, 1, 100, 4, 22",
    "in bad light, 0, 4, 0, 0, 35, 8, 21",
    "noisy, 0, 4, 0, 0, 80, 18, 20",
    "all of it, 0, 6, 0.05, 1, 60, 10, 20"
  })
  void readsModeratelyBadPhotos(
      String name,
      double turn,
      double tilt,
      double shear,
      int blur,
      int contrast,
      double noise,
      int floor) {
    Random random = Seeds.seeded("readsModeratelyBadPhotos " + name);
    LabelPhotos photos = new LabelPhotos(random);
    Trouble trouble = new Trouble(turn, tilt, shear, blur, contrast, noise);
    int read = 0;
    int wrong = 0;
    long nanos = 0;
    for (int round = 0; round < PHOTOS; round++) {
      GarmentNumber garment = GarmentNumber.of(1 + random.nextInt(GARMENTS_IN_THE_COOP));
      BufferedImage photo = photos.photo(garment.digits(), trouble);
      long start = System.nanoTime();
      Optional<Scan> scan = reader.frame(photo).map(Scan::read);
      nanos += System.nanoTime() - start;
      read += scan.filter(garment::equals).isPresent() ? 1 : 0;
      wrong += scan.filter(other -> !other.equals(garment)).isPresent() ? 1 : 0;
      assertThat(scan.filter(other -> isAnotherOfOurs(other, garment))).isEmpty();
    }
    System.out.printf(
        "READ %s %d of %d, %d wrong, %d ms each%n",
        name, read, PHOTOS, wrong, nanos / PHOTOS / 1_000_000);
    assertThat(read).isGreaterThanOrEqualTo(floor);
  }

  private static boolean isAnotherOfOurs(Scan scan, GarmentNumber garment) {
    return scan instanceof GarmentNumber other
        && !other.equals(garment)
        && other.serial() <= GARMENTS_IN_THE_COOP;
  }
}
