package coop.teyel.pos.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.ErrorEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class UiErrorHandlerTests {

  private final UiErrorHandler unexpected = new UiErrorHandler();

  @Test
  void theTraceOfAFaultGoesToTheLog(CapturedOutput log) {
    unexpected.error(new ErrorEvent(new IllegalStateException("the shelf fell down")));
    assertThat(log).contains("unexpected", "the shelf fell down", "UiErrorHandlerTests");
  }

  @Test
  void aBrowserThatWentAwayIsNoFault(CapturedOutput log) {
    unexpected.error(new ErrorEvent(new ClientAbortException(new IOException("Broken pipe"))));
    assertThat(log).isEmpty();
  }

  @Test
  void aPrinterThatWentAwayStaysAFault(CapturedOutput log) {
    unexpected.error(new ErrorEvent(new UncheckedIOException(new IOException("Broken pipe"))));
    assertThat(log).contains("unexpected", "Broken pipe");
  }
}
