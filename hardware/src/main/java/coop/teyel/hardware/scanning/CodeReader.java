package coop.teyel.hardware.scanning;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;

/// Reads the code on a photo or on a frame of a camera: Code 128, EAN-13 or QR, nothing else. How
/// the phone was held and how the label lies does not matter.
///
/// A wrong code with a right check digit is rare and does happen: codes of fewer than four
/// characters are not believed; look each other one up. Safe for several threads; a photo keeps its
/// thread busy for up to a second and takes up to 40 MB.
public final class CodeReader {

  /// The most pixels that are taken from a photo into memory; of larger ones every second, third or
  /// fourth pixel.
  public static final int MOST_PIXELS_KEPT = 4_500_000;

  /// Reads a picture file, whatever it contains.
  public PhotoScan photo(byte[] file) {
    if (file.length > PhotoFile.MOST_BYTES) {
      return new PhotoScan.TooLarge();
    }
    try (PhotoFile photo = PhotoFile.open(file)) {
      return photo.isTooLarge() ? new PhotoScan.TooLarge() : read(photo.picture(MOST_PIXELS_KEPT));
    } catch (IOException e) {
      return new PhotoScan.NotAPicture();
    }
  }

  /// Reads one picture of a camera: the text of a code behind the identifier of its kind (ISO/IEC
  /// 15424); nothing when no code is readable on it.
  public Optional<String> frame(BufferedImage picture) {
    return new ImageAttempts(picture).code();
  }

  private PhotoScan read(BufferedImage picture) {
    return frame(picture).<PhotoScan>map(PhotoScan.Read::new).orElseGet(PhotoScan.NoCode::new);
  }
}
