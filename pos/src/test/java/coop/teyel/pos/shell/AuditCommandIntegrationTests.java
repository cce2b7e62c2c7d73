package coop.teyel.pos.shell;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.pos.DatabaseTamperer;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class AuditCommandIntegrationTests {

  @TempDir Path folder;

  @Test
  void anEmptyPlaceIsIntactAndAChangedOneIsNot(CapturedOutput said) throws SQLException {
    assertThat(audit()).isZero();
    assertThat(said).contains("Intact: 1 events");
    try (DatabaseTamperer tool = DatabaseTamperer.with(folder)) {
      tool.disarm("journal_account");
      tool.run("update journal_account set kind = 'COST' where code = 'SALES'");
    }
    assertThat(audit()).isEqualTo(1);
    assertThat(said).contains("journal_account SALES: kind was INCOME, is COST");
  }

  @Test
  void isAskedForByItsOption() {
    assertThat(AuditCommand.isAskedFor("--server.port=1", "--teyel.audit")).isTrue();
    assertThat(AuditCommand.isAskedFor("--server.port=1")).isFalse();
  }

  private int audit() {
    return AuditCommand.run("--teyel.audit", "--teyel.data=" + folder);
  }
}
