package coop.teyel.production.designs;

import static coop.teyel.production.members.MemberExamples.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.teyel.hardware.scanning.PhotoFile;
import coop.teyel.production.WorkshopBootTest;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.CoopSetup;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.MemberExamples;
import coop.teyel.production.members.Members;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;

@WorkshopBootTest
class PhotosIntegrationTests {

  @Autowired Photos photos;
  @Autowired PhotoController controller;
  @Autowired Designs designs;
  @Autowired Members members;
  @Autowired CoopSetup setup;

  private Member zehra;
  private Member berfin;

  @BeforeEach
  void cast() {
    MemberExamples people = new MemberExamples(setup, members);
    zehra = people.zehra();
    berfin = people.berfin();
  }

  @Test
  void aLargePhotoIsKeptSmall() {
    BufferedImage kept = kept(file(halves(3000, 2000), "png"));
    assertThat(kept.getWidth()).isEqualTo(1000);
    assertThat(kept.getHeight()).isEqualTo(667);
    assertThat(isRed(kept, 100, 300)).isTrue();
    assertThat(isRed(kept, 900, 300)).isFalse();
  }

  @Test
  void aSmallPhotoKeepsItsSize() {
    assertThat(kept(file(halves(40, 30), "jpeg")).getWidth()).isEqualTo(40);
  }

  @Test
  void aPhotoTakenWithTheTabletOnItsSideStandsUpright() {
    // 6: the camera was turned so that the picture's left half must come to the top
    BufferedImage kept = kept(turned(file(halves(400, 200), "jpeg"), 6));
    assertThat(kept.getWidth()).isEqualTo(200);
    assertThat(kept.getHeight()).isEqualTo(400);
    assertThat(isRed(kept, 100, 50)).isTrue();
    assertThat(isRed(kept, 100, 350)).isFalse();
    BufferedImage upsideDown = kept(turned(file(halves(400, 200), "jpeg"), 3));
    assertThat(isRed(upsideDown, 350, 100)).isTrue();
  }

  @Test
  void refusesWhatIsNoPhotoWhateverItIsCalled() {
    List<byte[]> files =
        List.of(
            new byte[0],
            "this is a letter, not a photo".getBytes(StandardCharsets.UTF_8),
            "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8),
            Arrays.copyOf(file(halves(400, 200), "png"), 60),
            half(file(halves(400, 200), "jpeg")));
    for (byte[] file : files) {
      assertThat(add(file)).isEqualTo(new PhotoAnswer.NotAPicture());
    }
  }

  @Test
  void refusesMoreThanThirtyMegabytesUnread() {
    assertThat(add(new byte[PhotoFile.MOST_BYTES + 1])).isEqualTo(new PhotoAnswer.TooLarge(30));
  }

  @Test
  void refusesAPictureThatIsSmallAsAFileAndHugeInMemory() {
    byte[] file = file(new BufferedImage(10_000, 6_501, BufferedImage.TYPE_BYTE_BINARY), "png");
    assertThat(file.length).isLessThan(100_000);
    assertThat(add(file)).isEqualTo(new PhotoAnswer.TooManyPixels(65));
  }

  @Test
  void theSameCommandKeepsOnePhoto() {
    CommandId command = CommandId.fresh();
    byte[] file = file(halves(40, 30), "png");
    assertThat(as(zehra, () -> photos.add(command, file)))
        .isInstanceOf(PhotoAnswer.Kept.class)
        .isEqualTo(as(zehra, () -> photos.add(command, file)));
  }

  @Test
  void aKeptPhotoIsADesignsPictureAndIsServedAsAJpeg() {
    String path = path(add(file(halves(40, 30), "png")));
    DesignDraft draft = DesignExamples.draft("Photographed " + UUID.randomUUID());
    DesignDraft with =
        new DesignDraft(
            draft.name(), path, draft.sizes(), draft.colours(), draft.minutes(), draft.listPrice());
    assertThat(as(zehra, () -> designs.make(CommandId.fresh(), with)))
        .isInstanceOf(DesignAnswer.Made.class);
    ResponseEntity<byte[]> answer = as(berfin, () -> controller.photo(idOf(path)));
    assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.IMAGE_JPEG);
    assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(as(berfin, () -> controller.photo("none")).getStatusCode())
        .isEqualTo(HttpStatus.NOT_FOUND);
  }

  @Test
  void onlyACoordinatorHandsPhotosIn() {
    byte[] file = file(halves(40, 30), "png");
    assertThatThrownBy(() -> as(berfin, () -> photos.add(CommandId.fresh(), file)))
        .isInstanceOf(AccessDeniedException.class);
  }

  private PhotoAnswer add(byte[] file) {
    return as(zehra, () -> photos.add(CommandId.fresh(), file));
  }

  private BufferedImage kept(byte[] file) {
    byte[] jpeg = as(berfin, () -> photos.jpeg(idOf(path(add(file))))).orElseThrow();
    try {
      return ImageIO.read(new ByteArrayInputStream(jpeg));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] half(byte[] file) {
    return Arrays.copyOf(file, file.length / 2);
  }

  private static String path(PhotoAnswer answer) {
    assertThat(answer).isInstanceOf(PhotoAnswer.Kept.class);
    return ((PhotoAnswer.Kept) answer).path();
  }

  private static String idOf(String path) {
    return path.substring("photos/".length());
  }

  private static boolean isRed(BufferedImage image, int x, int y) {
    Color colour = new Color(image.getRGB(x, y));
    return colour.getRed() > 200 && colour.getBlue() < 80;
  }

  /// Red on the left, blue on the right.
  private static BufferedImage halves(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width / 2, height);
    pen.setColor(Color.BLUE);
    pen.fillRect(width / 2, 0, width, height);
    pen.dispose();
    return image;
  }

  private static byte[] file(BufferedImage image, String format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// Puts an Exif segment with only the orientation behind a JPEG's first two bytes.
  private static byte[] turned(byte[] jpeg, int orientation) {
    byte[] exif = {
      (byte) 0xff,
      (byte) 0xe1,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      1,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      (byte) orientation,
      0,
      0,
      0,
      0,
      0,
      0
    };
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(jpeg, 0, 2);
    bytes.writeBytes(exif);
    bytes.write(jpeg, 2, jpeg.length - 2);
    return bytes.toByteArray();
  }
}
