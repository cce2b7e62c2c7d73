package coop.teyel.production.scans;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import coop.teyel.hardware.scanning.LabelPhotos;
import coop.teyel.production.ViewTestBase;
import coop.teyel.production.WorkshopBootTest;
import coop.teyel.production.facts.CommandId;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WorkshopBootTest
class CameraScanViewTests extends ViewTestBase {

  private static final String NUMBER = GarmentNumber.of(41).digits();

  private final CommandId command = CommandId.fresh();
  private final List<CommandId> commands = new ArrayList<>();
  private final List<String> heard = new ArrayList<>();
  private CameraScan camera;

  @BeforeEach
  void open() {
    camera =
        new CameraScan((id, scan) -> {
          commands.add(id);
          heard.add(scan.text());
        });
    UI.getCurrent().add(camera);
  }

  @Test
  void tellsTheNumberOnAPhoto() {
    camera.tell(command, CameraScan.look(LabelPhotos.file(LabelPhotos.bars(NUMBER), "png")));
    assertThat(heard).containsExactly(NUMBER);
    assertThat(commands).containsExactly(command);
  }

  @Test
  void saysWhatToDoAboutAPhotoWithoutACode() {
    BufferedImage wall = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
    assertThat(answer(LabelPhotos.file(wall, "jpg"))).contains("no readable code");
  }

  @Test
  void saysWhatToDoAboutSomethingThatIsNoPhoto() {
    byte[] letter = "my letter".getBytes(StandardCharsets.UTF_8);
    assertThat(answer(letter)).contains("not a photo");
  }

  @Test
  void saysWhatToDoAboutAPhotoThatIsTooLarge() {
    BufferedImage endless = new BufferedImage(20_001, 1, BufferedImage.TYPE_BYTE_GRAY);
    assertThat(answer(LabelPhotos.file(endless, "png"))).contains("too large");
  }

  @Test
  void passesOnWhatTheBrowserReadByItself() {
    camera.read(command.toString(), NUMBER);
    assertThat(heard).containsExactly(NUMBER);
    assertThat(commands).containsExactly(command);
  }

  @Test
  void saysWhatToDoWhenTheCameraDoesNotOpenOrAPhotoGetsLost() {
    camera.noCamera();
    assertThat(notice()).contains("take a photo").doesNotContain("{");
    camera.lost();
    assertThat(notice()).contains("Wi-Fi");
  }

  private String answer(byte[] file) {
    camera.tell(command, CameraScan.look(file));
    assertThat(heard).isEmpty();
    return notice().toLowerCase(Locale.ROOT);
  }

  private String notice() {
    return find(Notification.class).all().stream()
        .filter(Notification::isOpened)
        .findFirst()
        .orElseThrow()
        .getChildren()
        .map(part -> part.getElement().getTextRecursively())
        .collect(Collectors.joining(" "));
  }
}
