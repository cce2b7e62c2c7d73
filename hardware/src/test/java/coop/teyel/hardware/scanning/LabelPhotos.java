package coop.teyel.hardware.scanning;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;

/// Photos of garment labels as phones take them: 640 x 480 pixels, the label somewhere in the
/// middle.
public final class LabelPhotos {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 480;

  private final Random random;

  public LabelPhotos(Random random) {
    this.random = random;
  }

  /// How bad a photo is.
  ///
  /// @param turn degrees
  /// @param tilt degrees to both sides
  /// @param shear how much lower the right side may stand, as a part of the width
  /// @param blur pixels around each pixel that run into it
  /// @param contrast percent between paper and ink
  /// @param noise the usual error of a pixel, of 255
  public record Trouble(
      double turn, double tilt, double shear, int blur, int contrast, double noise) {}

  /// The bars as they are printed: Code 128 in set C, 3 dots a module, 80 dots high.
  public static BufferedImage bars(String digits) {
    BitMatrix bars =
        new Code128Writer()
            .encode(
                digits,
                BarcodeFormat.CODE_128,
                0,
                80,
                Map.of(EncodeHintType.FORCE_CODE_SET, "C", EncodeHintType.MARGIN, 20));
    return enlarged(MatrixToImageWriter.toBufferedImage(bars), 3);
  }

  public BufferedImage photo(String digits, Trouble trouble) {
    BufferedImage label = bars(digits);
    BufferedImage photo = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = photo.createGraphics();
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    canvas.setColor(new Color(150, 120, 110));
    canvas.fillRect(0, 0, WIDTH, HEIGHT);
    AffineTransform hand =
        AffineTransform.getTranslateInstance(WIDTH / 2.0 + spread(40), HEIGHT / 2.0 + spread(40));
    hand.rotate(Math.toRadians(trouble.turn + spread(trouble.tilt)));
    hand.shear(0, spread(trouble.shear));
    hand.scale(1.2 + spread(0.2), 1.2 + spread(0.2));
    hand.translate(-label.getWidth() / 2.0, -label.getHeight() / 2.0);
    canvas.drawImage(label, hand, null);
    canvas.setPaint(
        new GradientPaint(0, 0, new Color(0, 0, 0, 90), WIDTH, HEIGHT, new Color(0, 0, 0, 0)));
    canvas.fillRect(0, 0, WIDTH, HEIGHT);
    canvas.dispose();
    return noisy(blurred(photo, trouble.blur), trouble.contrast, trouble.noise);
  }

  public static byte[] file(BufferedImage picture, String format) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(picture, format, file)) {
        throw new IllegalArgumentException(format);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static BufferedImage enlarged(BufferedImage small, int times) {
    BufferedImage large =
        new BufferedImage(
            small.getWidth() * times, small.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    large.createGraphics().drawImage(small, 0, 0, large.getWidth(), large.getHeight(), null);
    return large;
  }

  private static BufferedImage blurred(BufferedImage photo, int pixels) {
    if (pixels == 0) {
      return photo;
    }
    int side = 2 * pixels + 1;
    float[] even = new float[side * side];
    Arrays.fill(even, 1f / even.length);
    return new ConvolveOp(new Kernel(side, side, even), ConvolveOp.EDGE_NO_OP, null)
        .filter(photo, null);
  }

  private BufferedImage noisy(BufferedImage photo, int contrast, double noise) {
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        int light = photo.getRGB(x, y) & 0xFF;
        int seen =
            (int)
                Math.round(128 + (light - 128) * contrast / 100.0 + random.nextGaussian() * noise);
        int value = Math.clamp(seen, 0, 255);
        photo.setRGB(x, y, value << 16 | value << 8 | value);
      }
    }
    return photo;
  }

  private double spread(double most) {
    return (random.nextDouble() * 2 - 1) * most;
  }
}
